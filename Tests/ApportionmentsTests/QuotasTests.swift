import Apportionments
import Testing

@Suite struct `Real quotas` {
  @Test func `are the total times the share of the weight`() throws {
    #expect(try LargestRemainder.quotas(10, by: [3, 1]) == [7.5, 2.5])
    #expect(try LargestRemainder.quotas(0, by: [3, 1]) == [0, 0])
    #expect(try LargestRemainder.quotas(0, by: [0, 0]) == [0, 0])
    #expect(try LargestRemainder.quotas(0, by: []) == [])
  }

  @Test func `follow the formula to the last bit`() throws {
    let weights = [0.1, 0.7, 1234.5, 3e-5]
    let sum = weights.reduce(0, +)
    #expect(try LargestRemainder.quotas(4000, by: weights) == weights.map { 4000 * $0 / sum })
  }

  @Test func `survive weights at both ends of the range of doubles`() throws {
    let largest = Double.greatestFiniteMagnitude
    #expect(try LargestRemainder.quotas(9, by: [largest, largest, largest]) == [3, 3, 3])
    let tiny = Double.leastNonzeroMagnitude
    #expect(try LargestRemainder.quotas(9, by: [tiny, 2 * tiny]) == [3, 6])
    #expect(try LargestRemainder.quotas(9, by: [1e300, 1e-300]) == [9, 0])
  }

  @Test func `refuse what has no quota`() {
    #expect(throws: ApportionmentError.negativeWeight(index: 0)) {
      try LargestRemainder.quotas(1, by: [-1])
    }
    #expect(throws: ApportionmentError.nonFiniteWeight(index: 1)) {
      try LargestRemainder.quotas(1, by: [1, .nan])
    }
    #expect(throws: ApportionmentError.noPositiveWeight(remaining: 2)) {
      try LargestRemainder.quotas(1.5, by: [0])
    }
    #expect(throws: ApportionmentError.totalOutOfRange(total: -0.5)) {
      try LargestRemainder.quotas(-0.5, by: [1])
    }
    #expect(throws: ApportionmentError.totalOutOfRange(total: .infinity)) {
      try LargestRemainder.quotas(.infinity, by: [1])
    }
  }

  @Test func `lie within one unit of the whole parts`() throws {
    for seed: UInt64 in 0..<200 {
      let problem = RandomProblem(seed: seed, spreads: [.uniform, .populations, .wide])
      let quotas = try LargestRemainder.quotas(Double(problem.total), by: problem.weights)
      let parts = try LargestRemainder.apportion(problem.total, by: problem.weights)
      for (quota, part) in zip(quotas, parts) {
        #expect(abs(quota - Double(part)) < 1 + 1e-12 * Double(problem.total), "\(problem)")
      }
    }
  }
}
