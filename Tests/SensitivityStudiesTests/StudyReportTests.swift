import Diagnostics
import Ensembles
import Messages
import Parameters
import PublicFinance
import Scenarios
import SensitivityStudies
import Simulations
import Testing
import _TestSupport

@Suite struct `Reports of a study` {
  private static func result(_ method: StudyMethod) throws -> StudyResult {
    var scenario = SamplePlans.hindcast
    scenario.title = "Hindcast"
    scenario.statedParameters = Set(ParameterName.allCases).subtracting([
      .contactHours, .accessRadius, .seekOffline, .seekStruggling, .relapse, .subsidyPrivate,
      .bridgingMonths,
    ])
    let figure = try #require(StudiedFigure("reached", of: .nation, at: MonthIndex(59)))
    let design = StudyDesign(
      method: method, draws: method == .tornado ? 1 : 64, hasPairs: method == .sobol)
    return try #require(
      try SensitivityStudy(Plan(scenario), of: figure).run(design, threads: 2))
  }

  @Test(arguments: StudyMethod.allCases, Language.allCases)
  func `are on record as text`(method: StudyMethod, language: Language) throws {
    let text = StudyReport(try Self.result(method), in: language).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    try Self.expect(text, matches: "\(method.rawValue).\(language.rawValue).txt")
  }

  @Test(arguments: StudyMethod.allCases)
  func `are on record as JSON and CSV`(method: StudyMethod) throws {
    let result = try Self.result(method)
    try Self.expect(
      StudyJSON(result, scenario: "hindcast").text, matches: "\(method.rawValue).json")
    let table = String(decoding: StudyTable(result, scenario: "hindcast").bytes, as: UTF8.self)
    try Self.expect(table, matches: "\(method.rawValue).csv")
  }

  private static func expect(_ text: String, matches name: String) throws {
    let difference = try RecordedText.difference(
      of: text, from: "Golden/\(name)", beside: #filePath)
    if let difference { Issue.record("\(difference)") }
  }
}

@Suite struct `A request of a study` {
  private static func identifiers(_ request: StudyRequestReader) throws -> [String] {
    request.read(for: try Plan(SamplePlans.hindcast)).diagnostics.map(\.id.rawValue)
  }

  @Test func `is read with places and months as people write them`() throws {
    let plan = try Plan(SamplePlans.hindcast)
    for (department, region) in [("23", nil), ("creuse", nil), (nil, "bretagne"), (nil, "53")] {
      let (study, faults) = StudyRequestReader(
        metric: "coverage", department: department, region: region, month: "2023-06"
      ).read(for: plan)
      #expect(faults.isEmpty)
      #expect(study?.figure.place != .nation)
      #expect(study?.figure.month == MonthIndex(30))
    }
  }

  @Test(arguments: [
    (StudyRequestReader(metric: "reachd"), ["unknown-metric"]),
    (StudyRequestReader(metric: "gini", department: "23"), ["unknown-metric"]),
    (StudyRequestReader(metric: "reached", department: "99"), ["unknown-department"]),
    (StudyRequestReader(metric: "reached", region: "Bretange"), ["unknown-region"]),
    (StudyRequestReader(metric: "reached", department: "23", region: "53"), ["keys-exclude"]),
    (StudyRequestReader(metric: "reached", month: "2023-13"), ["invalid-month"]),
    (StudyRequestReader(metric: "reached", month: "2099-01"), ["month-out-of-range"]),
    (StudyRequestReader(metric: "reached", groups: ["need"]), ["invalid-group"]),
    (StudyRequestReader(metric: "reached", groups: ["=a"]), ["invalid-group"]),
    (StudyRequestReader(metric: "reached", groups: ["a=contact-hour"]), ["invalid-group"]),
    (StudyRequestReader(metric: "reached", groups: ["a=training-cost"]), ["invalid-group"]),
    (
      StudyRequestReader(metric: "reached", groups: ["a=relapse", "b=relapse"]),
      ["invalid-group"]
    ),
    (
      StudyRequestReader(metric: "x", department: "999", month: "June", groups: ["y"]),
      ["unknown-department", "invalid-month", "unknown-metric", "invalid-group"]
    ),
  ])
  func `is refused with every fault`(request: StudyRequestReader, expected: [String]) throws {
    #expect(try Self.identifiers(request) == expected)
  }
}
