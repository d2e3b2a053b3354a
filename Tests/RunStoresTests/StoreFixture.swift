import Diagnostics
import Foundation
import GRDB
import PlanFiles
import ResultTables
import RunStores
import ScenarioFiles
import Simulations
import Territories
import Testing

/// A folder for a store, and runs to put into it.
final class StoreFixture {
  let folder: URL
  var path: String { folder.appending(path: "results.sqlite").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let time = "2026-03-01T12:00:00Z"

  /// A run of a shipped scenario over a year.
  static func run(
    _ name: String = "france-relance-13m", _ settings: [String] = []
  ) throws -> RunToStore {
    let source = try ScenarioSources.locate(name)
    return try run(source, settings: ["horizon=12"] + settings, files: .none)
  }

  /// A run of any text.
  static func run(
    _ source: SourceText, settings: [String], files: FilesBeside, territories: SourceText? = nil
  ) throws -> RunToStore {
    let country = try territories.map { try #require(TerritoryFile.country($0)) } ?? .france
    let reading = PlanReader.read(
      source, overrides: settings.map { Override($0) }, in: country, files: files)
    let plan = try #require(reading.plan, "\(reading.diagnostics)")
    let result = RunResult(
      scenario: RunResult.identifiers(of: [source.name])[0], source: source.name,
      overrides: settings, outcome: Outcome(running: plan), places: [:])
    return RunToStore(
      result, sources: reading.reading.sources, tables: reading.reading.tables,
      territories: territories)
  }

  /// A store that holds runs.
  @discardableResult
  func store(_ runs: RunToStore...) throws -> RunStore {
    let store = try RunStore.adding(to: path)
    for run in runs { _ = try store.add(run, recordedAt: Self.time) }
    return store
  }

  /// The rows of a question.
  func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
    try DatabaseQueue(path: path).read { try Row.fetchAll($0, sql: sql, arguments: arguments) }
  }

  /// Changes the file by other means than inclusim.
  func tamper(_ sql: String) throws {
    try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
  }
}

/// What a store refuses to do.
func failure(_ work: () throws -> Void) -> RunStoreError? {
  do {
    try work()
    return nil
  } catch {
    return error as? RunStoreError
  }
}
