/// The claim of a recipient to one more unit.
struct Claim: Hashable {
  /// The position of the recipient.
  let recipient: Int
  /// The units it has already.
  let units: Int
}

/// Puts claims in order under a divisor method: the larger first, equal ones by recipient.
///
/// Claims are compared as doubles first, and where these are too near to be trusted, in exact
/// integers: the order never depends on a rounding.
struct ClaimOrder<Integer: SignedInteger> {
  let method: DivisorMethod
  /// The weights in exact integers, those of recipients that take part above zero.
  let weights: [Integer]
  /// The same weights, rounded.
  let roundedWeights: [RoundedWeight]

  /// The claims in order, the largest first.
  func sorted(_ claims: [Claim]) -> [Claim] {
    claims.sorted { first, second in
      let order = compare(first, second)
      return order == 0 ? first.recipient < second.recipient : order > 0
    }
  }

  /// A number above 0 when the first claim is larger, 0 when they are equal.
  func compare(_ first: Claim, _ second: Claim) -> Int {
    if let order = roundedOrder(first, second) { return order }
    let (weight, other) = (weights[first.recipient], weights[second.recipient])
    // Of equal weights the one with fewer units has the larger claim.
    if weight == other { return (second.units - first.units).signum() }
    return method.compareClaims(weight, having: first.units, with: other, having: second.units)
  }

  /// The order where doubles are sure of it, otherwise nil.
  ///
  /// A rounded weight, a rounded signpost and their quotient are off by less than five units of
  /// the last place in all, and the margin is sixteen for the two claims together.
  private func roundedOrder(_ first: Claim, _ second: Claim) -> Int? {
    let (weight, other) = (roundedWeights[first.recipient], roundedWeights[second.recipient])
    let claim = weight.significand / method.signpost(above: first.units)
    let otherClaim = other.significand / method.signpost(above: second.units)
    let exponent = weight.exponent - other.exponent
    // Claims differ from weights by a factor below 2⁴⁵.
    guard abs(exponent) < 200 else { return exponent.signum() }
    let scaled = claim * Double(sign: .plus, exponent: exponent, significand: 1)
    let margin = 0x1p-49
    if scaled > otherClaim * (1 + margin) { return 1 }
    if scaled < otherClaim * (1 - margin) { return -1 }
    return nil
  }
}

/// A positive number as a double in 1…2 and a power of two: no range of weights is too wide for it.
struct RoundedWeight {
  /// From 1 to 2.
  let significand: Double
  /// The power of two it is multiplied by.
  let exponent: Int

  /// Rounds an integer, to less than two units of the last place; nil when it is zero or below.
  init?(_ integer: some SignedInteger) {
    guard integer > 0 else { return nil }
    let words = Array(integer.magnitude.words)
    guard let top = words.lastIndex(where: { $0 != 0 }) else { return nil }
    let zeros = words[top].leadingZeroBitCount
    let below = top > 0 && zeros > 0 ? words[top - 1] >> UInt(UInt.bitWidth - zeros) : 0
    significand = Double(words[top] << UInt(zeros) | below) * 0x1p-63
    exponent = UInt.bitWidth * top + (UInt.bitWidth - 1 - zeros)
  }
}
