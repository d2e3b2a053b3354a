/// A decimal number exactly as written: a whole number times a power of ten.
package struct ExactDecimal: Sendable, Hashable {
  /// The digits, with the sign.
  package let mantissa: Int128
  /// The power of ten the mantissa is multiplied by.
  package let exponent: Int

  /// The most digits a number may be written with.
  static let mostDigits = 30

  package init(_ mantissa: Int128, exponent: Int = 0) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// Creates a number from its digits alone; nil when there are none, or too many.
  init?(digits: some StringProtocol, exponent: Int) {
    let significant = digits.drop { $0 == "0" }
    guard !digits.isEmpty, significant.count <= Self.mostDigits,
      let mantissa = significant.isEmpty ? 0 : Int128(significant)
    else { return nil }
    self.init(mantissa, exponent: exponent)
  }

  /// The number moved by a power of ten, without loss.
  package func scaled(byPowerOfTen power: Int) -> ExactDecimal {
    ExactDecimal(mantissa, exponent: exponent + power)
  }

  package static prefix func - (number: ExactDecimal) -> ExactDecimal {
    ExactDecimal(-number.mantissa, exponent: number.exponent)
  }

  /// The number when it is whole and has at most 36 digits, otherwise nil.
  package var whole: Int128? {
    if mantissa == 0 { return 0 }
    var (value, power) = (mantissa, exponent)
    while power > 0 {
      let (product, overflows) = value.multipliedReportingOverflow(by: 10)
      if overflows { return nil }
      (value, power) = (product, power - 1)
    }
    while power < 0 {
      guard value % 10 == 0 else { return nil }
      (value, power) = (value / 10, power + 1)
    }
    return value
  }

  /// Whether the number is whole, however large.
  package var isWhole: Bool { whole != nil || exponent >= 0 }

  /// The nearest floating-point number, ties to even; nil when it is not finite.
  package var double: Double? {
    guard let value = Double("\(mantissa)e\(exponent)"), value.isFinite else { return nil }
    return value
  }

  /// The number in plain digits with a point, as a file can state it.
  package var plain: String {
    let digits = String(mantissa.magnitude)
    let sign = mantissa < 0 ? "-" : ""
    guard exponent < 0 else { return sign + digits + String(repeating: "0", count: exponent) }
    let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
    let fraction = padded.suffix(-exponent).reversed().drop { $0 == "0" }.reversed()
    let whole = padded.dropLast(-exponent)
    return sign + whole + (fraction.isEmpty ? "" : "." + String(fraction))
  }
}
