import Distributions
import ElementaryFunctions
import GSL
import Testing

/// The distance of a value from a reference, relative to the reference.
func relativeError(_ value: Double, _ reference: Double) -> Double {
  value == reference ? 0 : abs(value - reference) / max(abs(reference), 1e-300)
}

/// Probabilities from one tail to the other.
let probabilities: [Double] =
  [1e-12, 1e-9, 1e-6, 1e-4, 1 - 1e-4, 1 - 1e-9] + (1..<200).map { Double($0) / 200 }

/// The quantiles of a distribution, computed both ways, against a reference.
func expectQuantiles(
  _ distribution: ProbabilityDistribution, within error: Double = 1e-9,
  sourceLocation: SourceLocation = #_sourceLocation, _ reference: (Double) -> Double
) {
  let prepared = QuantileFunction(distribution)
  for probability in probabilities {
    let expected = reference(probability)
    for value in [distribution.quantile(probability), prepared(probability)] {
      #expect(
        relativeError(value, expected) < error, "at \(probability)", sourceLocation: sourceLocation)
    }
  }
}

@Suite struct `Quantiles` {
  @Test(arguments: [
    (2.0, 5.0), (1, 1), (0.5, 0.5), (1.3, 4.7), (40, 3), (500, 900), (0.2, 6),
  ])
  func `of beta agree with the oracle`(a: Double, b: Double) throws {
    let beta = try ProbabilityDistribution(.beta(alpha: a, beta: b, low: 0, high: 1))
    expectQuantiles(beta) { GSL.Beta.inverse($0, a, b) }
  }

  @Test(arguments: [(50.0, 60.0, 80.0, 4.0), (0, 0, 1, 4), (-3, 7, 7, 4), (0.07, 0.126, 0.25, 9)])
  func `of PERT agree with the oracle`(
    low: Double, mode: Double, high: Double, lambda: Double
  ) throws {
    let pert = try ProbabilityDistribution(
      .pert(low: low, mode: mode, high: high, lambda: lambda))
    let a = 1 + lambda * (mode - low) / (high - low)
    let b = 1 + lambda * (high - mode) / (high - low)
    let prepared = QuantileFunction(pert)
    for p in probabilities {
      let expected = low + (high - low) * GSL.Beta.inverse(p, a, b)
      for value in [pert.quantile(p), prepared(p)] {
        #expect(abs(value - expected) < 1e-9 * max(abs(expected), 1e-3 * (high - low)), "at \(p)")
      }
    }
  }

  @Test func `of PERT at one end of its range have a closed form`() throws {
    // Shapes 1 and 5: 1 − (1 − u)^(1/5).
    let pert = try ProbabilityDistribution(.pert(low: 0, mode: 0, high: 1, lambda: 4))
    expectQuantiles(pert, within: 1e-12) { u in
      // The logarithm of 1 − u as a series where the difference would lose digits.
      let logarithm =
        u < 1e-3 ? -u - u * u / 2 - u * u * u / 3 - u * u * u * u / 4 : Elementary.ln(1 - u)
      return Elementary.complement(-logarithm / 5)
    }
  }

  @Test(arguments: [0.2, 0.7, 1, 2.5, 30, 800])
  func `of gamma agree with the oracle`(shape: Double) throws {
    let gamma = try ProbabilityDistribution(.gamma(shape: shape, scale: 3))
    let prepared = QuantileFunction(gamma)
    for p in probabilities {
      let x = prepared(p)
      #expect(relativeError(gamma.quantile(p), x) < 1e-12)
      // The inverse of the oracle stops early in the upper tail: there, its distribution function.
      if p < 0.99 {
        #expect(relativeError(x, GSL.Gamma.inverse(p, shape, 3)) < 1e-9, "at \(p)")
      } else {
        #expect(relativeError(GSL.Gamma.q(x, shape, 3), 1 - p) < 1e-9, "at \(p)")
      }
    }
  }

  @Test func `of exponential gamma have a closed form`() throws {
    let gamma = try ProbabilityDistribution(.gamma(shape: 1, scale: 2))
    let prepared = QuantileFunction(gamma)
    for p in probabilities where p > 1e-3 {
      #expect(relativeError(prepared(p), -2 * Elementary.ln(1 - p)) < 1e-12)
    }
  }

  @Test func `of normal and lognormal agree with the oracle`() throws {
    let normal = try ProbabilityDistribution(.normal(mean: 3, deviation: 0.25))
    expectQuantiles(normal) { 3 + 0.25 * GSL.Normal.inverse($0) }
    let lognormal = try ProbabilityDistribution(.lognormal(logMean: 1, logDeviation: 0.7))
    expectQuantiles(lognormal) { GSL.Lognormal.inverse($0, 1, 0.7) }
  }

  @Test func `of uniform and triangular have closed forms`() throws {
    let uniform = try ProbabilityDistribution(.uniform(low: 2, high: 6))
    expectQuantiles(uniform, within: 1e-14) { 2 + 4 * $0 }
    let triangular = try ProbabilityDistribution(.triangular(low: 2, mode: 3, high: 6))
    expectQuantiles(triangular, within: 1e-14) { u in
      u <= 0.25 ? 2 + (4 * u).squareRoot() : 6 - (12 * (1 - u)).squareRoot()
    }
  }

  @Test func `of the prepared and the plain kind never fall as the probability rises`() throws {
    let families: [DistributionFamily] = [
      .pert(low: 0, mode: 0.1, high: 1, lambda: 4), .gamma(shape: 0.4, scale: 1),
      .beta(alpha: 0.05, beta: 0.05, low: 0, high: 1),
      .logitNormal(logitMean: 0, logitDeviation: 3),
      .discrete([.init(1), .init(5, weight: 3), .init(2)]),
    ]
    for family in families {
      let distribution = try ProbabilityDistribution(family)
      let prepared = QuantileFunction(distribution)
      var previous = (0.0, 0.0)
      for step in 0...5000 {
        let probability = Double(step) / 5000
        let next = (distribution.quantile(probability), prepared(probability))
        // The last digit may waver where the function is flat.
        #expect(next.0 >= previous.0 * (1 - 1e-12), "\(family) at \(probability)")
        #expect(next.1 >= previous.1 * (1 - 1e-12), "\(family) at \(probability)")
        previous = next
      }
    }
  }

  @Test func `many at once are those one by one`() throws {
    for family in [
      DistributionFamily.pert(low: 50, mode: 60, high: 80, lambda: 4), .gamma(shape: 2, scale: 3),
      .uniform(low: 0, high: 1), .normal(mean: 0, deviation: 1),
      .lognormal(logMean: 0, logDeviation: 1), .logitNormal(logitMean: 0, logitDeviation: 1),
      .discrete([.init(3), .init(4)]), .constant(8),
    ] {
      let function = QuantileFunction(
        try ProbabilityDistribution(family).truncated(lower: 0.1, upper: 70).rounded())
      var values = probabilities
      values.withUnsafeMutableBufferPointer { function.apply($0) }
      #expect(values == probabilities.map { function($0) })
    }
  }

  @Test func `end at the ends`() throws {
    let pert = try ProbabilityDistribution(.pert(low: 50, mode: 60, high: 80, lambda: 4))
    #expect(pert.support == (50, 80))
    #expect(QuantileFunction(pert)(0) == 50 && QuantileFunction(pert)(1) == 80)
    let gamma = try ProbabilityDistribution(.gamma(shape: 2, scale: 3))
    #expect(gamma.support == (0, .infinity))
    let normal = try ProbabilityDistribution(.normal(mean: 0, deviation: 1))
    #expect(normal.support == (-.infinity, .infinity))
  }
}
