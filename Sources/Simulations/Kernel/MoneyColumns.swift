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

  /// - Parameter keepsMonths: Whether the cents of every month are kept, or those last written.
  init(_ layout: inout ArenaLayout, keepsMonths: Bool) {
    blocks = layout.blocks
    runningSums = layout.columns(MoneyItem.allCases.count)
    writtenCents = MoneyItem.allCases.map { _ in
      keepsMonths ? layout.history() : layout.passingHistory()
    }
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

  /// Where the sum over territories of an item's cents at the end of a month stands, a whole number.
  func writtenSum(_ item: MoneyItem, _ month: Int) -> UnsafeMutablePointer<Double> {
    writtenSums + (month * MoneyItem.allCases.count + item.rawValue)
  }

  /// Notes that the cents of an item are those of the month before.
  func repeatWritten(_ item: MoneyItem, _ month: Int) {
    note(item, month, writtenIn: rowMonth(item, month - 1))
    writtenSum(item, month).pointee = writtenSum(item, month - 1).pointee
  }

  /// Notes which month's row holds the cents of an item at the end of a month.
  func note(_ item: MoneyItem, _ month: Int, writtenIn row: Int) {
    lastWritten[month * MoneyItem.allCases.count + item.rawValue] = row
  }
}
