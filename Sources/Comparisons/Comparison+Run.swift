import Ensembles
import Parameters
import PublicFinance
import Reports
import ResultTables
import Scenarios
import Simulations
import Sweeps

extension Comparison {
  /// Runs every plan, the plans between them and the draws.
  ///
  /// - Parameters:
  ///   - threads: The number of threads, at least 1; it changes no result.
  ///   - progress: Told the number of finished draws, on the calling thread; it ends the work early by
  ///     returning false.
  /// - Returns: The result, or nil when the work was ended early.
  /// - Throws: ``ComparisonError`` for the first draw that cannot be counted.
  public func run(
    threads: Int, progress: (_ done: Int) -> Bool = { _ in true }
  ) throws(ComparisonError) -> ComparisonResult? {
    let territories = Territorial(plans[0].plan.country)
    let figures = cutPlans.map { PlanFigures(of: $0, at: month, over: territories) }
    var parts: [(inputs: [InputDifference], decomposition: Decomposition)] = []
    for (position, other) in plans.enumerated().dropFirst() {
      let differences = InputDifferences(plans[0], other)
      let decomposition = Decomposition(
        from: plans[0].plan, to: other.plan, differences, of: self.figures, at: month,
        threads: threads, progress: { progress(0) })
      guard let decomposition else { return nil }
      parts.append((horizonDifference(position) + differences.all, decomposition))
    }
    var drawn: PairedDraws?
    if let design {
      drawn = try PairedDraws(
        of: cutPlans, design, drawnFigures, at: month, threads: threads, progress: progress)
      guard drawn != nil else { return nil }
    }
    let positions = Dominance.objectives.compactMap { drawnFigures.firstIndex(of: $0) }
    return ComparisonResult(
      comparison: self, figures: figures,
      pairs: parts.enumerated().map { number, part in
        PlanPair(
          plan: number + 1, inputs: part.inputs, decomposition: part.decomposition,
          drawn: drawn.map { pair(number + 1, $0) })
      },
      dominances: Dominance.all(among: figures, draws: drawn.map { ($0, positions) }),
      judgement: drawn.flatMap {
        Judgement($0, figure: 0, of: drawnFigures, threads: threads)
      },
      regions: ComparedPlace.regions(territories),
      departments: ComparedPlace.departments(territories))
  }

  /// The length of a plan, where it is not that of the reference: all plans are cut to one length.
  private func horizonDifference(_ position: Int) -> [InputDifference] {
    guard horizons[0] != horizons[position] else { return [] }
    func side(_ position: Int) -> InputDifference.Side {
      InputDifference.Side(
        value: .months(horizons[position]), place: plans[position].place(["horizon"]))
    }
    return [
      InputDifference(key: .horizon, path: "horizon", first: side(0), second: side(position))
    ]
  }

  /// The differences of a plan from the reference in every draw.
  private func pair(_ position: Int, _ draws: PairedDraws) -> DrawnPair {
    func differences(_ columns: [[[Int64]]], _ column: Int) -> [Int64] {
      zip(columns[0][column], columns[position][column]).compactMap { first, second in
        first == PairedDraws.undefined || second == PairedDraws.undefined ? nil : second - first
      }
    }
    func only(_ one: Scenario, _ other: Scenario) -> [String] {
      ParameterName.allCases.filter { one.varies($0) && !other.varies($0) }.map(\.name)
    }
    let (first, second) = (plans[0].plan.scenario, plans[position].plan.scenario)
    return DrawnPair(
      nation: drawnFigures.enumerated().map { column, figure in
        let figure = ComparedFigure(figure)
        return (
          figure, DifferenceSpread(differences(draws.nation, column), figure.resolution)
        )
      },
      coverage: draws.coverage[0].indices.map {
        DifferenceSpread(differences(draws.coverage, $0), Resolution(.share))
      },
      onlyFirst: only(first, second), onlySecond: only(second, first))
  }
}
