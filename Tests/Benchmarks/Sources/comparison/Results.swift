import Glibc
import InclusionPlan

/// The figures of a run in the order in which all three programs write them.
///
/// National figures by month; departmental series by series, month and department; the balances of
/// each line by month and its departmental part; the cents that each of eight events moved.
struct Results {
  static let national: [Metric] = [
    .postsAwarded, .open, .vacant, .waiting, .inTraining, .inPost, .trained, .hired, .renewed,
    .applications, .pixPassed, .candidates, .departmentsHired, .departmentsRecruiting, .awareness,
    .spaces, .aidants, .capacity, .demand, .served, .sessions, .workshopSessions, .reached,
    .reachedByAdvisers, .inFollowUp, .autonomous, .assisted, .aidantsConnectUsers, .need,
    .needWithoutProgramme, .access,
  ]
  static let lines = 5

  private var values: [Double] = []

  init(_ outcome: Outcome) {
    for month in 0..<outcome.months {
      values += Self.national.map { outcome.value(of: $0, at: MonthIndex(month)) }
    }
    for series in DepartmentalSeries.allCases {
      for month in 0..<outcome.months { values += outcome.kept(series, MonthIndex(month)) }
    }
    for month in 0..<outcome.months {
      for line in BudgetLine.allCases {
        let balance = outcome.ledger.balance(of: line, at: MonthIndex(month))
        values += [balance.opened, balance.committed, balance.grossPaid, balance.returned]
          .map { Double($0.cents) }
      }
    }
    values += Self.departmentalMoney(outcome)
    var moved = outcome.events.map { Double($0.moved?.cents ?? 0) }
    moved += [Double](repeating: 0, count: 8 - moved.count)
    values += moved
  }

  /// Committed, paid and returned cents by month, line and department.
  private static func departmentalMoney(_ outcome: Outcome) -> [Double] {
    let departments = outcome.plan.country.departments.count
    let size = lines * 3 * departments
    var changes = [Double](repeating: 0, count: outcome.months * size)
    for movement in outcome.journal.movements {
      guard let department = movement.department else { continue }
      let word: Int
      switch (movement.source, movement.destination) {
      case (.available, .leftToPay): word = 0
      case (.leftToPay, .paid): word = 1
      case (.paid, .returned): word = 2
      default: fatalError("a movement that no department makes: \(movement)")
      }
      let place = (movement.line.rawValue * 3 + word) * departments + department.value
      changes[movement.month.value * size + place] += Double(movement.amount.cents)
    }
    for place in size..<max(size, changes.count) { changes[place] += changes[place - size] }
    return changes
  }

  /// Writes the figures to standard output.
  func write() {
    values.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress {
        let written = Glibc.write(1, start, rest.count)
        guard written > 0 else { return }
        rest = rest.dropFirst(written)
      }
    }
  }
}
