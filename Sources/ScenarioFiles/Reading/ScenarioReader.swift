public import Diagnostics
import Scenarios
public import Territories
import YAMLNodes

/// Reads scenario files: YAML text to a checked scenario, or to everything that is wrong with it.
public enum ScenarioReader {
  /// Reads a scenario.
  ///
  ///     let reading = ScenarioReader.read(source, overrides: [Override("posts-cap=none")])
  ///
  /// - Parameters:
  ///   - source: The text of the file, up to 1 MiB.
  ///   - overrides: Values that take the place of those in the file, the later ones winning.
  ///   - territories: The territories whose codes the file may use.
  ///   - tables: Where the tables that the file names are found.
  /// - Returns: The scenario unless there is an error, all faults in the order of their places,
  ///   and the place of every value stated.
  public static func read(
    _ source: SourceText, overrides: [Override] = [], territories: Country = .france,
    tables: TableSource = .disk
  ) -> Reading {
    let yaml = YAMLText.read(source)
    guard let root = yaml.root else {
      return Reading(scenario: nil, diagnostics: yaml.diagnostics, positions: [:], tables: [])
    }
    let findings = Findings(tables: tables)
    let changed = overrides.reduce(root.namingTables) {
      $1.applied(to: $0, findings).namingTables
    }
    let scenario = ScenarioRules(findings, territories: territories).scenario(changed)
    // What YAML refuses at a place says enough about that place.
    let places = Set(yaml.diagnostics.compactMap { $0.primary?.span.start })
    let others = findings.diagnostics.filter { diagnostic in
      guard let span = diagnostic.primary?.span, span.source == root.span.source else {
        return true
      }
      return !places.contains(span.start)
    }
    let diagnostics = (yaml.diagnostics + others)
      .sortedByPlace(texts: [root.span.source] + overrides.map(\.source) + findings.tables)
    return Reading(
      scenario: diagnostics.hasErrors ? nil : scenario, diagnostics: diagnostics,
      positions: findings.positions, tables: findings.tables)
  }
}
