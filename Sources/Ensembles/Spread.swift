/// What an ensemble says of one figure.
public struct Spread: Sendable, Hashable {
  /// The draws in which the figure is defined.
  public let draws: Int
  /// The mean.
  public let mean: Double
  /// The standard deviation between draws, with n − 1.
  public let deviation: Double
  /// The standard error of the mean, as if draws were independent: too large for other designs.
  public let standardError: Double
  /// The least and the greatest value of a draw.
  public let least, most: Double
  /// The values below which 5, 25, 50, 75 and 95 % of the draws lie.
  public let quantiles: [Double]
  /// How far a quantile can lie from that of the draws, because draws are counted in bins.
  public let resolution: Double

  /// The parts of the draws below the quantiles.
  public static let probabilities = [0.05, 0.25, 0.5, 0.75, 0.95]

  /// Nil when the figure is defined in no draw.
  package init?(_ tallies: Tallies, _ figure: Int, _ scale: Scale) {
    let totals = tallies.totals[figure]
    let bins = BinnedDraws(tallies.counts(figure).dropLast())
    draws = bins.total
    guard draws > 0 else { return nil }
    (least, most) = (tallies.least[figure], tallies.most[figure])
    let unit = scale.width * 0x1p-24
    let n = Double(draws)
    let isConstant = least == most
    let mean = scale.low + Double(totals.sum) / n * unit
    self.mean = isConstant ? least : min(max(mean, least), most)
    // About the mean, so that nothing cancels; squares are in units of 2⁻¹⁶.
    let place = Double(totals.sum) / n * 0x1p-24
    let square = Double(totals.square) * 0x1p-16
    let variance = draws > 1 && !isConstant ? (square - n * place * place) / (n - 1) : 0
    deviation = max(0, variance).squareRoot() * scale.width
    standardError = deviation / n.squareRoot()
    resolution = isConstant ? 0 : scale.width
    quantiles =
      isConstant
      ? Array(repeating: least, count: Self.probabilities.count)
      : bins.quantiles(scale, least: least, most: most)
  }
}

/// The draws of a figure counted in bins.
private struct BinnedDraws {
  private let counts: ArraySlice<UInt32>
  let total: Int

  init(_ counts: ArraySlice<UInt32>) {
    self.counts = counts
    total = counts.withUnsafeBufferPointer { counts in
      var total = 0
      for count in counts { total += Int(count) }
      return total
    }
  }

  /// The values below which parts of the draws lie, as if draws were spread evenly in their bin.
  ///
  /// - Parameters:
  ///   - least: The least value of a draw.
  ///   - most: The greatest.
  func quantiles(_ scale: Scale, least: Double, most: Double) -> [Double] {
    let targets = Spread.probabilities.map { $0 * Double(total) }
    var values: [Double] = []
    values.reserveCapacity(targets.count)
    counts.withUnsafeBufferPointer { counts in
      var below = 0.0
      for bin in counts.indices where counts[bin] > 0 {
        let count = Double(counts[bin])
        while values.count < targets.count, below + count >= targets[values.count] {
          let from = bin == 0 ? least : scale.low + Double(bin - 1) * scale.width
          let to = bin == Scale.bins + 1 ? most : scale.low + Double(bin) * scale.width
          let value = from + (to - from) * ((targets[values.count] - below) / count)
          values.append(min(max(value, least), most))
        }
        below += count
      }
    }
    while values.count < targets.count { values.append(most) }
    return values
  }
}
