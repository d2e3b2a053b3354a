public import Diagnostics
import Messages
import PlanFiles
import PublicFinance
import ScenarioFiles
import Scenarios
import Simulations
public import Territories

/// What a user asks of a sweep, as texts.
public struct SweepRequest: Sendable {
  /// The text of the scenario.
  public var source: SourceText
  /// The identifier of the scenario in tables.
  public var scenario: String
  /// The values given beside the file; one or two of them with several values.
  public var sets: [String]
  /// The names of figures; none for those of ``SweepFigure/standard``.
  public var metrics: [String] = []
  /// Months such as `2022-12`; none for the last month.
  public var months: [String] = []
  /// The line that takes the rest of the envelope, `none`, or nil to choose one.
  public var balance: String?

  /// Creates a request.
  public init(source: SourceText, scenario: String, sets: [String]) {
    self.source = source
    self.scenario = scenario
    self.sets = sets
  }
}

/// Reads what is asked of a sweep, and checks every value of its axes.
public enum SweepReader {
  /// What came of reading a request.
  public struct Reading: Sendable {
    /// The sweep; nil when there is any error.
    public let sweep: Sweep?
    /// Every error and warning.
    public let diagnostics: [Diagnostic]
  }

  /// Reads a request.
  ///
  /// The values of the axes are read and planned with the first values of the other axis, all of
  /// them or, of long axes, the first and the last. Any other fault is told by
  /// ``Sweep/run(threads:progress:)``, in place of all results.
  public static func read(
    _ request: SweepRequest, in country: Country = .france
  ) -> Reading {
    var diagnostics: [Diagnostic] = []
    let sets = request.sets.map(SetText.init)
    var axes: [Axis] = []
    for set in sets {
      do throws(Diagnostic) {
        if let axis = try Axis(set) { axes.append(axis) }
      } catch {
        diagnostics.append(error)
      }
    }
    let hasRangeFault = !diagnostics.isEmpty
    diagnostics += sameKeys(sets)
    if axes.isEmpty, !hasRangeFault { diagnostics.append(.noAxis(sets)) }
    if axes.count > 2 { diagnostics.append(.tooManyAxes(axes[2].given)) }
    let figures = request.metrics.compactMap { figure($0, &diagnostics) }
    let months = request.months.compactMap { month($0, &diagnostics) }
    let prepared = PreparedScenario(request.source)
    let balance = balance(request.balance, sets, prepared, country, &diagnostics)
    guard diagnostics.isEmpty else { return Reading(sweep: nil, diagnostics: diagnostics) }
    let sweep = Sweep(
      scenario: request.scenario, axes: axes, balance: balance,
      figures: figures.isEmpty ? SweepFigure.standard : figures, months: months,
      prepared: prepared, sets: sets, territories: TerritoryColumns(country))
    // The product of two axes of the longest fits an integer.
    guard sweep.count <= Sweep.mostPoints else {
      return Reading(sweep: nil, diagnostics: [.tooManyPoints(sweep)])
    }
    let faults = sweep.faultsOfAxes()
    return Reading(sweep: faults.hasErrors ? nil : sweep, diagnostics: faults)
  }

  private static func sameKeys(_ sets: [SetText]) -> [Diagnostic] {
    var seen: Set<String> = []
    return sets.filter { !$0.key.isEmpty && !seen.insert($0.key).inserted }.map { .sameKey($0) }
  }

  private static func figure(
    _ name: String, _ diagnostics: inout [Diagnostic]
  ) -> SweepFigure? {
    if let figure = SweepFigure(name: name) { return figure }
    diagnostics.append(.unknownMetric(name))
    return nil
  }

  private static func month(_ text: String, _ diagnostics: inout [Diagnostic]) -> Month? {
    do throws(ValueFault) {
      return try MonthText.parse(text)
    } catch {
      let source = SourceText(name: "--month", content: text)
      diagnostics.append(
        Diagnostic(
          error.id, error.message, at: Diagnostic.Label(source.wholeLine, error.label),
          hints: error.hints))
      return nil
    }
  }

  /// The line that takes the rest: the one asked for, or the largest whose money nobody sets.
  private static func balance(
    _ asked: String?, _ sets: [SetText], _ prepared: PreparedScenario, _ country: Country,
    _ diagnostics: inout [Diagnostic]
  ) -> BudgetLine? {
    let keys = sets.map(\.steps)
    let setLines = BudgetLine.allCases.filter { line in
      keys.contains(["lines", line.name, "amount"]) || keys.contains(["lines", line.name, "share"])
    }
    guard let asked else {
      guard !setLines.isEmpty || keys.contains(["envelope"]),
        let announced = prepared.read(territories: country).scenario?.announced
      else { return nil }
      return BudgetLine.allCases.filter { !setLines.contains($0) }
        .max { (announced[$0], $1.rawValue) < (announced[$1], $0.rawValue) }
    }
    if WordText.isNone(asked) { return nil }
    guard let line = BudgetLine(name: asked) else {
      diagnostics.append(.unknownBalance(asked))
      return nil
    }
    if let index = keys.firstIndex(where: { $0.starts(with: ["lines", line.name]) && $0.count > 2 }
    ),
      setLines.contains(line)
    {
      diagnostics.append(.balanceIsSet(line, sets[index]))
      return nil
    }
    return line
  }
}

extension SetText {
  /// The keys of the path.
  fileprivate var steps: [String] { key.split(separator: ".").map(\.trimmed) }
}
