/// Weights as exact integers: each divided by the powers of two and five common to them all.
///
/// Proportions do not change when all weights are scaled alike, so any method of apportionment can
/// start from here and compare without rounding.
struct ScaledWeights {
  /// One weight per recipient.
  private let weights: [ExactWeight]
  /// The common power of two.
  private let fewestTwos: Int
  /// The common power of five.
  private let fewestFives: Int
  /// An upper bound of the number of bits of the sum of all weights.
  let bitWidthOfSum: Int

  /// Takes exact weights.
  init(_ weights: [ExactWeight]) {
    self.weights = weights
    let positive = weights.lazy.filter { $0.whole > 0 }
    let twos = positive.map(\.twos).min() ?? 0
    let fives = positive.map(\.fives).min() ?? 0
    let largest = positive.map { $0.bitWidth(inUnitsOfTwos: twos, fives: fives) }.max() ?? 0
    (fewestTwos, fewestFives) = (twos, fives)
    bitWidthOfSum = largest + ScaledWeights.bitWidth(of: weights.count)
  }

  /// Checks doubles and takes them as the rational numbers they are.
  ///
  /// - Throws: ``ApportionmentError`` at the first weight that is negative or not finite.
  init(_ doubles: [Double]) throws(ApportionmentError) {
    try ScaledWeights.check(doubles)
    self.init(doubles.map { ExactWeight($0) ?? .zero })
  }

  /// The weights in an integer type that can hold ``bitWidthOfSum`` bits.
  func integers<Integer: SignedInteger>(as type: Integer.Type) -> [Integer] {
    weights.map { weight in
      guard weight.whole > 0 else { return 0 }
      let scaled = Integer(weight.whole) << (weight.twos - fewestTwos)
      return scaled * Integer.power(ofFive: weight.fives - fewestFives)
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

extension SignedInteger {
  /// Five multiplied by itself; the exponent is 0 or more.
  fileprivate static func power(ofFive exponent: Int) -> Self {
    var (power, base, rest): (Self, Self, Int) = (1, 5, exponent)
    while rest > 0 {
      if rest & 1 == 1 { power *= base }
      rest >>= 1
      // A last square would be of no use, and could be too large for the type.
      if rest > 0 { base *= base }
    }
    return power
  }
}
