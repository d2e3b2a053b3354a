/// What a file that extends another does to a key that both state.
public enum Inheritance: String, Sendable, Hashable, CaseIterable {
  /// The key belongs to the file that states it and is never inherited.
  case own
  /// The value takes the place of the inherited one.
  case replaced
  /// Tables are merged key by key; anything else takes the place of what is inherited.
  case merged
  /// A list takes the place of the inherited one; a table with `add` and `remove` changes it.
  case list
}

extension FormatKey {
  /// What a file that extends another does to this key.
  public var inheritance: Inheritance {
    switch kind {
    case .text, .scenario: .own
    case .table, .parameters, .quantities, .allocationKey: .merged
    case .texts, .events, .expectations, .correlations, .names, .departments, .regions: .list
    case .schema, .month, .monthOrNever, .months, .money, .share, .count, .countOrNone, .boolean,
      .name, .calendar, .metric, .metricValue, .fiscalYear, .parameter, .parameterValue,
      .parameterNumber, .number, .weightedValues, .values, .parameterGroups, .parameterPair:
      .replaced
    }
  }
}
