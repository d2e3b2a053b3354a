public import Diagnostics
import Scenarios
public import Territories
import YAMLNodes

/// A scenario whose texts have been parsed once, to be read many times with other values.
public struct PreparedScenario: Sendable {
  private let chain: ScenarioChain
  /// The files put over one another; nil when none can be read.
  private let merged: LayerMerge.Result?
  /// What was found while the chain of files was followed and merged.
  private let found: Findings.Record
  /// The tables that the files name.
  private let tables: TableFiles
  /// The text.
  public let source: SourceText

  /// Parses the text of a file, up to 1 MiB, and those of the files that it extends.
  ///
  /// - Parameters:
  ///   - source: The text of the file.
  ///   - files: Where the files that the scenario extends, and the tables that it names, come from.
  public init(_ source: SourceText, files: FilesBeside = .disk) {
    self.source = source
    let findings = Findings()
    chain = ScenarioChain(source, files: files, findings)
    merged = chain.isNewer ? nil : LayerMerge.result(of: chain, findings)
    found = findings.record
    tables = TableFiles(files, namedIn: chain.layers)
  }

  /// Reads the scenario.
  ///
  /// - Parameters:
  ///   - overrides: Values that take the place of those in the file, the later ones winning.
  ///   - balance: The line that takes what the others leave of the envelope; nil for none, and
  ///     the lines must then meet the envelope as they are.
  ///   - territories: The territories whose codes the file may use.
  public func read(
    overrides: [Override] = [], balance: EnvelopeBalance? = nil,
    territories: Country = .france
  ) -> Reading {
    let findings = Findings(found)
    let rules = ScenarioRules(
      findings, territories: territories, files: chain.sources, tables: tables)
    var scenario: Scenario?
    if let merged {
      merged.warnOfReplacedKeys(findings, territories)
      var changed = overrides.reduce(merged.root) {
        $1.applied(to: $0, findings, territories).namingTables
      }
      if let balance { changed = balance.applied(to: changed, findings, territories) }
      scenario = rules.scenario(changed)
    } else if chain.isNewer, let root = chain.layers.last {
      _ = rules.readsSchema(of: root)
    }
    let diagnostics = (chain.diagnostics + findings.diagnostics.filter(isNews(in: findings)))
      .sortedByPlace(texts: chain.texts + overrides.map(\.source) + findings.tables)
      .map { chain.telling($0) }
    return Reading(
      scenario: diagnostics.hasErrors ? nil : scenario, diagnostics: diagnostics,
      positions: findings.positions, sources: chain.sources, links: chain.links,
      tables: findings.tables)
  }

  /// Whether a fault says more than another one that was found.
  private func isNews(in findings: Findings) -> (Diagnostic) -> Bool {
    // What YAML refuses at a place says enough about that place.
    let places = Set(chain.diagnostics.compactMap(Place.init))
    let hasNoBalance = findings.diagnostics.contains { $0.id == .nothingLeftToBalance }
    return { diagnostic in
      // Lines that leave nothing to balance exceed the envelope: once is enough.
      if hasNoBalance, diagnostic.id == .envelopeExcess { return false }
      if !chain.isComplete, diagnostic.id.mayFollowFromMissingBase { return false }
      return Place(diagnostic).map { !places.contains($0) } ?? true
    }
  }
}

/// Where a diagnostic begins.
private struct Place: Hashable {
  let file: String
  let start: SourcePosition

  init?(_ diagnostic: Diagnostic) {
    guard let span = diagnostic.primary?.span else { return nil }
    (file, start) = (span.source.name, span.start)
  }
}

extension DiagnosticIdentifier {
  /// Whether the fault may only mean that a file which is extended could not be read.
  fileprivate var mayFollowFromMissingBase: Bool {
    switch self {
    case .missingKey, .missingAmount, .missingForTerritories, .envelopeGap, .envelopeExcess,
      .zeroWeights, .postsAboveCap, .needBelowOffline, .applicationsDecrease, .tranchesNotOne,
      .nothingToRemove, .notFrozen, .eventOutOfRange, .startAfterHorizon:
      true
    default: false
    }
  }
}
