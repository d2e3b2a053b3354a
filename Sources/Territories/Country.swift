/// The territories a programme is spread over, in ascending order of their codes.
///
/// The order of the input is forgotten on purpose: sums run in the order of the codes, so that
/// results do not depend on how a file was sorted.
public struct Country: Sendable, Hashable {
  /// The departments, in ascending order of their codes.
  public let departments: [Department]

  /// Creates a country; nil when it is empty or when two departments share a code.
  public init?(_ departments: [Department]) {
    let sorted = departments.sorted { $0.code < $1.code }
    let repeats = zip(sorted, sorted.dropFirst()).contains { $0.code == $1.code }
    guard !sorted.isEmpty, !repeats else { return nil }
    self.departments = sorted
  }

  /// The position of a department, or nil.
  public func position(of code: Department.Code) -> Int? {
    departments.firstIndex { $0.code == code }
  }

  /// Whether these are the 101 departments of France, whatever their figures.
  public var isFrance: Bool {
    departments.map(\.code) == Country.france.departments.map(\.code)
  }
}
