import Foundation
import Messages
import Testing

@Suite struct `The catalogue in French` {
  /// The areas of the catalogue, each with its keys.
  static let areas: [Area] = [
    Area(AllocationKeyText.self),
    Area(ApportionmentText.self),
    Area(BoundaryMessage.self),
    Area(CalendarName.self),
    Area(CellName.self),
    Area(CellUnit.self),
    Area(ChartText.self),
    Area(CheckText.self),
    Area(ColumnMeaning.self),
    Area(ColumnUnitText.self),
    Area(ComparisonText.self),
    Area(DiagnosticWord.self),
    Area(EnsembleText.self),
    Area(EventMessage.self),
    Area(EventText.self),
    Area(ExpectMessage.self),
    Area(ExplainText.self),
    Area(ExtendsMessage.self),
    Area(FigureName.self),
    Area(FileHelp.self),
    Area(FileMessage.self),
    Area(FindingName.self),
    Area(FormatMessage.self),
    Area(GapReason.self),
    Area(LineMessage.self),
    Area(LineName.self),
    Area(ListingText.self),
    Area(LockMessage.self),
    Area(MetricName.self),
    Area(OutputMessage.self),
    Area(OverrideMessage.self),
    Area(PageText.self),
    Area(ParameterNote.self),
    Area(ParameterUnitText.self),
    Area(ParserPhrase.self),
    Area(PlanHelp.self),
    Area(PlanMessage.self),
    Area(RangeFamilyText.self),
    Area(RangeMessage.self),
    Area(Remark.self),
    Area(ReportText.self),
    Area(ResultHelp.self),
    Area(RuleExample.self),
    Area(RuleName.self),
    Area(ScenarioMessage.self),
    Area(SchemaText.self),
    Area(StoreHelp.self),
    Area(StoreText.self),
    Area(SpreadsheetText.self),
    Area(StudyText.self),
    Area(SweepMessage.self),
    Area(TableHelp.self),
    Area(TableMessage.self),
    Area(TableName.self),
    Area(TargetText.self),
    Area(TemplateText.self),
    Area(TerritoryColumnText.self),
    Area(TerritoryMessage.self),
    Area(ToolText.self),
    Area(ValueMessage.self),
    Area(WeightMessage.self),
    Area(YAMLMessage.self),
  ]

  /// Texts that are the same in both languages, and why.
  static let sameInBoth: Set<String> = [
    // Only a value.
    "line.differ-amount", "report.publisherFacts",
    // The same word.
    "report.total", "diagnostic.note", "apportionment.total", "range-family.pert",
    "range-family.gamma",
    // Names of people.
    "apportionment.hamilton", "apportionment.adams", "apportionment.dean",
    "apportionment.huntington-hill", "apportionment.sainte-lague",
    // Nothing: the number says it all.
    "cell-unit.EUR-cents", "cell-unit.share", "cell-unit.number", "cell-unit.month",
    "cell-unit.flag", "cell-unit.percent",
    // Only values.
    "explain.ofHost", "explain.ofSegment", "explain.ofStage",
    // The same signs.
    "cell-unit.km2", "explain.deeper", "parameter-unit.h", "parameter-unit.km",
    "parameter-unit.km2", "column-unit.km2", "parameter-unit.EUR", "value.after-value",
    // The same word.
    "cell-unit.aidants", "column-unit.communes",
    // The name of a programme.
    "line.aidants",
    // The name of a programme, and words and names that French shares.
    "tool.format-value", "listing.code", "listing.counters", "listing.sources", "listing.pert",
    // The same word, and a name with its value.
    "ensemble.plan", "ensemble.drawn-value", "ensemble.partValue", "ensemble.expectationMet",
    "ensemble.shardValue",
    // Only values, and words that French shares.
    "spreadsheet.of-scenario", "spreadsheet.with-unit", "spreadsheet.total",
    "comparison.plan", "comparison.points", "comparison.place", "target.measure",
    "chart.ofPlace", "chart.unitEuros", "chart.code", "chart.figureValue",
    "page.pause", "page.code", "page.date", "page.sources", "page.points",
    "page.placeWithDifference", "page.valueOfPlace",
    // The name of the tool.
    "store.version",
  ]

  @Test(arguments: areas)
  func `says everything in its own words, unless listed`(area: Area) {
    for text in area.texts where text.english == text.french {
      #expect(Self.sameInBoth.contains(text.id), "\(text.id) is the same in both languages")
    }
  }

  @Test func `is verified in every area`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Messages")
    var found: Set<String> = []
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      guard file.hasSuffix(".swift") else { continue }
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for match in text.matches(of: /enum (\w+): String, MessageKey/) {
        found.insert(String(match.1))
      }
    }
    #expect(found == Set(Self.areas.map(\.testDescription)))
  }

  @Test func `lists no text that differs`() {
    let same = Set(Self.areas.flatMap(\.texts).filter { $0.english == $0.french }.map(\.id))
    #expect(Self.sameInBoth.subtracting(same).isEmpty)
  }

  @Test(arguments: areas)
  func `has the same places as English`(area: Area) {
    for text in area.texts {
      #expect(
        places(of: text.english) == places(of: text.french), "the places of \(text.id) differ")
    }
  }

  @Test(arguments: areas)
  func `keeps what a user types as it is`(area: Area) {
    for text in area.texts where text.id != "value.malformed-number-label" {
      for code in codes(in: text.french) where code.contains(where: \.isLetter) {
        #expect(!code.contains("\u{202F}") && !code.contains("’"), "\(text.id): \(code)")
      }
    }
  }

  @Test(arguments: areas)
  func `puts spaces that do not break before double punctuation`(area: Area) {
    for text in area.texts {
      let plain = outsideCode(text.french)
      for mark in [" :", " ;", " ?", " !", " %", " €"] {
        #expect(!plain.contains(mark), "\(text.id) has a plain space before\(mark)")
      }
      #expect(
        !plain.contains("l'") && !plain.contains("d'"), "\(text.id) has a straight apostrophe")
    }
  }

  @Test func `elides before months that begin with a vowel`() {
    let month = Message(CalendarName.april, ["year": "2025"])
    let text = Message(ReportText.people, ["month": .message(month)]).text(in: .french)
    #expect(text == "Les personnes à la fin d’avril 2025")
  }

  private func places(of text: String) -> [String] {
    text.matches(of: /\{[A-Za-z0-9-]+\}/).map { String($0.output) }.sorted()
  }

  private func codes(in text: String) -> [Substring] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map(\.element)
  }

  private func outsideCode(_ text: String) -> String {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined()
  }
}

/// An area of the catalogue with its texts in both languages.
struct Area: Sendable, CustomTestStringConvertible {
  struct Text: Sendable {
    let id: String
    let english: String
    let french: String
  }

  let testDescription: String
  let texts: [Text]

  init<Key: MessageKey>(_ keys: Key.Type) {
    testDescription = "\(Key.self)"
    texts = Key.allCases.map {
      Text(
        id: "\(Key.area).\($0.rawValue)", english: $0.template(in: .english),
        french: $0.template(in: .french))
    }
  }
}
