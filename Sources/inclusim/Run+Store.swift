import ArgumentParser
import InclusionPlan

extension Run {
  /// Opens the store that was asked for, before anything is run.
  func openStore() throws -> RunStore? {
    guard let store else { return nil }
    return try reportingStoreFailure { () throws(RunStoreError) in
      try RunStore.adding(to: store) { Interruption.isRequested }
    }
  }

  /// Adds a run to a store, and tells its number when it is there to stay.
  func add(_ read: ReadPlan, _ outcome: Outcome, to store: RunStore) throws {
    if Interruption.isRequested { throw ExitCode.interrupted }
    let run = RunToStore(
      result(of: read, outcome), sources: read.reading.sources, tables: read.reading.tables,
      territories: read.territories)
    let number = try reportingStoreFailure { () throws(RunStoreError) in
      try store.add(run, recordedAt: Terminal.now)
    }
    guard !quiet else { return }
    Terminal.say(
      Message(
        StoreText.stored,
        [
          "number": .text(String(number)), "path": .text(store.path),
          "title": .text(outcome.plan.scenario.title),
        ]))
  }
}
