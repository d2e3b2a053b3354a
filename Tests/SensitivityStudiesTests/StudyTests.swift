import Diagnostics
import Distributions
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

@Suite struct `A study of sensitivity` {
  private static func study(
    _ scenario: Scenario = SamplePlans.hindcast, _ metric: String = "reached",
    groups: [(name: String, factors: [String])] = []
  ) throws -> SensitivityStudy {
    let last = MonthIndex(scenario.horizon - 1)
    let figure = try #require(StudiedFigure(metric, of: .nation, at: last))
    return try SensitivityStudy(Plan(scenario), of: figure, groups: groups)
  }

  /// The plan of the hindcast with few parameters left to vary.
  private static func few(_ names: [ParameterName]) -> Scenario {
    var scenario = SamplePlans.hindcast
    scenario.statedParameters = Set(ParameterName.allCases).subtracting(names)
    return scenario
  }

  /// The names of groups, the most influential first.
  private static func ranking(_ study: SensitivityStudy, _ design: StudyDesign) throws -> [String] {
    let result = try #require(try study.run(design, threads: 2))
    let sizes: [Double] =
      switch result.estimates {
      case .sobol(let indices): indices.total.map(\.value)
      case .morris(let effects): effects.groups.map(\.size.value)
      case .prcc(let correlations): correlations.factors.map { abs($0.coefficient.value) }
      case .tornado(let tornado): tornado.bars.map(\.swing)
      }
    return sizes.indices.sorted { sizes[$0] > sizes[$1] }.map { study.space.groups[$0].name }
  }

  @Test func `has one factor for parameters that share a quantile`() throws {
    let study = try Self.study()
    let names = study.space.names
    #expect(names.contains("seek-offline"))
    #expect(!names.contains("seek-struggling"))
    let uncertain = try Uncertainty(of: study.plan.scenario).sources.count
    #expect(names.count == uncertain - Scenario.pairs.count)
  }

  @Test(arguments: StudyMethod.allCases)
  func `ranks what the specification expects to lead first`(method: StudyMethod) throws {
    // Section 12: for people reached, seek rates and access radius come before awareness time.
    let draws = [StudyMethod.sobol: 32, .morris: 10, .prcc: 200, .tornado: 1][method]
    let ranking = try Self.ranking(
      Self.study(), StudyDesign(method: method, draws: draws, seed: 42))
    #expect(Set(ranking.prefix(2)) == ["seek-offline", "access-radius-km"])
    let awareness = try #require(ranking.firstIndex(of: "awareness-time"))
    #expect(awareness < 8)
    #expect(try #require(ranking.firstIndex(of: "contact-hours")) < 10)
  }

