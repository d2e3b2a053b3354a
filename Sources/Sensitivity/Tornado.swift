/// What moving one group of factors at a time does, the others at their best estimates.
///
/// Unlike the other methods it starts from the best estimates, which need not be the middle of a
/// coordinate. It sees nothing of what factors do together.
public struct Tornado: Sendable, Hashable {
  /// A run of the function: everything at its best estimate, or one group moved.
  public struct Setting: Sendable, Hashable {
    /// The group that is moved; nil when none is.
    public let group: Int?
    /// The quantile to which it is moved.
    public let quantile: Double
  }

  /// What one group does.
  public struct Bar: Sendable, Hashable {
    /// The value with the group at the low quantile.
    public let low: Double
    /// The value with the group at the high quantile.
    public let high: Double
    /// The distance from the least to the greatest of both values and that at the best estimates.
    public let swing: Double
  }

  /// The quantiles to which factors are moved.
  public static let quantiles = (low: 0.05, high: 0.95)

  /// The value at the best estimates.
  public let base: Double
  /// The groups, in their order.
  public let bars: [Bar]

  /// What has to be run: the best estimates, then each group low and high.
  public static func settings(groups: Int) -> [Setting] {
    [Setting(group: nil, quantile: 0.5)]
      + (0..<groups).flatMap {
        [
          Setting(group: $0, quantile: quantiles.low), Setting(group: $0, quantile: quantiles.high),
        ]
      }
  }

  /// Creates a tornado from the values of ``settings(groups:)``.
  ///
  /// - Throws: ``SensitivityError``.
  public init(_ values: [Double]) throws(SensitivityError) {
    if values.count < 3 { throw .noFactors }
    try values.verify(count: (values.count - 1) / 2 * 2 + 1)
    let base = values[0]
    self.base = base
    bars = stride(from: 1, to: values.count, by: 2).map { place in
      let (low, high) = (values[place], values[place + 1])
      return Bar(low: low, high: high, swing: max(low, high, base) - min(low, high, base))
    }
  }
}
