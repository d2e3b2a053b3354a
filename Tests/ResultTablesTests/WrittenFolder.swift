import DelimitedText
import Foundation
import OutputFiles
import Parameters
import PublicFinance
import ResultTables
import Scenarios
import Simulations
import Testing
import _TestSupport

/// An output folder of sample plans, written once and read back by the tests.
struct WrittenFolder {
  let files: [String: Data]
  let outcomes: [(name: String, outcome: Outcome)]
  private let tables: [OutputTable: [Row]]

  /// Two plans over the months in which all kinds of money move.
  static let sample = Result {
    try WrittenFolder(
      [("seed", SamplePlans.seed), ("with-events", SamplePlans.withEvents)].map { name, plan in
        var plan = plan
        plan.horizon = 40
        return (name, SamplePlans.outcome(of: plan))
      })
  }

  init(_ outcomes: [(name: String, outcome: Outcome)]) throws {
    self.outcomes = outcomes
    let parent = FileManager.default.temporaryDirectory.appending(path: "tables-\(UUID())")
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: parent) }
    let place = parent.appending(path: "results")
    let folder = try OutputFolder(at: place.path)
    for (name, outcome) in outcomes {
      try folder.add(
        RunResult(
          scenario: name, source: "\(name).yaml", overrides: ["a=1", "b=2"], outcome: outcome,
          places: [.trainingSeats: "\(name).yaml:3:9"]))
    }
    try folder.finish(
      Manifest(
        arguments: ["run"] + outcomes.map(\.name),
        inputs: outcomes.map { .init(name: $0.name, bytes: Array($0.name.utf8)) }))
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: place.path) {
      files[name] = try Data(contentsOf: place.appending(path: name))
    }
    self.files = files
    tables = Dictionary(
      uniqueKeysWithValues: try OutputTable.inFolder.map {
        ($0, try Self.rows(of: $0, files[$0.fileName]))
      })
  }

  func text(_ name: String) throws -> String {
    String(decoding: try #require(files[name]), as: UTF8.self)
  }

  /// The rows of a table, parsed once.
  func rows(_ table: OutputTable) throws -> [Row] {
    try #require(tables[table])
  }

  /// A row of a table.
  struct Row {
    let table: OutputTable
    let columns: [String: Int]
    let cells: [DelimitedText.Cell]

    subscript(column: String) -> String {
      guard let position = columns[column] else {
        Issue.record("\(table.fileName) has no column \(column)")
        return ""
      }
      return cells[position].text
    }
  }

  private static func rows(of table: OutputTable, _ data: Data?) throws -> [Row] {
    let parsed = try DelimitedText(String(decoding: #require(data), as: UTF8.self))
    let columns = Dictionary(
      uniqueKeysWithValues: zip(parsed.header.map(\.text), parsed.header.indices))
    return parsed.rows.map { Row(table: table, columns: columns, cells: $0) }
  }
}
