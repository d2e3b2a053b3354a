/// A positive double as the rational number it is: an odd integer times a power of two.
struct BinaryWeight {
  /// The odd integer, below 2⁵³.
  let integer: UInt64
  /// The power of two it is multiplied by.
  let exponent: Int

  /// Takes a finite double apart; nil when it is zero or below.
  init?(_ weight: Double) {
    guard weight > 0 else { return nil }
    let fraction = weight.significandBitPattern
    let significand = weight.isNormal ? fraction | (1 << 52) : fraction
    let lowestExponent = max(1, Int(weight.exponentBitPattern)) - 1075
    let zeros = significand.trailingZeroBitCount
    integer = significand >> zeros
    exponent = lowestExponent + zeros
  }

  /// The number of bits of the weight in units of a smaller power of two.
  func bitWidth(inUnitsOf smallest: Int) -> Int {
    exponent - smallest + UInt64.bitWidth - integer.leadingZeroBitCount
  }
}
