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
  private let blocks: Int
  private let runningSums: ArenaLayout.Base
  private let writtenCents: [History]

  init(_ layout: inout ArenaLayout) {
    blocks = layout.blocks
    runningSums = layout.columns(MoneyItem.allCases.count)
    writtenCents = MoneyItem.allCases.map { _ in layout.history() }
  }

  /// The running sums of an item, in cents and parts of cents.
  func running(_ item: MoneyItem) -> Column {
    Column(base: runningSums + item.rawValue * blocks)
  }

  /// The written cents of an item in a month that wrote them, whole numbers.
  func row(_ item: MoneyItem, _ month: Int) -> Column {
    writtenCents[item.rawValue][month]
  }
}

extension Workspace {
  /// The written cents of an item at the end of a month, whole numbers.
  func written(_ item: MoneyItem, _ month: Int) -> Column {
    money.row(item, rowMonth(item, month))
  }

  /// The last month, up to this one, that wrote the cents of an item.
  func rowMonth(_ item: MoneyItem, _ month: Int) -> Int {
    lastWritten[month * MoneyItem.allCases.count + item.rawValue]
  }

  /// Notes which month's row holds the cents of an item at the end of a month.
  func note(_ item: MoneyItem, _ month: Int, writtenIn row: Int) {
    lastWritten[month * MoneyItem.allCases.count + item.rawValue] = row
  }
}
