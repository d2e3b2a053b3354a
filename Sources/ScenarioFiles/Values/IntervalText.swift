import Diagnostics
import Messages
import Parameters

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

  /// The same interval in hundredths, where its ends are a hundred times what a share can be.
  func meantAsPercent(of parameter: Parameter) -> Message? {
    let ends = [low, high].compactMap(NumberText.init)
    let numbers = ends.compactMap { try? $0.number(.decimal).double }
    guard parameter.unit == .share, numbers.count == 2, ends.allSatisfy(\.isBare),
      numbers[0] < numbers[1], numbers[1] > 1, numbers[1] <= 100
    else { return nil }
    return Message(ValueMessage.writeHint, text: "\(low) \(Self.words[0]) \(high) %")
  }

  private init(low: String, high: String) {
    (self.low, self.high) = (low, high)
  }

  /// How an interval written with a dash or with points would have to be written; nil for another text.
  static func hint(for text: String) -> Message? {
    for sign in ["–", "—", "-", "..", "…"] {
      let ends = text.split(separator: sign).map(\.trimmedEnds)
      guard ends.count == 2, ends.allSatisfy({ NumberText($0) != nil }) else { continue }
      return Message(RangeMessage.intervalHint, text: "\(ends[0]) \(words[0]) \(ends[1])")
    }
    return nil
  }
}

extension NumberText {
  /// Whether nothing but a number is written.
  fileprivate var isBare: Bool { prefix.isEmpty && suffix.isEmpty }
}

extension Substring {
  fileprivate var trimmedEnds: String {
    var slice = drop { $0.isWhitespace }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
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
