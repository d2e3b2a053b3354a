/// Finds a common divisor for a total, as near as doubles can tell.
///
/// At a divisor, each recipient has as many units as it has claims not below the divisor, within
/// the bounds. The search halves an interval of divisors, so its time does not depend on the total.
struct DivisorSearch {
  let method: DivisorMethod
  /// The weights of the recipients that take part.
  let weights: [RoundedWeight]
  /// The least number of units of each, at least 1 when the method gives first units.
  let floor: Int
  /// The greatest number of units of each, at most the total.
  let cap: Int

  /// Divisors between which the one sought lies: `significand × 2^exponent` with the significand
  /// in 1…2.
  struct Divisor {
    let exponent: Int
    /// The fraction in units of 2⁻⁵², from 0 to 2⁵².
    let fraction: UInt64

    /// The divisor in units of a power of two, held within the range of doubles.
    func inUnits(ofExponent other: Int) -> Double {
      let carries = fraction >> 52 == 1
      let (fraction, exponent) = carries ? (0, exponent + 1) : (fraction, exponent)
      let held = min(max(exponent - other, -1000), 1000)
      return Double(bitPattern: UInt64(held + 1023) << 52 | fraction)
    }
  }

  /// The units of each recipient that the total includes for sure, and those it may include.
  ///
  /// The floors sum to less than the total and the caps to no less. The least sum to less than
  /// the total too, and the most to no less.
  func range(for total: Int) -> (least: [Int], most: [Int]) {
    let exponents = weights.map(\.exponent)
    // No claim is above four times a weight, or below a weight divided by 2⁴⁵.
    var (low, high) = ((exponents.min() ?? 0) - 47, (exponents.max() ?? 0) + 3)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      let isLow = sum(at: Divisor(exponent: middle, fraction: 0)) >= total
      (low, high) = isLow ? (middle, high) : (low, middle)
    }
    let exponent = low
    var lowest = Divisor(exponent: exponent, fraction: 0)
    var highest = Divisor(exponent: exponent, fraction: 1 << 52)
    var (most, least) = (sum(at: lowest), sum(at: highest))
    while highest.fraction - lowest.fraction > 1, most - least > weights.count {
      let middle = Divisor(
        exponent: exponent,
        fraction: lowest.fraction + (highest.fraction - lowest.fraction) / 2)
      let units = sum(at: middle)
      if units >= total {
        (lowest, most) = (middle, units)
      } else {
        (highest, least) = (middle, units)
      }
    }
    // A double is off by less than five units of the last place, and so is the divisor sought.
    let margin = 0x1p-47
    return (
      units(at: highest, times: 1 + margin), units(at: lowest, times: 1 - margin)
    )
  }

  private func units(at divisor: Divisor, times factor: Double) -> [Int] {
    weights.map { units(of: $0, at: divisor.inUnits(ofExponent: $0.exponent) * factor) }
  }

  /// The units of all recipients, or the largest integer when there are more.
  private func sum(at divisor: Divisor) -> Int {
    var sum = 0
    for weight in weights {
      let units = units(of: weight, at: divisor.inUnits(ofExponent: weight.exponent))
      let (next, overflow) = sum.addingReportingOverflow(units)
      if overflow { return Int.max }
      sum = next
    }
    return sum
  }

  /// The claims of a recipient that are not below a divisor, within the bounds.
  private func units(of weight: RoundedWeight, at divisor: Double) -> Int {
    // A signpost above k lies between k and k + 1: the whole part of the quotient is off by one at
    // most, and by another one through rounding.
    let quotient = weight.significand / divisor
    var units = quotient >= Double(cap) ? cap : max(floor, Int(quotient) + 1)
    while units > floor, weight.significand / method.signpost(above: units - 1) < divisor {
      units -= 1
    }
    while units < cap, weight.significand / method.signpost(above: units) >= divisor {
      units += 1
    }
    return units
  }
}
