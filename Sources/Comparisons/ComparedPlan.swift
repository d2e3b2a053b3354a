public import Diagnostics
public import Simulations

/// A plan to be compared: its name in results, the text it was read from and the places of its values.
public struct ComparedPlan: Sendable {
  /// The identifier in results, unlike that of any other plan compared.
  public let scenario: String
  /// The file the plan was read from, or the name of a shipped scenario.
  public let source: String
  /// The plan.
  public let plan: Plan
  /// Where each value stated stands, by its path.
  public let positions: [String: SourceSpan]

  /// Names a plan.
  ///
  /// - Parameter positions: Where values are stated; see `Reading.positions`.
  public init(
    scenario: String, source: String, plan: Plan, positions: [String: SourceSpan] = [:]
  ) {
    self.scenario = scenario
    self.source = source
    self.plan = plan
    self.positions = positions
  }
}

extension ComparedPlan {
  /// The first of several paths that a text states, as it is shown: file, line and column.
  func place(_ paths: [String]) -> String? {
    guard let span = paths.lazy.compactMap({ positions[$0] }).first else { return nil }
    // An override says which value it sets; its column would tell nothing.
    return span.source.name.hasPrefix("--")
      ? "\(span.source.name) \(span.source.content)"
      : "\(span.source.name):\(span.start.line):\(span.start.column)"
  }
}
