public import Apportionments

/// Seats shared among names by one or more methods, with what each name could claim exactly.
public struct ApportionmentTable: Sendable {
  /// Who shares.
  public struct Recipient: Sendable, Hashable {
    /// The name, or the code of a territory.
    public let name: String
    /// The full name beside a code; nil when there is none.
    public let label: String?
    /// The weight, rounded for display.
    public let weight: Double

    /// Creates a recipient.
    public init(name: String, label: String? = nil, weight: Double) {
      (self.name, self.label, self.weight) = (name, label, weight)
    }
  }

  /// The seats shared.
  public let seats: Int
  /// The least and greatest number of seats of each.
  public let bounds: Bounds
  /// Who shares, in the order given.
  public let recipients: [Recipient]
  /// The exact shares, one per recipient.
  public let quotas: [Quota]
  /// What each method gives, in the order asked for.
  public let results: [(method: ApportionmentMethod, apportionment: Apportionment)]

  /// Shares seats by each method.
  ///
  /// - Parameters:
  ///   - seats: From 0 to ``LargestRemainder/largestTotal``.
  ///   - recipients: Who shares.
  ///   - weights: The exact weight of each recipient.
  ///   - bounds: The least and greatest number of seats of each.
  ///   - methods: The methods, one or more.
  /// - Throws: ``ApportionmentError`` when the seats cannot be shared so.
  public init(
    _ seats: Int, among recipients: [Recipient], by weights: [ExactWeight], within bounds: Bounds,
    methods: [ApportionmentMethod]
  ) throws(ApportionmentError) {
    self.seats = seats
    self.bounds = bounds
    self.recipients = recipients
    var results: [(method: ApportionmentMethod, apportionment: Apportionment)] = []
    for method in methods {
      results.append((method, try method.apportionment(seats, by: weights, within: bounds)))
    }
    self.results = results
    quotas = try Quota.quotas(of: seats, by: weights)
  }

  /// How many recipients have a whole seat or more above or below their quota.
  func offQuota(_ apportionment: Apportionment) -> Int {
    zip(quotas, apportionment.units).filter { quota, units in
      units < quota.whole || units > quota.whole + (quota.remainder > 0 ? 1 : 0)
    }.count
  }
}
