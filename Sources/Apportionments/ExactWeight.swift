/// A weight as the exact rational number it is: a whole number times powers of two and of five.
///
/// A double is a whole number times a power of two, a decimal as people write it a whole number
/// times a power of ten: neither is rounded here. Equal numbers are equal values.
public struct ExactWeight: Sendable, Hashable {
  /// The whole number, free of factors two and five; 0 for a weight of zero.
  let whole: UInt128
  /// The power of two it is multiplied by; 0 for a weight of zero.
  let twos: Int
  /// The power of five it is multiplied by; 0 for a weight of zero.
  let fives: Int

  /// The weight of zero.
  public static let zero = ExactWeight(0, twos: 0, fives: 0)

  /// Takes a double apart; nil when it is negative, infinite or not a number.
  public init?(_ double: Double) {
    guard double.isFinite, double >= 0 else { return nil }
    let fraction = double.significandBitPattern
    let significand = double.isNormal ? fraction | (1 << 52) : fraction
    let lowestExponent = max(1, Int(double.exponentBitPattern)) - 1075
    self.init(UInt128(significand), twos: lowestExponent, fives: 0)
  }

  /// The decimal number `mantissa × 10^powerOfTen`.
  ///
  /// Nil when it is negative, or the power of ten lies outside −2,000…2,000.
  public init?(decimal mantissa: Int128, powerOfTen: Int) {
    guard mantissa >= 0, (-2000...2000).contains(powerOfTen) else { return nil }
    self.init(UInt128(mantissa), twos: powerOfTen, fives: powerOfTen)
  }

  private init(_ number: UInt128, twos: Int, fives: Int) {
    guard number > 0 else {
      (whole, self.twos, self.fives) = (0, 0, 0)
      return
    }
    let zeros = number.trailingZeroBitCount
    let (odd, factors) = ExactWeight.withoutFives(number >> zeros)
    whole = odd
    self.twos = twos + zeros
    self.fives = fives + factors
  }

  private static func withoutFives(_ number: UInt128) -> (rest: UInt128, factors: Int) {
    var (rest, factors) = (number, 0)
    while true {
      let (quotient, remainder) =
        UInt64(exactly: rest).map { word in
          (UInt128(word / 5), UInt128(word % 5))
        } ?? rest.quotientAndRemainder(dividingBy: 5)
      if remainder != 0 { return (rest, factors) }
      (rest, factors) = (quotient, factors + 1)
    }
  }

  /// An upper bound of the bits of the weight in units of smaller powers of two and five.
  func bitWidth(inUnitsOfTwos fewestTwos: Int, fives fewestFives: Int) -> Int {
    // 2.322 is above the logarithm of five in base two.
    let bitsOfFives = ((fives - fewestFives) * 2322 + 999) / 1000
    return UInt128.bitWidth - whole.leadingZeroBitCount + (twos - fewestTwos) + bitsOfFives
  }
}
