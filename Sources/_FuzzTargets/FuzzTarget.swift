import Messages

/// A reader of what people write, given any bytes at all.
///
/// A target may refuse its bytes and may not fail: it holds what it reads against a rule of its
/// own, and a broken rule ends the process as a broken precondition does.
public enum FuzzTarget: String, Sendable, CaseIterable {
  /// Amounts of money.
  case amounts
  /// Months of the calendar.
  case dates
  /// Counts, durations, shares, weights and values of parameters.
  case quantities
  /// YAML to nodes.
  case yaml
  /// Whole scenarios.
  case scenarios
  /// Tables of weights, by department, and of territories.
  case csv

  /// Reads some bytes.
  public func read(_ bytes: [UInt8]) {
    switch self {
    case .amounts: text(of: bytes).map(ValueTargets.readAmount)
    case .dates: text(of: bytes).map(ValueTargets.readDate)
    case .quantities: ValueTargets.readQuantity(bytes)
    case .yaml: FileTargets.readYAML(bytes)
    case .scenarios: FileTargets.readScenario(bytes)
    case .csv: FileTargets.readTables(bytes)
    }
  }

  private func text(of bytes: [UInt8]) -> String? { String(validating: bytes, as: UTF8.self) }
}
