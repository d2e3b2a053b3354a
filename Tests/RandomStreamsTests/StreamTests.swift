import GSL
import RandomStreams
import Testing

@Suite struct `Random streams` {
  private let key = StreamKey(seed: 1, "test")

  @Test func `any place is reached at once`() {
    var stream = key.stream(draw: 3)
    let words = (0..<50).map { _ in stream.next() }
    for place in (0..<50).reversed() {
      stream.seek(to: UInt64(place))
      #expect(stream.position == UInt64(place))
      #expect(stream.next() == words[place])
    }
  }

  @Test func `memory is filled with what comes one by one`() {
    for start in 0..<4 {
      for count in [0, 1, 2, 3, 7, 8, 9, 16, 33, 100] {
        var single = key.stream(draw: 9, part: 2)
        single.seek(to: UInt64(start))
        var bulk = single
        let expected = (0..<count).map { _ in single.uniform() }
        #expect(bulk.uniforms(count) == expected, "\(count) from \(start)")
        #expect(bulk.position == single.position)
        #expect(bulk.next() == single.next())
      }
    }
  }

  @Test func `draws, parts, names and seeds give unrelated numbers`() {
    let streams = [
      key.stream(draw: 0), key.stream(draw: 1), key.stream(draw: 1 << 40),
      key.stream(draw: 0, part: 1), key.named("x").stream(draw: 0),
      StreamKey(seed: 2, "test").stream(draw: 0),
    ]
    let count = 20_000
    let columns = streams.map { stream in
      var copy = stream
      return copy.uniforms(count)
    }
    for first in columns.indices {
      for second in columns.indices where second > first {
        let product = zip(columns[first], columns[second]).reduce(0) {
          $0 + ($1.0 - 0.5) * ($1.1 - 0.5)
        }
        let correlation = 12 * product / Double(count)
        // Five standard errors.
        #expect(abs(correlation) < 5 / Double(count).squareRoot(), "\(first), \(second)")
      }
    }
  }

  @Test func `uniforms stay between zero and one and use 53 bits`() {
    #expect(RandomStream.uniform(of: 0) == 0x1p-54)
    #expect(RandomStream.uniform(of: 1 << 11) == 0x1p-53)
    #expect(RandomStream.uniform(of: 1 << 63) == 0.5)
    #expect(RandomStream.uniform(of: .max) == 1 - 0x1p-53)
  }

  @Test func `uniforms are uniform, next to each other and pairwise`() {
    var stream = key.stream(draw: 4)
    var cells = [Int](repeating: 0, count: 64)
    for _ in 0..<200_000 {
      let (x, y) = (stream.uniform(), stream.uniform())
      cells[Int(x * 8) * 8 + Int(y * 8)] += 1
    }
    #expect(chiSquareChance(cells, expected: [Double](repeating: 200_000 / 64, count: 64)) > 1e-4)
  }

  @Test(arguments: [1, 2, 3, 7, 10, 101])
  func `whole numbers below a bound are equally frequent`(bound: Int) {
    var stream = key.stream(draw: 5, part: UInt32(bound))
    var counts = [Int](repeating: 0, count: bound)
    for _ in 0..<50_000 { counts[stream.integer(below: bound)] += 1 }
    let expected = [Double](repeating: 50_000 / Double(bound), count: bound)
    #expect(bound == 1 || chiSquareChance(counts, expected: expected) > 1e-4)
  }

  @Test func `whole numbers of a large bound are not biased`() {
    // With 2⁶² + 2⁶¹ of 2⁶⁴ words, a remainder would favour the lower part by a third.
    var stream = key.stream(draw: 6)
    let bound = 3 << 61
    let low = (0..<40_000).count { _ in stream.integer(below: bound) < bound / 2 }
    #expect(abs(Double(low) - 20_000) < 5 * 100)
  }

  @Test func `all orders of four are equally frequent, drawn or keyed`() {
    var drawn: [[Int]: Int] = [:]
    var keyed: [[Int]: Int] = [:]
    var stream = key.stream(draw: 7)
    for index in 0..<48_000 {
      drawn[stream.permutation(4), default: 0] += 1
      let order = KeyedPermutation(count: 4, key: key.named(index))
      keyed[(0..<4).map { order[$0] }, default: 0] += 1
    }
    let expected = [Double](repeating: 2000, count: 24)
    #expect(chiSquareChance(Array(drawn.values), expected: expected) > 1e-4)
    #expect(chiSquareChance(Array(keyed.values), expected: expected) > 1e-4)
  }

  @Test(arguments: [1, 2, 15, 16, 17, 100, 1000, 4097])
  func `a keyed order holds each number once`(count: Int) {
    let order = KeyedPermutation(count: count, key: key.named(count))
    #expect((0..<count).map { order[$0] }.sorted() == Array(0..<count))
    #expect(count < 15 || (0..<count).map { order[$0] } != Array(0..<count))
  }

  @Test func `places of a keyed order do not tell each other`() {
    // Over many keys, the numbers at two places next to each other fill a grid evenly.
    var cells = [Int](repeating: 0, count: 100)
    for index in 0..<50_000 {
      let order = KeyedPermutation(count: 1000, key: key.named("grid").named(index))
      cells[order[500] / 100 * 10 + order[501] / 100] += 1
    }
    let expected = (0..<100).map { 50_000 * ($0 % 11 == 0 ? 0.1 * 99 / 999 : 0.1 * 100 / 999) }
    #expect(chiSquareChance(cells, expected: expected) > 1e-4)
  }
}

/// The probability of counts at least as far from those expected, by Pearson's chi-square.
func chiSquareChance(_ counts: [Int], expected: [Double]) -> Double {
  let statistic = zip(counts, expected).reduce(0) {
    $0 + (Double($1.0) - $1.1) * (Double($1.0) - $1.1) / $1.1
  }
  return counts.count == expected.count
    ? GSL.chiSquareAbove(statistic, degrees: counts.count - 1) : 0
}
