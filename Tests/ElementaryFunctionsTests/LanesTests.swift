import ElementaryFunctions
import Testing
import _TestSupport

@Suite struct `Eight lanes` {
  /// Blocks of random numbers, the last with small and large ones.
  private func blocks(in range: ClosedRange<Double>, seed: UInt64) -> [Lanes] {
    var generator = SplitMix64(seed: seed)
    return (0..<37).map { _ in
      var lanes = Lanes.zero
      for lane in 0..<Lanes.width { lanes[lane] = Double.random(in: range, using: &generator) }
      return lanes
    }
  }

  private func expectSame(
    _ values: [Lanes], _ scalar: (Double) -> Double,
    _ inPlace: (UnsafeMutablePointer<Lanes>, Int) -> Void
  ) {
    var results = values
    results.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { inPlace(base, buffer.count) }
    }
    for (value, result) in zip(values, results) {
      for lane in 0..<Lanes.width {
        #expect(result[lane].bitPattern == scalar(value[lane]).bitPattern, "at \(value[lane])")
      }
    }
  }

  @Test func `give the same bytes as single numbers`() {
    expectSame(blocks(in: -720...720, seed: 1), { Elementary.exp($0) }) {
      Elementary.exp(inPlace: $0, blocks: $1)
    }
    expectSame(blocks(in: 0...3, seed: 2), { Elementary.complement($0) }) {
      Elementary.complement(inPlace: $0, blocks: $1)
    }
    expectSame(blocks(in: 0...800, seed: 3), { Elementary.complement($0) }) {
      Elementary.complement(inPlace: $0, blocks: $1)
    }
    expectSame(blocks(in: 1e-300...1e300, seed: 4), { Elementary.ln($0) }) {
      Elementary.ln(inPlace: $0, blocks: $1)
    }
    let values = blocks(in: -20...20, seed: 5)
    #expect(Elementary.exp(values) == values.map { lanes in elementwise(lanes, Elementary.exp) })
    let bases = blocks(in: 0...20, seed: 6)
    #expect(
      Elementary.power(bases, 0.3)
        == bases.map { lanes in elementwise(lanes) { Elementary.power($0, 0.3) } })
  }

  private func elementwise(_ lanes: Lanes, _ function: (Double) -> Double) -> Lanes {
    var result = lanes
    for lane in 0..<Lanes.width { result[lane] = function(lanes[lane]) }
    return result
  }

  @Test func `add up in the order of the specification`() {
    for lanes in blocks(in: -1e9...1e9, seed: 7) {
      let (first, second) = (
        (lanes[0] + lanes[4]) + (lanes[2] + lanes[6]),
        (lanes[1] + lanes[5]) + (lanes[3] + lanes[7])
      )
      #expect(lanes.laneSum == first + second)
    }
    // Numbers that another order would lose.
    #expect(Lanes(1e16, 1, 1, 0, -1e16, 1, 1, 0).laneSum == 4)
    #expect(Lanes(1, 0, 1e16, 0, 1, 0, -1e16, 0).laneSum == 2)
  }

  @Test func `take the lesser, the greater and the whole part`() {
    let lanes = Lanes(-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2.5)
    #expect(lanes.lesser(0) == Lanes(-1.5, -1, -0.5, 0, 0, 0, 0, 0))
    #expect(lanes.greater(0) == Lanes(0, 0, 0, 0, 0.5, 1, 1.5, 2.5))
    #expect(lanes.wholePart == Lanes(-2, -1, -1, 0, 0, 1, 1, 2))
    for lanes in blocks(in: -1e12...1e12, seed: 8) {
      #expect(lanes.wholePart == lanes.rounded(.down))
    }
  }
}
