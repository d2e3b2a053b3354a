import Diagnostics
import Messages

/// A number as people write it, cut into its sign, its digits and what surrounds them.
///
/// Digits can be grouped by threes with an ordinary, no-break, narrow, thin or figure space. One comma or
/// one point is the decimal separator; two of the same kind separate thousands. One separator
/// followed by exactly three digits, as in `1,500`, can be read both ways: see ``Habit``.
struct NumberText {
  /// How one separator before exactly three digits is read.
  enum Habit {
    /// It is refused, and both readings are shown.
    case undecided
    /// It is the decimal separator: shares have no thousands.
    case decimal
    /// A comma separates thousands, as in `50,000 EUR`: euros have at most two decimals. A point
    /// there is neither an English nor a French habit, and stays undecided.
    case euros
  }

  let text: String
  let isNegative: Bool
  /// What stands before the digits, without the sign: a currency, or nothing.
  let prefix: String
  /// Digits, separators and exponent.
  let body: String
  /// What stands after the digits, without spaces.
  let suffix: String

  private static let spaces: Set<Character> = [
    " ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}",
  ]

  /// Cuts a text; nil when it has no digits.
  init?(_ text: String) {
    guard let first = text.firstIndex(where: \.isDigit) else { return nil }
    let head = text[..<first].filter { !Self.spaces.contains($0) }
    let signs = head.filter { "+-−".contains($0) }
    guard signs.count <= 1 else { return nil }
    var last = first
    var index = first
    while index < text.endIndex {
      let next = text[text.index(after: index)...]
      let character = text[index]
      let isSpace = Self.spaces.contains(character)
      guard character.isDigit || character == "." || character == "," || isSpace else { break }
      if isSpace, next.first?.isDigit != true { break }
      index = text.index(after: index)
      last = index
    }
    if let end = Self.exponent(in: text[last...]) { last = end }
    // Without its apostrophe `5 M d euros` would be read as `5 Md euros`.
    guard !text[last...].split(whereSeparator: { Self.spaces.contains($0) }).contains("d") else {
      return nil
    }
    self.text = text
    self.isNegative = signs == "-" || signs == "−"
    self.prefix = head.filter { !"+-−".contains($0) }
    self.body = String(text[first..<last])
    self.suffix = String(
      text[last...].filter { !Self.spaces.contains($0) }.map { $0 == "’" ? "'" : $0 })
  }

  /// The number under a habit.
  ///
  /// - Parameter currency: What the text lacks and a suggestion should have.
  func number(_ habit: Habit, currency: String = "") throws(ValueFault) -> ExactDecimal {
    let parts = body.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    let power = parts.count > 1 ? Int(parts[1].filter { $0 != "+" }) : 0
    // An exponent too long for an integer has no more meaning than one of a thousand.
    guard let magnitude = try magnitude(String(parts[0]), habit, currency) else {
      throw .malformed(text)
    }
    guard let power, (-999...999).contains(power) else { throw .notFinite(text) }
    let number = magnitude.scaled(byPowerOfTen: power)
    guard number.double != nil else { throw .notFinite(text) }
    return isNegative ? -number : number
  }

  private func magnitude(
    _ digits: String, _ habit: Habit, _ currency: String
  ) throws(ValueFault) -> ExactDecimal? {
    let groups = digits.split(omittingEmptySubsequences: false) { Self.spaces.contains($0) }
    guard groups.count == 1 else { return Self.spaced(groups) }
    let separators = digits.filter { !$0.isDigit }
    guard let last = separators.last else { return ExactDecimal(digits: digits, exponent: 0) }
    let pieces = digits.split(omittingEmptySubsequences: false) { !$0.isDigit }
    let decimal = Self.decimal(pieces)
    guard separators.allSatisfy({ $0 == last }) else {
      // Two kinds: the last is the decimal separator, the others separate thousands.
      guard separators.dropLast().allSatisfy({ $0 != last }), Self.areThousands(pieces.dropLast())
      else { return nil }
      return decimal
    }
    guard Self.areThousands(pieces[...]) else { return separators.count == 1 ? decimal : nil }
    let thousands = ExactDecimal(digits: pieces.joined(), exponent: 0)
    if separators.count > 1 { return thousands }
    switch habit {
    case .decimal: return decimal
    case .euros where last == ",": return thousands
    default:
      guard let thousands, let decimal else { return nil }
      throw .ambiguous(self, thousands, decimal, currency: currency)
    }
  }

