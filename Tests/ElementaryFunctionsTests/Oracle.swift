import GSL

/// Values of the GNU Scientific Library, good to about one unit in the last place.
enum Oracle {
  static func exp(_ x: Double) throws -> Double { try GSL.exp(x) }

  static func ln(_ x: Double) throws -> Double { try GSL.log(x) }

  /// 1 − e^(−x) for x ≥ 0.
  ///
  /// The library loses digits between its series, which ends at 0.002, and 1. There the argument
  /// is halved into the series, and 1 − e^(−2y) = e (2 − e) with e = 1 − e^(−y) brings it back, in
  /// numbers of two doubles so that the way back costs nothing.
  static func complement(_ x: Double) throws -> Double {
    guard x > 0.002, x < 1 else { return try -GSL.expm1(-x) }
    var halvings = 0
    var argument = x
    while argument > 0.002 {
      argument /= 2
      halvings += 1
    }
    var high = try -GSL.expm1(-argument)
    var low = 0.0
    for _ in 0..<halvings {
      // (high + low) (2 − high − low), each product and sum with its rounding error kept.
      let square = high * high
      let squareError = (-square).addingProduct(high, high) + 2 * high * low
      let sum = 2 * high - square
      let sumError = (2 * high - sum) - square
      low = 2 * low + (sumError - squareError)
      high = sum + low
      low -= high - sum
    }
    return high
  }
}

/// The distance of a value from a reference, in units in the last place of the reference.
func units(_ value: Double, from reference: Double) -> Double {
  value == reference ? 0 : abs(value - reference) / reference.ulp
}
