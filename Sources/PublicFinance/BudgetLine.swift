/// A line of the programme's budget.
public enum BudgetLine: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// Recruitment, training and subsidies of advisers (conseillers numériques).
  case advisers
  /// Reception spaces.
  case spaces
  /// Aidants Connect: training of professionals who act on behalf of people.
  case aidants
  /// Renewal of conventions that reached their term.
  case renewal
  /// What no line of the programme uses.
  case unallocated

  /// The name in scenario files and outputs.
  public var name: String {
    switch self {
    case .advisers: "advisers"
    case .spaces: "spaces"
    case .aidants: "aidants"
    case .renewal: "renewal"
    case .unallocated: "unallocated"
    }
  }

  /// The line with a name of scenario files.
  public init?(name: String) {
    guard let line = BudgetLine.allCases.first(where: { $0.name == name }) else { return nil }
    self = line
  }

  public static func < (left: BudgetLine, right: BudgetLine) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// One value for each budget line.
public struct PerLine<Value> {
  private var values: [Value]

  /// Creates a table from a function of the line.
  public init(_ value: (BudgetLine) throws -> Value) rethrows {
    values = try BudgetLine.allCases.map(value)
  }

  /// The value of a line.
  public subscript(line: BudgetLine) -> Value {
    get { values[line.rawValue] }
    set { values[line.rawValue] = newValue }
  }

  /// The table with each value transformed.
  public func map<Result>(_ transform: (Value) throws -> Result) rethrows -> PerLine<Result> {
    try PerLine<Result> { try transform(self[$0]) }
  }
}

extension PerLine: Sendable where Value: Sendable {}
extension PerLine: Equatable where Value: Equatable {}
extension PerLine: Hashable where Value: Hashable {}

extension PerLine where Value == Money {
  /// The sum over all lines.
  public var total: Money { BudgetLine.allCases.reduce(.zero) { $0 + self[$1] } }
}
