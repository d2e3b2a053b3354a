import CTallies

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
  let perWidth: Double

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

  func write(to writer: inout PartWriter) {
    writer.write(low)
    writer.write(width)
  }

  init(from reader: inout PartReader) throws(PartReader.Fault) {
    low = try reader.number()
    width = try reader.number()
    guard low.isFinite, width.isFinite, width >= 0 else { throw PartReader.Fault() }
    perWidth = width > 0 ? 1 / width : 0
  }
}

/// The scales of every figure, as columns of whole blocks of eight.
package struct Scales: Sendable, Hashable {
  private let scales: [Scale]
  fileprivate let low: [Double]
  fileprivate let perWidth: [Double]

  package init(_ scales: [Scale]) {
    self.scales = scales
    let spare = [Double](repeating: 0, count: Tallies.padded(scales.count) - scales.count)
    low = scales.map(\.low) + spare
    perWidth = scales.map(\.perWidth) + spare
  }

  package subscript(figure: Int) -> Scale { scales[figure] }

  var count: Int { scales.count }
}

/// What is summed for a figure beside its bins.
package struct Totals: Sendable, Hashable {
  /// The sum of the places, in units of 2⁻²⁴ of a bin.
  var sum: Int128 = 0
  /// The sum of their squares, the places being rounded to 2⁻⁸ of a bin.
  var square: Int128 = 0
}

/// The counts and sums of every figure.
package struct Tallies: Sendable {
  /// The bins of a figure; at either end one for what lies outside, at last one for what is undefined.
  static let stride = Scale.bins + 3
  /// The most draws added at a time: their sums fit in 64 bits.
  package static let mostDraws = 64

  private(set) var counts: [UInt32]
  private(set) var totals: [Totals]
  /// The least and the greatest value of each figure.
  private(set) var least, most: [Double]
  /// The sums of the draws that are added, until they are in the totals.
  private var sum, square: [Int64]

  package init(_ figures: Int) {
    let figures = Self.padded(figures)
    counts = Array(repeating: 0, count: figures * Self.stride)
    totals = Array(repeating: Totals(), count: figures)
    least = Array(repeating: .infinity, count: figures)
    most = Array(repeating: -.infinity, count: figures)
    sum = Array(repeating: 0, count: figures)
    square = sum
  }

  /// A number of figures filled up to whole blocks of eight.
  package static func padded(_ figures: Int) -> Int { (figures + 7) / 8 * 8 }

  /// The draws in which a figure is defined.
  func defined(_ figure: Int) -> Int {
    counts[figure * Self.stride..<(figure + 1) * Self.stride - 1].reduce(0) { $0 + Int($1) }
  }

  /// Adds draws: the figures of the first draw, filled up to ``padded(_:)``, then of the second.
  ///
  /// - Parameter draws: At most ``mostDraws``.
  package mutating func add(_ rows: UnsafeBufferPointer<Double>, draws: Int, scales: Scales) {
    precondition(draws <= Self.mostDraws && rows.count == draws * totals.count)
    guard let first = rows.baseAddress else { return }
    tally_rows(
      TallyShape(
        draws: draws, blocks: totals.count / 8, bins: Scale.bins, stride: Self.stride),
      first, scales.low, scales.perWidth, &counts, &sum, &square, &least, &most)
    for figure in totals.indices {
      totals[figure].sum &+= Int128(sum[figure])
      totals[figure].square &+= Int128(square[figure])
    }
  }

  /// Adds what another part of the draws gave.
  package mutating func merge(_ other: Tallies) {
    for position in counts.indices { counts[position] += other.counts[position] }
    for figure in totals.indices {
      totals[figure].sum += other.totals[figure].sum
      totals[figure].square += other.totals[figure].square
      least[figure] = min(least[figure], other.least[figure])
      most[figure] = max(most[figure], other.most[figure])
    }
  }
}

extension Tallies {
  /// Writes what is counted of a figure.
  func write(_ figure: Int, to writer: inout PartWriter) {
    writer.write(totals[figure].sum)
    writer.write(totals[figure].square)
    writer.write(least[figure])
    writer.write(most[figure])
    for count in counts[figure * Self.stride..<(figure + 1) * Self.stride] {
      writer.write(count: count)
    }
  }

  /// Reads what was counted of a figure, in place of what is.
  mutating func read(_ figure: Int, from reader: inout PartReader) throws(PartReader.Fault) {
    totals[figure].sum = try reader.number(Int128.self)
    totals[figure].square = try reader.number(Int128.self)
    least[figure] = try reader.number()
    most[figure] = try reader.number()
    for slot in figure * Self.stride..<(figure + 1) * Self.stride {
      counts[slot] = try reader.count()
    }
  }
}
