internal import SpecialFunctions

/// The part of a distribution between two limits, as probabilities.
struct Window: Sendable {
  let from: Cumulative
  let to: Cumulative
  /// The probability between the limits.
  let mass: Double

  static let everything = Window(from: Cumulative(below: 0), to: Cumulative(below: 1))

  init(from: Cumulative, to: Cumulative) {
    self.from = from
    self.to = to
    // In the upper tail the digits are in what lies above.
    mass = from.below < 0.5 ? to.below - from.below : from.above - to.above
  }

  var isEverything: Bool { from.below == 0 && to.above == 0 }

  /// The probability in the whole distribution that a probability within the window stands for.
  func widened(_ inside: Cumulative) -> Cumulative {
    if isEverything { return inside }
    return Cumulative(
      below: from.below + inside.below * mass, above: to.above + inside.above * mass)
  }

  /// The probability within the window that one of the whole distribution stands for.
  func narrowed(_ whole: Cumulative) -> Cumulative {
    if isEverything { return whole }
    let below = (whole.below - from.below) / mass
    let above = (whole.above - to.above) / mass
    return Cumulative(below: min(1, max(0, below)), above: min(1, max(0, above)))
  }
}
