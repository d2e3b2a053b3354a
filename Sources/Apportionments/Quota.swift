private import BigInt

/// The exact proportional part of a recipient: whole units, and what is beyond them.
public struct Quota: Sendable, Hashable {
  /// The whole units.
  public let whole: Int
  /// What the quota has beyond its whole units, from 0 to 1, rounded to a double.
  public let remainder: Double

  /// The quota as one number, rounded to a double.
  public var value: Double { Double(whole) + remainder }

  /// How many units more than the quota a number of units is, rounded to a double.
  public func difference(of units: Int) -> Double { Double(units - whole) - remainder }

  /// The quotas of a total under exact weights, without bounds.
  ///
  /// Each is computed in whole numbers and rounded once.
  ///
  /// - Parameters:
  ///   - total: The number of units, from 0 to ``LargestRemainder/largestTotal``.
  ///   - weights: One weight per recipient.
  /// - Throws: ``ApportionmentError`` when the total is not admitted, or is positive and meets
  ///   weights that are all zero.
  public static func quotas(
    of total: Int, by weights: [ExactWeight]
  ) throws(ApportionmentError) -> [Quota] {
    try ApportionmentMethod.check(total)
    let integers = ScaledWeights(weights).integers(as: BigInt.self)
    let sum = integers.reduce(0, +)
    guard sum > 0 else {
      if total > 0 { throw .noPositiveWeight(remaining: total) }
      return weights.map { _ in Quota(whole: 0, remainder: 0) }
    }
    // Both sides of a remainder are cut alike to a size that a double can hold.
    let cut = max(0, sum.bitWidth - 200)
    let divisor = Double(sum >> cut)
    return integers.map { weight in
      let (whole, rest) = (weight * BigInt(total)).quotientAndRemainder(dividingBy: sum)
      return Quota(whole: Int(whole), remainder: Double(rest >> cut) / divisor)
    }
  }
}
