import Verifications

/// What one draw gives.
struct DrawRow: Sendable {
  /// Its figures, filled up to whole blocks.
  let figures: [Double]
  /// The cells of each expectation at which it misses; nil when the draw is not counted.
  let missed: [[Int]]?
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
