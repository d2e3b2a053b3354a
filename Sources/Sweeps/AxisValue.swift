import ScenarioFiles

/// One value of an axis: as a scenario would state it, and as a number where it is one.
public struct AxisValue: Sendable, Hashable {
  /// The value as a scenario would state it, such as `10 M€`.
  public let text: String
  /// The number in ``unit``; nil for a name or a month.
  public let number: Double?
  /// The unit of the number: `EUR`, `share`, the unit written, or empty.
  public let unit: String

  /// Reads what number a text states, if any.
  init(_ text: String) {
    self.text = text
    // A range is two numbers, and an axis has one for each value.
    guard !IntervalText.isMeant(by: text), let written = WrittenQuantity(text),
      let exact = written.exact
    else {
      (number, unit) = (nil, "")
      return
    }
    number = exact.double
    unit = written.unitName
  }
}

extension AxisValue {
  /// The value with the unit that its key implies, where none is written.
  func inUnit(of key: String) -> AxisValue {
    guard number != nil, unit.isEmpty, let unit = FormatUnit.name(of: key) else { return self }
    return AxisValue(text: text, number: number, unit: unit)
  }

  private init(text: String, number: Double?, unit: String) {
    (self.text, self.number, self.unit) = (text, number, unit)
  }
}

/// A number with its unit as someone wrote it, so that others can be written in the same way.
struct WrittenQuantity {
  /// The number without its unit.
  let number: ExactDecimal
  /// What stands before the digits, such as `€`.
  let prefix: String
  /// What stands after the digits, as written.
  let suffix: String
  /// The power of ten of the multiplier in the suffix.
  private let power: Int
  /// The unit without its multiplier, in lower case.
  private let unit: String

  /// Reads a text; nil when it states no number or the number can be read in two ways.
  init?(_ text: String) {
    guard let parts = QuantityText(text) else { return nil }
    number = parts.number
    prefix = parts.prefix
    suffix = parts.suffix
    power = parts.power
    unit = parts.unit
  }

  private init(_ number: ExactDecimal, like other: WrittenQuantity) {
    self.number = number
    prefix = other.prefix
    suffix = other.suffix
    power = other.power
    unit = other.unit
  }

  /// Whether nothing but digits is written.
  var isBare: Bool { prefix.isEmpty && suffix.isEmpty }

  /// The same number in the unit of another.
  func inUnit(of other: WrittenQuantity) -> WrittenQuantity {
    WrittenQuantity(number, like: other)
  }

  /// Another number written like this one.
  func with(_ number: ExactDecimal) -> WrittenQuantity { WrittenQuantity(number, like: self) }

  /// Whether both are written in the same unit and with the same multiplier.
  func isWritten(like other: WrittenQuantity) -> Bool {
    prefix == other.prefix && power == other.power && unit == other.unit
  }

  /// The value in the unit without its multiplier.
  var exact: ExactDecimal? {
    unit == "%" ? number.scaled(byPowerOfTen: -2) : number.scaled(byPowerOfTen: power)
  }

  /// The name of the unit in tables.
  var unitName: String {
    if QuantityText.isCurrency(unit) || QuantityText.isCurrency(prefix.lowercased()) {
      return "EUR"
    }
    return unit == "%" ? "share" : unit
  }

  /// The text, which the reader of scenarios understands.
  var text: String {
    var digits = number.plain
    // Three decimals after a point could be thousands: a fourth one settles it.
    if let point = digits.firstIndex(of: "."), digits[point...].count == 4 { digits += "0" }
    let isNegative = digits.hasPrefix("-")
    if isNegative { digits.removeFirst() }
    let unit = suffix.isEmpty ? "" : " \(suffix)"
    return "\(isNegative ? "-" : "")\(prefix)\(digits)\(unit)"
  }
}
