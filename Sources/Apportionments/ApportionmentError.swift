/// Why a total cannot be apportioned.
///
/// Indices are positions in the weights, from 0.
public enum ApportionmentError: Error, Sendable, Hashable {
  /// A weight is below zero.
  case negativeWeight(index: Int)
  /// A weight is infinite or not a number.
  case nonFiniteWeight(index: Int)
  /// The total is negative, not finite or beyond the admitted range.
  case totalOutOfRange(total: Double)
  /// The floor is below zero.
  case negativeFloor(floor: Int)
  /// The floor is above the cap.
  case floorAboveCap(floor: Int, cap: Int)
  /// The floors of all recipients together exceed the total.
  case floorsExceedTotal(floors: Int, total: Int)
  /// The caps of all recipients together are below the total.
  case capsBelowTotal(caps: Int, total: Int)
  /// Units remain, and every recipient that could take them has weight zero.
  ///
  /// The remaining quantity is rounded up when it is not whole.
  case noPositiveWeight(remaining: Int)
}
