import Diagnostics
import Messages

/// Any number with any unit, for those who vary values without knowing what they stand for.
package struct QuantityText {
  /// The number without its unit.
  package let number: ExactDecimal
  /// What stands before the digits, without the sign.
  package let prefix: String
  /// What stands after the digits, as written, without spaces around it.
  package let suffix: String
  /// The power of ten of the multiplier in the suffix; 0 without one.
  package let power: Int
  /// The unit in the suffix, in lower case and without its multiplier.
  package let unit: String

  /// Reads a text; nil when it states no number, or one that could be read in two ways.
  package init?(_ text: String) {
    guard let written = NumberText(text),
      let number = try? written.number(Self.habit(of: written))
    else { return nil }
    self.number = number
    prefix = written.prefix
    // The body can hold spaces, the suffix of the user too: what follows the last digit is kept.
    let digits = text.lastIndex { written.body.last == $0 }
    let rest = digits.map { String(text[text.index(after: $0)...]) } ?? ""
    let spaced = String(rest.drop { $0.isWhitespace })
    let isSame = spaced.filter { !$0.isWhitespace } == written.suffix
    suffix = isSame ? spaced : written.suffix
    if let money = UnitText(written.suffix, units: UnitText.euros.union([""])) {
      (power, unit) = (money.power, money.unit)
    } else {
      (power, unit) = (0, written.suffix.lowercased())
    }
  }

  /// The fault of a text that states no number, or one that could be read in two ways.
  package static func fault(of text: String) -> ValueFault? {
    guard let written = NumberText(text) else { return nil }
    do throws(ValueFault) {
      _ = try written.number(habit(of: written))
      return nil
    } catch {
      return error
    }
  }

  /// Whether a unit in lower case stands for euros.
  package static func isCurrency(_ unit: String) -> Bool { UnitText.euros.contains(unit) }

  private static func habit(of number: NumberText) -> NumberText.Habit {
    if UnitText.percents.contains(number.suffix.lowercased()) { return .decimal }
    let unit = UnitText(number.suffix, units: UnitText.euros.union([""]))
    let hasCurrency =
      unit?.unit.isEmpty == false || UnitText.euros.contains(number.prefix.lowercased())
    return hasCurrency && unit?.power == 0 ? .euros : .undecided
  }
}
