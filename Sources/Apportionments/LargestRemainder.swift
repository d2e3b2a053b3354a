/// The method of largest remainders, also called Hamilton's or Hare–Niemeyer.
///
/// Each recipient gets the whole part of its quota, and the units left over go one by one to the
/// largest remainders. Without bounds no recipient is ever a whole unit away from its quota, and
/// no other method distorts quotas less in total.
///
/// - SeeAlso: Balinski and Young, *Fair Representation*, 2nd ed. (2001), chapter 3 and appendix A.
public enum LargestRemainder {
  /// The largest total that is apportioned in whole units.
  public static let largestTotal = 10_000_000_000_000

  /// Shares whole units in proportion to weights, within bounds, ties to the smaller index.
  ///
  /// Every weight stands for the rational number its double is, and all comparisons are made in
  /// exact integers: the result is the same on any machine. While a quota of a free recipient is
  /// outside the bounds, the total shortfall below the floors is compared with the total excess
  /// above the caps; the group with the larger one (the floors, when equal) is fixed at its bound,
  /// and the rest is shared again among the free. Then each free recipient gets the whole part of
  /// its quota, and the units left over go to the largest remainders.
  ///
  ///     try LargestRemainder.apportion(10, by: [1, 1, 1])  // [4, 3, 3]
  ///     try LargestRemainder.apportion(10, by: [8, 1, 1], within: Bounds(floor: 2))  // [6, 2, 2]
  ///
  /// - Parameters:
  ///   - total: The number of units to share, from 0 to ``largestTotal``.
  ///   - weights: One finite weight per recipient, 0 or more; dimensionless.
  ///   - bounds: The lowest and highest number of units of each recipient.
  /// - Returns: As many numbers of units as weights, in the same order, summing to the total.
  /// - Throws: ``ApportionmentError`` when a weight, the total or a bound is not admitted, when the
  ///   bounds cannot be met, or when units remain for weights that are all zero.
  /// - Complexity: O(*n* log *n*) for *n* weights, and O(*n*) more for each time recipients are
  ///   fixed at a bound, which happens at most *n* times.
  public static func apportion(
    _ total: Int, by weights: [Double], within bounds: Bounds = Bounds()
  ) throws(ApportionmentError) -> [Int] {
    try ApportionmentMethod.hamilton.apportion(total, by: weights, within: bounds)
  }

  /// The same as ``apportion(_:by:within:)``, always with integers of any size.
  package static func apportionWithoutBitLimit(
    _ total: Int, by weights: [Double], within bounds: Bounds = Bounds()
  ) throws(ApportionmentError) -> [Int] {
    try ScaledWeights.check(weights)
    return try ApportionmentMethod.hamilton.apportionment(
      total, by: weights.map { ExactWeight($0) ?? .zero }, within: bounds, withoutBitLimit: true
    ).units
  }

  /// Whether 128 bits hold every number formed: the largest is the total times all weights.
  static func fits(_ total: Int, _ weights: ScaledWeights) -> Bool {
    weights.bitWidthOfSum + ScaledWeights.bitWidth(of: total) < Int128.bitWidth
  }

  /// Shares units within bounds that have been checked.
  static func apportion<Integer: SignedInteger>(
    _ total: Int, by weights: [Integer], within bounds: Bounds
  ) throws(ApportionmentError) -> Apportionment {
    let quotas = try BoundedQuotas(sharing: total, by: weights, within: bounds)
    guard quotas.rest > 0 else { return Apportionment(units: quotas.fixedUnits, tie: nil) }
    if let sum = Int64(exactly: quotas.freeWeight), sum < 1 << 62, quotas.rest < 1 << 50 {
      let perWeight = Double(quotas.rest) / Double(sum)
      return apportion(quotas) { weight in
        let weight = Int64(truncatingIfNeeded: weight)
        // Rounding takes a quotient below 2⁵⁰ to the whole number on either side at most, so that the
        // remainder is within a sum of where it belongs and its last 64 bits are all of it.
        let whole = Int64(Double(weight) * perWeight)
        let remainder = weight &* Int64(quotas.rest) &- whole &* sum
        if remainder < 0 { return (Int(whole - 1), remainder + sum) }
        return remainder < sum ? (Int(whole), remainder) : (Int(whole + 1), remainder - sum)
      }
    }
    let (sum, rest) = (quotas.freeWeight, Integer(quotas.rest))
    return apportion(quotas) { weight in
      let (whole, remainder) = (weight * rest).quotientAndRemainder(dividingBy: sum)
      return (Int(whole), remainder)
    }
  }

  /// Gives each free recipient the whole part of its quota, and the largest remainders what is left.
  ///
  /// - Parameter quota: The whole part of the quota of a weight, and what is beyond it in units of the
  ///   inverse of the sum of the free weights.
  @inline(__always)
  private static func apportion<Integer: SignedInteger, Remainder: Comparable>(
    _ quotas: BoundedQuotas<Integer>, _ quota: (Integer) -> (whole: Int, remainder: Remainder)
  ) -> Apportionment {
    var units = quotas.fixedUnits
    var left = quotas.rest
    let remainders = quotas.free.map { recipient in
      let (whole, remainder) = quota(quotas.weights[recipient])
      units[recipient] = whole
      left -= whole
      return remainder
    }
    // The remainders sum to the units left over and each is below one unit, so more recipients
    // than units have a positive remainder; a recipient at its cap has none and is not reached.
    guard left > 0 else { return Apportionment(units: units, tie: nil) }
    let lastServed = remainders.element(inDescendingOrder: left - 1)
    var equals: [Int] = []
    for (recipient, remainder) in zip(quotas.free, remainders) {
      // Nobody can foresee who is served: a number to add is quicker than a way to take.
      let more = remainder > lastServed ? 1 : 0
      units[recipient] += more
      left -= more
      if remainder == lastServed { equals.append(recipient) }
    }
    for recipient in equals.prefix(left) { units[recipient] += 1 }
    return Apportionment(
      units: units,
      tie: Apportionment.Tie(
        served: Array(equals.prefix(left)), unserved: Array(equals.dropFirst(left))))
  }
}
