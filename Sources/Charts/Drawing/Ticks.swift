/// Round numbers at equal steps that cover a range: steps are 1, 2 or 5 times a power of ten.
package struct Ticks: Sendable, Hashable {
  /// The distance between two ticks.
  package let step: Double
  /// The ticks, ascending: the first at or below the range, the last at or above it.
  package let values: [Double]

  /// The range from the first to the last tick.
  var range: ClosedRange<Double> { values[0]...values[values.count - 1] }

  /// Ticks that cover a range with at most a number of steps more than are wanted by two.
  package init(_ range: ClosedRange<Double>, wanted: Int = 5) {
    let low = range.lowerBound.isFinite ? range.lowerBound : 0
    var high = range.upperBound.isFinite ? range.upperBound : low
    // A range without width still has an axis.
    if high <= low { high = low + max(abs(low), 1) }
    step = Self.niceStep(atLeast: (high - low) / Double(max(1, wanted)))
    // A hair of tolerance, so that 0.30000000000000004 needs no further tick.
    let first = (low / step + 1e-9).rounded(.down)
    let last = max(first + 1, (high / step - 1e-9).rounded(.up))
    let step = step
    values = (0...Int(last - first)).map { Self.multiple(first + Double($0), of: step) }
  }

  /// The least of 1, 2 and 5 times a power of ten that is no less than a size above zero.
  package static func niceStep(atLeast size: Double) -> Double {
    guard size.isFinite, size > 0 else { return 1 }
    var power = 0
    while powerOfTen(power) > size, power > -300 { power -= 1 }
    while powerOfTen(power + 1) <= size, power < 300 { power += 1 }
    for factor in [1.0, 2, 5] {
      let step = factor * powerOfTen(power)
      if step >= size * (1 - 1e-9) { return step }
    }
    return powerOfTen(power + 1)
  }

  private static func powerOfTen(_ power: Int) -> Double {
    var value = 1.0
    for _ in 0..<abs(power) { value *= 10 }
    return power < 0 ? 1 / value : value
  }

  /// A multiple of a step without the dust of 0.1 + 0.2: small steps are divisions.
  static func multiple(_ count: Double, of step: Double) -> Double {
    guard step < 1 else { return count * step }
    return count / (1 / step).rounded()
  }
}
