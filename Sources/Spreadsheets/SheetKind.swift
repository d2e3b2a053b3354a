package import Messages
import Reports

/// The sheets of a workbook, in their order.
package enum SheetKind: String, Sendable, Hashable, CaseIterable {
  case summary, departments, months, envelope, ledger, assumptions, comparison, about, dictionary

  /// The name of the sheet, in a run of France or of other territories.
  package func name(isFrance: Bool = true) -> SpreadsheetText {
    switch self {
    case .summary: .summarySheet
    case .departments: isFrance ? .departmentsSheet : .territoriesSheet
    case .months: .monthsSheet
    case .envelope: .envelopeSheet
    case .ledger: .ledgerSheet
    case .assumptions: .assumptionsSheet
    case .comparison: .comparisonSheet
    case .about: .aboutSheet
    case .dictionary: .dictionarySheet
    }
  }

  /// What a row is.
  package var meaning: SpreadsheetText {
    switch self {
    case .summary: .summaryMeaning
    case .departments: .departmentsMeaning
    case .months: .monthsMeaning
    case .envelope: .envelopeMeaning
    case .ledger: .ledgerMeaning
    case .assumptions: .assumptionsMeaning
    case .comparison: .comparisonMeaning
    case .about: .aboutMeaning
    case .dictionary: .dictionaryMeaning
    }
  }

  /// The sheets of a workbook of some scenarios.
  package static func all(scenarios: Int) -> [SheetKind] {
    allCases.filter { $0 != .comparison || scenarios > 1 }
  }

  /// Whether rows of several scenarios stand below each other, told apart by a column.
  var isStacked: Bool { self != .comparison && self != .dictionary }

  /// The columns of the sheet in a workbook of some scenarios.
  package func columns(of scenarios: [String]) -> [SheetColumn] {
    isStacked && scenarios.count > 1 ? [Self.scenario] + ownColumns : columns(beside: scenarios)
  }

  private func columns(beside scenarios: [String]) -> [SheetColumn] {
    guard self == .comparison else { return ownColumns }
    return Self.comparedFigure + Self.compared(scenarios)
  }

  private var ownColumns: [SheetColumn] {
    switch self {
    case .summary: Self.summaryColumns
    case .departments: Self.departmentColumns
    case .months: Self.monthColumns
    case .envelope: Self.envelopeColumns
    case .ledger: Self.ledgerColumns
    case .assumptions: Self.assumptionColumns
    case .comparison: Self.comparedFigure
    case .about: Self.aboutColumns
    case .dictionary: Self.dictionaryColumns
    }
  }
}
