/// Whole numbers out of running sums of doubles: the tolerances of the specification.
enum Tolerance {
  /// The part of a double by which a sum may have drifted: 2⁻⁵⁰.
  static let relative = 0x1p-50

  /// The whole quantity in a running sum: lifted by 10⁻⁹ or 2⁻⁵⁰ of itself before the floor.
  static func wholeQuantity(_ value: Double) -> Double {
    (value + max(1e-9, abs(value) * relative)).rounded(.down)
  }

  /// The whole cents in a running sum: lifted by 10⁻⁴ or 2⁻⁵⁰ of itself before the floor.
  static func wholeCents(_ value: Double) -> Double {
    (value + max(1e-4, abs(value) * relative)).rounded(.down)
  }

  /// Whether a cost in cents fits a remainder.
  static func fits(_ cost: Double, in remainder: Double) -> Bool {
    cost <= remainder + max(1e-4, remainder * relative)
  }
}
