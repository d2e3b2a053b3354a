/// How strongly two uncertain numbers go together: Spearman's correlation of their ranks.
public struct RankCorrelation: Sendable, Hashable {
  /// One name.
  public let first: String
  /// The other name.
  public let second: String
  /// The correlation of the ranks, between −1 and 1, both left out.
  public let value: Double

  /// Creates a correlation, checked when a design is made of it.
  public init(_ first: String, _ second: String, _ value: Double) {
    self.first = first
    self.second = second
    self.value = value
  }

  /// The correlation of normal numbers whose ranks have this one: 2 sin(π ρ / 6).
  ///
  /// - SeeAlso: Kruskal, *Ordinal Measures of Association* (1958), doi:10.2307/2281954, section 5.
  var ofNormals: Double {
    // The angle is at most π/6, where nine terms of the series leave less than a last digit.
    let angle = value * 0.523_598_775_598_298_9
    let square = angle * angle
    var sum = 1.0
    for order in stride(from: 18.0, to: 0, by: -2) {
      sum = 1 - square / (order * (order + 1)) * sum
    }
    return 2 * angle * sum
  }
}
