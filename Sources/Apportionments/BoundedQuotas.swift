/// Recipients whose quotas have been brought within bounds, in exact integers.
///
/// Some recipients are fixed at a bound. The others are free: they share ``rest`` units in
/// proportion to their weights, and each of their quotas lies within the bounds.
struct BoundedQuotas<Integer: SignedInteger> {
  /// One weight per recipient.
  let weights: [Integer]
  /// The units of each recipient: its bound once it is fixed, 0 while it is free.
  private(set) var fixedUnits: [Int]
  /// The positions of the free recipients, ascending.
  private(set) var free: [Int]
  /// The units the free recipients share.
  private(set) var rest: Int
  /// The sum of the weights of the free recipients.
  private(set) var freeWeight: Integer

  /// Brings the quotas of a total within bounds that have been checked.
  ///
  /// While a free quota is outside the bounds, the total shortfall below the floors is compared
  /// with the total excess above the caps; the group with the larger one (the floors, when equal)
  /// is fixed at its bound, and the rest is shared again among the free. What is fixed at a bound
  /// would stay there in the end, so nothing has to be taken back.
  ///
  /// - Throws: ``ApportionmentError/noPositiveWeight(remaining:)`` when units remain for free
  ///   recipients that all have weight zero.
  init(
    sharing total: Int, by weights: [Integer], within bounds: Bounds
  ) throws(ApportionmentError) {
    self.weights = weights
    fixedUnits = [Int](repeating: 0, count: weights.count)
    free = Array(weights.indices)
    rest = total
    freeWeight = weights.reduce(0, +)
    try requirePositiveWeight()
    // No quota is below 0 or above the total, so these bounds change nothing.
    let cap = min(bounds.cap ?? total, total)
    guard bounds.floor > 0 || cap < total else { return }
    while let bound = boundToFix(floor: bounds.floor, cap: cap) {
      fix(at: bound)
      try requirePositiveWeight()
    }
  }

  /// The quota of a recipient times ``freeWeight``, which makes it an integer.
  func scaledQuota(of recipient: Int) -> Integer {
    weights[recipient] * Integer(rest)
  }

  /// A bound with the side on which it is passed.
  private enum Bound {
    case floor(Int)
    case cap(Int)

    var units: Int {
      switch self {
      case .floor(let units), .cap(let units): units
      }
    }

    /// Whether a quota is beyond the bound, both in the same unit.
    func isPassed(by quota: Integer, bound: Integer) -> Bool {
      switch self {
      case .floor: quota < bound
      case .cap: quota > bound
      }
    }
  }

  /// The bound with the larger total violation, or nil when every free quota is within bounds.
  private func boundToFix(floor: Int, cap: Int) -> Bound? {
    let scaledFloor = Integer(floor) * freeWeight
    let scaledCap = Integer(cap) * freeWeight
    var shortfall: Integer = 0
    var excess: Integer = 0
    for recipient in free {
      let quota = scaledQuota(of: recipient)
      if quota < scaledFloor {
        shortfall += scaledFloor - quota
      } else if quota > scaledCap {
        excess += quota - scaledCap
      }
    }
    if shortfall == 0 && excess == 0 { return nil }
    return shortfall >= excess ? .floor(floor) : .cap(cap)
  }

  /// Fixes every free recipient whose quota is beyond the bound.
  private mutating func fix(at bound: Bound) {
    let scaledBound = Integer(bound.units) * freeWeight
    let (candidates, shared) = (free, Integer(rest))
    free.removeAll()
    for recipient in candidates {
      if bound.isPassed(by: weights[recipient] * shared, bound: scaledBound) {
        fixedUnits[recipient] = bound.units
        rest -= bound.units
        freeWeight -= weights[recipient]
      } else {
        free.append(recipient)
      }
    }
  }

  private func requirePositiveWeight() throws(ApportionmentError) {
    if freeWeight == 0 && rest > 0 { throw .noPositiveWeight(remaining: rest) }
  }
}
