internal import Glibc
internal import SpecialFunctions

extension ProbabilityDistribution {
  /// The value below which a probability lies: the smallest x with P(X ≤ x) ≥ `probability`.
  ///
  /// - Parameter probability: From 0 to 1, at which the least and the greatest value come out; both
  ///   may be infinite.
  /// - Returns: For continuous families within a relative 1e-12 of the exact value.
  public func quantile(_ probability: Double) -> Double {
    precondition(
      probability >= 0 && probability <= 1,
      "a probability must be from 0 to 1 (was \(probability))")
    return finished(shape.quantile(window.widened(Cumulative(below: probability))))
  }

  /// The probability of a value of at most x.
  public func probability(atMost x: Double) -> Double {
    precondition(!x.isNaN, "x must be a number")
    if isWhole {
      let whole = x.rounded(.down)
      // Half rounds to even: only values that occur with a probability at the half feel it.
      if case .steps(let steps) = shape {
        return steps.probability(
          atMost: steps.values.last { $0.rounded(.toNearestOrEven) <= whole } ?? -.infinity)
      }
      return window.narrowed(shape.cumulative(at: whole + 0.5)).below
    }
    return window.narrowed(shape.cumulative(at: x)).below
  }

  /// The least and the greatest value; either may be infinite.
  public var support: (lower: Double, upper: Double) { (quantile(0), quantile(1)) }

  /// The middle value.
  public var median: Double { quantile(0.5) }

  /// A value within the limits, whatever rounding did, and whole where that is asked for.
  @inline(__always)
  func finished(_ value: Double) -> Double {
    var value = value
    if let lower, value < lower { value = lower }
    if let upper, value > upper { value = upper }
    return isWhole ? value.rounded(.toNearestOrEven) : value
  }
}
