import ArgumentParser
import InclusionPlan

/// A scenario that was read for an ensemble, with all that it was read from.
struct EnsemblePlan {
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
  init(_ request: EnsembleIdentity.Request, quiet: Bool) throws {
    let (country, territories) = try Terminal.country(of: request.territories, quiet: quiet)
    let reading: PlanReading
    do throws(ScenarioSourceError) {
      source = try ScenarioSources.locate(request.scenario)
      reading = PlanReader.read(
        source, overrides: request.settings.map { Override($0) }, in: country)
    } catch {
      Terminal.report([error.diagnostic])
      throw error.isInputOutput ? ExitCode.inputOutput : .wrongInput
    }
    let told = reading.diagnostics
    Terminal.report(quiet ? told.filter { $0.severity == .error } : told)
    guard let plan = reading.plan else { throw ExitCode.wrongInput }
    self.plan = plan
    self.reading = reading.reading
    inputs =
      reading.reading.sources + reading.reading.tables + [territories].compactMap(\.self)
  }

  /// Tells the expectations that hold in too few draws; `check` fails for them, an ensemble does not.
  func tellMissedCertainties(of result: EnsembleResult) {
    let ensemble = result.ensemble
    Terminal.report(
      zip(ensemble.trials, result.expectations).compactMap { trial, tally in
        .missedCertainty(
          trial, tally, seed: ensemble.design.seed, of: reading, in: source, severity: .warning)
      })
  }
}

extension Ensemble {
  /// Prepares an ensemble, and tells why when that cannot be.
  ///
  /// - Parameter matchesHistory: Whether only draws that agree with what was observed are counted.
  /// - Throws: An exit status.
  init(
    reporting plan: Plan, design: EnsembleDesign, everyMonth: Bool, matchesHistory: Bool
  ) throws {
    var history: History?
    if matchesHistory {
      let request = EnsembleIdentity.Request(scenario: "hindcast-2020-2025")
      history = History(try EnsemblePlan(request, quiet: true).plan)
    }
    do throws(EnsembleError) {
      try self.init(plan, design: design, everyMonth: everyMonth, history: history)
    } catch {
      Terminal.report([error.diagnostic])
      throw ExitCode.wrongInput
    }
  }
}
