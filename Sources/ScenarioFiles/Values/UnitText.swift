import Diagnostics
import Messages

/// What follows the digits of a number: a multiplier, a unit, or both.
struct UnitText {
  /// The power of ten of the multiplier; 0 without one.
  let power: Int
  /// The unit in lower case, or empty.
  let unit: String

  /// Words of two letters and more are known in any case; `m`, which could be thousands, is not.
  static let multipliers: [(word: String, power: Int)] = [
    ("", 0), ("k", 3), ("K", 3), ("mille", 3), ("milliers", 3), ("thousand", 3), ("M", 6),
    ("million", 6), ("millions", 6), ("md", 9), ("mds", 9), ("bn", 9), ("milliard", 9),
    ("milliards", 9), ("G", 9),
  ]

  /// Reads a suffix without spaces; nil when it is no multiplier followed by one of the units.
  ///
  /// After a multiplier a unit may begin with `de` or `d'`, as in `13 millions de personnes`.
  ///
  /// - Parameter units: In lower case; an empty one stands for a unit left out.
  init?(_ suffix: String, units: Set<String>, multipliers allowed: Bool = true) {
    let lowercased = suffix.lowercased()
    for (word, power) in Self.multipliers where allowed || power == 0 {
      let isFound = word.count > 1 ? lowercased.hasPrefix(word) : suffix.hasPrefix(word)
      guard isFound else { continue }
      let unit = String(lowercased.dropFirst(word.count))
      let joined = power > 0 ? ["de", "d'"].first { unit.hasPrefix($0) } : nil
      let candidates = [unit] + (joined.map { [String(unit.dropFirst($0.count))] } ?? [])
      if let known = candidates.first(where: { units.contains($0) && ($0 == unit || $0 != "") }) {
        (self.power, self.unit) = (power, known)
        return
      }
    }
    return nil
  }

  /// The words for euros.
  static let euros: Set<String> = ["€", "eur", "euro", "euros", "d'euros"]

  /// The words for hundredths, without spaces.
  static let percents: Set<String> = ["%", "percent", "pourcent", "pct"]
}

extension NumberText {
  /// Refuses `billion`, a thousand millions in English and a million millions in French.
  func refuseBillion(
    writtenWith unit: String
  ) throws(ValueFault) {
    guard suffix.lowercased().hasPrefix("billion") else { return }
    let value = try number(.undecided)
    throw ValueFault(
      .ambiguousNumber, Message(ValueMessage.ambiguous, text: text),
      label: Message(
        ValueMessage.ambiguousLabel,
        [
          "thousands": .text(value.scaled(byPowerOfTen: 9).plain),
          "decimal": .text(value.scaled(byPowerOfTen: 12).plain),
        ]),
      hints: [Message(ValueMessage.billionHint, text: "\(value.plain) Md\(unit)")])
  }
}
