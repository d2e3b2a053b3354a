import Verifications

/// What some consecutive draws give.
struct DrawRows: Sendable {
  let draws: Range<Int>
  /// The figures of each draw, one draw after the other, each filled up to whole blocks.
  let figures: [Double]
  /// The numbers from one draw to the next in ``figures``.
  let width: Int
  /// For each draw the cells of each expectation at which it misses; nil when it is not counted.
  let missed: [[[Int]]?]

  /// The positions of the draws that are counted, among those wanted.
  private func positions(_ wanted: Range<Int>) -> [Int] {
    missed.indices.filter { missed[$0] != nil && wanted.contains(draws.lowerBound + $0) }
  }

  /// Adds the draws that are wanted to what is counted.
  func add(_ wanted: Range<Int>, to counts: inout DrawCounts, _ scales: Scales) {
    let positions = positions(wanted)
    let rows =
      positions.count == draws.count
      ? figures : positions.flatMap { figures[$0 * width..<($0 + 1) * width] }
    counts.add(rows, missed: positions.compactMap { missed[$0] }, scales)
  }

  /// Widens the extremes of each figure to hold those of the draws that are counted.
  func widen(_ least: inout [Double], _ most: inout [Double]) {
    for position in positions(draws) {
      figures[position * width..<(position + 1) * width].withUnsafeBufferPointer { row in
        least.withUnsafeMutableBufferPointer { least in
          most.withUnsafeMutableBufferPointer { most in
            // What is undefined is neither less nor greater.
            for figure in least.indices {
              let value = row[figure]
              least[figure] = value < least[figure] ? value : least[figure]
              most[figure] = value > most[figure] ? value : most[figure]
            }
          }
        }
      }
    }
  }
}

extension Scales {
  /// The scales that first draws set.
  init(ofKept rows: [DrawRows], figures: Int) {
    var least = [Double](repeating: .infinity, count: figures)
    var most = [Double](repeating: -.infinity, count: figures)
    for rows in rows { rows.widen(&least, &most) }
    self.init(zip(least, most).map { Scale(from: $0, to: $1) })
  }
}

/// What is counted of draws: each figure in its bins, and each expectation.
struct DrawCounts: Sendable {
  private(set) var figures: Tallies
  private(set) var expectations: [ExpectationTally]
  /// The draws that agree with history, all of them where none is asked for; the others are not counted.
  private(set) var kept: Int

  init(_ figures: Tallies, _ expectations: [ExpectationTally], kept: Int) {
    (self.figures, self.expectations, self.kept) = (figures, expectations, kept)
  }

  /// No draw yet.
  init(of ensemble: Ensemble) {
    self.init(
      Tallies(ensemble.layout.figures.count), ensemble.trials.map { ExpectationTally($0) }, kept: 0)
  }

  /// Adds draws.
  ///
  /// - Parameters:
  ///   - rows: The figures of the draws that are kept, one draw after the other, each filled up to
  ///     whole blocks.
  ///   - missed: For each of them, the cells of each expectation at which it misses.
  mutating func add(_ rows: [Double], missed: [[[Int]]], _ scales: Scales) {
    kept += missed.count
    guard !missed.isEmpty else { return }
    rows.withUnsafeBufferPointer { figures.add($0, draws: missed.count, scales: scales) }
    for draw in missed {
      for (expectation, cells) in draw.enumerated() {
        expectations[expectation].add(missing: cells)
      }
    }
  }

  /// Adds what other draws gave.
  mutating func merge(_ other: DrawCounts) {
    kept += other.kept
    figures.merge(other.figures)
    for (expectation, tally) in other.expectations.enumerated() {
      expectations[expectation].merge(tally)
    }
  }
}
