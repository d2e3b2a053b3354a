import Distributions
import Ensembles
import Parameters
import PublicFinance
import SamplingDesigns
import Scenarios
import Simulations
import Testing
import _TestSupport

@Suite struct `Ranges that a scenario states` {
  private static func range(_ family: DistributionFamily) throws -> StatedRange {
    StatedRange(.pert, try ProbabilityDistribution(family))
  }

  private static func values(
    _ scenario: Scenario, _ kind: SamplingDesign.Kind = .random, draws: Int = 300
  ) throws -> [ParameterName: [Double]] {
    let drawn = try ParameterDraws(
      Uncertainty(of: scenario), EnsembleDesign(kind: kind, draws: draws, seed: 42))
    return Dictionary(uniqueKeysWithValues: zip(drawn.names, drawn.values(0..<draws)))
  }

  private static func spreads(_ scenario: Scenario) throws -> [Spread?] {
    let ensemble = try Ensemble(
      Plan(scenario), design: EnsembleDesign(kind: .random, draws: 200, seed: 42))
    return try #require(try ensemble.run(threads: 2)).spreads
  }

  @Test(arguments: SamplingDesign.Kind.allCases)
  func `move the draws of no other parameter`(kind: SamplingDesign.Kind) throws {
    let before = try Self.values(SamplePlans.seed, kind)
    for name in [ParameterName.needOffline, .kitCost, .contactHours, .employerMonthlyCost] {
      var scenario = SamplePlans.seed
      scenario.ranges[name] = try Self.range(.uniform(low: 1, high: 2))
      var after = try Self.values(scenario, kind)
      #expect(after.removeValue(forKey: name)?.allSatisfy { (1...2).contains($0) } == true)
      #expect(after == before.filter { $0.key != name }, "\(name)")
    }
  }

  @Test func `that nothing uses move no figure`() throws {
    // No convention is renewed, so the third year of a renewal is never paid.
    var scenario = SamplePlans.seed
    scenario.horizon = 36
    let before = try Self.spreads(scenario)
    scenario.ranges[.renewalPrivate3] = try Self.range(.uniform(low: 1, high: 20_000))
    #expect(try Uncertainty(of: scenario).sources.contains { $0.name == .renewalPrivate3 })
    #expect(try Self.spreads(scenario) == before)
    // The same of one that counts moves some.
    scenario.ranges[.contactHours] = try Self.range(.uniform(low: 100, high: 120))
    #expect(try Self.spreads(scenario) != before)
  }

