/// The spread of one figure over many draws, in memory that does not grow with them.
///
/// The first draws set a scale, after which a draw adds to a bin and to sums of whole numbers, so that
/// the order of draws, threads and shards changes nothing. What lies outside the bins is counted at
/// either end.
package struct Scale: Sendable, Hashable {
  /// The number of bins between ``low`` and ``high``.
  package static let bins = 256
  /// How much wider than the first draws the bins reach, on each side, as a part of their range.
  private static let margin = 0.25

  let low: Double
  /// The width of a bin.
  let width: Double
  private let perWidth: Double

  /// - Parameter values: The defined values of the first draws, in any order.
  package init(_ values: some Sequence<Double>) {
    var (least, most) = (Double.infinity, -Double.infinity)
    for value in values {
      least = min(least, value)
      most = max(most, value)
    }
    guard least <= most else {
      (low, width, perWidth) = (0, 0, 0)
      return
    }
    // A figure that never moves still has bins, as wide as its last digits.
    let range = max(most - least, max(least.magnitude, most.magnitude) * 0x1p-40, 0x1p-100)
    low = least - range * Self.margin
    width = range * (1 + 2 * Self.margin) / Double(Self.bins)
    perWidth = 1 / width
  }

  /// The place of a value in bins from ``low``.
  @inline(__always)
  func place(_ value: Double) -> Double { (value - low) * perWidth }
}

/// What is summed for a figure beside its bins.
package struct Totals: Sendable, Hashable {
  /// The draws in which the figure is defined.
  var defined: Int64 = 0
  /// The sum of the places, in units of 2⁻²⁴ of a bin.
  var sum: Int128 = 0
  /// The sum of their squares, the places being rounded to 2⁻⁸ of a bin.
  var square: Int128 = 0
  var least = Double.infinity
  var most = -Double.infinity
}

/// The counts and sums of every figure.
package struct Tallies: Sendable {
  /// One bin at either end for what lies outside.
  static let stride = Scale.bins + 2
  /// The most draws added at a time: their sums fit in 64 bits.
  static let mostDraws = 64

  private(set) var counts: [UInt32]
  private(set) var totals: [Totals]

  package init(_ figures: Int) {
    counts = Array(repeating: 0, count: figures * Self.stride)
    totals = Array(repeating: Totals(), count: figures)
  }

  /// Adds draws: the values of all draws of the first figure, then of the second.
  ///
  /// - Parameter draws: At most ``mostDraws``.
  package mutating func add(_ values: UnsafeBufferPointer<Double>, draws: Int, scales: [Scale]) {
    precondition(draws <= Self.mostDraws && values.count == draws * scales.count)
    for figure in scales.indices {
      let part = UnsafeBufferPointer(rebasing: values[figure * draws..<(figure + 1) * draws])
      Self.add(
        part, scale: scales[figure], to: &counts, from: figure * Self.stride + 1, &totals[figure])
    }
  }

  @inline(__always)
  private static func add(
    _ values: UnsafeBufferPointer<Double>, scale: Scale, to counts: inout [UInt32],
    from first: Int, _ totals: inout Totals
  ) {
    var (defined, sum, square) = (Int64(0), Int64(0), Int64(0))
    var (least, most) = (totals.least, totals.most)
    for value in values {
      // A quotient over nothing is defined in other draws only.
      guard value == value else { continue }
      // Farther outside than 2²⁰ bins the sums would not fit.
      let place = min(max(scale.place(value), -0x1p20), 0x1p20)
      let bin = Int(min(max(place, -1), Double(Scale.bins)) + 1)
      counts[first - 1 + bin] &+= 1
      defined &+= 1
      sum &+= nearest(place * 0x1p24)
      let coarse = nearest(place * 0x1p8)
      square &+= coarse &* coarse
      least = value < least ? value : least
      most = value > most ? value : most
    }
    totals.defined &+= defined
    totals.sum &+= Int128(sum)
    totals.square &+= Int128(square)
    (totals.least, totals.most) = (least, most)
  }

  /// The nearest whole number, for magnitudes below 2⁵⁰: halves go up on either side of zero.
  @inline(__always)
  private static func nearest(_ value: Double) -> Int64 { Int64(value + 0x1p50 + 0.5) &- 1 << 50 }

  /// Adds what another part of the draws gave.
  package mutating func merge(_ other: Tallies) {
    for position in counts.indices { counts[position] += other.counts[position] }
    for figure in totals.indices {
      let more = other.totals[figure]
      totals[figure].defined += more.defined
      totals[figure].sum += more.sum
      totals[figure].square += more.square
      totals[figure].least = min(totals[figure].least, more.least)
      totals[figure].most = max(totals[figure].most, more.most)
    }
  }
}
