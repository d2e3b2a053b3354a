import Ensembles
import Parameters
import PublicFinance
import SamplingDesigns
import Scenarios
import Simulations
import Testing
import _TestSupport

@Suite struct `An ensemble` {
  private static func ensemble(
    _ scenario: Scenario = SamplePlans.hindcast, draws: Int = 300, seed: UInt64 = 42,
    kind: SamplingDesign.Kind = .random
  ) throws -> Ensemble {
    try Ensemble(
      Plan(scenario), design: EnsembleDesign(kind: kind, draws: draws, seed: seed))
  }

  private static func spreads(_ ensemble: Ensemble, threads: Int = 2) throws -> [Spread?] {
    try #require(try ensemble.run(threads: threads)).spreads
  }

  /// The values of a parameter in the first draws.
  private static func values(
    of name: ParameterName, _ scenario: Scenario, _ kind: SamplingDesign.Kind = .random
  ) throws -> [Double] {
    let draws = try ParameterDraws(
      Uncertainty(of: scenario), EnsembleDesign(kind: kind, draws: 200, seed: 42))
    let position = try #require(draws.names.firstIndex(of: name))
    return draws.values(0..<200)[position]
  }

  @Test(arguments: SamplingDesign.Kind.allCases)
  func `gives the same whatever the number of threads`(kind: SamplingDesign.Kind) throws {
    let ensemble = try Self.ensemble(kind: kind)
    let alone = try Self.spreads(ensemble, threads: 1)
    #expect(try Self.spreads(ensemble, threads: 3) == alone)
  }

  @Test func `varies with the seed, and only with it`() throws {
    let first = try Self.spreads(Self.ensemble(draws: 20))
    #expect(try Self.spreads(Self.ensemble(draws: 20)) == first)
    #expect(try Self.spreads(Self.ensemble(draws: 20, seed: 43)) != first)
  }

  @Test(arguments: SamplingDesign.Kind.allCases)
  func `draws a parameter alike whatever else varies`(kind: SamplingDesign.Kind) throws {
    let scenario = SamplePlans.seed
    var fewer = scenario
    fewer.statedParameters = [.trainingSeats, .accessRadius, .needTotal]
    for name in [ParameterName.contactHours, .seekOffline, .relapse] {
      #expect(
        try Self.values(of: name, scenario, kind) == (try Self.values(of: name, fewer, kind)))
    }
  }

  @Test func `holds what the scenario states and draws the rest in its range`() throws {
    var scenario = SamplePlans.seed
    scenario.statedParameters = [.contactHours]
    scenario.parameters[.contactHours] = 61
    let uncertainty = try Uncertainty(of: scenario)
    #expect(!uncertainty.sources.contains { $0.name == .contactHours })
    for source in uncertainty.sources {
      let parameter = Parameter.all[source.name.rawValue]
      guard parameter.family != .lognormal, let range = parameter.range else { continue }
      for value in try Self.values(of: source.name, scenario) {
        #expect(range.contains(value), "\(source.name.name) = \(value)")
        #expect(!parameter.isInteger || value == value.rounded())
      }
    }
  }

  @Test func `draws the pairs of the model as one`() throws {
    for pair in Scenario.pairs {
      let first = try Self.values(of: pair[0], SamplePlans.seed)
      let second = try Self.values(of: pair[1], SamplePlans.seed)
      let order = first.indices.sorted { first[$0] < first[$1] }
      #expect(order.map { second[$0] } == second.sorted())
    }
  }

  @Test func `of a plan that states everything is that plan in every draw`() throws {
    var scenario = SamplePlans.hindcast
    scenario.statedParameters = Set(ParameterName.allCases)
    let ensemble = try Self.ensemble(scenario, draws: 40)
    let outcome = Outcome(running: ensemble.plan)
    let spreads = try Self.spreads(ensemble)
    for (figure, spread) in zip(ensemble.figures, spreads) {
      guard let spread else { continue }
      #expect(spread.deviation == 0 && spread.least == spread.most)
      if figure.place == .nation, let metric = Metric(rawValue: figure.name) {
        #expect(spread.mean == outcome.value(of: metric, at: figure.month))
      }
      if case .department(let position) = figure.place,
        let metric = DepartmentalMetric(rawValue: figure.name)
      {
        #expect(spread.mean == outcome.values(of: metric, at: figure.month)[position])
      }
    }
  }

  @Test func `of one draw is a run at the values of that draw`() throws {
    let ensemble = try Self.ensemble(draws: 1)
    let draws = try ParameterDraws(ensemble.uncertainty, ensemble.design)
    var scenario = SamplePlans.hindcast
    for (name, values) in zip(draws.names, draws.values(0..<1)) {
      scenario.parameters[name] = values[0]
    }
    let outcome = Outcome(running: try Plan(scenario))
    for (figure, spread) in zip(ensemble.figures, try Self.spreads(ensemble)) {
      guard figure.place == .nation, let metric = Metric(rawValue: figure.name) else { continue }
      let value = outcome.value(of: metric, at: figure.month)
      #expect(value.isNaN ? spread == nil : spread?.mean == value)
    }
  }

  @Test func `refuses a draw whose plan cannot be made, with its number`() throws {
    // A department whose need exceeds its inhabitants in some draws only.
    var scenario = SamplePlans.seed
    scenario.parameters[.needTotal] = 34_000_000
    scenario.statedParameters = [.needTotal]
    let ensemble = try Self.ensemble(scenario, draws: 200)
    let error = #expect(throws: EnsembleError.self) { try ensemble.run(threads: 2) }
    guard case .refused(let draw) = error else {
      Issue.record("the draw is named")
      return
    }
    #expect((0..<200).contains(draw.draw))
    #expect(throws: PlanError.self) {
      var drawn = scenario
      drawn.parameters = draw.parameters
      _ = try Plan(drawn)
    }
  }

  @Test(arguments: [0, -1, EnsembleDesign.mostDraws + 1])
  func `refuses a number of draws outside its limits`(draws: Int) throws {
    #expect(throws: EnsembleError.self) { try Self.ensemble(draws: draws) }
  }

  @Test func `ends early when asked`() throws {
    #expect(try Self.ensemble().run(threads: 2) { _ in false } == nil)
  }
}
