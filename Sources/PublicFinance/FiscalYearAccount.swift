/// One fiscal year of one line: commitment authority and payment credits apart.
///
/// Brought forward + opened in the year − committed in the year = carried forward. That all of it
/// is carried forward is an assumption of the model; in law it is decided each year.
public struct FiscalYearAccount: Sendable, Hashable {
  /// The year.
  public let year: FiscalYear
  /// The months of the year that the run holds, 1 to 12.
  public let months: Int
  /// Commitment authority brought forward from the year before (AE reportées).
  public let broughtForward: Money
  /// Commitment authority opened in the year, net of transfers and cancellations.
  public let opened: Money
  /// Commitment authority committed in the year (AE engagées).
  public let committed: Money
  /// Commitment authority carried forward to the next year.
  public let carriedForward: Money
  /// Payment credits consumed in the year, net of returns (CP consommés).
  public let paid: Money
  /// What was given back in the year.
  public let returned: Money
  /// Committed and not yet paid at the end of the year (reste à payer).
  public let leftToPay: Money

  /// Whether the run holds fewer than the twelve months of the year.
  public var isIncomplete: Bool { months < 12 }
}

extension Ledger {
  /// The fiscal years of a line, or of all lines together.
  public func fiscalYears(of line: BudgetLine?) -> [FiscalYearAccount] {
    func balance(_ month: Int) -> LineBalance {
      let index = MonthIndex(month)
      return line.map { self.balance(of: $0, at: index) }
        ?? (month < 0 ? LineBalance() : total(at: index))
    }
    let years = Dictionary(grouping: 0..<months) { Month(MonthIndex($0)).fiscalYear }
    return years.sorted { $0.key < $1.key }.map { year, positions in
      let before = balance((positions.first ?? 0) - 1)
      let after = balance(positions.last ?? 0)
      return FiscalYearAccount(
        year: year, months: positions.count, broughtForward: before.available,
        opened: after.opened - before.opened, committed: after.committed - before.committed,
        carriedForward: after.available, paid: after.paid - before.paid,
        returned: after.returned - before.returned, leftToPay: after.leftToPay)
    }
  }
}
