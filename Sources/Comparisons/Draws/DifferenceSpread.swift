/// How a difference between two plans is spread over draws that both share.
///
/// Everything is formed from whole units in a way that exchanging the two plans changes signs and sides and
/// nothing else.
public struct DifferenceSpread: Sendable, Hashable {
  /// The draws in which both plans have the figure.
  public let draws: Int
  /// The mean, in units of the figure.
  public let mean: Double
  /// The standard error of the mean, as if draws were independent: too large for other designs.
  public let standardError: Double
  /// The values below which 5, 50 and 95 % of the draws lie, in units of the figure.
  public let quantiles: [Double]
  /// In how many draws the second plan has more, and as much.
  public let more, equal: Int

  /// The parts of the draws below the quantiles, in twentieths.
  package static let twentieths = [1, 10, 19]

  /// The part of the draws in which the second plan has more.
  public var probabilityOfMore: Double { Double(more) / Double(draws) }
  /// The part of the draws in which it has less.
  public var probabilityOfLess: Double { Double(draws - more - equal) / Double(draws) }

  /// The spread of differences in whole units; nil of none.
  package init?(_ differences: [Int64], _ resolution: Resolution) {
    guard !differences.isEmpty else { return nil }
    draws = differences.count
    let n = Double(draws)
    let sum = differences.reduce(Int128(0)) { $0 + Int128($1) }
    let mean = Double(sum) / n
    let squares = differences.reduce(0.0) { sum, value in
      let distance = Double(value) - mean
      return sum + distance * distance
    }
    self.mean = mean / resolution.parts
    standardError =
      draws > 1 ? (squares / (n - 1) / n).squareRoot() / resolution.parts : 0
    let sorted = differences.sorted()
    quantiles = Self.twentieths.map {
      Self.quantile(twentieths: $0, of: sorted) / resolution.parts
    }
    more = differences.count { $0 > 0 }
    equal = differences.count { $0 == 0 }
  }

  /// A quantile of sorted whole units, on the straight line between its neighbours.
  package static func quantile(twentieths: Int, of sorted: [Int64]) -> Double {
    let (place, rest) = (twentieths * (sorted.count - 1)).quotientAndRemainder(dividingBy: 20)
    let next = sorted[min(place + 1, sorted.count - 1)]
    let sum = Int128(20 - rest) * Int128(sorted[place]) + Int128(rest) * Int128(next)
    return Double(sum) / 20
  }
}
