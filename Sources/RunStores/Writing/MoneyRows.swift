import PublicFinance
import Scenarios
import Simulations
import Territories

extension RunWriter {
  mutating func writeLedger(_ ledger: Ledger) throws {
    try table("ledger", columns: 10) { row in
      for line in BudgetLine.allCases {
        for month in 0..<ledger.months {
          let balance = ledger.balance(of: line, at: MonthIndex(month))
          try row([
            line.key, .integer(month), ledger.announced[line].stored, balance.opened.stored,
            balance.available.stored, balance.committed.stored, balance.leftToPay.stored,
            balance.paid.stored, balance.returned.stored, balance.cancelled.stored,
          ])
        }
      }
    }
  }

  /// Writes the balances of the lines of each department in which money ever moved.
  ///
  /// - Parameter departments: The keys of the departments, in their order.
  mutating func writeDepartmentLedger(
    _ outcome: Outcome, _ departments: ArraySlice<StoredValue>
  ) throws {
    let lines = BudgetLine.allCases
    let movements = outcome.journal.movements
    var balances = [LineBalance](repeating: LineBalance(), count: departments.count * lines.count)
    var moves = [Bool](repeating: false, count: balances.count)
    func slot(_ movement: Movement) -> Int? {
      movement.department.map { $0.value * lines.count + movement.line.rawValue }
    }
    for movement in movements { if let slot = slot(movement) { moves[slot] = true } }
    try table("ledger_by_department", columns: 7) { row in
      var next = 0
      for month in 0..<outcome.months {
        while next < movements.count, movements[next].month.value <= month {
          if let slot = slot(movements[next]) { balances[slot].postForDepartment(movements[next]) }
          next += 1
        }
        for slot in moves.indices where moves[slot] {
          let balance = balances[slot]
          try row([
            .integer(month), departments[departments.startIndex + slot / lines.count],
            lines[slot % lines.count].key, balance.committed.stored, balance.leftToPay.stored,
            balance.paid.stored, balance.returned.stored,
          ])
        }
      }
    }
  }

  mutating func writeFiscalYears(_ ledger: Ledger) throws {
    try table("fiscal_years", columns: 10) { row in
      for line in BudgetLine.allCases {
        for year in ledger.fiscalYears(of: line) {
          try row([
            line.key, .integer(year.year.year), .integer(year.months),
            year.broughtForward.stored, year.opened.stored, year.committed.stored,
            year.carriedForward.stored, year.paid.stored, year.returned.stored,
            year.leftToPay.stored,
          ])
        }
      }
    }
  }
}

extension Money {
  fileprivate var stored: StoredValue { .integer(Int(cents)) }
}

extension BudgetLine {
  /// The key in the table of lines, the same in every store.
  fileprivate var key: StoredValue { .integer(rawValue + 1) }
}
