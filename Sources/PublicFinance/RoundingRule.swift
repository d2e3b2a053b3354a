/// The rules by which a fraction becomes a whole number.
///
/// | value | `.down` | `.toNearestOrEven` | `.toNearestOrAwayFromZero` |
/// |------:|--------:|-------------------:|---------------------------:|
/// |  2.4  |    2    |          2         |              2             |
/// |  2.5  |    2    |          2         |              3             |
/// |  3.5  |    3    |          4         |              4             |
/// | −2.5  |   −3    |         −2         |             −3             |
public enum RoundingRule: Sendable, Hashable, CaseIterable {
  /// Towards minus infinity.
  case down
  /// To the nearest, a tie to the even neighbour.
  case toNearestOrEven
  /// To the nearest, a tie away from zero.
  case toNearestOrAwayFromZero

  /// The rounded quotient of two integers.
  ///
  /// - Parameter divisor: Strictly positive.
  func quotient(of dividend: Int128, by divisor: Int128) -> Int128 {
    precondition(divisor > 0, "the divisor must be greater than 0 (was \(divisor))")
    var floor = dividend / divisor
    var remainder = dividend % divisor
    if remainder < 0 {
      floor -= 1
      remainder += divisor
    }
    let twice = remainder * 2
    switch self {
    case .down:
      return floor
    case .toNearestOrEven:
      return twice > divisor || (twice == divisor && floor % 2 != 0) ? floor + 1 : floor
    case .toNearestOrAwayFromZero:
      return twice > divisor || (twice == divisor && dividend > 0) ? floor + 1 : floor
    }
  }
}
