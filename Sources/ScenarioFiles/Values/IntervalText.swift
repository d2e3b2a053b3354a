import Diagnostics
import Messages

/// Two ends of an interval as people write them: `25 % to 45 %`, `25 % à 45 %` or `25 to 45 %`.
///
/// A unit after the second end alone counts for both; one after the first alone does not.
package struct IntervalText {
  /// The text of the lower end, with its unit.
  package let low: String
  /// The text of the upper end, with its unit.
  package let high: String

  /// The words between the two ends.
  static let words = ["to", "à"]

  /// Cuts a text at the word between its ends; nil when there is none, and the text is no interval.
  ///
  /// - Throws: What is wrong when the text has several such words, or a unit after its first end only.
  package init?(_ text: String) throws(ValueFault) {
    let pieces = text.split { $0.isWhitespace }
    let cuts = pieces.indices.filter { Self.words.contains(pieces[$0].lowercased()) }
    guard let cut = cuts.first else { return nil }
    let (first, second) = (pieces[..<cut], pieces[(cut + 1)...])
    guard cuts.count == 1, !first.isEmpty, !second.isEmpty else { throw .notInterval(text) }
    let (one, other) = (first.joined(separator: " "), second.joined(separator: " "))
    let numbers = (NumberText(one), NumberText(other))
    guard let low = numbers.0, let high = numbers.1, low.isBare != high.isBare else {
      self.init(low: one, high: other)
      return
    }
    if high.isBare {
      throw .unitMissing(text, "\(one) \(Self.words[0]) \(low.prefix)\(other) \(low.suffix)")
    }
    self.init(low: "\(high.prefix)\(one) \(high.suffix)", high: other)
  }

  /// Whether a text has a word between ends, right or wrong.
  package static func isMeant(by text: String) -> Bool {
    text.split { $0.isWhitespace }.contains { words.contains($0.lowercased()) }
  }

  private init(low: String, high: String) {
    (self.low, self.high) = (low, high)
  }

  /// What an interval written with a dash or with points would have to be; nil for another text.
  static func meant(by text: String) -> String? {
    for sign in ["–", "—", "-", "..", "…"] {
      let parts = text.split(separator: sign).map { $0.filter { !$0.isWhitespace } }
      guard parts.count == 2, parts.allSatisfy({ NumberText($0) != nil }) else { continue }
      let ends = text.split(separator: sign).map { $0.drop { $0.isWhitespace } }
      return "\(ends[0].trimmedEnd) \(words[0]) \(ends[1])"
    }
    return nil
  }
}

extension NumberText {
  /// Whether nothing but a number is written.
  fileprivate var isBare: Bool { prefix.isEmpty && suffix.isEmpty }
}

extension Substring {
  fileprivate var trimmedEnd: Substring {
    var slice = self
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return slice
  }
}

extension ValueFault {
  fileprivate static func notInterval(_ text: String) -> ValueFault {
    ValueFault(
      .invalidInterval, Message(RangeMessage.notInterval, text: text),
      label: Message(RangeMessage.intervalLabel))
  }

  fileprivate static func unitMissing(_ text: String, _ meant: String) -> ValueFault {
    ValueFault(
      .invalidInterval, Message(RangeMessage.unitMissing, text: text),
      label: Message(RangeMessage.intervalLabel),
      hints: [Message(ValueMessage.writeHint, text: meant)])
  }
}
