/// A divisor method: weights are divided by one common number and the quotients rounded so that
/// they sum to the total.
///
/// A quotient between *k* and *k* + 1 is rounded up from its *signpost* on. In other words, the
/// claim of a recipient with *k* units to one more is its weight over the signpost, and units go
/// one by one to the largest claim. A signpost of zero makes the claim to a first unit infinite.
enum DivisorMethod {
  case adams
  case dean
  case huntingtonHill
  case sainteLague
  case dhondt

  /// Whether every recipient with a weight has a first unit before any has a second.
  var givesFirstUnits: Bool {
    switch self {
    case .adams, .dean, .huntingtonHill: true
    case .sainteLague, .dhondt: false
    }
  }

  /// The signpost between *k* and *k* + 1, within two roundings of its value.
  ///
  /// - Parameter units: *k*, from 0, or from 1 when the method gives first units.
  func signpost(above units: Int) -> Double {
    let (low, high) = (Double(units), Double(units + 1))
    return switch self {
    case .adams: low
    case .dean: low * high / (low + 0.5)
    case .huntingtonHill: (low * high).squareRoot()
    case .sainteLague: low + 0.5
    case .dhondt: high
    }
  }

  /// Which of two claims is the larger, in exact integers.
  ///
  /// Claims are compared as `weight^e × a ÷ b`, multiplied crosswise; those of Huntington and Hill
  /// are squared first. Neither signpost may be zero.
  ///
  /// - Returns: A number above 0 when the first is larger, 0 when they are equal.
  func compareClaims<Integer: SignedInteger>(
    _ weight: Integer, having units: Int, with other: Integer, having otherUnits: Int
  ) -> Int {
    let (first, second) = (Fraction<Integer>(units, self), Fraction<Integer>(otherUnits, self))
    let isSquared = self == .huntingtonHill
    let left = (isSquared ? weight * weight : weight) * first.numerator * second.denominator
    let right = (isSquared ? other * other : other) * second.numerator * first.denominator
    return left == right ? 0 : left > right ? 1 : -1
  }

  /// The reciprocal of a signpost, squared for Huntington–Hill, up to a common factor.
  private struct Fraction<Integer: SignedInteger> {
    let numerator: Integer
    let denominator: Integer

    init(_ units: Int, _ method: DivisorMethod) {
      let (low, high) = (Integer(units), Integer(units + 1))
      switch method {
      case .adams: (numerator, denominator) = (1, low)
      case .dean: (numerator, denominator) = (low + high, low * high)
      case .huntingtonHill: (numerator, denominator) = (1, low * high)
      case .sainteLague: (numerator, denominator) = (1, low + high)
      case .dhondt: (numerator, denominator) = (1, high)
      }
    }
  }

  /// The bits of the largest number that ``compareClaims(_:having:with:having:)`` forms.
  func bitWidth(sharing total: Int, by weights: ScaledWeights) -> Int {
    let (weight, units) = (weights.bitWidthOfSum, ScaledWeights.bitWidth(of: total) + 1)
    return switch self {
    case .adams, .dhondt: weight + units
    case .sainteLague: weight + units + 1
    case .huntingtonHill: 2 * (weight + units)
    case .dean: weight + 3 * units + 1
    }
  }
}
