import ElementaryFunctions
package import PublicFinance

/// The amounts kept for each territory, by line and cause.
///
/// A payment made at once with its commitment is one amount.
package enum MoneyItem: Int, CaseIterable, Sendable {
  case subsidyCommitted, subsidyPaid
  case firstTrainingCommitted, firstTrainingPaid
  case replacementFromAdvisers, replacementFromRenewal
  case spaceCommitted, spacePaid
  case aidantTraining
  case renewalYear, renewal, reaward
  case settlement

  /// The line the amount stands on.
  package var line: BudgetLine {
    switch self {
    case .subsidyCommitted, .subsidyPaid, .firstTrainingCommitted, .firstTrainingPaid,
      .replacementFromAdvisers, .settlement:
      .advisers
    case .replacementFromRenewal, .renewalYear, .renewal, .reaward: .renewal
    case .spaceCommitted, .spacePaid: .spaces
    case .aidantTraining: .aidants
    }
  }
}

/// Money in cents (section 10 of the specification): running sums, and their written cents.
struct MoneyColumns {
  private let runningColumns: [Column]
  private let writtenHistories: [History]

  init(_ arena: Arena, months: Int) {
    runningColumns = MoneyItem.allCases.map { _ in arena.column() }
    writtenHistories = MoneyItem.allCases.map { _ in arena.history(months: months) }
  }

  /// The running sums of an item, in cents and parts of cents.
  func running(_ item: MoneyItem) -> Column { runningColumns[item.rawValue] }

  /// The written cents of an item at the end of a month, whole numbers.
  func written(_ item: MoneyItem, _ month: Int) -> Column { writtenHistories[item.rawValue][month] }
}