  /// `1 234,56`: groups of three, and decimals after the last one.
  private static func spaced(_ groups: [Substring]) -> ExactDecimal? {
    let tail = groups.last?.split(omittingEmptySubsequences: false) { !$0.isDigit } ?? []
    guard tail.count <= 2, let units = tail.first, tail.allSatisfy({ !$0.isEmpty }) else {
      return nil
    }
    let whole = groups.dropLast() + [units]
    guard areThousands(whole[...]) else { return nil }
    return decimal([Substring(whole.joined())] + tail.dropFirst())
  }

  private static func decimal(_ pieces: [Substring]) -> ExactDecimal? {
    let fraction = pieces.count > 1 ? pieces[pieces.count - 1] : ""
    let whole = pieces.count > 1 ? pieces.dropLast().joined() : pieces.joined()
    guard !whole.isEmpty, pieces.allSatisfy({ !$0.isEmpty }) else { return nil }
    return ExactDecimal(digits: whole + fraction, exponent: -fraction.count)
  }

  /// Whether pieces look like a first group of one to three digits and groups of three after it.
  private static func areThousands(_ pieces: ArraySlice<Substring>) -> Bool {
    guard let first = pieces.first, (1...3).contains(first.count), first.first != "0" else {
      return false
    }
    return pieces.allSatisfy { $0.allSatisfy(\.isDigit) }
      && pieces.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// The end of an exponent such as `e-05` at the beginning of a text, or nil.
  private static func exponent(in text: Substring) -> String.Index? {
    guard text.first == "e" || text.first == "E" else { return nil }
    let afterSign = text.dropFirst().drop { $0 == "+" || $0 == "-" }
    guard afterSign.first?.isDigit == true, text.distance(to: afterSign) <= 2 else { return nil }
    return afterSign.drop(while: \.isDigit).startIndex
  }
}

extension Character {
  /// Whether this is one of the ten digits.
  fileprivate var isDigit: Bool { isASCII && isNumber }
}

extension Substring {
  fileprivate func distance(to later: Substring) -> Int {
    distance(from: startIndex, to: later.startIndex)
  }
}

extension ValueFault {
  fileprivate static func malformed(_ text: String) -> ValueFault {
    ValueFault(
      .invalidNumber, Message(ValueMessage.malformedNumber, text: text),
      label: Message(ValueMessage.malformedNumberLabel))
  }

  fileprivate static func notFinite(_ text: String) -> ValueFault {
    ValueFault(
      .invalidNumber, Message(ValueMessage.notFinite, text: text),
      label: Message(ValueMessage.notFiniteLabel))
  }

  /// Both readings, each as it would have to be written.
  fileprivate static func ambiguous(
    _ number: NumberText, _ thousands: ExactDecimal, _ decimal: ExactDecimal, currency: String
  ) -> ValueFault {
    var fraction = decimal.plain
    // Three decimals would be as ambiguous as before: a fourth one settles it.
    if fraction.split(separator: ".").dropFirst().first?.count == 3 { fraction += "0" }
    func written(_ digits: String) -> Message.Argument {
      let suffix = number.suffix + currency
      let unit = suffix.isEmpty ? "" : " \(suffix)"
      return .text("\(number.isNegative ? "-" : "")\(number.prefix)\(digits)\(unit)")
    }
    return ValueFault(
      .ambiguousNumber, Message(ValueMessage.ambiguous, text: number.text),
      label: Message(
        ValueMessage.ambiguousLabel,
        ["thousands": .text(thousands.plain), "decimal": .text(decimal.plain)]),
      hints: [
        Message(
          ValueMessage.ambiguousHint,
          ["thousands": written(thousands.plain), "decimal": written(fraction)])
      ])
  }
}
