import Diagnostics
import Messages

/// Parts of a whole as people write them: `35 %`, `35%`, `0.35` or `0,35`.
package enum ShareText {
  /// The part a text states, exactly; between 0 and 1.
  package static func parse(_ text: String) throws(ValueFault) -> ExactDecimal {
    guard let number = NumberText(text), number.prefix.isEmpty,
      number.suffix.isEmpty || UnitText.percents.contains(number.suffix.lowercased())
    else { throw .notShare(text) }
    let isPercent = !number.suffix.isEmpty
    let value = try number.number(.decimal).scaled(byPowerOfTen: isPercent ? -2 : 0)
    guard value.mantissa >= 0, let approximate = value.double, approximate <= 1 else {
      throw .outside(number, isPercent: isPercent)
    }
    return value
  }
}

extension ValueFault {
  fileprivate static func notShare(_ text: String) -> ValueFault {
    ValueFault(
      .invalidNumber, Message(ValueMessage.notShare, text: text),
      label: Message(ValueMessage.notShareLabel))
  }

  fileprivate static func outside(_ number: NumberText, isPercent: Bool) -> ValueFault {
    let value = Double(String(number.body.map { $0 == "," ? "." : $0 })) ?? 1000
    let canBePercent = !isPercent && !number.isNegative && value <= 100
    return ValueFault(
      .outOfRange, Message(ValueMessage.shareOutside, text: number.text),
      label: Message(ValueMessage.shareOutsideLabel),
      hints: canBePercent ? [Message(ValueMessage.shareOutsideHint, text: number.body)] : [])
  }
}
