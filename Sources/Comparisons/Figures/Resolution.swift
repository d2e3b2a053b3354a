public import Reports

/// The whole units in which figures of one unit are counted, so that differences and sums are exact.
///
/// Money is counted in cents. All else is counted in parts of a power of two (a millionth of a person,
/// a thousand-millionth of a share), so that the numbers written out add up exactly in binary arithmetic too.
public struct Resolution: Sendable, Hashable {
  /// How many units of counting are in one unit of results.
  public let parts: Double
  /// The unit of results, as in the column `unit`.
  public let unit: String

  /// The resolution of a unit.
  public init(_ unit: Quantity.Unit) {
    switch unit {
    case .money: (parts, self.unit) = (1, "EUR-cents")
    case .persons, .posts, .hosts, .departments, .applications, .sessions, .spaces:
      (parts, self.unit) = (0x1p20, unit.name)
    case .eurosPerPerson, .eurosPerSession: (parts, self.unit) = (0x1p10, unit.name)
    case .share, .index, .applicationsPerPost, .candidatesPerPost, .sessionsPerPerson, .parameter:
      (parts, self.unit) = (0x1p30, unit.name)
    }
  }

  /// The count of a value; nil for what is not a number, or so large that it could not be counted exactly.
  func count(_ value: Double) -> Int64? {
    let count = (value * parts).rounded()
    return abs(count) < 0x1p53 ? Int64(count) : nil
  }

  /// The value of a count, exact.
  public func value(_ count: Int64) -> Double { Double(count) / parts }
}
