/// The territories a programme is spread over, in ascending order of their codes.
///
/// The order of the input is forgotten on purpose: sums run in the order of the codes, so that
/// results do not depend on how a file was sorted.
public struct Country: Sendable, Hashable {
  /// The departments, in ascending order of their codes.
  public let departments: [Department]
  /// Their codes, in the same order: equal lists of codes are mostly one and the same.
  let codes: [Department.Code]

  /// Creates a country; nil when it is empty or when two departments share a code.
  public init?(_ departments: [Department]) {
    let sorted = departments.sorted { $0.code < $1.code }
    let repeats = zip(sorted, sorted.dropFirst()).contains { $0.code == $1.code }
    guard !sorted.isEmpty, !repeats else { return nil }
    self.departments = sorted
    codes = sorted.map(\.code)
  }

  /// The position of a department, or nil.
  public func position(of code: Department.Code) -> Int? {
    var (low, high) = (0, departments.count)
    while low < high {
      let middle = (low + high) / 2
      if departments[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low < departments.count && departments[low].code == code ? low : nil
  }

  /// Whether these are the 101 departments of France, whatever their figures.
  public var isFrance: Bool { codes == Country.france.codes }

  /// The regions that territories name, in ascending order of their codes.
  public var regions: [Department.Region] {
    let named = departments.map(\.region).filter { !$0.code.isEmpty }
    return Set(named).sorted { first, second in
      first.code == second.code
        ? first.name.utf8.lexicographicallyPrecedes(second.name.utf8)
        : first.code.utf8.lexicographicallyPrecedes(second.code.utf8)
    }
  }
}
