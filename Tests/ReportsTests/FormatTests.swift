import Foundation
import Messages
import PublicFinance
import Reports
import Scenarios
import Simulations
import Testing
import _TestSupport

@Suite struct `The three formats` {
  static let plans = [
    SamplePlans.seed, SamplePlans.withEvents, SamplePlans.strained, SamplePlans.lateStart,
    SamplePlans.sevenPosts,
    SamplePlans.noProgramme, SamplePlans.oneMonth, SamplePlans.oneYear, SamplePlans.hindcast,
  ]

  private func object(_ text: String) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(json as? [String: Any])
  }

  /// The fields of a table without line feeds inside its fields.
  private func fields(_ line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    var previous: Character = ","
    for character in line {
      switch character {
      case "\"":
        // A quote that reopens a field just closed stands for itself.
        if !isQuoted, previous == "\"" { fields[fields.count - 1].append("\"") }
        isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
      previous = character
    }
    return fields
  }

  private func rows(_ csv: String) -> [[String]] {
    csv.split(separator: "\r\n").map(fields)
  }

  @Test(arguments: plans)
  func `give the same bytes for the same plan`(_ scenario: Scenario) {
    let first = Summary(of: SamplePlans.outcome(of: scenario))
    let second = Summary(of: SamplePlans.outcome(of: scenario))
    #expect(first == second)
    #expect(TextReport(first).text == TextReport(second).text)
    #expect(JSONReport(first).text == JSONReport(second).text)
    #expect(CSVReport(first).text == CSVReport(second).text)
  }

  @Test(arguments: plans)
  func `fit a hundred columns as text`(_ scenario: Scenario) {
    let text = TextReport(Summary(of: SamplePlans.outcome(of: scenario))).text
    for line in text.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    #expect(text.count { $0 == "\n" } <= 140)
    #expect(!text.contains("{") && !text.contains("}"))
    #expect(text.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") })
  }

  @Test(arguments: plans)
  func `state a unit and a basis for every figure as JSON`(_ scenario: Scenario) throws {
    let text = JSONReport(Summary(of: SamplePlans.outcome(of: scenario))).text
    func check(_ value: Any) {
      if let object = value as? [String: Any] {
        if let figure = object["value"], !(figure is [String: Any]) {
          #expect(object["unit"] is String && object["basis"] is String)
        }
        object.values.forEach(check)
      } else if let array = value as? [Any] {
        array.forEach(check)
      }
    }
    let document = try object(text)
    check(document)
    #expect(document["format"] as? String == "inclusim-summary")
  }

  @Test(arguments: plans)
  func `have the same columns in every row as CSV`(_ scenario: Scenario) {
    let csv = CSVReport(Summary(of: SamplePlans.outcome(of: scenario))).text
    let rows = rows(csv)
    #expect(rows[0].joined(separator: ",") == "scenario,section,item,place,date,value,unit,basis")
    #expect(rows.allSatisfy { $0.count == 8 })
    #expect(rows.dropFirst().allSatisfy { $0[0] == scenario.title && !$0[6].isEmpty })
    #expect(Set(rows.map { $0[1...4].joined(separator: ",") }).count == rows.count)
  }

  @Test func `agree on their figures`() throws {
    let summary = Summary(of: SamplePlans.outcomeWithEvents)
    let json = JSONReport(summary).text
    let document = try object(json)
    let rows = rows(CSVReport(summary).text)
    for figure in summary.people.nation.all {
      let name = figure.name.rawValue
      let row = try #require(rows.first { $0[1] == "people" && $0[2] == name })
      #expect(Double(row[5]) == figure.quantity.number)
      // Compared as text: a reader of JSON may be off by the last digit.
      #expect(json.contains("\"\(name)\": {\"value\": \(row[5]), \"unit\": \"\(row[6])\""))
    }
    let envelope = try #require(document["envelope"] as? [String: Any])
    let total = try #require(envelope["total"] as? [String: [String: Any]])
    let text = TextReport(summary).text
    for figure in summary.envelope.total.figures.all {
      let cents = try #require(figure.quantity.money?.cents)
      #expect(total[figure.name.rawValue]?["value"] as? Int64 == cents)
      #expect(total[figure.name.rawValue]?["unit"] as? String == "EUR-cents")
      let row = try #require(rows.first { $0[2] == "total.\(figure.name.rawValue)" })
      #expect(row[5].replacing(".", with: "") == String(cents) || cents < 100)
      #expect(cents == 0 || text.contains(NumberFormat(.english).amount(cents: cents)))
    }
  }

  @Test func `quote fields that need it`() throws {
    let csv = CSVReport(Summary(of: SamplePlans.outcome(of: SamplePlans.strained))).text
    let line = try #require(csv.split(separator: "\r\n").dropFirst().first)
    #expect(line.hasPrefix("\"Strained, \"\"late\"\" plan\",envelope,advisers.announced,nation,"))
    var scenario = SamplePlans.oneMonth
    scenario.title = "two\nlines"
    let summary = Summary(of: SamplePlans.outcome(of: scenario))
    #expect(CSVReport(summary).text.contains("\r\n\"two\nlines\",envelope,"))
    #expect(JSONReport(summary).text.contains("\"title\": \"two\\nlines\""))
  }

  @Test func `write what is undefined as null, empty and a word`() throws {
    let summary = Summary(of: SamplePlans.outcome(of: SamplePlans.oneMonth))
    let document = try object(JSONReport(summary).text)
    let costs = try #require(document["costs"] as? [String: [String: Any]])
    #expect(costs["cost-per-session"]?["value"] is NSNull)
    let row = try #require(
      rows(CSVReport(summary).text).first { $0[2] == "cost-per-session" })
    #expect(row[5].isEmpty && row[6] == "EUR/session")
    let small = Summary(of: SamplePlans.outcome(of: SamplePlans.sevenPosts))
    #expect(TextReport(small).text.contains("undefined"))
  }

  @Test func `put several plans in one table`() {
    let summaries = [SamplePlans.seed, SamplePlans.noProgramme].map {
      Summary(of: SamplePlans.outcome(of: $0))
    }
    let titles = Set(rows(CSVReport(summaries).text).dropFirst().map { $0[0] })
    #expect(titles == ["Seed plan", "No programme"])
  }

  @Test func `name every figure in kebab case and label it`() {
    for name in FigureName.allCases {
      #expect(name.rawValue.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
      #expect(!Message(name).text(in: .english).isEmpty)
    }
    for line in BudgetLine.allCases { #expect(LineName(rawValue: line.name) != nil) }
    for theme in WorkshopTheme.all { #expect(FigureName(rawValue: theme.name) != nil) }
    for month in 1...12 { #expect(CalendarName(monthOfYear: month) != nil) }
    #expect(CalendarName(monthOfYear: 13) == nil)
  }
}
