public import Ensembles
import PublicFinance
public import Reports
public import ResultTables
import Simulations

/// A plan in a report: its run, its words, and what else is known of it.
public struct ReportedPlan: Sendable {
  /// The run, with the name by which its rows are told apart.
  public let run: RunResult
  /// The summary, with title and description in the language of the report.
  public let summary: Summary
  /// What was read for it.
  public let inputs: [Manifest.Input]
  /// Its ensemble, when there is one.
  public let ensemble: EnsembleResult?

  /// Creates a plan of a report.
  public init(
    _ run: RunResult, summary: Summary, inputs: [Manifest.Input], ensemble: EnsembleResult? = nil
  ) {
    self.run = run
    self.summary = summary
    self.inputs = inputs
    self.ensemble = ensemble
  }

  var outcome: Outcome { run.outcome }

  var lastMonth: MonthIndex { MonthIndex(outcome.months - 1) }
}
