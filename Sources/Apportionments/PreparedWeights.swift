/// Weights by which several totals are shared, taken apart into exact integers once.
package struct PreparedWeights: Sendable {
  fileprivate let scaled: ScaledWeights
  /// The weights as integers, where they are small enough.
  fileprivate let integers: [Int128]?
  fileprivate let count: Int

  /// - Throws: ``ApportionmentError`` at the first weight that is negative or not finite.
  package init(_ weights: [Double]) throws(ApportionmentError) {
    scaled = try ScaledWeights(weights)
    integers =
      scaled.bitWidthOfSum < Int128.bitWidth ? scaled.integers(as: Int128.self) : nil
    count = weights.count
  }
}

extension ApportionmentMethod {
  /// The same as ``apportion(_:by:within:)``, sooner where several totals are shared by the same weights.
  package func apportion(
    _ total: Int, by weights: PreparedWeights, within bounds: Bounds
  ) throws(ApportionmentError) -> [Int] {
    try ApportionmentMethod.check(total)
    try bounds.check(sharing: total, among: weights.count)
    return try apportionment(
      total, by: weights.scaled, weights.integers, within: bounds, withoutBitLimit: false
    ).units
  }
}
