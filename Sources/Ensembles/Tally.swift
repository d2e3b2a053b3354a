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
    self.init(from: least, to: most)
  }

  /// The scale of first draws between two values; of none where the first is the greater.
  init(from least: Double, to most: Double) {
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
  /// The most draws added at a time.
  package static let mostDraws = Int(TALLY_MOST_DRAWS)

  /// Counts of short whole numbers, half the memory to go through, until they may overflow.
  private var recent: [UInt16] = []
  private var recentDraws = 0
  /// The other counts; empty while there are none.
  private var settled: [UInt32] = []
  private let figures: Int
  private(set) var totals: [Totals]
  /// The least and the greatest value of each figure.
  private(set) var least, most: [Double]
  /// The sums of the draws that are added, until they are in the totals.
  private var sum, square: [Int64]

  package init(_ figures: Int) {
    let figures = Self.padded(figures)
    self.figures = figures
    totals = Array(repeating: Totals(), count: figures)
    least = Array(repeating: .infinity, count: figures)
    most = Array(repeating: -.infinity, count: figures)
    sum = Array(repeating: 0, count: figures)
    square = sum
  }

  /// A number of figures filled up to whole blocks of eight.
  package static func padded(_ figures: Int) -> Int { (figures + 7) / 8 * 8 }

  /// The counts of a figure: its bins, with one at either end for what lies outside, then the
  /// undefined.
  package func counts(_ figure: Int) -> [UInt32] {
    let slots = figure * Self.stride..<(figure + 1) * Self.stride
    var counts =
      settled.isEmpty ? [UInt32](repeating: 0, count: Self.stride) : Array(settled[slots])
    if !recent.isEmpty { Self.add(recent[slots], to: &counts) }
    return counts
  }

  /// Adds draws: the figures of the first draw, filled up to ``padded(_:)``, then of the second.
  ///
  /// - Parameter draws: At most ``mostDraws``.
  package mutating func add(_ rows: UnsafeBufferPointer<Double>, draws: Int, scales: Scales) {
    precondition(draws <= Self.mostDraws && rows.count == draws * totals.count)
    guard let first = rows.baseAddress else { return }
    if recentDraws + draws > Int(UInt16.max) { settle() }
    if recent.isEmpty { recent = Array(repeating: 0, count: figures * Self.stride) }
    recentDraws += draws
    tally_rows(
      TallyShape(
        draws: draws, blocks: totals.count / 8, bins: Scale.bins, stride: Self.stride),
      first, scales.low, scales.perWidth, &recent, &sum, &square, &least, &most)
    for figure in totals.indices {
      totals[figure].sum &+= Int128(sum[figure])
      totals[figure].square &+= Int128(square[figure])
    }
  }

  /// Moves the recent counts to the others.
  private mutating func settle() {
    add(recent: recent)
    recent = []
    recentDraws = 0
  }

  private mutating func add(recent counts: [UInt16]) {
    if counts.isEmpty { return }
    prepareSettled()
    Self.add(counts[...], to: &settled)
  }

  /// Adds counts one by one, where they lie.
  private static func add(_ counts: ArraySlice<some FixedWidthInteger>, to sums: inout [UInt32]) {
    precondition(counts.count == sums.count, "counts are of other figures")
    sums.withUnsafeMutableBufferPointer { sums in
      counts.withUnsafeBufferPointer { counts in
        // No count is above the number of draws, far below where it would overflow.
        for position in sums.indices {
          sums[position] &+= UInt32(truncatingIfNeeded: counts[position])
        }
      }
    }
  }

  private mutating func prepareSettled() {
    if settled.isEmpty { settled = Array(repeating: 0, count: figures * Self.stride) }
  }

  /// Adds what another part of the draws gave.
  package mutating func merge(_ other: Tallies) {
    add(recent: other.recent)
    if !other.settled.isEmpty {
      prepareSettled()
      Self.add(other.settled[...], to: &settled)
    }
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
    for count in counts(figure) { writer.write(count: count) }
  }

  /// Reads what was counted of a figure, in place of what is.
  mutating func read(_ figure: Int, from reader: inout PartReader) throws(PartReader.Fault) {
    totals[figure].sum = try reader.number(Int128.self)
    totals[figure].square = try reader.number(Int128.self)
    least[figure] = try reader.number()
    most[figure] = try reader.number()
    prepareSettled()
    for slot in figure * Self.stride..<(figure + 1) * Self.stride {
      settled[slot] = try reader.count()
    }
  }
}
