/// Some draws of an ensemble, counted: what shards leave for a merge and an interrupted run for the next.
///
/// Counts and sums are whole numbers, so parts of the same ensemble add up to exactly what one run
/// gives, in any order.
public struct EnsemblePart: Sendable {
  /// The draws that are counted.
  public private(set) var draws: CountedDraws
  let scales: Scales
  private(set) var counts: DrawCounts

  init(_ draws: CountedDraws, scales: Scales, counts: DrawCounts) {
    (self.draws, self.scales, self.counts) = (draws, scales, counts)
  }

  /// Whether all draws of a range are counted.
  public func covers(_ range: Range<Int>) -> Bool { draws.missing(in: range).count == 0 }

  /// Adds the draws of another part of the same ensemble.
  ///
  /// - Precondition: No draw is in both, and both have the same scales.
  public mutating func add(_ other: EnsemblePart) {
    precondition(draws.intersection(other.draws).count == 0, "a draw is counted twice")
    precondition(scales == other.scales, "parts are of different ensembles")
    draws = draws.union(other.draws)
    counts.merge(other.counts)
  }

  /// Whether another part is counted on the same scales, as all parts of an ensemble are.
  public func hasScales(of other: EnsemblePart) -> Bool { scales == other.scales }
}
