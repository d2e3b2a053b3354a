import Comparisons
import Testing
import _TestSupport

@Suite struct `Parts of a difference` {
  /// A game as a table: the value of each set of steps.
  private static func game(_ steps: Int, seed: UInt64) -> ([Bool]) -> Int64 {
    var generator = SplitMix64(seed: seed)
    let values = (0..<1 << steps).map { _ in
      Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &generator)
    }
    return { taken in values[taken.indices.reduce(0) { $0 + (taken[$1] ? 1 << $1 : 0) }] }
  }

  @Test func `are Shapley values where every step stands alone`() {
    // A left glove and two right ones, in sixths of a pair: the first holds two thirds.
    let gloves = OwenShares(groups: [0, 1, 2])
    #expect(gloves.parts { $0[0] && ($0[1] || $0[2]) ? 6 : 0 } == [4, 1, 1])
    // A majority of 3 of the votes 2, 1, 1 and 1 (Shapley and Shubik): one half and one sixth each.
    let votes = OwenShares(groups: [0, 1, 2, 3])
    let weights = [2, 1, 1, 1]
    let parts = votes.parts { taken in
      zip(taken, weights).reduce(0) { $0 + ($1.0 ? $1.1 : 0) } >= 3 ? 6 : 0
    }
    #expect(parts == [3, 1, 1, 1])
  }

  @Test func `are Owen values where steps stay together`() {
    // The votes again, the first two together: they decide alone, the first in every order but (2, 1).
    let together = OwenShares(groups: [0, 0, 1, 2])
    let weights = [2, 1, 1, 1]
    let parts = together.parts { taken in
      zip(taken, weights).reduce(0) { $0 + ($1.0 ? $1.1 : 0) } >= 3 ? 6 : 0
    }
    #expect(
      parts
        == Self.byOrders([0, 0, 1, 2]) { taken in
          zip(taken, weights).reduce(0) { $0 + ($1.0 ? $1.1 : 0) } >= 3 ? 6 : 0
        })
    #expect(parts.reduce(0, +) == 6)
  }

  /// The mean over all orders in which groups stand together, counted one by one.
  private static func byOrders(_ groups: [Int], _ value: ([Bool]) -> Int64) -> [Int64] {
    func orders(_ rest: [Int]) -> [[Int]] {
      rest.isEmpty
        ? [[]] : rest.flatMap { first in orders(rest.filter { $0 != first }).map { [first] + $0 } }
    }
    let admitted = orders(Array(groups.indices)).filter { order in
      Set(groups).allSatisfy { group in
        let places = order.indices.filter { groups[order[$0]] == group }
        return (places.last ?? 0) - (places.first ?? 0) == places.count - 1
      }
    }
    var sums = [Int64](repeating: 0, count: groups.count)
    for order in admitted {
      var taken = [Bool](repeating: false, count: groups.count)
      for step in order {
        let before = value(taken)
        taken[step] = true
        sums[step] += value(taken) - before
      }
    }
    return sums.map { $0 / Int64(admitted.count) }
  }

  @Test(arguments: [[0, 1, 2, 3], [0, 0, 1, 2], [0, 1, 1, 1], [0, 0, 1, 1], [0, 0, 0, 0]])
  func `are what all orders give on average`(groups: [Int]) {
    for seed in UInt64(0)..<20 {
      let value = Self.game(4, seed: seed)
      let parts = OwenShares(groups: groups).parts(value)
      for (part, mean) in zip(parts, Self.byOrders(groups, value)) {
        #expect(abs(part - mean) <= 1)
      }
    }
  }

  @Test(arguments: 0..<9)
  func `add up exactly, and change their signs when the plans are exchanged`(steps: Int) {
    for seed in UInt64(0)..<20 {
      let value = Self.game(steps, seed: seed)
      var generator = SplitMix64(seed: seed)
      let groups = (0..<steps).reduce(into: [Int]()) { groups, step in
        let last = groups.last ?? -1
        groups.append(step > 0 && Bool.random(using: &generator) ? last : last + 1)
      }
      for shares in [OwenShares(groups: groups), OwenShares(inOrder: steps)] {
        let parts = shares.parts(value)
        let whole =
          value([Bool](repeating: true, count: steps))
          - value([Bool](repeating: false, count: steps))
        #expect(parts.reduce(0, +) == whole)
        #expect(shares.parts { value($0.map { !$0 }) } == parts.map { -$0 })
      }
    }
  }

  @Test func `of steps that add what they add alone are just that`() {
    let alone: [Int64] = [7, -3, 0, 11, 5]
    for shares in [
      OwenShares(groups: [0, 1, 2, 3, 4]), OwenShares(groups: [0, 0, 1, 1, 1]),
      OwenShares(inOrder: 5),
    ] {
      let parts = shares.parts { taken in
        zip(taken, alone).reduce(0) { $0 + ($1.0 ? $1.1 : 0) }
      }
      #expect(parts == alone)
    }
  }

  @Test func `of ten steps need every set of them once`() {
    #expect(OwenShares(groups: Array(0..<10)).sets.count == 1024)
    #expect(OwenShares(inOrder: 30).sets.count == 60)
  }
}
