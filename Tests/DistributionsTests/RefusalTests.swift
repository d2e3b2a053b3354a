import Distributions
import Testing

@Suite struct `Impossible distributions` {
  private static let nan = Double.nan

  @Test(arguments: [
    (DistributionFamily.constant(.infinity), DistributionError.notFinite(.value, .infinity)),
    (.uniform(low: 2, high: 2), .notAscending(.low, 2, .high, 2)),
    (.uniform(low: 3, high: 2), .notAscending(.low, 3, .high, 2)),
    (.uniform(low: -.infinity, high: 2), .notFinite(.low, -.infinity)),
    (.uniform(low: -1.7e308, high: 1.7e308), .notFinite(.high, .infinity)),
    (.triangular(low: 0, mode: 3, high: 2), .modeOutside(mode: 3, low: 0, high: 2)),
    (
      .pert(low: 1, mode: 0, high: 2, lambda: 4), .modeOutside(mode: 0, low: 1, high: 2)
    ),
    (
      .pert(low: 1, mode: 1, high: 2, lambda: 0),
      .outside(.lambda, 0, lowest: 1e-3, highest: 1e5)
    ),
    (.normal(mean: 0, deviation: 0), .notPositive(.deviation, 0)),
    (.normal(mean: 0, deviation: -1), .notPositive(.deviation, -1)),
    (
      .lognormal(logMean: 400, logDeviation: 1),
      .outside(.transformedMean, 400, lowest: -300, highest: 300)
    ),
    (.lognormal(logMean: 0, logDeviation: 0), .notPositive(.transformedDeviation, 0)),
    (.beta(alpha: 0, beta: 1, low: 0, high: 1), .notPositive(.alpha, 0)),
    (
      .beta(alpha: 1, beta: 1e9, low: 0, high: 1), .outside(.beta, 1e9, lowest: 1e-3, highest: 1e6)
    ),
    (.gamma(shape: -2, scale: 1), .notPositive(.shape, -2)),
    (.gamma(shape: 2, scale: 0), .notPositive(.scale, 0)),
    (.discrete([]), .noValues),
    (.empirical([]), .noValues),
    (.discrete([.init(1, weight: 0)]), .noWeight),
    (.discrete([.init(1), .init(2, weight: -1)]), .badWeight(position: 1, -1)),
    (.empirical([1, .infinity]), .notFinite(.value, .infinity)),
  ])
  func `are refused with their reason`(family: DistributionFamily, error: DistributionError) {
    #expect(throws: error) { try ProbabilityDistribution(family) }
  }

  @Test func `what is not a number is refused everywhere`() {
    for family: DistributionFamily in [
      .constant(Self.nan), .uniform(low: Self.nan, high: 1),
      .triangular(low: 0, mode: Self.nan, high: 1), .normal(mean: Self.nan, deviation: 1),
      .pert(low: 0, mode: 0.5, high: 1, lambda: Self.nan), .gamma(shape: Self.nan, scale: 1),
      .beta(alpha: 1, beta: Self.nan, low: 0, high: 1), .empirical([Self.nan]),
      .discrete([.init(Self.nan)]), .discrete([.init(1, weight: Self.nan)]),
      .logitNormal(logitMean: 0, logitDeviation: Self.nan),
    ] {
      #expect(throws: DistributionError.self) { try ProbabilityDistribution(family) }
    }
  }

  @Test func `limits that leave nothing are refused`() throws {
    let unit = try ProbabilityDistribution(.uniform(low: 0, high: 1))
    #expect(throws: DistributionError.nothingLeft(lower: 2, upper: nil)) {
      try unit.truncated(lower: 2)
    }
    #expect(throws: DistributionError.nothingLeft(lower: 0.6, upper: 0.4)) {
      try unit.truncated(lower: 0.6, upper: 0.4)
    }
    #expect(throws: DistributionError.nothingLeft(lower: nil, upper: 0.2)) {
      try unit.truncated(lower: 0.4).truncated(upper: 0.2)
    }
    let dice = try ProbabilityDistribution(.empirical([1, 2, 3]))
    #expect(throws: DistributionError.nothingLeft(lower: 1.1, upper: 1.9)) {
      try dice.truncated(lower: 1.1, upper: 1.9)
    }
    let normal = try ProbabilityDistribution(.normal(mean: 0, deviation: 1))
    #expect(throws: DistributionError.self) { try normal.truncated(lower: 9) }
    #expect(throws: DistributionError.self) { try normal.truncated(lower: .nan) }
  }

  @Test func `intervals that cannot be are refused`() {
    #expect(throws: DistributionError.notPositive(.low, 0)) {
      try ProbabilityDistribution.interval(low: 0, high: 1, of: .positive)
    }
    #expect(throws: DistributionError.outside(.high, 1, lowest: 0, highest: 1)) {
      try ProbabilityDistribution.interval(low: 0.5, high: 1, of: .share)
    }
    #expect(throws: DistributionError.notAscending(.low, 5, .high, 5)) {
      try ProbabilityDistribution.interval(low: 5, high: 5, of: .positive)
    }
    #expect(throws: DistributionError.outside(.coverage, 1, lowest: 0.01, highest: 0.9999)) {
      try ProbabilityDistribution.interval(low: 1, high: 5, coverage: 1, of: .positive)
    }
    #expect(throws: DistributionError.self) {
      try ProbabilityDistribution.beta(mean: 0.5, deviation: 0.5)
    }
    #expect(throws: DistributionError.self) {
      try ProbabilityDistribution.lognormal(mean: -1, deviation: 0.5)
    }
  }
}
