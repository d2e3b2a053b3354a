import Ensembles
import PublicFinance
import SamplingDesigns
import Scenarios
import Simulations
import Testing
import _TestSupport

@Suite struct `Draws that agree with history` {
  private static func ensemble(
    _ scenario: Scenario = SamplePlans.hindcast, history: Bool = true, draws: Int = 600
  ) throws -> Ensemble {
    try Ensemble(
      Plan(scenario), design: EnsembleDesign(kind: .random, draws: draws, seed: 42),
      history: history ? History(try Plan(SamplePlans.hindcast)) : nil)
  }

  private static func result(_ ensemble: Ensemble) throws -> EnsembleResult {
    try #require(try ensemble.run(threads: 2))
  }

  private static func spread(
    _ metric: Metric, _ month: Int, of result: EnsembleResult
  ) throws -> Spread {
    let position = result.ensemble.figures.firstIndex {
      $0.name == metric.rawValue && $0.place == .nation && $0.month == MonthIndex(month)
    }
    let found = try #require(position)
    return try #require(result.spreads[found])
  }

  @Test func `are about one in nine, and all of them come near what was observed`() throws {
    let result = try Self.result(Self.ensemble())
    #expect((0.08...0.15).contains(Double(result.kept) / 600))
    for observation in History.observed {
      let spread = try Self.spread(observation.metric, observation.month.value, of: result)
      #expect(spread.draws == result.kept)
      #expect(spread.least >= 0.9 * observation.value && spread.most <= 1.1 * observation.value)
    }
    let all = try Self.result(Self.ensemble(history: false))
    #expect(all.kept == 600)
    func width(_ result: EnsembleResult) throws -> Double {
      let quantiles = try Self.spread(.reached, 36, of: result).quantiles
      return quantiles[4] - quantiles[0]
    }
    #expect(try width(result) < 0.6 * width(all))
  }

  @Test func `are found for any plan by the run of what happened`() throws {
    // What the seed plan states itself has that value in the history too.
    let result = try Self.result(Self.ensemble(SamplePlans.seed))
    #expect((0.08...0.15).contains(Double(result.kept) / 600))
    #expect(try Self.spread(.reached, 36, of: result).draws == result.kept)
    // The figures are those of the plan, not of what happened.
    let plain = try Self.result(Self.ensemble(SamplePlans.seed, history: false))
    let (some, all) = (
      try Self.spread(.reached, 36, of: result), try Self.spread(.reached, 36, of: plain)
    )
    #expect(some.least >= all.least && some.most <= all.most)
  }

  @Test func `are the same on any number of threads and in parts`() throws {
    let ensemble = try Self.ensemble(draws: 300)
    let alone = try #require(try ensemble.run(threads: 1))
    #expect(try Self.result(ensemble).spreads == alone.spreads)
    var part = try #require(try ensemble.count(250..<300, threads: 2))
    part.add(try #require(try ensemble.count(0..<250, threads: 1)))
    let parts = ensemble.result(of: part)
    #expect(parts.spreads == alone.spreads && parts.kept == alone.kept)
  }

  @Test func `may be none, which is told`() throws {
    let never = History(
      try Plan(SamplePlans.hindcast),
      observations: [
        History.Observation(
          metric: .sessions, month: MonthIndex(24), value: 1, tolerance: 0.1, source: "none")
      ])
    let ensemble = try Ensemble(
      Plan(SamplePlans.seed), design: EnsembleDesign(draws: 20), history: never)
    let result = try Self.result(ensemble)
    #expect(result.kept == 0 && result.spreads.allSatisfy { $0 == nil })
    #expect(EnsembleReport(result).text.contains("0 (0.0 %) agree with what was observed"))
  }
}
