public import Diagnostics
import Scenarios
public import Territories
import YAMLNodes

/// A scenario whose text has been parsed once, to be read many times with other values.
public struct PreparedScenario: Sendable {
  private let yaml: YAMLText.Reading
  /// The text.
  public let source: SourceText

  /// Parses the text of a file, up to 1 MiB.
  public init(_ source: SourceText) {
    self.source = source
    yaml = YAMLText.read(source)
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
    guard let root = yaml.root else {
      return Reading(scenario: nil, diagnostics: yaml.diagnostics, positions: [:])
    }
    let findings = Findings()
    var changed = overrides.reduce(root) { $1.applied(to: $0, findings) }
    if let balance { changed = balance.applied(to: changed, findings) }
    let scenario = ScenarioRules(findings, territories: territories).scenario(changed)
    // What YAML refuses at a place says enough about that place.
    let places = Set(yaml.diagnostics.compactMap { $0.primary?.span.start })
    let hasNoBalance = findings.diagnostics.contains { $0.id == .nothingLeftToBalance }
    let others = findings.diagnostics.filter { diagnostic in
      // Lines that leave nothing to balance exceed the envelope: once is enough.
      if hasNoBalance, diagnostic.id == .envelopeExcess { return false }
      guard let span = diagnostic.primary?.span, span.source == root.span.source else {
        return true
      }
      return !places.contains(span.start)
    }
    let diagnostics = (yaml.diagnostics + others)
      .sortedByPlace(texts: [root.span.source] + overrides.map(\.source))
    return Reading(
      scenario: diagnostics.hasErrors ? nil : scenario, diagnostics: diagnostics,
      positions: findings.positions)
  }
}
