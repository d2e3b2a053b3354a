public import Messages

/// A table of results, with the columns that its writer fills.
///
/// The writers take headers and the number of cells from here, so that a description made from
/// these tables says what the files hold.
public enum OutputTable: String, Sendable, Hashable, CaseIterable {
  case scenarios, territories, metrics, months
  case ledger
  case ledgerByDepartment = "ledger_by_department"
  case fiscalYears = "fiscal_years"
  case journal, events, parameters
  case sweep, ensemble, sensitivity, comparison

  /// Every table, in the order of the documentation.
  public static var all: [OutputTable] { allCases }

  /// The tables of an output folder; ``sweep`` and those after it are written alone.
  public static let inFolder = all.filter {
    ![.sweep, .ensemble, .sensitivity, .comparison].contains($0)
  }

  /// The name of its file in an output folder.
  public var fileName: String { "\(rawValue).csv" }

  /// What a row is.
  public var meaning: Message {
    Message(name)
  }

  private var name: TableName {
    switch self {
    case .scenarios: .scenarios
    case .territories: .territories
    case .metrics: .metrics
    case .months: .months
    case .ledger: .ledger
    case .ledgerByDepartment: .ledgerByDepartment
    case .fiscalYears: .fiscalYears
    case .journal: .journal
    case .events: .events
    case .parameters: .parameters
    case .sweep: .sweep
    case .ensemble: .ensemble
    case .sensitivity: .sensitivity
    case .comparison: .comparison
    }
  }

  /// The columns, in the order of the file.
  public var columns: [OutputColumn] {
    switch self {
    case .scenarios: Self.scenarioColumns
    case .territories: Self.territoryColumns
    case .metrics: Self.metricColumns
    case .months: Self.monthColumns
    case .ledger: Self.ledgerColumns
    case .ledgerByDepartment: Self.departmentLedgerColumns
    case .fiscalYears: Self.fiscalYearColumns
    case .journal: Self.journalColumns
    case .events: Self.eventColumns
    case .parameters: Self.parameterColumns
    case .sweep: Self.sweepColumns
    case .ensemble: Self.ensembleColumns
    case .sensitivity: Self.sensitivityColumns
    case .comparison: Self.comparisonColumns
    }
  }
}
