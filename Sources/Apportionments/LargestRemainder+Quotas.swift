extension LargestRemainder {
  /// Shares a real quantity in proportion to weights, without bounds.
  ///
  /// Each quota is the total times the weight divided by the sum of the weights in the order
  /// given, in double precision: quotas sum to the total up to rounding.
  ///
  ///     try LargestRemainder.quotas(10, by: [3, 1])  // [7.5, 2.5]
  ///
  /// - Parameters:
  ///   - total: The quantity to share, 0 or more and finite; its unit is that of the quotas.
  ///   - weights: One finite weight per recipient, 0 or more; dimensionless.
  /// - Returns: As many quotas as weights, in the same order.
  /// - Throws: ``ApportionmentError`` when a weight or the total is not admitted, or when a
  ///   positive total meets weights that are all zero.
  /// - Complexity: O(*n*) for *n* weights.
  public static func quotas(
    _ total: Double, by weights: [Double]
  ) throws(ApportionmentError) -> [Double] {
    guard total >= 0, total.isFinite else { throw .totalOutOfRange(total: total) }
    try ScaledWeights.check(weights)
    guard let largest = weights.max(), largest > 0 else {
      guard total == 0 else {
        throw .noPositiveWeight(remaining: Int(exactly: total.rounded(.up)) ?? Int.max)
      }
      return weights
    }
    // A common power of two brings the largest weight near 1: nothing is rounded by it, and neither
    // the sum nor a product with a weight can overflow.
    let scaled = weights.map {
      Double(sign: .plus, exponent: -Int(largest.exponent), significand: $0)
    }
    let sum = scaled.reduce(0, +)
    return scaled.map { total * $0 / sum }
  }
}
