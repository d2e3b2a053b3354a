import ElementaryFunctions
import PublicFinance
import Scenarios
import Territories

/// Posts the written cents of a run as movements, month by month.
struct JournalWriter {
  private let plan: Plan
  private let workspace: Workspace
  private let departments: Int

  init(_ plan: Plan, _ workspace: Workspace) {
    self.plan = plan
    self.workspace = workspace
    departments = plan.country.departments.count
  }

  /// The journal: opening and events first in each month, then commitments, payments and returns.
  func journal(of events: [ExecutedEvent]) -> Journal {
    var journal = Journal()
    journal.reserve(workspace.months * departments * 4)
    let byMonth = Dictionary(grouping: events, by: \.month)
    let opening = plan.scenario.programmeStart + 1
    for month in 0..<workspace.months {
      let index = MonthIndex(month)
      if index == opening {
        for line in BudgetLine.allCases {
          journal.open(plan.scenario.announced[line], on: line, because: .opening, in: index)
        }
      }
      for event in byMonth[index, default: []] { post(event, to: &journal) }
      for entry in WrittenEntry.all { post(entry, month, to: &journal) }
    }
    return journal
  }

  private func post(_ event: ExecutedEvent, to journal: inout Journal) {
    guard let moved = event.moved else { return }
    switch event.event.action {
    case .appropriation(let line, _):
      journal.open(moved, on: line, because: .appropriation, in: event.month)
    case .transfer(let from, let to, _):
      journal.transfer(moved, from: from, to: to, in: event.month)
    case .cancellation(let line, _):
      journal.cancel(moved, on: line, in: event.month)
    case .freeze, .unfreeze: break
    }
  }

  private func post(_ entry: WrittenEntry, _ month: Int, to journal: inout Journal) {
    let row = workspace.rowMonth(entry.item, month)
    let before = month > 0 ? workspace.rowMonth(entry.item, month - 1) : nil
    guard row != before else { return }
    let now = workspace.money.row(entry.item, row)
    let past = before.map { workspace.money.row(entry.item, $0) }
    let index = MonthIndex(month)
    for department in 0..<departments {
      let (block, lane) = (department / Lanes.width, department % Lanes.width)
      let cents = Int64(now[block][lane]) - Int64(past?[block][lane] ?? 0)
      guard cents != 0 else { continue }
      let amount = Money(cents: cents)
      let place = DepartmentIndex(department)
      let (line, cause) = (entry.item.line, entry.cause)
      if entry.acts.contains(.commits) {
        journal.commit(amount, on: line, because: cause, for: place, in: index)
      }
      if entry.acts.contains(.pays) {
        journal.pay(amount, on: line, because: cause, for: place, in: index)
      }
      if entry.acts.contains(.returns) {
        journal.takeBack(amount, on: line, because: cause, for: place, in: index)
      }
    }
  }
}

/// How a kept amount becomes movements.
struct WrittenEntry {
  struct Acts: OptionSet {
    let rawValue: Int
    static let commits = Acts(rawValue: 1)
    static let pays = Acts(rawValue: 2)
    static let returns = Acts(rawValue: 4)
  }

  let item: MoneyItem
  let cause: Cause
  let acts: Acts

  static let all = [
    WrittenEntry(item: .subsidyCommitted, cause: .subsidy, acts: .commits),
    WrittenEntry(item: .subsidyPaid, cause: .subsidy, acts: .pays),
    WrittenEntry(item: .firstTrainingCommitted, cause: .firstTraining, acts: .commits),
    WrittenEntry(item: .firstTrainingPaid, cause: .firstTraining, acts: .pays),
    WrittenEntry(
      item: .replacementFromAdvisers, cause: .replacementTraining, acts: [.commits, .pays]),
    WrittenEntry(
      item: .replacementFromRenewal, cause: .replacementTraining, acts: [.commits, .pays]),
    WrittenEntry(item: .spaceCommitted, cause: .space, acts: .commits),
    WrittenEntry(item: .spacePaid, cause: .space, acts: .pays),
    WrittenEntry(item: .aidantTraining, cause: .aidantTraining, acts: [.commits, .pays]),
    WrittenEntry(item: .renewalYear, cause: .renewalYear, acts: [.commits, .pays]),
    WrittenEntry(item: .renewal, cause: .renewal, acts: [.commits, .pays]),
    WrittenEntry(item: .reaward, cause: .reaward, acts: [.commits, .pays]),
    WrittenEntry(item: .settlement, cause: .settlement, acts: .returns),
  ]

  /// The amounts that are commitments, payments and returns.
  static let committed = items(.commits)
  static let paid = items(.pays)
  static let returned = items(.returns)

  private static func items(_ act: Acts) -> [MoneyItem] {
    all.filter { $0.acts.contains(act) }.map(\.item)
  }
}
