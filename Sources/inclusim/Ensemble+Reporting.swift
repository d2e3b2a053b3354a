import ArgumentParser
import InclusionPlan

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
      history = History(try RequestedPlan("hindcast-2020-2025", quiet: true).plan)
    }
    do throws(EnsembleError) {
      try self.init(plan, design: design, everyMonth: everyMonth, history: history)
    } catch {
      Terminal.report([error.diagnostic])
      throw ExitCode.wrongInput
    }
  }
}

extension RequestedPlan {
  /// Reads the scenario of an ensemble, and tells what is wrong with it.
  ///
  /// - Throws: An exit status.
  init(_ request: EnsembleIdentity.Request, quiet: Bool) throws {
    try self.init(
      request.scenario, settings: request.settings, territories: request.territories, quiet: quiet)
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
