import OutputFiles
import PublicFinance
import Reports
import Scenarios
import Simulations
import Territories

/// The states of money of a line, in the order of tables.
private let lineStates: [(name: String, amount: @Sendable (LineBalance) -> Money)] = [
  ("opened", { $0.opened }), ("available", { $0.available }), ("committed", { $0.committed }),
  ("left-to-pay", { $0.leftToPay }), ("paid", { $0.paid }), ("returned", { $0.returned }),
  ("cancelled", { $0.cancelled }),
]

/// The states of money that belong to a department.
private let departmentStates = lineStates.filter {
  ["committed", "left-to-pay", "paid", "returned"].contains($0.name)
}

/// The ledger by month and line.
struct LedgerTable {
  let writer: TableWriter

  func write(_ result: RunResult) throws(OutputFailure) {
    let ledger = result.outcome.ledger
    let scenario = EncodedCells(result.scenario, in: writer.dialect)
    for position in 0..<ledger.months {
      let date = EncodedCells(date: position, in: writer.dialect)
      for line in BudgetLine.allCases {
        let balance = ledger.balance(of: line, at: MonthIndex(position))
        let amounts =
          [("announced", ledger.announced[line])] + lineStates.map { ($0.name, $0.amount(balance)) }
        for (state, amount) in amounts {
          writer.encoded(scenario)
          writer.encoded(date)
          writer.text(line.name)
          writer.text(state)
          writer.money(amount)
          try writer.endRow()
        }
      }
    }
  }
}

/// The ledger by month, department and line.
struct DepartmentLedgerTable {
  let writer: TableWriter

  func write(_ result: RunResult) throws(OutputFailure) {
    let outcome = result.outcome
    let departments = outcome.plan.country.departments
    let lines = BudgetLine.allCases.count
    var balances = [LineBalance](repeating: LineBalance(), count: departments.count * lines)
    var moves = [Bool](repeating: false, count: balances.count)
    func slot(_ movement: Movement) -> Int? {
      movement.department.map { $0.value * lines + movement.line.rawValue }
    }
    let movements = outcome.journal.movements
    for movement in movements { if let slot = slot(movement) { moves[slot] = true } }
    let scenario = EncodedCells(result.scenario, in: writer.dialect)
    let places = departments.map { department in
      BudgetLine.allCases.map { line in
        departmentStates.map {
          EncodedCells(department.code.text, line.name, $0.name, in: writer.dialect)
        }
      }
    }
    var next = 0
    for position in 0..<outcome.months {
      while next < movements.count, movements[next].month.value <= position {
        if let slot = slot(movements[next]) { balances[slot].postForDepartment(movements[next]) }
        next += 1
      }
      let date = EncodedCells(date: position, in: writer.dialect)
      for slot in moves.indices where moves[slot] {
        let cells = places[slot / lines][slot % lines]
        for (state, place) in zip(departmentStates, cells) {
          writer.encoded(scenario)
          writer.encoded(date)
          writer.encoded(place)
          writer.money(state.amount(balances[slot]))
          try writer.endRow()
        }
      }
    }
  }
}

extension EncodedCells {
  /// A month with its number and its fiscal year.
  init(date position: Int, in dialect: CSVDialect) {
    let month = Month(MonthIndex(position))
    self.init(month.description, String(position), month.fiscalYear.description, in: dialect)
  }
}
