public import Messages
public import PublicFinance
public import Territories

/// A sentence about the result: a rule of the catalogue and the values it speaks of.
public struct Finding: Sendable, Hashable {
  /// A value that a finding speaks of.
  public enum Value: Sendable, Hashable {
    /// A figure.
    case quantity(Quantity)
    /// A month.
    case month(Month)
    /// A line of the budget.
    case line(BudgetLine)
    /// A department.
    case place(Department.Code, name: String)
  }

  /// The rule, and the sentence of the catalogue with the same name.
  public let name: FindingName
  /// The values, by the name of their place in the sentence, in a fixed order.
  public let values: [(place: String, value: Value)]

  init(_ name: FindingName, _ values: KeyValuePairs<String, Value>) {
    self.name = name
    self.values = values.map { ($0.key, $0.value) }
  }

  public static func == (left: Finding, right: Finding) -> Bool {
    left.name == right.name
      && left.values.elementsEqual(right.values) { $0.place == $1.place && $0.value == $1.value }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    for (place, value) in values {
      hasher.combine(place)
      hasher.combine(value)
    }
  }
}
