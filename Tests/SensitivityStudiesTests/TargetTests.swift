import Diagnostics
import Ensembles
import Messages
import Parameters
import PublicFinance
import Scenarios
import Sensitivity
import SensitivityStudies
import Simulations
import Testing
import _TestSupport

@Suite struct `A target that a plan misses` {
  /// The plan of the past, where but a few parameters vary.
  private static func study(_ metric: String = "reached") throws -> SensitivityStudy {
    var scenario = SamplePlans.hindcast
    scenario.title = "Hindcast"
    scenario.statedParameters = Set(ParameterName.allCases).subtracting([
      .contactHours, .accessRadius, .relapse, .bridgingMonths,
    ])
    let figure = try #require(StudiedFigure(metric, of: .nation, at: MonthIndex(59)))
    return try SensitivityStudy(Plan(scenario), of: figure)
  }

  private static func found(_ bound: TargetBound, threads: Int = 2) throws -> MissedTarget {
    try #require(
      try study().misses(of: bound, draws: 400, seed: 7, threads: threads))
  }

  @Test func `is missed where fewer people are within reach`() throws {
    let found = try Self.found(.atLeast(3_500_000))
    #expect(found.misses > 20 && found.misses < 380)
    let box = try #require(found.discovery.box)
    let radius = try #require(
      box.limits.first { found.study.space.names[$0.factor] == "access-radius-km" })
    #expect(radius.high != nil && radius.low == nil)
    #expect(!box.limits.contains { found.study.space.names[$0.factor] == "relapse" })
    #expect(box.density > Double(found.misses) / 400)
  }

  @Test func `is met or missed by every draw, and told so`() throws {
    for (bound, misses, words) in [
      (TargetBound.atLeast(1), 0, "No draw misses"), (.atMost(1), 400, "Every draw misses"),
    ] {
      let found = try Self.found(bound)
      #expect(found.misses == misses && found.discovery.box == nil)
      #expect(TargetReport(found).text.contains(words))
    }
  }

  @Test func `is the same on any number of threads`() throws {
    let texts = try [1, 2, 5].map {
      TargetJSON(try Self.found(.atLeast(3_000_000), threads: $0), scenario: "x").text
    }
    #expect(texts[0] == texts[1] && texts[0] == texts[2])
  }

  @Test(arguments: Language.allCases)
  func `is on record`(language: Language) throws {
    let found = try Self.found(.atLeast(3_000_000))
    let text = TargetReport(found, in: language).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    for (text, name) in [
      (text, "target.\(language.rawValue).txt"),
      (TargetJSON(found, scenario: "hindcast").text, "target.json"),
    ] {
      let difference = try RecordedText.difference(
        of: text, from: "Golden/\(name)", beside: #filePath)
      if let difference { Issue.record("\(difference)") }
    }
  }

  @Test(arguments: [
    ("reached", "1.5 M", TargetBound.atLeast(1_500_000)), ("coverage", "8 %", .atLeast(0.08)),
    ("paid", "200 M€", .atLeast(200_000_000)), ("gini", "0.2", .atLeast(0.2)),
    ("cost-per-person-reached", "150 €", .atLeast(150)),
  ])
  func `is read in the unit of its figure`(
    metric: String, text: String, expected: TargetBound
  ) throws {
    let read = TargetReader(.atLeast, text).read(for: try Self.study(metric).figure)
    #expect(read.bound == expected && read.fault == nil)
  }

  @Test(arguments: [("reached", "many"), ("coverage", "8"), ("paid", "x €")])
  func `is refused with its fault`(metric: String, text: String) throws {
    let read = TargetReader(.atMost, text).read(for: try Self.study(metric).figure)
    #expect(read.bound == nil && read.fault?.severity == .error)
  }
}
