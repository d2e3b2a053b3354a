/// Limits of some factors within which the cases of interest are frequent.
public struct ScenarioBox: Sendable, Hashable {
  /// The limits of one factor; nil on a side without limit.
  public struct Limit: Sendable, Hashable {
    /// The position of the factor.
    public let factor: Int
    /// The least value within.
    public var low: Double?
    /// The greatest value within.
    public var high: Double?
    /// The probability of as many cases of interest in the box if this limit were none: the test of
    /// Bryant and Lempert (2010), which overstates certainty, as the limits come from the same cases.
    public var quasiProbability: Double

    /// Whether a value is within.
    public func contains(_ value: Double) -> Bool {
      (low.map { value >= $0 } ?? true) && (high.map { value <= $0 } ?? true)
    }
  }

  /// The limits, by factor.
  public let limits: [Limit]
  /// The part of all cases of interest that the box holds.
  public let coverage: Double
  /// The part of the cases in the box that are of interest.
  public let density: Double
  /// The part of all cases that the box holds.
  public let mass: Double

  /// Twice the product over the sum of coverage and density: high only when both are.
  public var balance: Double {
    coverage + density > 0 ? 2 * coverage * density / (coverage + density) : 0
  }

  /// Whether a case is within.
  public func contains(_ values: [Double]) -> Bool {
    limits.allSatisfy { $0.contains(values[$0.factor]) }
  }
}
