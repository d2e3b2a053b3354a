internal import SpecialFunctions

/// How likely each value of an uncertain number is.
///
///     let hours = try ProbabilityDistribution(.pert(low: 50, mode: 60, high: 80, lambda: 4))
///     hours.quantile(0.05)  // 53.2…
///     hours.mean            // 61.66…
///
/// It is a checked value: whatever can be made can be drawn from. ``quantile(_:)`` solves anew each
/// time; ``QuantileFunction`` prepares a distribution for many draws.
public struct ProbabilityDistribution: Sendable, Hashable {
  /// The family, with its numbers as given.
  public let family: DistributionFamily
  /// The limit below which no value lies, or nil.
  public private(set) var lower: Double?
  /// The limit above which no value lies, or nil.
  public private(set) var upper: Double?
  /// Whether values are rounded to the nearest whole number, half to even.
  public private(set) var isWhole = false

  /// What the numbers of the family amount to.
  let shape: Shape
  /// The probabilities of the family at the limits.
  private(set) var window = Window.everything

  /// Creates a distribution.
  ///
  /// - Throws: ``DistributionError`` with the first number that does not fit.
  public init(_ family: DistributionFamily) throws(DistributionError) {
    try family.check()
    self.family = family
    shape = Shape(family)
  }

  private init(_ family: DistributionFamily, shape: Shape) {
    self.family = family
    self.shape = shape
  }

  /// The distribution of the values between two limits, both admitted.
  ///
  /// What lies outside is left out and the rest keeps its proportions. Limits narrow those there are.
  ///
  /// - Throws: ``DistributionError/nothingLeft(lower:upper:)`` when less than 1e-12 of the family lies
  ///   between the limits.
  public func truncated(
    lower: Double? = nil, upper: Double? = nil
  ) throws(DistributionError) -> ProbabilityDistribution {
    for (name, limit) in [(DistributionNumber.lower, lower), (.upper, upper)] {
      if let limit, limit.isNaN { throw .notFinite(name, limit) }
    }
    let low = max(lower ?? -.infinity, self.lower ?? -.infinity)
    let high = min(upper ?? .infinity, self.upper ?? .infinity)
    if low > high { throw .nothingLeft(lower: lower, upper: upper) }
    var result: ProbabilityDistribution
    if case .steps(let steps) = shape {
      guard let kept = steps.kept(low, high) else {
        throw .nothingLeft(lower: lower, upper: upper)
      }
      result = ProbabilityDistribution(family, shape: .steps(kept))
    } else {
      result = ProbabilityDistribution(family, shape: shape)
      result.window = Window(from: shape.cumulative(at: low), to: shape.cumulative(at: high))
      if !(result.window.mass >= 1e-12) { throw .nothingLeft(lower: lower, upper: upper) }
    }
    result.lower = low > -.infinity ? low : nil
    result.upper = high < .infinity ? high : nil
    result.isWhole = isWhole
    return result
  }

  /// The distribution of the values rounded to the nearest whole number, half to even.
  ///
  /// Limits apply before rounding.
  public func rounded() -> ProbabilityDistribution {
    var result = self
    result.isWhole = true
    return result
  }

  public static func == (first: Self, second: Self) -> Bool {
    first.family == second.family && first.lower == second.lower && first.upper == second.upper
      && first.isWhole == second.isWhole
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(family)
    hasher.combine(lower)
    hasher.combine(upper)
    hasher.combine(isWhole)
  }
}
