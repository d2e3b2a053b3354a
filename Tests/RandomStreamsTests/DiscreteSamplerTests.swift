import GSL
import RandomStreams
import Testing

/// Discrete samplers against the distribution functions of the oracle, by chi-square on fixed seeds.
@Suite struct `A probability that many draws share` {
  @Test(arguments: [0, 0.004, 0.25, 0.5, 0.5001, 0.93, 1])
  func `gives the numbers of the probability itself`(_ value: Double) {
    let shared = TrialProbability(value)
    for trials in [0, 1, 7, 40, 300, 90_000] {
      var (first, second) = (
        RandomStream(key: 12, draw: 5, part: 0), RandomStream(key: 12, draw: 5, part: 0)
      )
      for _ in 0..<200 {
        #expect(
          first.binomial(trials: trials, probability: value)
            == second.binomial(trials: trials, shared))
      }
      #expect(first.position == second.position)
    }
  }
}

@Suite struct `Samplers of whole numbers` {
  private static let size = 100_000

  /// The chance of a sample as odd as this one, when it has the distribution function given.
  private func chance(_ sample: [Int], _ below: (Int) -> Double) -> Double {
    var counts: [Int: Int] = [:]
    for value in sample { counts[value, default: 0] += 1 }
    let (least, greatest) = (sample.min() ?? 0, sample.max() ?? 0)
    var (observed, expected): ([Int], [Double]) = ([], [])
    var (pending, reached) = (0, 0.0)
    // Values are pooled until twenty are expected.
    for value in least...greatest {
      pending += counts[value] ?? 0
      let probability = below(value)
      if (probability - reached) * Double(sample.count) >= 20 {
        observed.append(pending)
        expected.append((probability - reached) * Double(sample.count))
        (pending, reached) = (0, probability)
      }
    }
    guard let last = expected.indices.last else { return 0 }
    observed[last] += pending
    expected[last] += (1 - reached) * Double(sample.count)
    if expected.count == 1 { return 1 }
    return chiSquareChance(observed, expected: expected)
  }

  private func sample(_ name: String, _ draw: (inout RandomStream) -> Int) -> [Int] {
    (0..<Self.size).map { index in
      var stream = StreamKey(seed: 5, name).stream(draw: UInt64(index))
      return draw(&stream)
    }
  }

  @Test(arguments: [
    (1, 0.3), (5, 0.5), (40, 0.02), (40, 0.97), (19, 0.5), (21, 0.5), (100, 0.099), (100, 0.101),
    (100, 0.95), (1000, 0.3), (1000, 0.7), (50_000, 0.5), (1_000_000, 1e-5), (1_000_000, 0.0066),
  ])
  func `binomial`(trials: Int, probability: Double) {
    let sample = sample("binomial") { $0.binomial(trials: trials, probability: probability) }
    #expect(sample.allSatisfy { $0 >= 0 && $0 <= trials })
    let chance = chance(sample) { GSL.binomial($0, trials: trials, probability: probability) }
    #expect(chance > 1e-4)
  }

  @Test(arguments: [0.01, 1, 5, 9.9, 10.1, 30, 400, 250_000])
  func `Poisson`(mean: Double) {
    let chance = chance(sample("poisson") { $0.poisson(mean: mean) }) {
      GSL.poisson($0, mean: mean)
    }
    #expect(chance > 1e-4)
  }

  @Test(arguments: [
    (3, 4, 5), (10, 7, 30), (30, 50, 40), (60, 50, 40), (45, 20, 70), (45, 70, 20),
    (300, 400, 4000), (3900, 400, 4000), (2000, 3000, 2000), (13, 100_000, 200_000),
  ])
  func `hypergeometric`(sample: Int, marked: Int, unmarked: Int) {
    let counts = self.sample("urn") {
      $0.hypergeometric(sample: sample, marked: marked, unmarked: unmarked)
    }
    #expect(counts.allSatisfy { $0 <= min(sample, marked) && $0 >= max(0, sample - unmarked) })
    let chance = chance(counts) {
      GSL.hypergeometric($0, marked: marked, unmarked: unmarked, sample: sample)
    }
    #expect(chance > 1e-4)
  }

