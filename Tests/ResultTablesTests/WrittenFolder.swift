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

  static let sample = Result {
    try WrittenFolder([
      ("seed", SamplePlans.seedOutcome), ("with-events", SamplePlans.outcomeWithEvents),
    ])
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
  }

  func text(_ name: String) throws -> String {
    String(decoding: try #require(files[name]), as: UTF8.self)
  }

  /// The rows of a table, each as a dictionary from column to cell.
  func rows(_ table: OutputTable) throws -> [[String: String]] {
    let parsed = try DelimitedText(text(table.fileName))
    let names = parsed.header.map(\.text)
    return parsed.rows.map { row in
      Dictionary(uniqueKeysWithValues: zip(names, row.map(\.text)))
    }
  }
}

extension [String: String] {
  subscript(column: String, in table: OutputTable) -> String {
    guard let cell = self[column] else {
      Issue.record("\(table.fileName) has no column \(column)")
      return ""
    }
    return cell
  }
}
