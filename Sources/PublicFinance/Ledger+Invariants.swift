/// A rule of the ledger that does not hold, which is a fault of the program.
public struct LedgerBreach: Sendable, Hashable, CustomStringConvertible {
  /// The month.
  public let month: MonthIndex
  /// The line.
  public let line: BudgetLine
  /// The state whose balance breaks the rule.
  public let state: String

  public var description: String {
    "\(line.name), \(Month(month)): \(state)"
  }
}

extension Ledger {
  /// The first rule that does not hold, or nil: no state is below zero at any month, and what was
  /// committed, paid or returned never decreases.
  public var breach: LedgerBreach? {
    for line in BudgetLine.allCases {
      var before = LineBalance()
      for position in 0..<months {
        let month = MonthIndex(position)
        let now = balance(of: line, at: month)
        let rules: [(String, Bool)] = [
          ("available below zero", now.available >= .zero),
          ("left to pay below zero", now.leftToPay >= .zero),
          ("paid below zero", now.paid >= .zero),
          ("committed decreases", now.committed >= before.committed),
          ("paid decreases", now.grossPaid >= before.grossPaid),
          ("returned decreases", now.returned >= before.returned),
        ]
        if let broken = rules.first(where: { !$0.1 }) {
          return LedgerBreach(month: month, line: line, state: broken.0)
        }
        before = now
      }
    }
    return nil
  }
}
