import Messages
package import PublicFinance
import Scenarios
import Simulations

extension Rule {
  /// Invariants 1 to 3: what the journal and the ledger say of money.
  static let moneyRules: [Rule] = [
    Rule("1a", .euroInOneState) { evidence, list in
      let journal = JournalTotals(evidence)
      for month in 0..<evidence.months {
        for line in BudgetLine.allCases {
          list.equal(
            evidence.balances[month][line].opened, journal.balances[month][line].opened,
            "opened", month, line: line)
        }
      }
    },
    Rule("1b", .noBalanceBelowZero) { evidence, list in
      for month in 0..<evidence.months {
        for line in BudgetLine.allCases {
          for (name, state) in evidence.balances[month][line].states {
            list.atLeast(state, .zero, name, month, line: line)
          }
        }
      }
    },
    Rule("2a", .creditsAddUp) { evidence, list in
      let start = evidence.plan.scenario.programmeStart.value + 1
      for month in 0..<evidence.months {
        var expected = month < start ? Money.zero : evidence.plan.scenario.announced.total
        for event in evidence.events where event.month.value <= month {
          switch event.action {
          case .appropriation: expected += event.moved ?? .zero
          case .cancellation: expected -= event.moved ?? .zero
          case .transfer, .freeze, .unfreeze: break
          }
        }
        let opened = BudgetLine.allCases.reduce(Money.zero) {
          $0 + evidence.balances[month][$1].opened
        }
        list.equal(opened, expected, "opened", month)
      }
    },
    Rule("2b", .openedAsAnnounced) { evidence, list in
      let start = evidence.plan.scenario.programmeStart.value + 1
      var opened = PerLine { _ in Money.zero }
      for movement in evidence.movements {
        if movement.month.value < start {
          list.equal(
            movement.amount, .zero, movement.cause.name, movement.month.value,
            department: movement.department?.value, line: movement.line)
        }
        if movement.cause == .opening {
          opened[movement.line] += movement.amount
          list.equal(
            Double(movement.month.value), Double(start), within: 0, "opening-month",
            movement.month.value)
        }
      }
      guard start < evidence.months else { return }
      for line in BudgetLine.allCases {
        list.equal(
          opened[line], evidence.plan.scenario.announced[line], "announced", start, line: line)
      }
    },
    Rule("2c", .eventsAsExecuted, verifyEvents),
    Rule("3a", .totalsNeverFall) { evidence, list in
      for month in 1..<max(1, evidence.months) {
        for line in BudgetLine.allCases {
          let (before, now) = (evidence.balances[month - 1][line], evidence.balances[month][line])
          list.atLeast(now.committed, before.committed, "committed", month, line: line)
          list.atLeast(now.grossPaid, before.grossPaid, "paid", month, line: line)
          list.atLeast(now.returned, before.returned, "returned", month, line: line)
        }
      }
    },
    Rule("3b", .ledgerIsTheJournal) { evidence, list in
      let journal = JournalTotals(evidence)
      for month in 0..<evidence.months {
        for line in BudgetLine.allCases {
          let pairs = zip(
            evidence.balances[month][line].states, journal.balances[month][line].states)
          for (shown, summed) in pairs {
            list.equal(shown.amount, summed.amount, shown.name, month, line: line)
          }
        }
      }
    },
    Rule("3c", .movementsInOrder, verifyMovements),
    Rule("3d", .paidWithinCommitment, verifyPayments),
  ]
}

/// The balances of each line at the end of each month, summed from the movements alone.
package struct JournalTotals {
  package private(set) var balances: [PerLine<LineBalance>] = []

  package init(_ evidence: Evidence) {
    // Movements out of order belong to their month all the same.
    let width = BudgetLine.allCases.count * LineBalance.stateCount
    var cents = [Int64](repeating: 0, count: evidence.months * width)
    for movement in evidence.movements where movement.month.value < evidence.months {
      let start = max(0, movement.month.value) * width
      if let place = movement.source.place { cents[start + place] -= movement.amount.cents }
      if let place = movement.destination.place { cents[start + place] += movement.amount.cents }
    }
    for place in cents.indices.dropFirst(width) { cents[place] += cents[place - width] }
    balances = (0..<evidence.months).map { month in
      PerLine { line in
        let start = month * width + line.rawValue * LineBalance.stateCount
        return LineBalance(cents[start..<start + LineBalance.stateCount].map(Money.init(cents:)))
      }
    }
  }
}

extension Account {
  /// The position of the state among those of all lines; nil outside the programme.
  fileprivate var place: Int? {
    switch self {
    case .authority: nil
    case .available(let line): line.rawValue * LineBalance.stateCount
    case .leftToPay(let line): line.rawValue * LineBalance.stateCount + 1
    case .paid(let line): line.rawValue * LineBalance.stateCount + 2
    case .returned(let line): line.rawValue * LineBalance.stateCount + 3
    case .cancelled(let line): line.rawValue * LineBalance.stateCount + 4
    }
  }
}

extension LineBalance {
  /// The states with their names in outputs.
  var states: [(name: String, amount: Money)] {
    [
      ("available", available), ("left-to-pay", leftToPay), ("paid", paid),
      ("returned", returned), ("cancelled", cancelled),
    ]
  }

  fileprivate static let stateCount = 5

  /// A balance of states in the order of ``states``.
  fileprivate init(_ states: [Money]) {
    self.init()
    (available, leftToPay, paid) = (states[0], states[1], states[2])
    (returned, cancelled) = (states[3], states[4])
  }
}
