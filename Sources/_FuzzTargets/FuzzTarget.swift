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
  /// Delimited text to cells.
  case csv
  /// Tables of weights and of territories.
  case tables

  /// Reads some bytes.
  public func read(_ bytes: [UInt8]) {
    switch self {
    case .amounts: text(of: bytes).map(ValueTargets.readAmount)
    case .dates: text(of: bytes).map(ValueTargets.readDate)
    case .quantities: ValueTargets.readQuantity(bytes)
    case .yaml: FileTargets.readYAML(bytes)
    case .scenarios: FileTargets.readScenario(bytes)
    case .csv: text(of: bytes).map(FileTargets.readCells)
    case .tables: FileTargets.readTables(bytes)
    }
  }

  private func text(of bytes: [UInt8]) -> String? { String(validating: bytes, as: UTF8.self) }
}
