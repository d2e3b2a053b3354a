import ElementaryFunctions
import GSL
import RandomStreams
import Testing

/// Continuous samplers against the distribution functions of the oracle, on fixed seeds.
@Suite struct `Samplers of real numbers` {
  private static let size = 50_000

  /// The largest distance of the sample's distribution from the one given, times √n: Kolmogorov.
  private func distance(_ draw: (inout RandomStream) -> Double, _ below: (Double) -> Double)
    -> Double
  {
    var stream = StreamKey(seed: 9, "continuous").stream(draw: 0)
    let sample = (0..<Self.size).map { _ in draw(&stream) }.sorted()
    let count = Double(sample.count)
    var greatest = 0.0
    for (index, value) in sample.enumerated() {
      let probability = below(value)
      greatest = max(
        greatest, probability - Double(index) / count, Double(index + 1) / count - probability)
    }
    return greatest * count.squareRoot()
  }

  /// Exceeded by chance once in ten thousand samples.
  private static let limit = 2.225

  @Test func `normal and exponential`() {
    #expect(distance({ $0.normal() }, GSL.Normal.p) < Self.limit)
    #expect(distance({ $0.exponential() }, { GSL.Gamma.p($0, 1, 1) }) < Self.limit)
  }

  @Test(arguments: [0.05, 0.5, 1, 1.5, 8, 900])
  func `gamma`(shape: Double) {
    #expect(
      distance({ $0.gamma(shape: shape) }, { GSL.Gamma.p($0, shape, 1) }) < Self.limit)
  }

  @Test(arguments: [(1.0, 1.0), (2, 5), (0.5, 0.5), (1.2, 4.8), (0.02, 3), (300, 200)])
  func `beta`(a: Double, b: Double) {
    #expect(distance({ $0.beta(a, b) }, { GSL.Beta.p($0, a, b) }) < Self.limit)
  }

  @Test func `the test would tell a slightly wrong shape`() {
    #expect(distance({ $0.gamma(shape: 8) }, { GSL.Gamma.p($0, 8.2, 1) }) > 5)
    #expect(distance({ $0.beta(2, 5) }, { GSL.Beta.p($0, 2.1, 5) }) > 5)
    #expect(distance({ $0.normal() + 0.04 }, GSL.Normal.p) > 3)
  }
}
