import Ensembles
import ParallelWork
public import Parameters
public import Sensitivity
import Sweeps

/// What choosing each of several plans would cost, when it is judged by one figure.
public struct Judgement: Sendable {
  /// What choosing one plan would cost.
  public struct Regret: Sendable, Hashable {
    /// The mean distance to the best plan of each draw, in units of the figure.
    public let expected: Double
    /// What 95 % of the draws stay below.
    public let high: Double
    /// In which part of the draws the plan is the best; equal ones share a draw.
    public let best: Double
  }

  /// What it is worth to know a parameter before choosing.
  public struct Worth: Sendable, Hashable {
    /// The parameter, and those that vary with it.
    public let parameters: [ParameterName]
    /// The expected value of knowing it.
    public let value: InformationValue.Partial
  }

  /// The figure.
  public let figure: ComparedFigure
  /// The position of the plan with the best mean; the first of equals.
  public let chosen: Int
  /// The regret of each plan.
  public let regrets: [Regret]
  /// What it is worth to know everything, and its standard error, in units of the figure.
  public let perfect: Double
  public let standardError: Double
  /// What it is worth to know one parameter, the most first; those that are worth nothing are left out.
  public let worths: [Worth]
}

extension Judgement {
  /// Judges plans by a figure at the same draws.
  ///
  /// - Returns: Nil for a figure of which neither more nor less is better, or that a draw leaves undefined.
  init?(_ draws: PairedDraws, figure position: Int, of figures: [SweepFigure], threads: Int) {
    let figure = ComparedFigure(figures[position])
    guard let preference = figure.preference else { return nil }
    let counts = draws.nation.map { $0[position] }
    guard !counts.contains(where: { $0.contains(PairedDraws.undefined) }) else { return nil }
    let resolution = figure.resolution
    let payoffs = counts.map { column in
      column.map { resolution.value(preference == .more ? $0 : -$0) }
    }
    guard let information = try? InformationValue(payoffs) else { return nil }
    self.figure = figure
    chosen = information.best
    perfect = information.perfect
    standardError = information.standardError
    let number = counts[0].count
    regrets = counts.indices.map { plan in
      let regrets = (0..<number).map { draw -> Int64 in
        let all = counts.map { preference == .more ? $0[draw] : -$0[draw] }
        return (all.max() ?? 0) - all[plan]
      }
      let sum = regrets.reduce(Int128(0)) { $0 + Int128($1) }
      return Regret(
        expected: Double(sum) / Double(number) / resolution.parts,
        high: DifferenceSpread.quantile(twentieths: 19, of: regrets.sorted()) / resolution.parts,
        best: information.frequencies[plan])
    }
    let factors = draws.factors
    let worths =
      information.perfect > 0
      ? ParallelWork.map(
        factors.count, threads: threads, state: {},
        work: { factor, _ in
          try? information.partial(
            factors[factor].values, name: factors[factor].parameters[0].name)
        }) ?? []
      : []
    self.worths = zip(factors, worths).enumerated()
      .compactMap { place, found -> (Int, Worth)? in
        guard let value = found.1, value.value > 0 else { return nil }
        return (place, Worth(parameters: found.0.parameters, value: value))
      }
      .sorted { ($1.1.value.value, $0.0) < ($0.1.value.value, $1.0) }
      .map(\.1)
  }
}
