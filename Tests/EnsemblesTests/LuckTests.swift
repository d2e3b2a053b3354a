import Ensembles
import Parameters
import PublicFinance
import Scenarios
import Simulations
import Testing
import _TestSupport

@Suite struct `An ensemble with luck` {
  /// A plan that states every parameter, so that luck alone varies.
  private static var certain: Scenario {
    var scenario = SamplePlans.hindcast
    scenario.statedParameters = Set(ParameterName.allCases)
    return scenario
  }

  private static func ensemble(_ scenario: Scenario, draws: Int) throws -> Ensemble {
    try Ensemble(Plan(scenario), design: EnsembleDesign(draws: draws, model: .stochastic))
  }

  @Test func `gives the same whatever the number of threads`() throws {
    let ensemble = try Self.ensemble(SamplePlans.withEvents, draws: 70)
    let alone = try #require(try ensemble.run(threads: 1)).spreads
    #expect(try #require(try ensemble.run(threads: 3)).spreads == alone)
  }

  @Test func `of one draw is the run with the luck of that draw`() throws {
    let ensemble = try Self.ensemble(Self.certain, draws: 1)
    let spreads = try #require(try ensemble.run(threads: 1)).spreads
    let run = Outcome(running: ensemble.plan, luck: Luck(seed: 42, draw: 0))
    for (figure, spread) in zip(ensemble.figures, spreads) {
      if figure.place == .nation, let metric = Metric(rawValue: figure.name) {
        let value = run.value(of: metric, at: figure.month)
        #expect(value.isNaN ? spread == nil : spread?.mean == value, "\(figure.name)")
      }
      if case .department(let position) = figure.place,
        let metric = DepartmentalMetric(rawValue: figure.name)
      {
        #expect(spread?.mean == run.values(of: metric, at: figure.month)[position])
      }
    }
  }

  @Test func `varies where no parameter does, in what luck decides alone`() throws {
    let ensemble = try Self.ensemble(Self.certain, draws: 30)
    #expect(ensemble.uncertainty.sources.isEmpty)
    let spreads = try #require(try ensemble.run(threads: 2)).spreads
    func deviation(_ name: String) -> Double {
      let position = ensemble.figures.firstIndex {
        $0.name == name && $0.place == .nation && $0.month == MonthIndex(59)
      }
      return position.flatMap { spreads[$0]?.deviation } ?? .nan
    }
    #expect(deviation("posts-awarded") == 0 && deviation("spaces") == 0)
    #expect(deviation("applications") == 0)
    for name in ["hired", "reached", "autonomous", "additional", "paid", "gini", "coverage"] {
      #expect(deviation(name) > 0, "\(name)")
    }
  }
}
