import Diagnostics
import Foundation
import Messages
import PlanFiles
import PublicFinance
import Reports
import ScenarioFiles
import Simulations
import Territories
import TerritoryFiles
import Testing

@Suite struct `Files of territories` {
  @Test(arguments: Self.bad)
  func `tell each fault as recorded`(_ name: String) throws {
    let source = try TerritoryReader.locate(Self.folder.appending(path: "\(name).csv").path)
    let reading = TerritoryReader.read(SourceText(name: "\(name).csv", content: source.content))
    #expect((reading.country == nil) == reading.hasErrors)
    #expect(!reading.diagnostics.isEmpty)
    try GoldenFile.expect(
      TextRenderer().text(of: reading.diagnostics), matches: "Bad/\(name).txt")
  }

  @Test func `have many kinds of fault`() {
    #expect(Self.bad.count >= 12)
  }

  @Test func `that are not there, or not text, are told`() {
    #expect(throws: Diagnostic.self) { try TerritoryReader.locate("/none/none.csv") }
    #expect(throws: Diagnostic.self) { try TerritoryReader.locate("/") }
  }

  @Test(arguments: [1, 2, 7, 8, 9, 25, 150])
  func `run with any number of territories`(count: Int) throws {
    let country = try #require(read(Self.file(count)).country)
    #expect(country.departments.count == count)
    #expect(country.regions.count == min(count, 3))
    let reading = PlanReader.read(Self.scenario(need: 1000 * count), in: country)
    #expect(reading.diagnostics.isEmpty)
    let outcome = Outcome(running: try #require(reading.plan))
    #expect(outcome.ledger.breach == nil)
    let summary = Summary(of: outcome)
    #expect(summary.people.departments.count == count)
    #expect((summary.people.nation[.reached]?.number ?? 0) > 0)
    let text = TextReport(summary).text
    #expect(!text.lowercased().contains("department"))
    #expect(!text.contains("France"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let listed = text.split(separator: "\n").filter { $0.hasPrefix("T") && $0.contains("Place ") }
    #expect(listed.count == min(count, 20))
  }

  @Test func `state their own need, hires and seats`() throws {
    let country = try #require(read(Self.file(3)).country)
    let bare = SourceText(
      name: "bare.yaml",
      content: """
        schema: 1
        title: Bare
        start: 2020-12
        horizon: 12 months
        envelope: 1 M€
        lines: {advisers: {amount: 1 M€, key: need}}
        """)
    let reading = PlanReader.read(bare, in: country)
    try GoldenFile.expect(
      TextRenderer().text(of: reading.diagnostics), matches: "missing-for-territories.txt")
  }

  @Test func `say that a line without a key is spread by what was known in France`() throws {
    let country = try #require(read(Self.file(3)).country)
    let source = Self.scenario(need: 3000)
    let content = source.content.replacingOccurrences(of: ", key: need", with: "")
    #expect(content != source.content)
    let reading = PlanReader.read(
      SourceText(name: "plan.yaml", content: content), in: country)
    let fault = try #require(reading.diagnostics.first { $0.id == .missingObservation })
    #expect(try #require(fault.primary).span.start.line > 1)
    let text = TextRenderer().text(of: [fault])
    #expect(text.contains("`observed`") && text.contains("has no `key`"))
  }

  @Test func `tell the faults of rows beside a missing column`() {
    var lines = Self.file(3).split(separator: "\n").map(String.init)
    lines[0] = lines[0].replacingOccurrences(of: "poverty_rate", with: "something_else")
    lines[2] = lines[2].replacingOccurrences(of: "T00001", with: "T00000")
    let ids = read(lines.joined(separator: "\n") + "\n").diagnostics.map(\.id)
    #expect(ids.contains(.missingColumn) && ids.contains(.duplicateCode), "\(ids)")
  }

  @Test func `refuse a need above the people aged 15 and over, and keys without figures`() throws {
    let country = try #require(read(Self.file(3)).country)
    let need = PlanReader.read(Self.scenario(need: 10_000_000), in: country)
    let keys = PlanReader.read(
      Self.scenario(need: 3000), overrides: [Override("lines.advisers.key=observed")], in: country)
    try GoldenFile.expect(
      TextRenderer().text(of: need.diagnostics + keys.diagnostics), matches: "refused-plans.txt")
  }

  @Test func `hold forty thousand territories, and no more`() throws {
    let most = read(Self.file(TerritoryReader.mostTerritories))
    #expect(most.diagnostics.isEmpty)
    let country = try #require(most.country)
    #expect(country.position(of: Department.Code("T39999")) == 39_999)
    #expect(country.position(of: Department.Code("T40000")) == nil)
    let tooMany = read(Self.file(TerritoryReader.mostTerritories + 1))
    #expect(tooMany.diagnostics.map(\.id) == [.tooManyTerritories])
  }

  @Test func `tell a hundred faults and count the others`() {
    let text = Self.file(5000).replacingOccurrences(of: ",12.5,", with: ",-12.5,")
    let reading = read(text)
    #expect(reading.diagnostics.count == TableFaults.most + 1)
    #expect(reading.diagnostics.last?.id == .tableMoreFaults)
    #expect(reading.diagnostics.last?.message.text(in: .english).contains("4,900") == true)
  }

  // MARK: - Material

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/Bad")

  private static let bad: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }.sorted()

  private func read(_ text: String) -> TerritoryReading {
    TerritoryReader.read(SourceText(name: "territories.csv", content: text))
  }

  private static let header =
    "code,name,region_code,region_name,population_total,population_15plus,pop_15_44,pop_45_59,"
    + "pop_60_74,pop_75_plus,poverty_rate_pct,communes_2024,area_km2,france_services_2020_12,"
    + "france_services_2021_06,france_services_2021_12,france_services_2022_12,"
    + "france_services_2024_08,subsidy_zone\n"

  private static func file(_ count: Int) -> String {
    header
      + (0..<count).map { number in
        let code = "T" + String(repeating: "0", count: 5 - "\(number)".count) + "\(number)"
        return "\(code),Place \(number),R\(number % 3),Region \(number % 3),12000,10000,"
          + "4000,2500,2200,1300,12.5,\(1 + number % 5),80.5,1,1,2,2,3,mainland\n"
      }.joined()
  }

  private static func scenario(need: Int) -> SourceText {
    SourceText(
      name: "plan.yaml",
      content: """
        schema: 1
        title: Elsewhere
        start: 2020-12
        horizon: 30 months
        envelope: 3 M€
        lines:
          advisers: {amount: 2 M€, key: need}
          spaces: {amount: 0.8 M€}
          aidants: {amount: 0.2 M€}
        posts-cap: none
        need: {total: \(need), offline: \(need / 2)}
        params:
          applications-to-2021-06: 600
          applications-to-2021-12: 900
          applications-after: 10
          training-seats: 30
          aidant-potential: 300
        """)
  }
}
