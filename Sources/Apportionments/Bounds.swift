/// The lowest and the highest number of units a recipient may be given.
///
/// The same bounds hold for each recipient, and every method of apportionment takes them.
public struct Bounds: Sendable, Hashable {
  /// The lowest number of units, 0 or more.
  public let floor: Int
  /// The highest number of units, not below the floor, or nil for no limit.
  public let cap: Int?

  /// Creates bounds.
  ///
  /// Bounds that cannot be met are refused when units are apportioned.
  public init(floor: Int = 0, cap: Int? = nil) {
    self.floor = floor
    self.cap = cap
  }
}

extension Bounds {
  /// Refuses bounds that no division of a total among a number of recipients can meet.
  func check(sharing total: Int, among count: Int) throws(ApportionmentError) {
    guard floor >= 0 else { throw .negativeFloor(floor: floor) }
    let floors = Bounds.sum(of: floor, count: count)
    guard let cap else {
      if floors > total { throw .floorsExceedTotal(floors: floors, total: total) }
      return
    }
    guard floor <= cap else { throw .floorAboveCap(floor: floor, cap: cap) }
    if floors > total { throw .floorsExceedTotal(floors: floors, total: total) }
    let caps = Bounds.sum(of: cap, count: count)
    if caps < total { throw .capsBelowTotal(caps: caps, total: total) }
  }

  /// The bound of all recipients together, or the largest integer when that is beyond it.
  private static func sum(of bound: Int, count: Int) -> Int {
    let (sum, overflow) = bound.multipliedReportingOverflow(by: count)
    return overflow ? Int.max : sum
  }
}
