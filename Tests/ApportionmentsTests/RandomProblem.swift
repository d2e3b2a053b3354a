import Apportionments
import Testing
import _TestSupport

/// A problem of apportionment drawn from a seed, always one that has a solution.
struct RandomProblem: CustomStringConvertible {
  /// How the weights are spread.
  enum Spread: CaseIterable {
    case uniform
    case smallIntegers
    case populations
    case wide
    case subnormal
  }

  let seed: UInt64
  let weights: [Double]
  let total: Int
  let bounds: Bounds

  init(seed: UInt64, spreads: [Spread] = Spread.allCases) {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 1...120, using: &generator)
    let spread = spreads.randomElement(using: &generator) ?? .uniform
    self.seed = seed
    weights = (0..<count).map { _ in RandomProblem.weight(spread, using: &generator) }
    let digits = Int.random(in: 0...12, using: &generator)
    let largest = (0..<digits).reduce(10) { power, _ in power * 10 }
    total = Int.random(in: 0...largest, using: &generator)
    // The cap is at least the mean, rounded up, and the floor at most the mean.
    let mean = total / count
    let floor = Bool.random(using: &generator) ? Int.random(in: 0...mean, using: &generator) : 0
    let cap = Int.random(in: mean + 1...mean * 4 + 2, using: &generator)
    bounds = Bounds(floor: floor, cap: Bool.random(using: &generator) ? cap : nil)
  }

  private static func weight(_ spread: Spread, using generator: inout SplitMix64) -> Double {
    switch spread {
    case .uniform: Double.random(in: 0.001..<1, using: &generator)
    case .smallIntegers: Double(Int.random(in: 1...9, using: &generator))
    case .populations: Double(Int.random(in: 76_000...2_600_000, using: &generator))
    case .wide:
      Double(
        sign: .plus, exponent: Int.random(in: -1000...1000, using: &generator),
        significand: Double.random(in: 1..<2, using: &generator))
    case .subnormal: Double(bitPattern: UInt64.random(in: 1..<1 << 50, using: &generator))
    }
  }

  var description: String { "seed \(seed): \(total) among \(weights.count) within \(bounds)" }
}
