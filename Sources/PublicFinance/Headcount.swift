/// A number of people.
///
/// In the fluid version of the model it is a mean and so need not be whole.
public struct Headcount: Sendable, Hashable, Comparable {
  /// The number of people, not negative and finite.
  public let persons: Double

  /// Creates a headcount; nil when the number is negative or not finite.
  public init?(_ persons: Double) {
    guard persons >= 0, persons.isFinite else { return nil }
    self.persons = persons
  }

  public static func < (left: Headcount, right: Headcount) -> Bool { left.persons < right.persons }
}
