/// An amount of euros, held as a whole number of cents.
///
/// The algebra is closed: money ± money, money × integer, money × share with a named rounding
/// rule, money ÷ money → ratio. Money times money has no meaning and does not compile.
///
///     Money(euros: 250) - Money(cents: 1)            // 249.99 €
///     Money(cents: 5).scaled(by: .half, rounding: .toNearestOrEven)  // 2 cents
///
/// Every amount a user can type is limited to ``Money/limit`` when it is read, so the sums of this
/// project stay far from the bounds of the integer; an overflow would be a programmer's error.
public struct Money: Sendable, Hashable {
  /// The amount in cents; negative for a debt or a difference.
  public let cents: Int64

  /// Creates an amount from whole cents.
  public init(cents: Int64) {
    self.cents = cents
  }

  /// Creates an amount from whole euros.
  public init(euros: Int64) {
    self.cents = euros * 100
  }

  /// No money.
  public static let zero = Money(cents: 0)

  /// The largest amount accepted from a user: 10 billion euros.
  public static let limit = Money(euros: 10_000_000_000)

  /// The amount in euros, rounded to the nearest double: for display and statistics only.
  public var inEuros: Double { Double(cents) / 100 }
}

extension Money: Comparable {
  public static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }
}

extension Money: AdditiveArithmetic {
  public static func + (left: Money, right: Money) -> Money {
    Money(cents: left.cents + right.cents)
  }

  public static func - (left: Money, right: Money) -> Money {
    Money(cents: left.cents - right.cents)
  }
}

extension Money {
  /// The amount taken a whole number of times.
  public static func * (amount: Money, times: Int64) -> Money {
    Money(cents: amount.cents * times)
  }

  /// The opposite amount.
  public static prefix func - (amount: Money) -> Money {
    Money(cents: -amount.cents)
  }

  /// The ratio of two amounts, dimensionless; nil when the divisor is zero.
  public func ratio(to divisor: Money) -> Double? {
    divisor.cents == 0 ? nil : Double(cents) / Double(divisor.cents)
  }

  /// The share of this amount, exact to the cent under the named rounding rule.
  ///
  /// The product is formed in 128 bits, so nothing is lost before the rounding.
  public func scaled(by share: Share, rounding rule: RoundingRule) -> Money {
    let product = Int128(cents) * Int128(share.numerator)
    return Money(cents: Int64(rule.quotient(of: product, by: Int128(share.denominator))))
  }

  /// The share of this amount when it is a whole number of cents, otherwise nil.
  public func exactly(_ share: Share) -> Money? {
    let product = Int128(cents) * Int128(share.numerator)
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: Int128(share.denominator))
    return remainder == 0 ? Money(cents: Int64(quotient)) : nil
  }
}

extension Money: CustomStringConvertible {
  /// The amount in euros with two decimals and no grouping, as in `-12.05 EUR`.
  public var description: String {
    let (euros, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(cents < 0 ? "-" : "")\(euros).\(rest < 10 ? "0" : "")\(rest) EUR"
  }
}
