/// The share of all posts awarded by the end of each month of the programme.
///
/// The share never decreases; months that are not written keep the last one.
public struct AwardCalendar: Sendable, Hashable {
  /// The cumulative share at each month of the programme, from month 0; the last value holds on.
  public let shares: [Double]

  /// Creates a calendar from cumulative shares in 0…1 that never decrease, at least one.
  ///
  /// - Returns: Nil when the shares are empty, leave 0…1 or decrease.
  public init?(shares: [Double]) {
    guard !shares.isEmpty, shares.allSatisfy({ $0 >= 0 && $0 <= 1 }) else { return nil }
    guard zip(shares, shares.dropFirst()).allSatisfy({ $0 <= $1 }) else { return nil }
    self.shares = shares
  }

  private init(verified shares: [Double]) {
    self.shares = shares
  }

  /// The cumulative share at a month of the programme; 0 before month 0.
  public subscript(month: Int) -> Double {
    month < 0 ? 0 : shares[min(month, shares.count - 1)]
  }

  /// The calendar of the 24 selection committees of 2021.
  ///
  /// Sources: PF374–PF397 (dates of the committees), PF092 (3,732 posts after 23 committees);
  /// 2,138 posts were known after ten.
  public static let committeesOf2021: AwardCalendar = {
    let committeesByMonth = [0, 0, 0, 4, 4, 2, 4, 3, 1, 1, 3, 1, 1]
    var held = 0
    let shares = committeesByMonth.map { committees in
      held += committees
      return awardedShare(committees: held)
    }
    return AwardCalendar(verified: shares)
  }()

  private static func awardedShare(committees: Int) -> Double {
    let count = Double(committees)
    if committees <= 10 { return 2138 * count / 40000 }
    if committees <= 23 { return (2138 + 1594 * (count - 10) / 13) / 4000 }
    return 1
  }
}
