/// What each table of an output folder holds: the raw value is the name of its file.
public enum TableName: String, MessageKey {
  public static let area = "table"

  case scenarios, territories, metrics, months, ledger, journal, events, parameters, sweep, ensemble
  case sensitivity, comparison
  case ledgerByDepartment = "ledger_by_department"
  case fiscalYears = "fiscal_years"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .scenarios: "One row for each scenario that was run."
    case .territories: "One row for the nation, each region and each department."
    case .metrics: "One row for each metric of the table of months: its unit, kind and meaning."
    case .months: "One row for each scenario, month, territory and metric."
    case .ledger:
      "One row for each scenario, month, budget line and state of money, at the end of the month."
    case .ledgerByDepartment:
      "One row for each scenario, month, department, budget line and state of committed money, at "
        + "the end of the month; a line that never moves money in a department is left out."
    case .fiscalYears:
      "One row for each scenario, fiscal year, budget line and item of the year's account."
    case .journal: "One row for each movement of money, in the order of posting."
    case .events: "One row for each decision of the scenarios, with what became of it."
    case .parameters: "One row for each scenario and parameter of the model: every assumption used."
    case .sweep: "One row for each point of a sweep, month and metric."
    case .ensemble:
      "One row for each metric, territory and month of an ensemble, with its spread over the draws."
    case .sensitivity: "One row for each factor and estimate of a study of sensitivity."
    case .comparison:
      "One row for each figure, territory and estimate of a plan beside the reference."
    }
  }
}
