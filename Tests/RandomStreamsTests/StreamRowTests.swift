import RandomStreams
import Testing

/// Streams side by side, beside the same streams one by one.
@Suite struct `A row of streams` {
  private static let widths = [8, 104, 128, 136, 400]
  private static let shares = [
    0, 1e-300, 1e-17, 1e-9, 0.004, 0.03, 0.25, 0.5, 0.5000001, 0.75, 0.93, 1 - 1e-9, 1,
  ]

  /// A row with the memory that it borrows.
  private final class Memory {
    let keys, first, second: UnsafeMutablePointer<UInt64>
    let (draw, part): (UInt64, UInt32) = (1 << 40 + 3, 59)
    let row: StreamRow

    init(_ width: Int) {
      keys = .allocate(capacity: width)
      first = .allocate(capacity: width)
      second = .allocate(capacity: width)
      let key = StreamKey(seed: 7, "row")
      for place in 0..<width { keys[place] = key.named(place).word }
      row = StreamRow(
        keys: keys, first: first, second: second, count: width, draw: draw, part: part)
    }

    deinit {
      for words in [keys, first, second] { words.deallocate() }
    }

    /// The stream of a key as it stands alone.
    func alone(_ place: Int) -> RandomStream {
      RandomStream(key: keys[place], draw: draw, part: part)
    }
  }

  /// Trials of every size up to 2⁴⁰, among them none and few.
  private func trials(_ width: Int, seed: UInt64) -> [Int] {
    var stream = StreamKey(seed: seed, "trials").stream(draw: 0)
    return (0..<width).map { _ in Int(stream.next() >> (24 + stream.next() % 40)) }
  }

  @Test(arguments: widths)
  func `holds the streams of its keys`(width: Int) {
    let memory = Memory(width)
    for place in 0..<width {
      var (known, alone) = (memory.row.stream(place), memory.alone(place))
      let words = (0..<7).map { _ in alone.next() }
      #expect((0..<7).map { _ in known.next() } == words)
      known = memory.row.stream(place)
      known.seek(to: 4)
      #expect(known.next() == words[4])
      known.seek(to: 0)
      #expect(known.next() == words[0])
    }
  }

  @Test(arguments: widths, shares)
  func `counts successes of one probability as each of its streams does`(
    width: Int, share: Double
  ) {
    let memory = Memory(width)
    let probability = TrialProbability(share)
    for seed in 0..<20 as Range<UInt64> {
      let trials = trials(width, seed: seed)
      var counts = [Int](repeating: -1, count: width)
      memory.row.binomials(of: trials, probability, into: &counts)
      let expected = (0..<width).map { place in
        var stream = memory.alone(place)
        return stream.binomial(trials: trials[place], probability)
      }
      #expect(counts == expected)
      #expect(share < 0.004 || share == 1 || Set(counts).count > 2)
    }
  }

  @Test(arguments: widths)
  func `counts successes of many probabilities as each of its streams does`(width: Int) {
    let memory = Memory(width)
    for seed in 0..<100 as Range<UInt64> {
      let trials = trials(width, seed: seed)
      var stream = StreamKey(seed: seed, "probabilities").stream(draw: 0)
      // Some lie outside, as rounding may leave them.
      let shares = (0..<width).map { place -> Double in
        if place % 3 == 0 { return Self.shares[place % Self.shares.count] }
        return stream.uniform() * 1.02 - 0.01
      }
      var counts = [Int](repeating: -1, count: width)
      memory.row.binomials(of: trials, shares, into: &counts)
      let expected = (0..<width).map { place in
        var stream = memory.alone(place)
        return stream.binomial(
          trials: trials[place], probability: min(1, max(0, shares[place])))
      }
      #expect(counts == expected)
    }
  }

  @Test(arguments: widths)
  func `counts events as each of its streams does`(width: Int) {
    let memory = Memory(width)
    for seed in 0..<100 as Range<UInt64> {
      var stream = StreamKey(seed: seed, "means").stream(draw: 0)
      let edges = [0, -1e-12, 9.999, 10, 0x1p50]
      let means = (0..<width).map { place -> Double in
        if place % 5 == 0 { return edges[place / 5 % 5] }
        return stream.uniform() * Double(1 << (place % 40))
      }
      var counts = [Int](repeating: -1, count: width)
      memory.row.poissons(means, into: &counts)
      let expected = (0..<width).map { place in
        var stream = memory.alone(place)
        return stream.poisson(mean: max(0, means[place]))
      }
      #expect(counts == expected)
    }
  }
}
