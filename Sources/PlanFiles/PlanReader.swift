public import Diagnostics
public import ScenarioFiles
import Scenarios
public import Simulations
public import Territories

/// What came of reading a scenario file down to a plan that can run.
public struct PlanReading: Sendable {
  /// The plan; nil when there is any error.
  public let plan: Plan?
  /// The scenario, its faults and the places of its values.
  public let reading: Reading
  /// Every error and warning, those that only the territories show included.
  public let diagnostics: [Diagnostic]

  /// Whether there is any error.
  public var hasErrors: Bool { diagnostics.hasErrors }
}

/// Reads scenario files down to plans that can run.
public enum PlanReader {
  /// Reads a scenario and makes it ready to run in a country.
  ///
  /// - Parameters:
  ///   - source: The text of the file, up to 1 MiB.
  ///   - overrides: Values that take the place of those in the file, the later ones winning; the
  ///     title of the plan names them.
  ///   - country: The territories of the programme.
  ///   - files: Where the files that the scenario extends come from.
  public static func read(
    _ source: SourceText, overrides: [Override] = [], in country: Country = .france,
    files: FilesBeside = .disk
  ) -> PlanReading {
    read(
      PreparedScenario(source, files: files), overrides: overrides, in: TerritoryColumns(country))
  }

  /// Reads a scenario that was parsed before, over columns that several plans share.
  package static func read(
    _ prepared: PreparedScenario, overrides: [Override], balance: EnvelopeBalance? = nil,
    in territories: TerritoryColumns
  ) -> PlanReading {
    let reading = prepared.read(
      overrides: overrides, balance: balance, territories: territories.country)
    guard var scenario = reading.scenario else {
      return PlanReading(plan: nil, reading: reading, diagnostics: reading.diagnostics)
    }
    // A changed plan must not pass for the one in the file.
    if !overrides.isEmpty {
      scenario.title += " [\(overrides.map(\.text).joined(separator: ", "))]"
    }
    do throws(PlanError) {
      let plan = try Plan(scenario, in: territories)
      return PlanReading(plan: plan, reading: reading, diagnostics: reading.diagnostics)
    } catch {
      let diagnostic = reading.tellingChain(Diagnostic(error, in: reading, of: prepared.source))
      return PlanReading(
        plan: nil, reading: reading, diagnostics: reading.diagnostics + [diagnostic])
    }
  }
}
