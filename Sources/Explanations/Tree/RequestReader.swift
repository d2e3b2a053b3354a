public import Diagnostics
import Messages
import PublicFinance
import Scenarios
import Territories

/// What a user asks to be explained, as typed, read into a request or into all that is wrong.
public struct RequestReader: Sendable {
  /// The name of a figure.
  public var metric: String
  /// The code or the name of a department; nil for the country.
  public var department: String?
  /// A month as 2023-06; nil for the last one.
  public var month: String?
  /// A line of the budget; nil for all together.
  public var line: String?
  /// How many steps of formulas are shown.
  public var depth: Int

  /// Creates a reader of what was typed.
  public init(
    metric: String, department: String? = nil, month: String? = nil, line: String? = nil,
    depth: Int = 3
  ) {
    self.metric = metric
    self.department = department
    self.month = month
    self.line = line
    self.depth = depth
  }

  /// Reads the request against a plan's inputs.
  ///
  /// - Returns: The request, nil when anything is wrong, and all faults, those of the figure first.
  public func read(
    for inputs: ModelInputs
  ) -> (request: Explanation.Request?, diagnostics: [Diagnostic]) {
    var faults: [Diagnostic] = []
    let line = read(line, &faults) { (text) throws(Diagnostic) in try readLine(text) }
    let department = read(department, &faults) { (text) throws(Diagnostic) in
      try TypedOption.department(text, in: inputs.country)
    }
    let month = read(month, &faults) { (text) throws(Diagnostic) in
      try TypedOption.month(text, months: inputs.scenario.horizon)
    }
    let name = read(metric, &faults) { (text) throws(Diagnostic) in try readMetric(text) }
    if !(1...1000).contains(depth) {
      faults.append(TypedOption.fault("--depth", String(depth), .outOfRange, .depthTooSmall))
    }
    guard faults.isEmpty, let name else { return (nil, faults) }
    let request = Explanation.Request(
      ExplainedFigure(name, line: line), at: month ?? MonthIndex(inputs.scenario.horizon - 1),
      in: department, depth: depth)
    return (request, [])
  }

  private func read<Value>(
    _ text: String?, _ faults: inout [Diagnostic],
    _ rule: (String) throws(Diagnostic) -> Value
  ) -> Value? {
    guard let text else { return nil }
    do throws(Diagnostic) {
      return try rule(text)
    } catch {
      faults.append(error)
      return nil
    }
  }

  private func readMetric(_ text: String) throws(Diagnostic) -> CellName {
    let known = department == nil ? ExplainedFigure.national : ExplainedFigure.departmental
    let names = known.map(\.rawValue)
    guard let name = CellName(rawValue: text), known.contains(name) else {
      let isOfCountry = ExplainedFigure.national.map(\.rawValue).contains(text)
      throw TypedOption.fault(
        "--metric", text, .unknownMetric, isOfCountry ? .notOfDepartment : .unknownMetric,
        nearest: isOfCountry ? nil : NearestName.suggestion(for: text, among: names),
        known: (.knownMetrics, names))
    }
    if line != nil, !ExplainedFigure.money.contains(name) {
      throw TypedOption.fault(
        "--metric", text, .unknownMetric, .notOfLine,
        known: (.knownMetrics, ExplainedFigure.money.map(\.rawValue)))
    }
    return name
  }

  private func readLine(_ text: String) throws(Diagnostic) -> BudgetLine {
    guard let line = BudgetLine(name: text) else {
      let names = BudgetLine.allCases.map(\.name)
      throw TypedOption.fault(
        "--line", text, .unknownLine, .unknownLine,
        nearest: NearestName.suggestion(for: text, among: names), known: (.knownLines, names))
    }
    return line
  }
}
