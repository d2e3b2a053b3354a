public import Diagnostics
public import ResultTables

/// A run with everything that is needed to run it again.
public struct RunToStore: Sendable {
  /// What a text is to a run.
  public enum Role: String, Sendable, Hashable {
    /// The scenario itself.
    case scenario
    /// A scenario that it extends, or that one of those extends.
    case base
    /// A table that one of them names.
    case table
    /// The file of territories.
    case territories
  }

  /// The run.
  public let result: RunResult
  /// The texts that it was read from, the scenario first.
  public let inputs: [(role: Role, source: SourceText)]

  /// Gathers a run.
  ///
  /// - Parameters:
  ///   - sources: The scenario, then those it extends; see `Reading.sources`.
  ///   - tables: The tables they name; see `Reading.tables`.
  ///   - territories: The file of territories, if there was one.
  public init(
    _ result: RunResult, sources: [SourceText], tables: [SourceText] = [],
    territories: SourceText? = nil
  ) {
    self.result = result
    inputs =
      sources.enumerated().map { ($0 == 0 ? .scenario : .base, $1) }
      + tables.map { (.table, $0) } + (territories.map { [(.territories, $0)] } ?? [])
  }
}
