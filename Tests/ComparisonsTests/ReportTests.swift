import Comparisons
import Diagnostics
import Ensembles
import Messages
import PublicFinance
import SamplingDesigns
import Scenarios
import Simulations
import Sweeps
import Testing
import _TestSupport

@Suite struct `Reports of a comparison` {
  /// What stands on record: the names of the plans, and the draws.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let plans: [String]
    var draws: Int?
    var metrics: [SweepFigure] = []

    var testDescription: String { name }

    func result() throws -> ComparisonResult {
      let plans = try plans.map { try ComparedPlans.shipped($0) }
      let comparison = try Comparison(
        plans, figures: metrics, design: draws.map { EnsembleDesign(kind: .sobol, draws: $0) })
      return try #require(try comparison.run(threads: 2))
    }
  }

  static let cases = [
    Case(name: "spaces", plans: ["france-relance-13m", "spaces-first"]),
    Case(name: "hindcast", plans: ["france-relance-13m", "hindcast-2020-2025"], draws: 64),
    Case(
      name: "three", plans: ["france-relance-13m", "spaces-first", "no-programme"], draws: 32,
      metrics: [.cost(.additionalPerson), .metric(.coverage)]),
    Case(name: "equal", plans: ["rural-floor", "rural-floor"]),
  ]

  @Test(arguments: cases, Language.allCases)
  func `are on record as text`(example: Case, language: Language) throws {
    let text = ComparisonReport(try example.result(), in: language).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    try Self.expect(text, matches: "\(example.name).\(language.rawValue).txt")
  }

  @Test(arguments: cases)
  func `are on record as JSON and CSV`(example: Case) throws {
    let result = try example.result()
    try Self.expect(
      Self.shortened(ComparisonJSON(result).text), matches: "\(example.name).json")
    let table = String(decoding: ComparisonTable(result).bytes, as: UTF8.self)
    try Self.expect(Self.shortened(table), matches: "\(example.name).csv")
  }

  /// The lines of a document without those of most territories, which are all alike.
  private static func shortened(_ text: String) -> String {
    let kept = ["53", "2A"].flatMap {
      ["\"code\": \"\($0)\"", "region,\($0),", "department,\($0),"]
    }
    // A line feed after a carriage return is one character with it.
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).filter {
      line in
      let isOfTerritory = ["region", "department"].contains {
        line.contains("\"level\": \"\($0)\"") || line.contains(",\($0),")
      }
      return !isOfTerritory || kept.contains { line.contains($0) }
    }.joined(separator: "\n")
  }

  private static func expect(_ text: String, matches name: String) throws {
    let difference = try RecordedText.difference(
      of: text, from: "Golden/\(name)", beside: #filePath)
    if let difference { Issue.record("\(difference)") }
  }
}

@Suite struct `A request of a comparison` {
  @Test(arguments: [
    (ComparisonRequestReader(metrics: ["reachd"]), ["unknown-metric"]),
    (ComparisonRequestReader(month: "2023-13"), ["invalid-month"]),
    (ComparisonRequestReader(month: "2030-01"), ["month-out-of-range"]),
    (
      ComparisonRequestReader(metrics: ["a", "b"], month: "June"),
      ["unknown-metric", "unknown-metric", "invalid-month"]
    ),
  ])
  func `is refused with every fault`(request: ComparisonRequestReader, expected: [String]) {
    #expect(request.read(months: 60).diagnostics.map(\.id.rawValue) == expected)
  }

  @Test func `is read, each figure once`() {
    let read = ComparisonRequestReader(metrics: ["gini", "reached", "gini"], month: "2021-01")
      .read(months: 60)
    #expect(read.figures == [.gini, .metric(.reached)])
    #expect(read.month == MonthIndex(1) && read.diagnostics.isEmpty)
  }
}