  @Test func `the test would tell a slightly wrong probability`() {
    let binomials = sample("binomial") { $0.binomial(trials: 1000, probability: 0.3) }
    #expect(chance(binomials) { GSL.binomial($0, trials: 1000, probability: 0.301) } < 1e-8)
    let inverted = sample("binomial") { $0.binomial(trials: 40, probability: 0.02) }
    #expect(chance(inverted) { GSL.binomial($0, trials: 40, probability: 0.0208) } < 1e-8)
    let poissons = sample("poisson") { $0.poisson(mean: 30) }
    #expect(chance(poissons) { GSL.poisson($0, mean: 30.2) } < 1e-8)
    // A normal number rounded has the right mean and variance, and is told from a binomial.
    let rounded = sample("normal") { Int((9.5 + 3.0 * 0.9747 * $0.normal() / 1.342).rounded()) }
    #expect(chance(rounded) { GSL.binomial($0, trials: 19, probability: 0.5) } < 1e-5)
  }

  @Test func `parts of a multinomial are binomial and add up`() {
    let weights = [3.0, 0, 1, 4, 2]
    var firsts: [Int] = []
    var lasts: [Int] = []
    for index in 0..<Self.size {
      var stream = StreamKey(seed: 6, "multinomial").stream(draw: UInt64(index))
      let parts = stream.multinomial(trials: 60, weights: weights)
      #expect(parts.reduce(0, +) == 60 && parts[1] == 0)
      firsts.append(parts[0])
      lasts.append(parts[4])
    }
    #expect(chance(firsts) { GSL.binomial($0, trials: 60, probability: 0.3) } > 1e-4)
    #expect(chance(lasts) { GSL.binomial($0, trials: 60, probability: 0.2) } > 1e-4)
  }

  @Test func `parts of a sample without replacement are hypergeometric and add up`() {
    let counts = [30, 0, 5, 80, 41]
    var middles: [Int] = []
    for index in 0..<Self.size {
      var stream = StreamKey(seed: 6, "kinds").stream(draw: UInt64(index))
      let parts = stream.hypergeometric(sample: 70, counts: counts)
      #expect(parts.reduce(0, +) == 70 && zip(parts, counts).allSatisfy { $0 <= $1 })
      middles.append(parts[3])
    }
    let chance = chance(middles) {
      GSL.hypergeometric($0, marked: 80, unmarked: 76, sample: 70)
    }
    #expect(chance > 1e-4)
  }

  @Test func `what is certain comes out`() {
    var stream = StreamKey(seed: 7).stream(draw: 0)
    for _ in 0..<1000 {
      #expect(stream.binomial(trials: 0, probability: 0.5) == 0)
      #expect(stream.binomial(trials: 9, probability: 0) == 0)
      #expect(stream.binomial(trials: 9, probability: 1) == 9)
      #expect(stream.poisson(mean: 0) == 0)
      #expect(stream.hypergeometric(sample: 0, marked: 4, unmarked: 4) == 0)
      #expect(stream.hypergeometric(sample: 8, marked: 5, unmarked: 3) == 5)
      #expect(stream.hypergeometric(sample: 3, marked: 0, unmarked: 3) == 0)
      #expect(stream.hypergeometric(sample: 2, marked: 3, unmarked: 0) == 2)
      #expect(stream.bernoulli(1) && !stream.bernoulli(0))
    }
    #expect(stream.multinomial(trials: 4, weights: [0, 2]) == [0, 4])
    #expect(stream.multinomial(trials: 0, weights: []) == [])
  }

  @Test func `more trials or a greater probability never mean fewer with the same numbers`() {
    for draw in 0..<2000 {
      var previous = 0
      for step in 0...20 {
        var stream = StreamKey(seed: 8).stream(draw: UInt64(draw))
        let count = stream.binomial(trials: 12, probability: Double(step) / 20)
        #expect(count >= previous)
        previous = count
      }
      previous = 0
      for trials in 0..<30 {
        var stream = StreamKey(seed: 8).stream(draw: UInt64(draw))
        let count = stream.binomial(trials: trials, probability: 0.2)
        #expect(count >= previous)
        previous = count
      }
    }
  }
}
