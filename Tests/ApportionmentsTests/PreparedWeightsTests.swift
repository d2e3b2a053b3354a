import Apportionments
import Testing
import _TestSupport

/// Weights prepared once share every total as weights given each time do.
@Suite struct `Prepared weights` {
  @Test(arguments: ApportionmentMethod.allCases)
  func `share what weights share`(method: ApportionmentMethod) throws {
    var generator = SplitMix64(seed: 11)
    for count in [1, 2, 8, 101] {
      let weights = (0..<count).map { _ in Double.random(in: 0.001...1e6, using: &generator) }
      let prepared = try PreparedWeights(weights)
      for total in [count, 4_000, 25_000_000_000] {
        let bounds = Bounds(floor: total >= 2 * count ? 1 : 0)
        #expect(
          try method.apportion(total, by: prepared, within: bounds)
            == method.apportion(total, by: weights, within: bounds))
      }
    }
  }

  @Test func `that are far apart are shared by integers of any size`() throws {
    let weights = [1e-200, 1, 1e200]
    let prepared = try PreparedWeights(weights)
    #expect(
      try ApportionmentMethod.hamilton.apportion(10, by: prepared, within: Bounds())
        == ApportionmentMethod.hamilton.apportion(10, by: weights))
  }

  @Test func `refuse what weights refuse`() throws {
    #expect(throws: ApportionmentError.negativeWeight(index: 1)) {
      try PreparedWeights([1, -1])
    }
    let prepared = try PreparedWeights([1, 1])
    #expect(throws: ApportionmentError.self) {
      try ApportionmentMethod.hamilton.apportion(1, by: prepared, within: Bounds(floor: 1))
    }
    #expect(throws: ApportionmentError.self) {
      try ApportionmentMethod.hamilton.apportion(-1, by: prepared, within: Bounds())
    }
  }

  @Test func `equal remainders leave the units to the smaller indices`() throws {
    for count in [2, 3, 7, 64, 101] {
      let weights = [Double](repeating: 1, count: count)
      for total in [1, count - 1, count, count + 1, 3 * count + 2] {
        let units = try ApportionmentMethod.hamilton.apportion(total, by: weights)
        #expect(units == (0..<count).map { total / count + ($0 < total % count ? 1 : 0) })
      }
    }
  }
}
