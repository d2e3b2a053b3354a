import Diagnostics
import Messages
package import PublicFinance

/// Months of the calendar, as `2021-03`.
package enum MonthText {
  /// The month a text states.
  package static func parse(_ text: String) throws(ValueFault) -> Month {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[0].count == 4, let year = whole(parts[0]),
      let number = whole(parts[1])
    else { throw .notMonth(text, hint: nil) }
    guard let month = Month(year: year, month: number) else {
      throw .notMonth(text, hint: nil)
    }
    guard parts.count == 2, parts[1].count == 2 else {
      throw .notMonth(text, hint: month)
    }
    return month
  }

  private static func whole(_ digits: Substring) -> Int? {
    digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(digits) : nil
  }
}

extension ValueFault {
  fileprivate static func notMonth(_ text: String, hint month: Month?) -> ValueFault {
    ValueFault(
      .invalidMonth, Message(ValueMessage.notMonth, text: text),
      label: Message(ValueMessage.notMonthLabel),
      hints: month.map { [Message(ValueMessage.writeHint, text: $0.description)] } ?? [])
  }
}
