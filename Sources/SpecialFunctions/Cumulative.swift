private import ElementaryFunctions

/// A probability and its complement, each with all its digits.
///
/// In the tails of a distribution one of the two is tiny, and 1 − x would lose it.
public struct Cumulative: Sendable, Hashable {
  /// The probability of a value at most the one asked for, from 0 to 1.
  public let below: Double
  /// The probability of a value above the one asked for, from 0 to 1.
  public let above: Double

  /// Creates a probability from both sides, which add up to 1.
  @inlinable
  public init(below: Double, above: Double) {
    self.below = below
    self.above = above
  }

  /// Creates a probability from the part below.
  @inlinable
  public init(below: Double) {
    self.init(below: below, above: 1 - below)
  }

  /// Creates a probability from the part above.
  @inlinable
  public init(above: Double) {
    self.init(below: 1 - above, above: above)
  }

  /// The probability whose log-odds are given.
  public init(logit: Double) {
    let odds = Elementary.exp(-abs(logit))
    let (lesser, greater) = (odds / (1 + odds), 1 / (1 + odds))
    if logit < 0 {
      self.init(below: lesser, above: greater)
    } else {
      self.init(below: greater, above: lesser)
    }
  }

  /// The other way round: the same place seen from above.
  @inlinable
  public var reversed: Cumulative { Cumulative(below: above, above: below) }

  /// The log-odds ln(below / above), within about −708…708.
  public var logit: Double {
    let below = max(self.below, Special.tiny)
    let above = max(self.above, Special.tiny)
    // Next to one half the ratio loses the digits of the difference.
    let difference = below - above
    if abs(difference) < 0.1 { return Special.ln1p(difference / above) }
    return Elementary.ln(below) - Elementary.ln(above)
  }
}
