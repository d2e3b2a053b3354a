public import Diagnostics
public import Scenarios

/// What came of reading a scenario file: the scenario, and all there is to say about the text.
public struct Reading: Sendable {
  /// The scenario; nil when there is any error.
  public let scenario: Scenario?
  /// Every error and warning, in the order of their places.
  public let diagnostics: [Diagnostic]
  /// Where each stated value stands, by its path.
  ///
  /// A path joins keys with points, and counts the values of a list from 0: `posts-cap`,
  /// `lines.spaces.amount`, `events[2].amount`, `params.training-seats`, `award-calendar.2021-03`.
  /// Needs stated in short stand under both their names, as `need.total` and `params.need-total`.
  public let positions: [String: SourceSpan]
  /// The texts read: the file itself, the file that it extends, and so on.
  public let sources: [SourceText]
  /// Where each of ``sources`` but the last names the next one.
  public let links: [SourceSpan]
  /// The tables that the scenario names and that were read, in the order of their first use.
  public let tables: [SourceText]

  /// Whether there is any error.
  public var hasErrors: Bool { diagnostics.hasErrors }

  /// A diagnostic about a value of the scenario, with a note of the files that lead to its place.
  public func tellingChain(_ diagnostic: Diagnostic) -> Diagnostic {
    diagnostic.tellingChain(sources: sources, links: links)
  }
}
