/// Units shared among recipients, and whether a tie decided who got the last of them.
public struct Apportionment: Sendable, Hashable {
  /// The units of each recipient, in the order of the weights; they sum to the total.
  public let units: [Int]
  /// The recipients between whom only their order decided, or nil when no unit hung on it.
  public let tie: Tie?

  /// Recipients with equal claims to fewer units than there are claims.
  ///
  /// Positions are those of the weights, from 0, in ascending order.
  public struct Tie: Sendable, Hashable {
    /// The recipients that got one of the units, since they stand first.
    public let served: [Int]
    /// The recipients that would have had as good a claim, and got none of them.
    public let unserved: [Int]

    /// The tie of the recipients served and not served; nil when every one is served.
    init?(served: [Int], unserved: [Int]) {
      if unserved.isEmpty { return nil }
      (self.served, self.unserved) = (served, unserved)
    }
  }
}
