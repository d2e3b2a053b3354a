import Apportionments
import Testing
import _TestSupport

/// What holds for every problem; a failure names the seed of its problem.
@Suite struct `Properties of largest remainder` {
  static let seeds: Range<UInt64> = 0..<300

  @Test func `parts sum to the total and lie within the bounds`() throws {
    for problem in Self.seeds.map({ RandomProblem(seed: $0) }) {
      let parts = try problem.solution()
      #expect(parts.count == problem.weights.count, "\(problem)")
      #expect(parts.reduce(0, +) == problem.total, "\(problem)")
      let range = problem.bounds.floor...(problem.bounds.cap ?? problem.total)
      #expect(parts.allSatisfy(range.contains), "\(problem)")
    }
  }

  @Test func `without bounds no part is a whole unit from its quota`() throws {
    for seed in Self.seeds {
      let problem = RandomProblem(seed: seed, spreads: [.smallIntegers, .populations])
      let parts = try LargestRemainder.apportion(problem.total, by: problem.weights)
      let sum = problem.weights.reduce(0) { $0 + Int128($1) }
      for (part, weight) in zip(parts, problem.weights) {
        let (floor, rest) = (Int128(problem.total) * Int128(weight))
          .quotientAndRemainder(dividingBy: sum)
        let ceiling = rest == 0 ? floor : floor + 1
        #expect(part == floor || part == ceiling, "\(problem), weight \(weight)")
      }
    }
  }

  @Test func `a larger weight never gets less`() throws {
    for problem in Self.seeds.map({ RandomProblem(seed: $0) }) {
      let parts = try problem.solution()
      let ascending = zip(problem.weights, parts).sorted { $0 < $1 }
      for (smaller, larger) in zip(ascending, ascending.dropFirst()) {
        #expect(smaller.1 <= larger.1, "\(problem), weights \(smaller.0) and \(larger.0)")
      }
    }
  }

  @Test func `128 bits and integers of any size agree`() throws {
    for problem in Self.seeds.map({ RandomProblem(seed: $0) }) {
      let exact = try LargestRemainder.apportionWithoutBitLimit(
        problem.total, by: problem.weights, within: problem.bounds)
      #expect(try problem.solution() == exact, "\(problem)")
    }
  }

  @Test(arguments: [-40, -1, 1, 3, 60])
  func `scaling all weights by a power of two changes nothing`(exponent: Int) throws {
    for seed in Self.seeds {
      let problem = RandomProblem(seed: seed, spreads: [.uniform, .smallIntegers, .populations])
      let scaled = problem.weights.map {
        Double(sign: .plus, exponent: exponent, significand: $0)
      }
      let parts = try LargestRemainder.apportion(
        problem.total, by: scaled, within: problem.bounds)
      #expect(try problem.solution() == parts, "\(problem)")
    }
  }

  @Test func `permuting weights permutes the parts when there are no ties`() throws {
    for seed in Self.seeds {
      let problem = RandomProblem(seed: seed, spreads: [.uniform, .wide])
      var generator = SplitMix64(seed: seed ^ 0xABCD)
      let order = problem.weights.indices.shuffled(using: &generator)
      let permuted = try LargestRemainder.apportion(
        problem.total, by: order.map { problem.weights[$0] }, within: problem.bounds)
      let parts = try problem.solution()
      #expect(permuted == order.map { parts[$0] }, "\(problem)")
    }
  }
}

extension RandomProblem {
  func solution() throws -> [Int] {
    try LargestRemainder.apportion(total, by: weights, within: bounds)
  }
}
