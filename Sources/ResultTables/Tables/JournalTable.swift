import OutputFiles
import PublicFinance
import Scenarios
import Simulations
import Territories

/// The journal of movements, in the order of posting.
struct JournalTable {
  let writer: TableWriter

  func write(_ result: RunResult) throws(OutputFailure) {
    let codes = result.outcome.plan.country.departments.map {
      EncodedCells($0.code.text, in: writer.dialect)
    }
    let scenario = EncodedCells(result.scenario, in: writer.dialect)
    let dates = (0..<result.outcome.months).map { EncodedCells(date: $0, in: writer.dialect) }
    for (position, movement) in result.outcome.journal.movements.enumerated() {
      writer.encoded(scenario)
      writer.integer(position + 1)
      writer.encoded(dates[movement.month.value])
      writer.text(movement.cause.name)
      if let department = movement.department {
        writer.encoded(codes[department.value])
      } else {
        writer.empty()
      }
      writer.text(movement.line.name)
      writer.text(movement.source.stateName)
      writer.text((movement.destination.line ?? movement.line).name)
      writer.text(movement.destination.stateName)
      writer.money(movement.amount)
      try writer.endRow()
    }
  }
}

extension Account {
  /// The name of the account in tables, without its line.
  fileprivate var stateName: String {
    switch self {
    case .authority: "authority"
    case .cancelled: "cancelled"
    case .available: "available"
    case .leftToPay: "left-to-pay"
    case .paid: "paid"
    case .returned: "returned"
    }
  }

  /// The line of the account; nil outside the programme.
  fileprivate var line: BudgetLine? {
    switch self {
    case .authority: nil
    case .cancelled(let line), .available(let line), .leftToPay(let line), .paid(let line),
      .returned(let line):
      line
    }
  }
}
