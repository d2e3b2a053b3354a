/// Whole numbers out of real ones, for quantities that a run counts one by one.
enum WholeNumber {
  /// The most units that a run counts: what the samplers admit.
  static let most = 1 << 50

  /// floor+ of a quantity as a count: 0 for what is below 1 or is no number.
  static func floor(_ value: Double) -> Int {
    guard value > 0 else { return 0 }
    let whole = Tolerance.wholeQuantity(value)
    return whole < Double(most) ? Int(whole) : most
  }

  /// A whole number of persons, half to even.
  static func nearest(_ value: Double) -> Int {
    guard value > 0 else { return 0 }
    let whole = value.rounded(.toNearestOrEven)
    return whole < Double(most) ? Int(whole) : most
  }

  /// The part of some units that money pays: all of them, or floor+ of the scaled number.
  static func scaled(_ units: Int, by share: Double) -> Int {
    share < 1 ? min(units, floor(Double(units) * share)) : units
  }

  /// How many of some units fit a remainder of cents, at a price in whole cents.
  static func affordable(_ units: Int, at price: Double, from remainder: Double) -> Int {
    price > 0 ? min(units, floor(remainder / price)) : units
  }
}
