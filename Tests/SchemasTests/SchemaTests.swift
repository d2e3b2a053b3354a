import Diagnostics
import Foundation
import Messages
import Parameters
import ScenarioFiles
import Scenarios
import Schemas
import ShippedScenarios
import Territories
import Testing
import YAMLNodes

@Suite struct `The schema of scenario files` {
  private static let check = try? check(in: .english)

  private static func check(in language: Language) throws -> SchemaCheck {
    let text = ScenarioSchema(in: language).text
    return SchemaCheck(root: Document(try JSONSerialization.jsonObject(with: Data(text.utf8))))
  }

  /// What an editor would underline in a text.
  private func faults(_ text: String) throws -> [String] {
    let check = try #require(Self.check)
    let root = YAMLText.read(SourceText(name: "plan.yaml", content: text)).root
    return check.faults(try #require(root).document)
  }

  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../ScenarioFilesTests/Fixtures/Good")

  @Test(arguments: ShippedScenarios.names)
  func `accepts every shipped scenario`(_ name: String) throws {
    #expect(try faults(#require(ShippedScenarios.text(named: name))) == [])
  }

  @Test(arguments: ["departments", "every-key", "expectations", "seed-plan"])
  func `accepts what the reader accepts`(_ name: String) throws {
    let file = Self.fixtures.appending(path: "\(name).yaml")
    #expect(try faults(String(contentsOf: file, encoding: .utf8)) == [])
  }

  @Test(arguments: Language.allCases)
  func `has every key of every table, with its meaning`(_ language: Language) throws {
    let root = try Self.check(in: language).root
    let lines = root["properties"]?["lines"]?["properties"]
    let events = root["$defs"]?["event"]?["anyOf"]?.array ?? []
    for table in FormatTable.allCases {
      let members: Document? =
        switch table {
        case .scenario: root["properties"]
        case .lines: lines
        case .spreadLine: lines?["advisers"]?["properties"]
        case .moneyLine: lines?["renewal"]?["properties"]
        case .need: root["properties"]?["need"]?["properties"]
        case .expectation: root["$defs"]?["expectation"]?["properties"]
        case .correlation: root["$defs"]?["correlation"]?["properties"]
        case .interval, .uniform, .triangular, .pert, .modifiedPert, .normal, .lognormal, .beta,
          .gamma, .discrete, .empirical:
          (root["$defs"]?["range"]?["anyOf"]?.array ?? []).map { $0["properties"] }
            .first { $0?["distribution"]?["const"]?.string == table.rawValue } ?? nil
        case .appropriation, .transfer, .cancel, .freeze, .unfreeze:
          events.map { $0["properties"] }
            .first { $0?["type"]?["const"]?.string == table.rawValue } ?? nil
        }
      #expect(Set(members?.object.keys.map(\.self) ?? []) == Set(table.keys.map(\.name)))
      for key in table.keys {
        let words = members?[key.name]?["description"]?.string ?? ""
        let meaning = key.meaning.text(in: language).dropFirst()
        #expect(words.contains(meaning) || key.name == "type", "\(table) \(key.name): \(words)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `has every parameter, with its unit, status and sources`(_ language: Language) throws {
    let members = try Self.check(in: language).root["properties"]?["params"]?["properties"]
    #expect(Set(members?.object.keys.map(\.self) ?? []) == Set(Parameter.all.map(\.name.name)))
    for parameter in Parameter.all {
      let words = members?[parameter.name.name]?["description"]?.string ?? ""
      for source in parameter.sources { #expect(words.contains(source), "\(words)") }
      if language == .english {
        #expect(words.contains(parameter.meaning), "\(words)")
        #expect(words.contains("Status: \(parameter.status.rawValue)"), "\(words)")
        let unit = parameter.unit.rawValue.replacing("km2", with: "km²")
        #expect(parameter.unit == .number || words.contains(unit), "\(words)")
      }
    }
  }

  @Test func `has every department, metric and shipped scenario`() throws {
    let text = ScenarioSchema().text
    let root = try Self.check(in: .english).root
    for definition in ["weights", "quantities"] {
      let members = root["$defs"]?[definition]?["properties"]
      for department in Country.france.departments {
        #expect(members?[department.code.text]?["description"]?.string == department.name)
      }
    }
    for name in ExpectedMetric.all.map(\.name) + ShippedScenarios.names {
      #expect(text.contains("\"\(name)\""), "\(name)")
    }
  }

  /// A plan that is accepted, to be spoilt in one place.
  private static let plan = """
    schema: 1
    title: Plan
    start: 2020-12
    horizon: 60 months
    envelope: 250 M€
    lines:
      advisers: {amount: 200 M€, key: population, floor: 0, cap: none}
      spaces: {share: 20 %, key: {01: 1, 2A: 2.5, 976: 3}}
    events:
      - {month: 2021-09, type: freeze, line: spaces}
    params: {contact-hours: 65 h/month, pix-pass-share: 45 %}
    expect:
      - {metric: coverage, at-least: 8 %, department: [01, 2A]}
    """

  @Test func `accepts the plan that is spoilt below`() throws {
    #expect(try faults(Self.plan) == [])
  }

  static let spoilt: [(old: String, new: String)] = [
    ("horizon:", "horizn:"), ("title: Plan\n", ""), ("schema: 1", "schema: 2"),
    ("advisers:", "adviser:"), ("amount: 200 M€", "amount: 200"),
    ("amount: 200 M€", "amount: 200 M"), ("amount: 200 M€", "amunt: 200 M€"),
    ("amount: 200 M€", "amount: -200 M€"), ("{amount: 200 M€, key", "{key"),
    ("key: population", "key: populaton"), ("floor: 0", "floor: -1"), ("floor: 0", "floor: 0.5"),
    ("cap: none", "cap: nothing"), ("2A: 2.5", "2C: 2.5"), ("share: 20 %", "share: 1.2"),
    ("share: 20 %", "share: 20 €"), ("2021-09", "2021-13"), ("2021-09", "Septembre"),
    ("type: freeze", "type: frozen"), ("line: spaces", "line: space"),
    (", line: spaces", ""), ("line: spaces", "line: spaces, amount: 1 M€"),
    ("contact-hours", "contact-hour"), ("65 h/month", "65 km"), ("65 h/month", "-1"),
    ("45 %", "1.5"), ("45 %", "[1, 2]"), ("45 %", "{pert: [0.2, 0.3, 0.5]}"),
    ("45 %", "{distribution: purt, low: 20 %, mode: 30 %, high: 50 %}"),
    ("45 %", "{distribution: pert, low: 20 %, high: 50 %}"),
    ("45 %", "{distribution: uniform, low: 20 %, mode: 30 %, high: 50 %}"),
    ("45 %", "25 % - 45 %"), ("45 %", "25 % to 45 km"), ("metric: coverage", "metric: coverag"),
    (", at-least: 8 %", ""),
    ("at-least", "at-leest"), ("department: [01, 2A]", "department: [2C]"),
    ("60 months", "60 days"), ("60 months", "601"), ("60 months", ""), ("250 M€", "M€"),
    ("floor: 0", "quantities: {01: 1}"),
  ]

  @Test(arguments: spoilt)
  func `refuses what is misspelt or written in another way`(old: String, new: String) throws {
    let text = Self.plan.replacing(old, with: new, maxReplacements: 1)
    #expect(text != Self.plan)
    #expect(try faults(text) != [], "\(new) in place of \(old)")
    // The reader refuses it too: an editor is never stricter than the tool.
    let reading = ScenarioReader.read(SourceText(name: "plan.yaml", content: text))
    #expect(reading.hasErrors, "\(new) in place of \(old)")
  }

  static let extensions: [String] = [
    "extends: france-relance-13m\ntitle: Other", "extends: base.yaml\ntitle: Other\nhorizon: null",
    """
    extends: hindcast-2020-2025
    title: Other
    lines: {advisers: {quantities: {2A: 12, 01: null}}, spaces: {key: null}}
    params: {training-seats: null}
    events:
      remove: [{month: 2025-01, type: appropriation}]
      add: [{month: 2021-09, type: freeze, line: spaces}]
    sources: {add: PF005}
    """,
    """
    extends: france-relance-13m
    title: Other
    lines: {advisers: {key: poids.csv}, aidants: {quantities: {file: a.csv, column: n, 2A: 3}}}
    apportionment: Webster
    award-calendar: {2021-03: 21.4 %, mars 2022: 1}
    """,
  ]

  @Test(arguments: extensions)
  func `lets a file that extends another state what differs`(_ text: String) throws {
    #expect(try faults(text) == [])
    #expect(try faults(text.replacing("extends", with: "extend")) != [])
    #expect(try faults(text.replacing("title: Other", with: "titel: Other")) != [])
  }

  /// The faults of how a value is written.
  static let ofWriting: Set<DiagnosticIdentifier> = [
    .invalidNumber, .ambiguousNumber, .missingUnit, .wrongUnit, .notWholeCents, .amountOutOfRange,
    .notWhole, .outOfRange, .invalidInterval, .invalidDistribution, .unknownDistribution,
    .unknownParameter, .invalidMonth, .unknownWord, .unknownApportionment,
  ]

  static let written: [(kind: String, texts: [String])] = [
    (
      "envelope",
      [
        "250 M€", "250 millions d'euros", "250 millions d’euros", "50 000 €", "50,000 EUR",
        "1,2 Md€", "1.2 bn€", "350 k€", "€250M", "1 234,56 €", "0", "0 €", "EUR 5", "+5 M€",
        "250 million euros", "2e8 €", "250\u{202F}000\u{A0}€", "9 milliards d'euros",
      ]
    ),
    ("horizon", ["60 months", "60 mois", "60", "5 years", "5 ans", "1 month", "60months"]),
    ("programme-start", ["2021-03", "March 2021", "mars 2021", "FÉVRIER 2021", "août 2021"]),
    ("posts-cap", ["4000", "4 000", "none", "aucun", "4 k", "4 000 postes", "4 mille"]),
    ("renewal-expected-from", ["never", "jamais", "2022-10"]),
    ("apportionment", ["hamilton", "webster", "Sainte-Laguë", "d'hondt", "plus-forts-restes"]),
    (
      "params.contact-hours",
      ["60 h/month", "60 h / mois", "60", "60 heures par mois", "60 h per month"]
    ),
    ("params.training-cost", ["4 805 €", "4805", "4,8 k€", "€4805", "4 805 euros"]),
    ("params.need-total", ["13 M", "13 millions de personnes", "13000000", "13 M people"]),
    ("params.matching-rate", ["12.6 %/month", "0.126", "12,6 % par mois", "0.126 /mois"]),
    ("params.awareness-presence", ["3 advisers per million", "3 conseillers par million", "3"]),
    ("params.relapse", ["1 % to 2 %", "1 à 2 %", "0.01 to 0.02", "1 to 2 % par mois"]),
    ("params.kit-cost", ["250 to 350 €", "€250 à €350"]),
    (
      "params.return-factor",
      RangeFamilyExamples.all
    ),
    ("need.total", ["13 M to 18 M", "{distribution: discrete, values: {13 M: 1, 18 M: 20 %}}"]),
    (
      "rank-correlations",
      ["[{between: [relapse, mandate-lapse], correlation: 0.5}]", "[]"]
    ),
    ("shared-quantiles", ["[[relapse, mandate-lapse]]", "[]"]),
    ("params.pix-pass-share", ["45 %", "45 pour cent", "45 percent", "0,45", "45 pct"]),
  ]

  @Test(arguments: written)
  func `accepts numbers as people write them, as the reader does`(
    kind: String, texts: [String]
  ) throws {
    let plan = Self.plan
    for text in texts {
      let path = kind.split(separator: ".")
      let stated =
        path.count == 1
        ? "\(path[0]): \(text)" : "\(path[0]):\n  \(path[1]): \(text)"
      let rest = plan.split(separator: "\n").filter { !$0.hasPrefix("\(path[0]):") }
      let whole = (rest + [Substring(stated)]).joined(separator: "\n") + "\n"
      #expect(try faults(whole) == [], "\(text)")
      let reading = ScenarioReader.read(SourceText(name: "plan.yaml", content: whole))
      // The amounts need not meet: only how a value is written is at stake.
      let faults = reading.diagnostics.filter { Self.ofWriting.contains($0.id) }
      #expect(faults.isEmpty, "\(TextRenderer().text(of: faults))")
    }
  }
}

/// A range of each family, as it may be written.
enum RangeFamilyExamples {
  static let all = [
    "{distribution: interval, low: 0.2, high: 0.6, coverage: 80 %}",
    "{distribution: uniform, low: 0.2, high: 0.6}",
    "{distribution: triangular, low: 0.2, mode: 0.3, high: 0.6, value: 0.4}",
    "{distribution: pert, low: 20 %, mode: 30 %, high: 60 %, at-most: 50 %}",
    "{distribution: modified-pert, low: 0.2, mode: 0.3, high: 0.6, lambda: 8}",
    "{distribution: normal, mean: 0.5, deviation: 0.1, at-least: 0.2}",
    "{distribution: lognormal, mean: 0.5, deviation: 0.1}",
    "{distribution: beta, mean: 0.5, deviation: 0.1}",
    "{distribution: beta, alpha: 2, beta: 3, low: 0.1, high: 0.9}",
    "{distribution: gamma, mean: 0.5, deviation: 0.1}",
    "{distribution: gamma, shape: 9, scale: 5 %}",
    "{distribution: discrete, values: {0.2: 1, 40 %: 50 %}}",
    "{distribution: empirical, values: [0.2, 40 %, 0.5]}",
  ]
}
