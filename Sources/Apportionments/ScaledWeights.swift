/// Weights as exact integers: each double divided by the largest power of two common to them all.
///
/// Proportions do not change when all weights are scaled alike, so any method of apportionment can
/// start from here and compare without rounding.
struct ScaledWeights {
  /// One weight per recipient, nil for zero.
  private let weights: [BinaryWeight?]
  /// The exponent of the common power of two.
  private let smallestExponent: Int
  /// An upper bound of the number of bits of the sum of all weights.
  let bitWidthOfSum: Int

  /// Checks the weights and takes them apart.
  ///
  /// - Throws: ``ApportionmentError`` at the first weight that is negative or not finite.
  init(_ doubles: [Double]) throws(ApportionmentError) {
    try ScaledWeights.check(doubles)
    weights = doubles.map(BinaryWeight.init)
    var smallest = Int.max
    for weight in weights {
      if let weight { smallest = min(smallest, weight.exponent) }
    }
    var largestBitWidth = 0
    for weight in weights {
      if let weight { largestBitWidth = max(largestBitWidth, weight.bitWidth(inUnitsOf: smallest)) }
    }
    smallestExponent = smallest
    bitWidthOfSum = largestBitWidth + ScaledWeights.bitWidth(of: doubles.count)
  }

  /// The weights in an integer type that can hold ``bitWidthOfSum`` bits.
  func integers<Integer: SignedInteger>(as type: Integer.Type) -> [Integer] {
    weights.map { weight in
      guard let weight else { return 0 }
      return Integer(weight.integer) << (weight.exponent - smallestExponent)
    }
  }

  /// Refuses weights that are negative or not finite.
  static func check(_ weights: [Double]) throws(ApportionmentError) {
    for (index, weight) in weights.enumerated() {
      guard weight.isFinite else { throw .nonFiniteWeight(index: index) }
      guard weight >= 0 else { throw .negativeWeight(index: index) }
    }
  }

  /// The number of bits of a number that is not negative.
  static func bitWidth(of value: Int) -> Int {
    Int.bitWidth - value.leadingZeroBitCount
  }
}
