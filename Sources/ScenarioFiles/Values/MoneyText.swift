import Diagnostics
import Messages
package import PublicFinance

/// Amounts of money as people write them.
///
/// | text                                      | amount           |
/// |-------------------------------------------|------------------|
/// | `250 M€`, `€250M`, `250 millions d'euros` | 250,000,000.00 € |
/// | `1,2 Md€`                                 | 1,200,000,000.00 € |
/// | `50 000 €`, `50,000 EUR`                  | 50,000.00 €      |
/// | `0`                                       | 0.00 €           |
///
/// The currency is required except for zero. An amount in euros has at most two decimals, so the
/// comma of `50,000 €` separates thousands. With a multiplier, as in `1,500 M€`, it could also be
/// the decimal comma, and both readings are shown.
package enum MoneyText {
  /// The amount a text states: whole cents, between 0 and ``Money/limit``.
  package static func parse(_ text: String) throws(ValueFault) -> Money {
    guard let number = NumberText(text) else { throw .notMoney(text) }
    let hasPrefix = UnitText.euros.contains(number.prefix.lowercased())
    guard hasPrefix || number.prefix.isEmpty else { throw .notMoney(text) }
    try number.refuseBillion(writtenWith: "€")
    guard let unit = UnitText(number.suffix, units: UnitText.euros.union([""])) else {
      throw .notMoney(text)
    }
    guard !(hasPrefix && !unit.unit.isEmpty) else { throw .notMoney(text) }
    let hasCurrency = hasPrefix || !unit.unit.isEmpty
    let value = try number.number(
      hasCurrency && unit.power == 0 ? .euros : .undecided, currency: hasCurrency ? "" : "€"
    ).scaled(byPowerOfTen: unit.power)
    guard hasCurrency || value.mantissa == 0 else {
      throw .noCurrency(number, unit)
    }
    return try money(value, text)
  }

  private static func money(_ euros: ExactDecimal, _ text: String) throws(ValueFault) -> Money {
    guard euros.mantissa >= 0 else { throw .negative(text) }
    guard let approximate = euros.double, approximate <= Money.limit.inEuros else {
      throw .tooMuch(text)
    }
    guard let cents = euros.scaled(byPowerOfTen: 2).whole.flatMap({ Int64(exactly: $0) }) else {
      throw .notWholeCents(text)
    }
    let money = Money(cents: cents)
    guard money <= .limit else { throw .tooMuch(text) }
    return money
  }

  /// The amount in the shortest form the reader understands, as `250 M€`.
  package static func written(_ money: Money) -> String {
    let cents = money.cents
    if cents != 0, cents.isMultiple(of: 10_000_000) {
      return ExactDecimal(Int128(cents), exponent: -8).plain + " M€"
    }
    return ExactDecimal(Int128(cents), exponent: -2).plain + " €"
  }
}

extension ValueFault {
  fileprivate static func notMoney(_ text: String) -> ValueFault {
    ValueFault(
      .invalidNumber, Message(ValueMessage.notMoney, text: text),
      label: Message(ValueMessage.notMoneyLabel),
      hints: recased(text).map { [Message(ValueMessage.writeHint, text: $0)] } ?? [])
  }

  /// `40 m€` with its multiplier in the right case, or nil.
  private static func recased(_ text: String) -> String? {
    guard let number = NumberText(text), let first = number.suffix.first else { return nil }
    let other = first.isLowercase ? first.uppercased() : first.lowercased()
    let suffix = other + number.suffix.dropFirst()
    guard UnitText(suffix, units: UnitText.euros) != nil else { return nil }
    return "\(number.body) \(suffix)"
  }

  fileprivate static func noCurrency(_ number: NumberText, _ unit: UnitText) -> ValueFault {
    let hint =
      unit.power == 0
      ? Message(ValueMessage.noCurrencyHints, text: number.body)
      : Message(ValueMessage.noCurrencyHint, text: number.text)
    return ValueFault(
      .missingUnit, Message(ValueMessage.noCurrency, text: number.text),
      label: Message(ValueMessage.noCurrencyLabel), hints: [hint])
  }

  fileprivate static func negative(_ text: String) -> ValueFault {
    ValueFault(
      .amountOutOfRange, Message(ValueMessage.negativeMoney, text: text),
      label: Message(ValueMessage.negativeMoneyLabel))
  }

  fileprivate static func tooMuch(_ text: String) -> ValueFault {
    ValueFault(
      .amountOutOfRange, Message(ValueMessage.tooMuchMoney, text: text),
      label: Message(
        ValueMessage.tooMuchMoneyLabel, ["limit": .text(MoneyText.written(.limit))]))
  }

  fileprivate static func notWholeCents(_ text: String) -> ValueFault {
    ValueFault(
      .notWholeCents, Message(ValueMessage.notWholeCents, text: text),
      label: Message(ValueMessage.notWholeCentsLabel))
  }
}