  @Test func `of people additional is led by autonomy, far ahead of the rest`() throws {
    let study = try Self.study(SamplePlans.hindcast, "additional")
    let result = try #require(
      try study.run(StudyDesign(method: .sobol, draws: 32), threads: 2))
    guard case .sobol(let indices) = result.estimates else { return }
    let totals = zip(study.space.groups, indices.total).sorted { $0.1.value > $1.1.value }
    #expect(totals[0].0.name == "autonomy-per-session-offline")
    #expect(totals[0].1.value > 2 * totals[1].1.value)
  }

  @Test func `of one parameter gives that parameter all of the variance`() throws {
    let study = try Self.study(Self.few([.contactHours]))
    let result = try #require(
      try study.run(StudyDesign(method: .sobol, draws: 256), threads: 2))
    guard case .sobol(let indices) = result.estimates else { return }
    #expect(study.space.names == ["contact-hours"])
    #expect(abs(indices.first[0].value - 1) < 0.02)
    #expect(abs(indices.total[0].value - 1) < 0.02)
  }

  @Test func `moves a parameter over the range that the scenario states`() throws {
    var scenario = Self.few([])
    let uniform = try ProbabilityDistribution(.uniform(low: 90, high: 110))
    scenario.ranges[.contactHours] = StatedRange(.uniform, uniform)
    scenario.rankCorrelations = [ParameterCorrelation(.contactHours, .relapse, 0.5)]
    let study = try Self.study(scenario)
    #expect(study.space.names == ["contact-hours"])
    // The other one of the pair does not vary.
    #expect(!study.leavesCorrelations)
    let result = try #require(try study.run(StudyDesign(method: .tornado), threads: 1))
    guard case .tornado(let tornado) = result.estimates else { return }
    let last = MonthIndex(scenario.horizon - 1)
    for (value, found) in [(91.0, tornado.bars[0].low), (109.0, tornado.bars[0].high)] {
      var moved = scenario
      moved.hold(.contactHours, at: value)
      let run = Outcome(running: try Plan(moved)).value(of: .reached, at: last)
      #expect(abs(run / found - 1) < 1e-9)
    }
    let text = StudyReport(result, in: .english).text
    #expect(text.contains("90 to 110"), "\(text)")
    scenario.ranges[.relapse] = StatedRange(
      .uniform, try ProbabilityDistribution(.uniform(low: 0, high: 0.01)))
    let pair = try Self.study(scenario)
    #expect(pair.leavesCorrelations)
    let told = try #require(try pair.run(StudyDesign(method: .tornado), threads: 1))
    #expect(StudyReport(told, in: .english).text.contains("Rank correlations of the scenario"))
  }

  @Test func `moves each factor of a tornado by runs of its own`() throws {
    let scenario = Self.few([.contactHours, .accessRadius])
    let study = try Self.study(scenario)
    let result = try #require(try study.run(StudyDesign(method: .tornado), threads: 1))
    guard case .tornado(let tornado) = result.estimates else { return }
    let last = MonthIndex(scenario.horizon - 1)
    #expect(tornado.base == Outcome(running: try Plan(scenario)).value(of: .reached, at: last))
    for (group, bar) in zip(study.space.groups, tornado.bars) {
      let parameter = study.factors.parameters(of: group)[0]
      let distribution = try #require(try parameter.range()).distribution
      for (quantile, value) in [(0.05, bar.low), (0.95, bar.high)] {
        var moved = scenario
        moved.parameters[parameter.name] = distribution.quantile(quantile)
        let run = Outcome(running: try Plan(moved)).value(of: .reached, at: last)
        #expect(abs(run / value - 1) < 1e-9)
      }
    }
  }

  @Test(arguments: StudyMethod.allCases)
  func `gives the same whatever the number of threads`(method: StudyMethod) throws {
    let study = try Self.study(Self.few([.contactHours, .accessRadius, .seekOffline]))
    let draws = method == .tornado ? 1 : 50
    func json(_ threads: Int) throws -> String {
      let result = try study.run(
        StudyDesign(method: method, draws: draws, hasPairs: method == .sobol), threads: threads)
      return StudyJSON(try #require(result), scenario: "plan").text
    }
    #expect(try json(3) == json(1))
  }

  @Test func `tells groups as one, by any of the names that share a quantile`() throws {
    let study = try Self.study(
      Self.few([.seekOffline, .seekStruggling, .contactHours, .accessRadius]),
      groups: [("asking", ["seek-struggling", "access-radius-km"])])
    #expect(study.space.groups.map(\.name) == ["contact-hours", "asking"])
    #expect(
      study.factors.parameters(of: study.space.groups[1]).map(\.name)
        == [.accessRadius, .seekOffline, .seekStruggling])
  }

  @Test func `refuses a run that cannot be counted, with its parameters`() throws {
    var scenario = SamplePlans.seed
    scenario.parameters[.needTotal] = 34_000_000
    scenario.statedParameters = [.needTotal]
    let study = try Self.study(scenario)
    let error = #expect(throws: StudyError.self) {
      try study.run(StudyDesign(method: .prcc, draws: 200), threads: 2)
    }
    guard case .ensemble(.refused(let run)) = error else {
      Issue.record("the run is named")
      return
    }
    #expect(throws: PlanError.self) {
      var drawn = scenario
      drawn.parameters = run.parameters
      _ = try Plan(drawn)
    }
    #expect(error?.diagnostic.id == .drawRefused)
    #expect(error?.diagnostic.notes.isEmpty == false)
  }

  @Test func `says when nothing is uncertain, or nothing varies`() throws {
    let stated = #expect(throws: StudyError.self) { try Self.study(Self.few([])) }
    #expect(stated?.diagnostic.id == .nothingVaries)
    for method in StudyMethod.allCases {
      let study = try Self.study(Self.few([.relapse, .contactHours]), "posts-awarded")
      let error = #expect(throws: StudyError.self) {
        try study.run(StudyDesign(method: method), threads: 2)
      }
      #expect(error?.diagnostic.id == .nothingVaries)
    }
  }

  @Test func `refuses draws that a method does not admit`() throws {
    let study = try Self.study()
    for method in [StudyMethod.sobol, .morris, .prcc] {
      #expect(throws: StudyError.self) {
        try study.run(StudyDesign(method: method, draws: 1), threads: 1)
      }
    }
    // Fewer points than factors and four.
    let error = #expect(throws: StudyError.self) {
      try study.run(StudyDesign(method: .prcc, draws: 60), threads: 1)
    }
    #expect(error?.diagnostic.id == .drawsOutside)
  }

  @Test func `ends early when asked`() throws {
    let result = try Self.study().run(StudyDesign(method: .prcc), threads: 2) { _ in false }
    #expect(result == nil)
  }
}
