/// What follows the digits of a number: a multiplier, a unit, or both.
struct UnitText {
  /// The power of ten of the multiplier; 0 without one.
  let power: Int
  /// The unit in lower case, or empty.
  let unit: String

  private static let multipliers: [(word: String, power: Int)] = [
    ("", 0), ("k", 3), ("M", 6), ("million", 6), ("millions", 6), ("Md", 9), ("Mds", 9),
    ("milliard", 9), ("milliards", 9), ("G", 9),
  ]

  /// Reads a suffix without spaces; nil when it is no multiplier followed by one of the units.
  ///
  /// - Parameter units: In lower case; an empty one stands for a unit left out.
  init?(_ suffix: String, units: Set<String>, multipliers allowed: Bool = true) {
    for (word, power) in Self.multipliers where allowed || power == 0 {
      guard suffix.hasPrefix(word) else { continue }
      let unit = suffix.dropFirst(word.count).lowercased()
      if units.contains(unit) {
        (self.power, self.unit) = (power, unit)
        return
      }
    }
    return nil
  }

  /// The words for euros.
  static let euros: Set<String> = ["€", "eur", "euro", "euros", "d'euros"]
}
