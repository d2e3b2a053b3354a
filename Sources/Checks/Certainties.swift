import Diagnostics
import Ensembles
import ParallelWork
import ScenarioFiles
import Scenarios
import Simulations
import Verifications

/// Expectations that are to hold with a certainty, looked at over an ensemble.
enum Certainties {
  /// The draws of the ensemble: the same each time, so that a check gives the same each time.
  static let design = EnsembleDesign(draws: 1_000, seed: 42)

  /// What is wrong; nothing is run when no expectation asks for a certainty.
  static func findings(
    of plan: Plan, _ reading: Reading, in source: SourceText
  ) -> [CheckFinding] {
    guard plan.scenario.expectations.contains(where: { $0.certainty != nil }) else { return [] }
    do throws(EnsembleError) {
      let ensemble = try Ensemble(plan, design: design)
      guard let result = try ensemble.run(threads: ParallelWork.processors) else { return [] }
      return zip(ensemble.trials, result.expectations).compactMap { trial, tally in
        Diagnostic.missedCertainty(
          trial, tally, seed: design.seed, of: reading, in: source, severity: .error
        ).map { CheckFinding(.expectation, $0, subject: trial.expectation.path) }
      }
    } catch {
      return [CheckFinding(.expectation, error.diagnostic)]
    }
  }
}
