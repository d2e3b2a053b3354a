import Charts
import Foundation
import Testing
import _TestSupport

@Suite struct `Ticks of an axis` {
  @Test func `are round, cover the range and are few`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      let first =
        Double.random(in: -1...1, using: &random)
        * pow(10, Double.random(in: -6...9, using: &random))
      let second = first + pow(10, Double.random(in: -5...9, using: &random))
      let ticks = Ticks(first...second, wanted: 5)
      let slack = ticks.step * 1e-6
      #expect(ticks.values[0] <= first + slack)
      #expect(ticks.values[ticks.values.count - 1] >= second - slack)
      #expect(ticks.values.count <= 8)
      let digits = ticks.step / pow(10, (log10(ticks.step) + 1e-9).rounded(.down))
      #expect([1, 2, 5].contains { abs(digits - $0) < 1e-6 }, "\(ticks.step)")
    }
  }

  @Test(arguments: [
    (0.0, 0.0, [0, 0.2, 0.4, 0.6, 0.8, 1]), (0, 0.125, [0, 0.05, 0.1, 0.15]),
    (-3, 7, [-4, -2, 0, 2, 4, 6, 8]), (0, 250, [0, 50, 100, 150, 200, 250]),
  ])
  func `stand where people expect them`(low: Double, high: Double, expected: [Double]) {
    #expect(Ticks(low...high).values == expected)
  }
}

@Suite struct `Names in a column` {
  @Test func `do not lie upon each other, keep their order and stay inside`() {
    var random = SplitMix64(seed: 3)
    for count in 1...12 {
      let wanted = (0..<count).map { _ in Double.random(in: 0...100, using: &random) }
      let places = LabelSpread.places(wanted, distance: 6, within: 0...100)
      let order = wanted.indices.sorted { wanted[$0] < wanted[$1] }
      for (before, after) in zip(order, order.dropFirst()) {
        #expect(places[after] - places[before] > 6 - 1e-9)
      }
      #expect(places.allSatisfy { (-1e-9...100 + 1e-9).contains($0) })
    }
  }

  @Test func `stay where nothing is in the way`() {
    #expect(LabelSpread.places([10, 50, 30], distance: 5, within: 0...100) == [10, 50, 30])
    #expect(LabelSpread.places([], distance: 5, within: 0...1) == [])
  }
}

@Suite struct `Classes of a map` {
  @Test func `are ascending, at most seven, and hold about as many values each`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<300 {
      let size = pow(10, Double.random(in: -4...7, using: &random))
      let values = (0..<101).map { _ in
        let part = Double.random(in: 0...1, using: &random)
        return part * part * part * size
      }
      let scale = ColorScale(quantilesOf: values)
      #expect(zip(scale.bounds, scale.bounds.dropFirst()).allSatisfy { $0 < $1 })
      #expect((3...7).contains(scale.count))
      let counts = Dictionary(grouping: values) { scale.position(of: $0) ?? -1 }.mapValues(\.count)
      #expect(counts.values.max() ?? 0 <= 50)
    }
  }

  @Test func `about zero mirror each other`() {
    let scale = ColorScale(.diverging, for: [-0.2, 0.07])
    #expect(scale.bounds == scale.bounds.map { -$0 }.reversed())
    #expect(scale.position(of: 0) == 3)
    #expect(scale.position(of: -0.2) ?? 9 < 3)
    #expect(scale.position(of: .nan) == nil)
  }

  @Test(arguments: [[], [3], [3, 3, 3], [Double.nan]])
  func `are one where there is nothing to tell apart`(values: [Double]) {
    #expect(ColorScale(.sequential, for: values).count == 1)
  }
}
