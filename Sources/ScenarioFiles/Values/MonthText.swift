import Diagnostics
import Messages
package import PublicFinance

/// Months of the calendar: `2021-03`, `March 2021` or `mars 2021`.
package enum MonthText {
  /// The month a text states.
  package static func parse(_ text: String) throws(ValueFault) -> Month {
    if let month = named(text) { return month }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
    guard parts.count >= 2 else { throw .notMonth(text, hint: nil) }
    // `03/2021` says which part is the year, but only one form with digits is read.
    let isReversed = parts.count == 2 && parts[1].count == 4
    let (years, months) = isReversed ? (parts[1], parts[0]) : (parts[0], parts[1])
    guard years.count == 4, let year = whole(years), let number = whole(months),
      let month = Month(year: year, month: number)
    else { throw .notMonth(text, hint: nil) }
    guard parts.count == 2, !isReversed, months.count == 2, text.contains("-") else {
      throw .notMonth(text, hint: month)
    }
    return month
  }

  private static func whole(_ digits: Substring) -> Int? {
    digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(digits) : nil
  }

  /// A month written with its name and its year.
  private static func named(_ text: String) -> Month? {
    let words = text.lowercased().split { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
    guard words.count == 2, words[1].count == 4, let year = whole(words[1]),
      let number = names.firstIndex(where: { $0.contains(String(words[0])) })
    else { return nil }
    return Month(year: year, month: number + 1)
  }

  /// The names of the months in English and French, with and without accents.
  static let names: [Set<String>] = [
    ["january", "janvier"], ["february", "février", "fevrier"], ["march", "mars"],
    ["april", "avril"], ["may", "mai"], ["june", "juin"], ["july", "juillet"],
    ["august", "août", "aout"], ["september", "septembre"], ["october", "octobre"],
    ["november", "novembre"], ["december", "décembre", "decembre"],
  ]
}

extension ValueFault {
  fileprivate static func notMonth(_ text: String, hint month: Month?) -> ValueFault {
    ValueFault(
      .invalidMonth, Message(ValueMessage.notMonth, text: text),
      label: Message(ValueMessage.notMonthLabel),
      hints: month.map { [Message(ValueMessage.writeHint, text: $0.description)] } ?? [])
  }
}
