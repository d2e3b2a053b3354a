public import Diagnostics
import Scenarios
public import Territories
import YAMLNodes

/// Reads scenario files: YAML text to a checked scenario, or to everything that is wrong with it.
public enum ScenarioReader {
  /// Reads a scenario, and the scenarios that it extends.
  ///
  ///     let reading = ScenarioReader.read(source, overrides: [Override("posts-cap=none")])
  ///
  /// - Parameters:
  ///   - source: The text of the file, up to 1 MiB. Its name is the path that files it extends are
  ///     looked for beside.
  ///   - overrides: Values that take the place of those in the files, the later ones winning.
  ///   - territories: The territories whose codes the file may use.
  ///   - files: Where the files that it extends come from; ``FilesBeside/none`` for texts that do
  ///     not come from a disk.
  /// - Returns: The scenario unless there is an error, all faults in the order of their places,
  ///   and the place of every value stated.
  public static func read(
    _ source: SourceText, overrides: [Override] = [], territories: Country = .france,
    files: FilesBeside = .disk
  ) -> Reading {
    let findings = Findings()
    let chain = ScenarioChain(source, files: files, findings)
    let rules = ScenarioRules(findings, territories: territories, files: chain.sources)
    var scenario: Scenario?
    if chain.isNewer {
      if let root = chain.layers.last { _ = rules.readsSchema(of: root) }
    } else if let root = LayerMerge.tree(of: chain, findings, territories: territories) {
      let changed = overrides.reduce(root) { $1.applied(to: $0, findings, territories) }
      scenario = rules.scenario(changed)
    }
    // What YAML refuses at a place says enough about that place.
    let places = Set(chain.diagnostics.compactMap(Place.init))
    let others = findings.diagnostics.filter { diagnostic in
      if !chain.isComplete, diagnostic.id.mayFollowFromMissingBase { return false }
      return Place(diagnostic).map { !places.contains($0) } ?? true
    }
    let diagnostics = (chain.diagnostics + others)
      .sortedByPlace(texts: chain.texts + overrides.map(\.source))
      .map { chain.telling($0) }
    return Reading(
      scenario: diagnostics.hasErrors ? nil : scenario, diagnostics: diagnostics,
      positions: findings.positions, sources: chain.sources, links: chain.links)
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
