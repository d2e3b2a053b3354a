import PublicFinance
import Scenarios
package import Simulations

/// Invariants 1 to 3 of the specification, recomputed from the movements of money alone.
///
/// Faults are texts, so that thousands of runs can be audited without a test for each figure.
package struct JournalAudit {
  /// What a line has been through by the end of a month.
  private struct LineTotals {
    var opened = Money.zero
    var cancelled = Money.zero
    var committed = Money.zero
    var grossPaid = Money.zero
    var returned = Money.zero
  }

  /// What was committed and paid for one cause in one department.
  private struct Purpose: Hashable {
    let line: BudgetLine
    let cause: Cause
    let department: DepartmentIndex?
  }

  private let outcome: Outcome
  private var lines = PerLine { _ in LineTotals() }
  private var unpaid: [Purpose: Money] = [:]
  private var paidSubsidies: [DepartmentIndex: Money] = [:]
  private var appropriated = Money.zero
  private var withdrawn = Money.zero
  private var openedAtStart = Money.zero
  /// What is wrong, in words; empty for a sound journal.
  package private(set) var faults: [String] = []

  /// Audits the journal and the ledger of a run.
  package init(of outcome: Outcome) {
    self.outcome = outcome
    var next = 0
    let movements = outcome.journal.movements
    for month in 0..<outcome.months {
      while next < movements.count, movements[next].month.value <= month {
        if movements[next].month.value < month { report("a movement out of order", month) }
        follow(movements[next], month)
        next += 1
      }
      close(month)
    }
    if next != movements.count { report("movements after the horizon", outcome.months) }
    auditEvents()
  }

  private mutating func report(_ fault: String, _ month: Int) {
    if faults.count < 5 { faults.append("\(fault) in month \(month)") }
  }

  /// Follows one movement, which only the verbs of public finance may have written.
  private mutating func follow(_ movement: Movement, _ month: Int) {
    if movement.amount <= .zero { report("a movement of \(movement.amount)", month) }
    let line = movement.line
    let purpose = Purpose(line: line, cause: movement.cause, department: movement.department)
    switch (movement.source, movement.destination) {
    case (.authority, .available(line)):
      lines[line].opened += movement.amount
      if movement.cause == .opening {
        openedAtStart += movement.amount
      } else {
        appropriated += movement.amount
      }
    case (.available(line), .available(let other)):
      lines[line].opened -= movement.amount
      lines[other].opened += movement.amount
    case (.available(line), .cancelled(line)):
      lines[line].opened -= movement.amount
      lines[line].cancelled += movement.amount
      withdrawn += movement.amount
    case (.available(line), .leftToPay(line)):
      lines[line].committed += movement.amount
      unpaid[purpose, default: .zero] += movement.amount
    case (.leftToPay(line), .paid(line)):
      lines[line].grossPaid += movement.amount
      unpaid[purpose, default: .zero] -= movement.amount
      if unpaid[purpose, default: .zero] < .zero {
        report("paid above commitment for \(movement.cause.name)", month)
      }
      if let department = movement.department, movement.cause == .subsidy {
        paidSubsidies[department, default: .zero] += movement.amount
      }
    case (.paid(line), .returned(line)):
      lines[line].returned += movement.amount
      if let department = movement.department {
        paidSubsidies[department, default: .zero] -= movement.amount
        if paidSubsidies[department, default: .zero] < .zero {
          report("returned above subsidies paid", month)
        }
      }
    default:
      report("a movement from \(movement.source) to \(movement.destination)", month)
    }
  }

  /// Compares the totals of the movements with the balances at the end of a month.
  private mutating func close(_ month: Int) {
    let index = MonthIndex(month)
    var opened = Money.zero
    for line in BudgetLine.allCases {
      let totals = lines[line]
      let balance = outcome.ledger.balance(of: line, at: index)
      let (available, left, net) = (
        totals.opened - totals.committed, totals.committed - totals.grossPaid,
        totals.grossPaid - totals.returned
      )
      if min(available, left, net, totals.returned) < .zero {
        report("\(line.name) has \(available), \(left), \(net), \(totals.returned)", month)
      }
      if available != balance.available || left != balance.leftToPay || net != balance.paid
        || totals.returned != balance.returned || totals.cancelled != balance.cancelled
        || totals.opened != balance.available + balance.leftToPay + balance.paid + balance.returned
      {
        report("the balance of \(line.name) is not that of the journal", month)
      }
      opened += totals.opened
    }
    let start = outcome.plan.scenario.programmeStart.value + 1
    let announced = month < start ? .zero : outcome.plan.scenario.announced.total
    if openedAtStart != announced || opened != announced + appropriated - withdrawn {
      report("the lines hold \(opened) of \(announced) announced", month)
    }
  }

  /// Executed amounts are those of the journal and never above those written.
  private mutating func auditEvents() {
    var (added, taken) = (Money.zero, Money.zero)
    for event in outcome.events {
      guard let moved = event.moved else {
        if event.month.value < outcome.months { report("an event not reached", event.month.value) }
        continue
      }
      if moved < .zero || event.notExecuted < .zero {
        report("an event moved \(moved)", event.month.value)
      }
      switch event.event.action {
      case .appropriation: added += moved
      case .cancellation: taken += moved
      case .transfer, .freeze, .unfreeze: break
      }
    }
    if added != appropriated || taken != withdrawn {
      report("events moved \(added) and \(taken)", outcome.months)
    }
  }
}
