import GSL
import SpecialFunctions
import Testing

/// The distance of a value from a reference, relative to the reference.
func relativeError(_ value: Double, _ reference: Double) -> Double {
  value == reference ? 0 : abs(value - reference) / max(abs(reference), 1e-300)
}

@Suite struct `The normal distribution` {
  @Test func `agrees with the oracle on both sides`() {
    var worst = (error: 0.0, place: 0.0)
    for step in -3700...3700 {
      let z = Double(step) / 100
      let value = Special.normal(z)
      let error = max(
        relativeError(value.below, GSL.Normal.p(z)), relativeError(value.above, GSL.Normal.q(z)))
      if !(error <= worst.error) { worst = (error, z) }
    }
    #expect(worst.error < 1e-13, "at \(worst.place)")
  }

  @Test func `its quantile agrees with the oracle from one tail to the other`() {
    var worst = (error: 0.0, place: 0.0)
    for step in 1..<20_000 {
      for p in [Double(step) / 20_000, Special.logistic(-Double(step) / 50)] where p > 1e-300 {
        let error = relativeError(Special.normalQuantile(p), GSL.Normal.inverse(p))
        if !(error <= worst.error) { worst = (error, p) }
      }
    }
    #expect(worst.error < 1e-13, "at \(worst.place)")
  }

  // Computed with 30 digits and rounded; no table of the library above is behind these.
  @Test(arguments: [
    (0.975, 1.959963984540054), (0.95, 1.6448536269514722), (0.9, 1.2815515655446004),
    (0.75, 0.6744897501960817), (1e-10, -6.361340902404056), (0.5000001, 2.5066282746310e-7),
  ])
  func `known quantiles come out`(probability: Double, quantile: Double) {
    #expect(relativeError(Special.normalQuantile(probability), quantile) < 2e-9)
    if probability != 0.5000001 {
      #expect(relativeError(Special.normalQuantile(probability), quantile) < 4e-15)
    }
  }

  @Test func `quantile and distribution undo each other in both tails`() {
    for step in -800...800 {
      let z = Double(step) / 25
      let back = Special.normalQuantile(Special.normal(z))
      #expect(abs(back - z) <= 1e-13 * max(1, abs(z)), "at \(z)")
    }
  }

  @Test func `the ends are infinite and the middle is zero`() {
    #expect(Special.normalQuantile(0) == -.infinity)
    #expect(Special.normalQuantile(1) == .infinity)
    #expect(Special.normalQuantile(0.5) == 0)
    #expect(Special.normal(0) == Cumulative(below: 0.5))
    #expect(Special.normal(-50).below == 0 && Special.normal(50).above == 0)
  }
}
