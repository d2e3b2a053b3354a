import GRDB
import PublicFinance
import Reports
import ResultTables
import Scenarios
import Simulations
import Territories

extension RunStore {
  /// Adds a run, and returns its number when it is on the disk.
  ///
  /// - Parameters:
  ///   - recordedAt: The time in UTC, as `2026-03-01T12:00:00Z`; nothing else read from a clock is kept.
  /// - Returns: The number of the run, one more than that of the last.
  /// - Throws: ``RunStoreError``; then nothing of the run was stored.
  public func add(_ run: RunToStore, recordedAt: String) throws(RunStoreError) -> Int {
    try work { database in
      var number = 0
      try database.inTransaction(.immediate) {
        number = try 1 + (Int.fetchOne(database, sql: "SELECT max(run) FROM runs") ?? 0)
        var writer = RunWriter(database: database, run: number)
        try writer.write(run, recordedAt: recordedAt)
        return .commit
      }
      return number
    }
  }
}

extension RunWriter {
  /// Writes everything that a store keeps of a run, in the order of the digest.
  mutating func write(_ run: RunToStore, recordedAt: String) throws {
    let outcome = run.result.outcome
    let summary = Summary(of: outcome)
    let territories = Territorial(outcome.plan.country)
    let keys = try self.territories(territories)
    try writeSettings(run.result.overrides)
    try writeInputs(run.inputs)
    try writeFigures(summary.rows)
    try writeParameters(run.result)
    try writeLedger(outcome.ledger)
    try writeDepartmentLedger(outcome, keys.suffix(outcome.plan.country.departments.count))
    try writeFiscalYears(outcome.ledger)
    try writeNationMonths(outcome)
    try writeTerritoryMonths(outcome, territories, keys)
    let scenario = outcome.plan.scenario
    try finish(
      recordedAt: recordedAt,
      [
        .text(run.result.scenario), .text(scenario.title), .text(scenario.description),
        .text(scenario.author), .text(scenario.sources.joined(separator: " ")),
        .text(run.result.source), .text(Release.version), .text(Release.dataDigest),
        .integer(Release.scenarioSchema), .integer(scenario.programmeStart.value),
        .integer(outcome.months), .integer(keys.count), .integer(Int(scenario.envelope.cents)),
      ])
  }
}
