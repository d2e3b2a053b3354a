import ArgumentParser
import InclusionPlan

/// The plan of a scenario asked for by name or path, with all that it was read from.
struct RequestedPlan {
  let plan: Plan
  /// The scenario.
  let source: SourceText
  /// What the scenario was read to, with the places of its values.
  let reading: Reading
  /// The texts that the plan rests on, the scenario first.
  let inputs: [SourceText]

  /// Reads a scenario, and tells what is wrong with it.
  ///
  /// - Throws: An exit status.
  init(
    _ scenario: String, settings: [String] = [], territories: String? = nil, quiet: Bool
  ) throws {
    if let reference = StoreReference(scenario) {
      self = try RequestedPlan(
        reference, settings: settings, territories: territories, quiet: quiet)
      return
    }
    let (country, territories) = try Terminal.country(of: territories, quiet: quiet)
    let reading: PlanReading
    do throws(ScenarioSourceError) {
      source = try ScenarioSources.locate(scenario)
      reading = PlanReader.read(source, overrides: settings.map { Override($0) }, in: country)
    } catch {
      Terminal.report([error.diagnostic])
      throw error.isInputOutput ? ExitCode.inputOutput : .wrongInput
    }
    Terminal.report(reading.diagnostics, quiet: quiet)
    guard let plan = reading.plan else { throw ExitCode.wrongInput }
    self.plan = plan
    self.reading = reading.reading
    inputs =
      reading.reading.sources + reading.reading.tables + [territories].compactMap(\.self)
  }

  /// Reads the plan of a stored run, which brings its own texts.
  ///
  /// - Throws: An exit status.
  private init(
    _ reference: StoreReference, settings: [String], territories: String?, quiet: Bool
  ) throws {
    let stored = try Terminal.storedPlan(of: reference, quiet: quiet)
    if let territories {
      let asked = try Terminal.country(of: territories, quiet: quiet).country
      try Terminal.refuseOtherTerritories([
        (territories, asked), (reference.description, stored.country),
      ])
    }
    let reading = stored.reading(changing: settings)
    Terminal.report(reading.diagnostics, quiet: quiet)
    guard let plan = reading.plan else { throw ExitCode.wrongInput }
    self.plan = plan
    source = stored.stored.source
    self.reading = reading.reading
    inputs =
      reading.reading.sources + reading.reading.tables
      + [stored.stored.territories].compactMap(\.self)
  }

  /// The title of the scenario, in the language of the user.
  var title: String {
    ScenarioWords(of: plan.scenario, from: source, in: Terminal.language).title
  }
}
