import Distributions
import GSL
import Testing

@Suite struct `Probability distributions` {
  private static let families: [DistributionFamily] = [
    .uniform(low: 2, high: 6), .triangular(low: 2, mode: 3, high: 6),
    .triangular(low: 2, mode: 2, high: 6), .triangular(low: 2, mode: 6, high: 6),
    .pert(low: 50, mode: 60, high: 80, lambda: 4), .normal(mean: 3, deviation: 2),
    .lognormal(logMean: 0.4, logDeviation: 0.5),
    .logitNormal(logitMean: -1, logitDeviation: 0.8),
    .beta(alpha: 2, beta: 5, low: -1, high: 4), .gamma(shape: 2.5, scale: 1.5),
  ]

  @Test(arguments: families)
  func `probability and quantile undo each other, also within limits`(
    family: DistributionFamily
  ) throws {
    let whole = try ProbabilityDistribution(family)
    let limited = try whole.truncated(lower: whole.quantile(0.2), upper: whole.quantile(0.9))
    for distribution in [whole, limited] {
      for probability in probabilities {
        let x = distribution.quantile(probability)
        #expect(abs(distribution.probability(atMost: x) - probability) < 1e-11, "at \(probability)")
      }
    }
    #expect(abs(limited.median - whole.quantile(0.55)) < 1e-9 * max(1, abs(limited.median)))
  }

  @Test(arguments: families)
  func `the mean is that of the quantiles, also within limits`(family: DistributionFamily) throws {
    let whole = try ProbabilityDistribution(family)
    let limited = try whole.truncated(lower: whole.quantile(0.2), upper: whole.quantile(0.9))
    let above = try whole.truncated(lower: whole.quantile(0.8))
    for distribution in [whole, limited, above] {
      let function = QuantileFunction(distribution)
      let count = 400_000
      let sum = (0..<count).reduce(0.0) { $0 + function((Double($1) + 0.5) / Double(count)) }
      let mean = sum / Double(count)
      #expect(abs(distribution.mean - mean) < 2e-5 * max(1, abs(mean)))
    }
  }

  @Test func `means have their closed forms`() throws {
    func mean(_ family: DistributionFamily) throws -> Double {
      try ProbabilityDistribution(family).mean
    }
    #expect(try mean(.pert(low: 50, mode: 60, high: 80, lambda: 4)) == (50 + 4 * 60 + 80) / 6)
    #expect(try mean(.triangular(low: 2, mode: 3, high: 7)) == 4)
    #expect(
      relativeError(try mean(.lognormal(logMean: 0, logDeviation: 2)), 7.38905609893065) < 1e-14)
    #expect(abs(try mean(.logitNormal(logitMean: 0, logitDeviation: 3)) - 0.5) < 1e-14)
    // The half-normal mean √(2/π).
    let half = try ProbabilityDistribution(.normal(mean: 0, deviation: 1)).truncated(lower: 0)
    #expect(relativeError(half.mean, 0.7978845608028654) < 1e-14)
  }

  @Test func `limits far in a tail keep their digits`() throws {
    let tail = try ProbabilityDistribution(.normal(mean: 0, deviation: 1)).truncated(lower: 6)
    let above = GSL.Normal.q(6)
    for probability in [0.1, 0.5, 0.9] {
      let x = tail.quantile(probability)
      #expect(relativeError(GSL.Normal.q(x), (1 - probability) * above) < 1e-10)
    }
    #expect(abs(tail.quantile(0) - 6) < 1e-14)
  }

  @Test func `intervals hold what they say`() throws {
    let positive = try ProbabilityDistribution.interval(low: 30_000, high: 150_000, of: .positive)
    #expect(relativeError(positive.quantile(0.05), 30_000) < 1e-12)
    #expect(relativeError(positive.quantile(0.95), 150_000) < 1e-12)
    #expect(relativeError(positive.median, (30_000.0 * 150_000).squareRoot()) < 1e-12)
    let share = try ProbabilityDistribution.interval(low: 0.25, high: 0.45, of: .share)
    #expect(relativeError(share.quantile(0.05), 0.25) < 1e-12)
    #expect(relativeError(share.quantile(0.95), 0.45) < 1e-12)
    let narrow = try ProbabilityDistribution.interval(
      low: 0.25, high: 0.45, coverage: 0.5, of: .share)
    #expect(relativeError(narrow.quantile(0.25), 0.25) < 1e-12)
    #expect(share.support.lower > 0 || share.support == (0, 1))
  }

  @Test func `lognormal and beta come from mean and deviation`() throws {
    let lognormal = try ProbabilityDistribution.lognormal(mean: 5, deviation: 2)
    #expect(relativeError(lognormal.mean, 5) < 1e-14)
    let beta = try ProbabilityDistribution.beta(mean: 0.3, deviation: 0.1)
    #expect(relativeError(beta.mean, 0.3) < 1e-14)
    #expect(
      beta.family == .beta(alpha: 0.3 * 20, beta: 0.7 * 20, low: 0, high: 1)
        || abs(
          beta.probability(atMost: 0.3) - GSL.Beta.p(0.3, 6, 14)) < 1e-12
    )
  }

  @Test func `discrete values come in proportion to their weights`() throws {
    let choice = try ProbabilityDistribution(
      .discrete([.init(18e6), .init(13e6, weight: 2), .init(14e6), .init(9, weight: 0)]))
    #expect(choice.quantile(0) == 13e6 && choice.quantile(0.5) == 13e6)
    #expect(choice.quantile(0.50001) == 14e6 && choice.quantile(0.75) == 14e6)
    #expect(choice.quantile(0.7501) == 18e6 && choice.quantile(1) == 18e6)
    #expect(choice.mean == 14.5e6)
    #expect(choice.probability(atMost: 13.9e6) == 0.5 && choice.probability(atMost: 1) == 0)
    let limited = try choice.truncated(lower: 13.5e6)
    #expect(limited.quantile(0.5) == 14e6 && limited.mean == 16e6)
    let observed = try ProbabilityDistribution(.empirical([3, 1, 2, 2]))
    #expect([0.25, 0.26, 0.75, 0.76].map { observed.quantile($0) } == [1, 2, 2, 3])
  }

  @Test func `whole numbers are rounded half to even`() throws {
    let months = try ProbabilityDistribution(
      .pert(low: 0, mode: 3, high: 6, lambda: 4)
    ).rounded()
    let plain = try ProbabilityDistribution(.pert(low: 0, mode: 3, high: 6, lambda: 4))
    #expect(
      probabilities.allSatisfy {
        months.quantile($0) == plain.quantile($0).rounded(.toNearestOrEven)
      })
    #expect(abs(months.mean - 3) < 1e-12)
    #expect(months.probability(atMost: 2.9) == plain.probability(atMost: 2.5))
    let halves = try ProbabilityDistribution(.empirical([0.5, 1.5, 2.5])).rounded()
    #expect([0.1, 0.5, 0.9].map { halves.quantile($0) } == [0, 2, 2])
    #expect(halves.probability(atMost: 1) == halves.probability(atMost: 0))
    #expect(relativeError(halves.mean, 4.0 / 3) < 1e-15)
  }

  @Test func `equal means the same family and limits`() throws {
    let one = try ProbabilityDistribution(.uniform(low: 0, high: 1))
    #expect(one == (try ProbabilityDistribution(.uniform(low: 0, high: 1))))
    #expect(one != (try one.truncated(upper: 0.5)))
    #expect(one != one.rounded())
    #expect(Set([one, one, one.rounded()]).count == 2)
  }
}
