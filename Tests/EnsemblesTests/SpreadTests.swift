import Ensembles
import RandomStreams
import Testing

/// The spread of draws counted in bins, beside what the draws themselves give.
@Suite struct `The spread of many draws` {
  /// Draws of a skewed figure, by a stream of their own.
  private static func draws(_ count: Int, seed: UInt64) -> [Double] {
    var stream = StreamKey(seed: seed, "spread").stream(draw: 0)
    return (0..<count).map { _ in 1000 * stream.gamma(shape: 3) - 500 }
  }

  private static func tallies(
    _ draws: ArraySlice<Double>, _ scale: Scale, pieces: Int = 64
  ) -> Tallies {
    var tallies = Tallies(1)
    var rest = draws
    while !rest.isEmpty {
      let piece = Array(rest.prefix(pieces))
      var rows = [Double](repeating: 0, count: piece.count * Tallies.padded(1))
      for (draw, value) in piece.enumerated() { rows[draw * Tallies.padded(1)] = value }
      rows.withUnsafeBufferPointer {
        tallies.add($0, draws: piece.count, scales: Scales([scale]))
      }
      rest = rest.dropFirst(pieces)
    }
    return tallies
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `is that of the draws, quantiles within a bin`(seed: UInt64) throws {
    let draws = Self.draws(5000, seed: seed)
    let scale = Scale(draws.prefix(256))
    let spread = try #require(Spread(Self.tallies(draws[...], scale), 0, scale))
    let sorted = draws.sorted()
    for (probability, quantile) in zip(Spread.probabilities, spread.quantiles) {
      let exact = sorted[Int(probability * 5000) - 1]
      #expect(abs(quantile - exact) <= spread.resolution)
    }
    let mean = draws.reduce(0, +) / 5000
    let squares = draws.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
    #expect(abs(spread.mean - mean) < 1e-9 * mean)
    #expect(abs(spread.deviation - (squares / 4999).squareRoot()) < 1e-5 * spread.deviation)
    #expect(abs(spread.standardError - spread.deviation / 5000.0.squareRoot()) < 1e-9)
    #expect(spread.least == sorted.first)
    #expect(spread.most == sorted.last)
    #expect(spread.draws == 5000)
  }

  @Test(arguments: [1, 7, 32, 64])
  func `is the same however the draws are cut and joined`(pieces: Int) {
    let draws = Self.draws(1000, seed: 9)
    let scale = Scale(draws.prefix(256))
    let whole = Self.tallies(draws[...], scale)
    var joined = Self.tallies(draws[300...], scale, pieces: pieces)
    joined.merge(Self.tallies(draws[..<300], scale, pieces: pieces))
    #expect(Spread(joined, 0, scale) == Spread(whole, 0, scale))
  }

  @Test func `is the same beyond what short counts hold`() throws {
    let scale = Scale([0.0, 1])
    // Most draws in one bin, so that its count alone passes 65,535.
    let draws = (0..<140_000).map { $0 % 10 == 0 ? 0.75 : 0.5 }
    let whole = Self.tallies(draws[...], scale)
    let spread = try #require(Spread(whole, 0, scale))
    #expect(spread.draws == 140_000)
    #expect(whole.counts(0).max() == 126_000)
    #expect(abs(spread.mean - 0.525) < 1e-6)
    var joined = Self.tallies(draws[70_001...], scale)
    joined.merge(Self.tallies(draws[..<70_001], scale))
    #expect(joined.counts(0) == whole.counts(0))
    #expect(Spread(joined, 0, scale) == spread)
  }

  @Test func `leaves out draws in which a quotient is undefined`() throws {
    let draws = [1, .nan, 3, .nan, 5]
    let scale = Scale(draws.filter { !$0.isNaN })
    let spread = try #require(Spread(Self.tallies(draws[...], scale), 0, scale))
    #expect(spread.draws == 3)
    #expect(abs(spread.mean - 3) < 1e-6)
    #expect(Spread(Tallies(1), 0, scale) == nil)
  }

  @Test(arguments: [0, 1e-300, -7.25, 1e12])
  func `of a figure that never moves is that figure, exactly`(value: Double) throws {
    let draws = Array(repeating: value, count: 100)
    let scale = Scale(draws.prefix(10))
    let spread = try #require(Spread(Self.tallies(draws[...], scale), 0, scale))
    #expect(spread.mean == value)
    #expect(spread.deviation == 0)
    #expect(spread.quantiles == Array(repeating: value, count: 5))
    #expect(spread.resolution == 0)
  }

  @Test func `counts what lies far outside the first draws`() throws {
    let draws = [0.0, 1, 2, -1e30, 1e30]
    let scale = Scale(draws.prefix(3))
    let spread = try #require(Spread(Self.tallies(draws[...], scale), 0, scale))
    #expect(spread.draws == 5)
    #expect(spread.least == -1e30)
    #expect(spread.most == 1e30)
  }
}
