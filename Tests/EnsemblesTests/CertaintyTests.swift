import Ensembles
import PublicFinance
import SamplingDesigns
import Scenarios
import Simulations
import Testing
import Verifications
import _TestSupport

// Testing has an expectation too.
private typealias Expectation = Scenarios.Expectation

@Suite struct `Expectations over many draws` {
  private static let last = MonthIndex(23)

  private static func expectation(
    _ metric: String, _ key: Expectation.Bound.Key, _ value: Expectation.Value,
    _ place: Expectation.Place = .nation, _ period: Expectation.Period = .month(last),
    certainty: Expectation.Certainty? = nil
  ) throws -> Expectation {
    Expectation(
      path: "expect[0]", metric: try #require(ExpectedMetric(name: metric)), period: period,
      place: place, bounds: [Expectation.Bound(key, value)], certainty: certainty)
  }

  private static func ensemble(_ expectations: [Expectation]) throws -> Ensemble {
    var scenario = SamplePlans.hindcast
    scenario.horizon = 24
    scenario.expectations = expectations
    return try Ensemble(
      Plan(scenario), design: EnsembleDesign(kind: .random, draws: 300, seed: 42))
  }

  private static func result(_ expectations: [Expectation]) throws -> EnsembleResult {
    try #require(try ensemble(expectations).run(threads: 2))
  }

  @Test func `are met in as many draws as lie on the right side of the bound`() throws {
    let plain = try Self.result([])
    let position = try #require(
      plain.ensemble.figures.firstIndex { $0.name == "reached" && $0.month == Self.last })
    let spread = try #require(plain.spreads[position])
    // Half of the draws lie above the median, within what the bins tell of it.
    let median = spread.quantiles[2]
    let result = try Self.result([
      Self.expectation("reached", .atLeast, .number(median)),
      Self.expectation("reached", .atMost, .number(median)),
      Self.expectation("reached", .atLeast, .number(spread.least)),
      Self.expectation("reached", .atLeast, .number(spread.most * 1.01)),
    ])
    let met = result.expectations.map(\.met)
    #expect(abs(met[0] - 150) <= 6 && met[0] + met[1] == 300)
    #expect(met[2...] == [300, 0])
    #expect(result.expectations.allSatisfy { $0.runs == 300 })
    // An expectation moves no figure.
    #expect(result.spreads == plain.spreads)
  }

  @Test func `of amounts are read in the books of each draw`() throws {
    let plain = try Self.result([])
    let position = try #require(
      plain.ensemble.figures.firstIndex { $0.name == "paid" && $0.month == Self.last })
    let spread = try #require(plain.spreads[position])
    func money(_ euros: Double) -> Expectation.Value { .money(Money(cents: Int64(euros * 100))) }
    let result = try Self.result([
      Self.expectation("paid", .atMost, money(spread.quantiles[2])),
      Self.expectation("paid", .atMost, money(spread.most + 1)),
      Self.expectation("paid", .atMost, money(spread.least - 1)),
    ])
    #expect(abs(result.expectations[0].met - 150) <= 6)
    #expect(result.expectations[1...].map(\.met) == [300, 0])
  }

  @Test(arguments: [
    (Expectation.Certainty.probability(0.4), true), (.probability(0.6), false),
    (.quantile(0.6), true), (.quantile(0.4), false),
  ])
  fileprivate func `are as certain as they ask, or not`(
    certainty: Expectation.Certainty, holds: Bool
  ) throws {
    let plain = try Self.result([])
    let position = try #require(
      plain.ensemble.figures.firstIndex { $0.name == "coverage" && $0.month == Self.last })
    let median = try #require(plain.spreads[position]).quantiles[2]
    let result = try Self.result([
      Self.expectation("coverage", .atLeast, .number(median), certainty: certainty)
    ])
    let (trial, tally) = (result.ensemble.trials[0], result.expectations[0])
    #expect(tally.isCertain(for: trial) == holds)
    // The other side of the median asks for the other quantile.
    let other = try Self.result([
      Self.expectation("coverage", .atMost, .number(median), certainty: certainty)
    ])
    let mirrored: Bool =
      if case .quantile(let part) = certainty { part < 0.5 } else { holds }
    #expect(other.expectations[0].isCertain(for: other.ensemble.trials[0]) == mirrored)
  }

  @Test func `of every place and month have a cell for each, and tell the worst`() throws {
    let result = try Self.result([
      Self.expectation("coverage", .atLeast, .number(0.02), .everyDepartment, .everyMonth),
      Self.expectation("coverage", .atLeast, .number(0), .everyRegion, .everyMonth),
    ])
    #expect(result.ensemble.trials.map(\.cells) == [24 * 101, 24 * 18])
    // In the first month nobody is reached.
    let worst = try #require(result.expectations[0].worst)
    #expect(worst == (0, 300))
    let place = result.ensemble.trials[0].place(of: worst.cell)
    #expect(place.month == MonthIndex(0) && place.territory?.code == "01")
    #expect(result.expectations.map(\.met) == [0, 300])
  }

  @Test func `add up over parts`() throws {
    let ensemble = try Self.ensemble([
      Self.expectation("reached", .atLeast, .number(100_000), .everyRegion, .everyMonth)
    ])
    let whole = try #require(try ensemble.run(threads: 2)).expectations
    var part = try #require(try ensemble.count(0..<100, threads: 1))
    part.add(try #require(try ensemble.count(100..<300, threads: 2)))
    #expect(ensemble.result(of: part).expectations == whole)
  }
}
