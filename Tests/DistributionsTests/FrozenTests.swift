import Distributions
import Testing

/// Digests of quantiles: they hold on every processor, and a change of one changes results.
@Suite struct `Quantiles give the bytes they always gave` {
  private func digest(_ quantile: (Double) -> Double) -> UInt64 {
    (0..<4000).reduce(0xcbf2_9ce4_8422_2325) { hash, index in
      (hash ^ quantile((Double(index) + 0.5) / 4000).bitPattern) &* 0x0000_0100_0000_01B3
    }
  }

  @Test(arguments: [
    (
      DistributionFamily.pert(low: 50, mode: 60, high: 80, lambda: 4),
      UInt64(0x482c_4e30_0efe_c22b), UInt64(0xc122_59e6_a759_33e6)
    ),
    (.gamma(shape: 0.7, scale: 3), 0x90a2_a689_d35a_a31a, 0x390b_66af_0c30_35a8),
    (.beta(alpha: 300, beta: 0.4, low: 0, high: 1), 0x8241_20d7_bd1e_9727, 0xebb2_11b3_170b_90e1),
    (.lognormal(logMean: 11, logDeviation: 0.5), 0xb0ba_d0a4_f563_46da, 0xb0ba_d0a4_f563_46da),
    (
      .logitNormal(logitMean: -0.6, logitDeviation: 0.3), 0x187c_2b9f_d955_8225,
      0x187c_2b9f_d955_8225
    ),
    (.triangular(low: 1, mode: 2, high: 5), 0xb72b_530a_e8fc_26d8, 0xb72b_530a_e8fc_26d8),
  ])
  func `prepared and plain`(family: DistributionFamily, prepared: UInt64, plain: UInt64) throws {
    let distribution = try ProbabilityDistribution(family)
    let function = QuantileFunction(distribution)
    #expect(digest { function($0) } == prepared)
    #expect(digest { distribution.quantile($0) } == plain)
  }
}