  @Test func `take the place of those of the table, and say so`() throws {
    var scenario = SamplePlans.seed
    scenario.ranges[.contactHours] = try Self.range(.uniform(low: 10, high: 12))
    scenario.statedParameters.insert(.contactHours)
    let uncertainty = try Uncertainty(of: scenario)
    let stated = uncertainty.sources.filter { $0.origin == .scenario }
    #expect(stated.map(\.name) == [.contactHours])
    #expect(
      uncertainty.sources.map(\.name) == (try Uncertainty(of: SamplePlans.seed)).sources.map(\.name)
    )
    #expect(try Self.values(scenario)[.contactHours]?.allSatisfy { (10...12).contains($0) } == true)
  }

  @Test(arguments: [0.6, -0.3])
  func `go together as their rank correlation says`(correlation: Double) throws {
    var scenario = SamplePlans.seed
    let before = try Self.values(scenario, draws: 4000)
    scenario.rankCorrelations = [ParameterCorrelation(.contactHours, .relapse, correlation)]
    var after = try Self.values(scenario, draws: 4000)
    let first = try #require(after[.contactHours])
    let second = after.removeValue(forKey: .relapse) ?? []
    // Its standard error is about 1/√4000.
    #expect(abs(Self.spearman(first, second) - correlation) < 0.05)
    #expect(abs(Self.spearman(before[.contactHours] ?? [], before[.relapse] ?? [])) < 0.05)
    // The first keeps its draws, and so do all others.
    #expect(after == before.filter { $0.key != .relapse })
  }

  @Test func `with a parameter that is held change nothing`() throws {
    var scenario = SamplePlans.seed
    scenario.hold(.relapse, at: 0.005)
    let before = try Self.values(scenario)
    scenario.rankCorrelations = [ParameterCorrelation(.contactHours, .relapse, 0.5)]
    #expect(try Self.values(scenario) == before)
    #expect(try Uncertainty(of: scenario).rankCorrelations.isEmpty)
  }

  @Test func `vary as one in the groups of the scenario only`() throws {
    var scenario = SamplePlans.seed
    scenario.sharedQuantiles = [[.contactHours, .groupSize]]
    let values = try Self.values(scenario)
    #expect(abs(Self.spearman(values[.contactHours] ?? [], values[.groupSize] ?? []) - 1) < 1e-12)
    #expect(abs(Self.spearman(values[.seekOffline] ?? [], values[.seekStruggling] ?? [])) < 0.3)
  }

  @Test func `are told with their distribution in both formats`() throws {
    var scenario = SamplePlans.seed
    scenario.ranges[.contactHours] = try Self.range(.pert(low: 50, mode: 60, high: 70, lambda: 4))
    scenario.rankCorrelations = [ParameterCorrelation(.contactHours, .relapse, 0.5)]
    let ensemble = try Ensemble(Plan(scenario), design: EnsembleDesign(draws: 20))
    let result = try #require(try ensemble.run(threads: 1))
    let json = EnsembleJSON(result, scenario: "plan").text
    #expect(json.contains(#""stated-by": "scenario""#))
    #expect(json.components(#""stated-by": "table""#) == ensemble.uncertainty.sources.count - 1)
    let text = EnsembleReport(result).text
    #expect(text.contains("Varies as the scenario says"))
    #expect(text.contains("contact-hours and relapse, rank correlation 0.50"))
    for source in ensemble.uncertainty.sources { #expect(text.contains(source.name.name)) }
  }

  @Test func `of parameters that the table holds fixed are run like any other`() throws {
    var scenario = SamplePlans.hindcast
    let ranges: [(ParameterName, DistributionFamily)] = [
      (.kitCost, .uniform(low: 200, high: 900)),
      (.subsidyPublic, .uniform(low: 30_000, high: 60_000)),
      (.trainingCost, .normal(mean: 4000, deviation: 300)),
      (.conventionMonthsPublic, .discrete([.init(12), .init(30)])),
      (.trainingLongMonths, .discrete([.init(2), .init(6)])),
      (.spaceFirstPayment, .uniform(low: 0, high: 1)),
    ]
    for (name, family) in ranges { scenario.ranges[name] = try Self.range(family) }
    for seed in 1...6 {
      let ensemble = try Ensemble(
        Plan(scenario), design: EnsembleDesign(draws: 1, seed: UInt64(seed)))
      let draws = try ParameterDraws(ensemble.uncertainty, ensemble.design)
      var drawn = scenario
      for (name, values) in zip(draws.names, draws.values(0..<1)) {
        drawn.parameters[name] = values[0]
      }
      #expect(drawn.parameters[.kitCost] != scenario.parameters[.kitCost])
      let outcome = Outcome(running: try Plan(drawn))
      let spreads = try #require(try ensemble.run(threads: 1)).spreads
      for (figure, spread) in zip(ensemble.figures, spreads) where figure.place == .nation {
        guard let metric = Metric(rawValue: figure.name) else { continue }
        let value = outcome.value(of: metric, at: figure.month)
        #expect(value.isNaN ? spread == nil : spread?.mean == value, "\(figure.name)")
      }
    }
  }

  @Test func `refuse the draw that breaks a rule between parameters, with its number`() throws {
    var scenario = SamplePlans.seed
    scenario.ranges[.applicationsToJune2021] = try Self.range(.uniform(low: 15_000, high: 60_000))
    let ensemble = try Ensemble(Plan(scenario), design: EnsembleDesign(draws: 100))
    let error = #expect(throws: EnsembleError.self) { try ensemble.run(threads: 2) }
    guard case .refused(let draw) = error, case .relation(let relation) = draw.reason else {
      Issue.record("the relation is named")
      return
    }
    #expect(relation.smaller == .applicationsToJune2021)
    #expect(!relation.holds(in: draw.parameters))
  }

  /// The correlation of ranks, by its definition.
  private static func spearman(_ first: [Double], _ second: [Double]) -> Double {
    func ranks(_ values: [Double]) -> [Double] {
      var ranks = [Double](repeating: 0, count: values.count)
      for (rank, index) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() {
        ranks[index] = Double(rank)
      }
      return ranks
    }
    let (one, other, count) = (ranks(first), ranks(second), Double(first.count))
    let squares = zip(one, other).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    return 1 - 6 * squares / (count * (count * count - 1))
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
