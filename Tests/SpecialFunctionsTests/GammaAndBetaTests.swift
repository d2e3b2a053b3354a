import ElementaryFunctions
import GSL
import SpecialFunctions
import Testing
import _TestSupport

@Suite struct `The gamma and the beta function` {
  @Test func `ln Gamma agrees with the oracle`() {
    for step in 1...4000 {
      for x in [Double(step) / 100, Double(step) * 37.5, 1 / Double(step)] {
        let error = abs(Special.logGamma(x) - GSL.logGamma(x)) / max(1, abs(GSL.logGamma(x)))
        #expect(error < 2e-14, "at \(x)")
      }
    }
  }

  @Test func `factorials are exact to their digits`() {
    var logarithm = 0.0
    for k in 0...170 {
      if k > 0 { logarithm += Elementary.ln(Double(k)) }
      #expect(
        abs(Special.logFactorial(Double(k)) - logarithm) <= 1e-14 * max(1, logarithm), "\(k)!")
    }
  }

  @Test func `logarithm and exponential next to zero keep their digits`() {
    for exponent in -60...0 {
      let x = Double(sign: .plus, exponent: exponent, significand: 1.37) / 2
      for signed in [x, -x] {
        let back = Special.expm1(Special.ln1p(signed))
        #expect(relativeError(back, signed) < 4e-15, "at \(signed)")
      }
    }
    #expect(relativeError(Special.ln1p(1e-10), 9.9999999995e-11) < 1e-15)
    #expect(relativeError(Special.expm1(1), 1.718281828459045) < 1e-15)
    #expect(Special.deviance(3, from: 3) == 0)
    #expect(relativeError(Special.deviance(3, from: 3.000003), 1.4999990000007e-12) < 1e-9)
  }

  @Test func `the gamma distribution agrees with the oracle`() {
    var generator = SplitMix64(seed: 1)
    for shape in [0.01, 0.3, 1, 1.5, 4, 30, 400] {
      for _ in 0..<300 {
        // Places where both sides are probabilities of some size.
        let z = Double.random(in: -6...6, using: &generator)
        let x = max(1e-3 * min(1, shape), shape + z * shape.squareRoot())
        let value = StandardGamma(shape).cumulative(at: x)
        let below = GSL.Gamma.p(x, shape, 1)
        #expect(below < 1e-280 || relativeError(value.below, below) < 1e-10, "\(shape) at \(x)")
        #expect(relativeError(value.above, GSL.Gamma.q(x, shape, 1)) < 1e-10, "\(shape) at \(x)")
      }
    }
  }

  // Computed with 30 digits: at this shape the oracle has nine.
  @Test func `the gamma distribution of a large shape comes out`() {
    let value = StandardGamma(20_000).cumulative(at: 19861.17681440526)
    #expect(relativeError(value.below, 0.163160740789432211723) < 1e-12)
  }

  @Test func `the beta distribution agrees with the oracle`() {
    var generator = SplitMix64(seed: 2)
    let shapes = [
      (1.0, 1.0), (2, 5), (1.2, 4.8), (0.3, 0.7), (0.05, 3), (40, 2), (300, 500), (5e4, 2e4),
    ]
    for (a, b) in shapes {
      let deviation = (a * b / ((a + b) * (a + b) * (a + b + 1))).squareRoot()
      for _ in 0..<300 {
        let z = Double.random(in: -6...6, using: &generator)
        let x = min(max(1e-9, a / (a + b) + z * deviation), 1 - 1e-9)
        let value = StandardBeta(a, b).cumulative(at: Cumulative(below: x))
        #expect(relativeError(value.below, GSL.Beta.p(x, a, b)) < 1e-10, "\(a), \(b) at \(x)")
        #expect(relativeError(value.above, GSL.Beta.q(x, a, b)) < 1e-10, "\(a), \(b) at \(x)")
      }
    }
  }

  @Test func `beta with closed forms comes out`() {
    for step in 1..<100 {
      let x = Double(step) / 100
      let place = Cumulative(below: x)
      // Shapes 1 and b: 1 − (1 − x)^b; shapes a and 1: x^a.
      let right = StandardBeta(1, 3).cumulative(at: place)
      #expect(relativeError(right.above, (1 - x) * (1 - x) * (1 - x)) < 4e-14)
      #expect(relativeError(StandardBeta(2, 1).cumulative(at: place).below, x * x) < 4e-14)
      #expect(
        relativeError(StandardGamma(1).cumulative(at: x * 9).above, Elementary.exp(-9 * x)) < 4e-14)
    }
  }

  @Test func `quantiles undo the distributions from one tail to the other`() {
    let shapes = [0.001, 0.02, 0.5, 1, 1.7, 6, 90, 3e4, 1e6]
    for a in shapes {
      for step in -12...12 {
        let logit = Double(step) * 3.1
        let probability = Cumulative(logit: logit)
        let gamma = StandardGamma(a)
        let log = gamma.quantile(probability)
        if log > -700 {
          let back = gamma.cumulative(at: Elementary.exp(log)).logit
          #expect(abs(back - logit) < 1e-9 * max(1, abs(logit)), "gamma \(a) at \(logit)")
        }
        for b in shapes {
          let beta = StandardBeta(a, b)
          let y = beta.quantile(probability)
          guard abs(y) < 700 else { continue }
          let back = beta.cumulative(at: Cumulative(logit: y)).logit
          #expect(abs(back - logit) < 1e-9 * max(1, abs(logit)), "beta \(a), \(b) at \(logit)")
        }
      }
    }
  }
}
