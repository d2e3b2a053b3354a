/// A part of a whole: an exact fraction between 0 and 1.
///
/// A share multiplies money, so it is kept as two integers and never as a floating-point number.
public struct Share: Sendable, Hashable {
  /// The number of parts taken, between 0 and ``denominator``.
  public let numerator: Int64
  /// The number of parts of the whole, strictly positive.
  public let denominator: Int64

  /// Creates a share in lowest terms; nil unless 0 ≤ numerator ≤ denominator and denominator > 0.
  public init?(_ numerator: Int64, outOf denominator: Int64) {
    guard denominator > 0, numerator >= 0, numerator <= denominator else { return nil }
    let divisor = Share.greatestCommonDivisor(numerator, denominator)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  private init(verified numerator: Int64, _ denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Nothing of the whole.
  public static let none = Share(verified: 0, 1)
  /// One half.
  public static let half = Share(verified: 1, 2)
  /// The whole.
  public static let whole = Share(verified: 1, 1)

  /// The nearest floating-point number.
  public var value: Double { Double(numerator) / Double(denominator) }

  private static func greatestCommonDivisor(_ first: Int64, _ second: Int64) -> Int64 {
    var (larger, smaller) = (second, first)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}
