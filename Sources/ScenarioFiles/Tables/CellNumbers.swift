/// Reads the numbers of a column of a table.
///
/// In a table with commas or tabs between cells the point is the decimal sign. In one with
/// semicolons it may be the comma, as French spreadsheets have it, or the point: a number such as
/// `1,500` or `1.500`, in which the sign could also separate thousands, is refused with both
/// readings shown, unless another number of the column, such as `0,5`, shows which sign it uses.
package struct CellNumbers {
  /// The sign that starts the decimals; nil when the column does not show it.
  let sign: Character?

  /// The rule of a column, from the cells it has.
  package init(separator: Character, cells: some Sequence<String>) {
    guard separator == ";" else {
      sign = "."
      return
    }
    var signs: Set<Character> = []
    for text in cells {
      if let sign = Self.decimalSign(of: text) { signs.insert(sign) }
      if signs.count == 2 { break }
    }
    sign = signs.count == 1 ? signs.first : nil
  }

  /// The number a text states, 0 or more.
  package func number(_ text: String) throws(ValueFault) -> Double {
    if let number = plain(text) { return number }
    return try WeightText.parse(text, habit(of: text))
  }

  /// How a sign before exactly three digits is read in a text.
  func habit(of text: String) -> NumberText.Habit {
    let other: Character = sign == "," ? "." : ","
    return sign != nil && !text.contains(other) ? .decimal : .undecided
  }

  /// A number of a few digits with at most one decimal sign, read without more ado.
  ///
  /// Both the digits and the power of ten are exact as doubles, so their quotient is the nearest
  /// double to what is written.
  private func plain(_ text: String) -> Double? {
    guard (1...16).contains(text.utf8.count) else { return nil }
    var (digits, count, decimals) = (0, 0, -1)
    for byte in text.utf8 {
      if byte >= 0x30, byte <= 0x39 {
        digits = digits * 10 + Int(byte - 0x30)
        count += 1
        if decimals >= 0 { decimals += 1 }
      } else if decimals < 0, count > 0, byte == sign?.asciiValue {
        decimals = 0
      } else {
        return nil
      }
    }
    guard decimals != 0, count <= 15 else { return nil }
    return decimals > 0 ? Double(digits) / Self.powers[decimals] : Double(digits)
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// The decimal sign that a text shows beyond doubt, or nil.
  private static func decimalSign(of text: String) -> Character? {
    let signs = text.filter { $0 == "." || $0 == "," }
    guard let last = signs.last, signs.count(where: { $0 == last }) == 1 else { return nil }
    if signs.count > 1 { return last }
    let parts = text.split(separator: last, omittingEmptySubsequences: false)
    let decimals = parts[1].prefix { $0.isASCII && $0.isNumber }.count
    let whole = parts[0].filter { $0.isASCII && $0.isNumber }
    return decimals != 3 || whole.first == "0" || whole.count > 3 ? last : nil
  }
}
