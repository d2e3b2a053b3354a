import Messages
public import PublicFinance
import Scenarios
import Simulations

/// The money of one line, or of all lines together, in the words of public finance.
///
/// Opened = committed + available + frozen + unallocated, and committed = paid + returned + left
/// to pay, to the cent. What is not committed has one of three names: *unallocated* on the line of
/// that name, *frozen* on a line under a freeze, *available* elsewhere.
public struct LineSummary: Sendable, Hashable {
  /// The line, or nil for all lines together.
  public let line: BudgetLine?
  /// Announced, opened, committed, paid, returned, left to pay, available, frozen, unallocated and
  /// cancelled.
  public let figures: Figures

  init(line: BudgetLine, announced: Money, balance: LineBalance, isFrozen: Bool) {
    self.line = line
    let idle = balance.available
    figures = Figures(
      LineSummary.rows(
        announced: announced, balance: balance,
        available: line == .unallocated || isFrozen ? .zero : idle,
        frozen: line != .unallocated && isFrozen ? idle : .zero,
        unallocated: line == .unallocated ? idle : .zero))
  }

  init(totalOf lines: [LineSummary]) {
    line = nil
    let names = lines.first?.figures.all.map(\.name) ?? []
    figures = Figures(
      names.map { name in
        Figure(name, lines.reduce(Money.zero) { $0 + ($1.figures[name]?.money ?? .zero) })
      })
  }

  private static func rows(
    announced: Money, balance: LineBalance, available: Money, frozen: Money, unallocated: Money
  ) -> [Figure] {
    [
      Figure(.announced, Quantity(announced, basis: .scenario)),
      Figure(.opened, balance.opened),
      Figure(.committed, balance.committed),
      Figure(.paid, balance.paid),
      Figure(.returned, balance.returned),
      Figure(.leftToPay, balance.leftToPay),
      Figure(.available, available),
      Figure(.frozen, frozen),
      Figure(.unallocated, unallocated),
      Figure(.cancelled, balance.cancelled),
    ]
  }
}

/// The envelope at the end of the run.
public struct EnvelopeSummary: Sendable, Hashable {
  /// Each line, in the order of ``BudgetLine``.
  public let lines: [LineSummary]
  /// All lines together.
  public let total: LineSummary
  /// Posts awarded and never filled, and their subsidies, which stay committed.
  public let unfilledAwards: Figures
  /// What employers pay themselves.
  public let hosts: Figures

  init(_ outcome: Outcome, at month: MonthIndex) {
    lines = BudgetLine.allCases.map { line in
      LineSummary(
        line: line, announced: outcome.ledger.announced[line],
        balance: outcome.ledger.balance(of: line, at: month),
        isFrozen: outcome.isFrozen(line, at: month))
    }
    total = LineSummary(totalOf: lines)
    unfilledAwards = Figures([
      Figure(.unfilledPosts, outcome.value(of: .open, at: month), .posts),
      Figure(.unfilledCommitment, outcome.hostAccount.unfilledCommitment),
    ])
    // The monthly cost of an adviser to the employer is assumed.
    hosts = Figures([
      Figure(
        .employmentCost,
        Quantity(outcome.hostAccount.employmentCost, basis: .computedOnAssumptions)),
      Figure(.stateContribution, outcome.hostAccount.stateContribution),
      Figure(
        .employersRemainder,
        Quantity(outcome.hostAccount.remainder, basis: .computedOnAssumptions)),
    ])
  }
}

/// One fiscal year of one line, or of all lines together.
public struct FiscalYearSummary: Sendable, Hashable {
  /// The line, or nil for all lines together.
  public let line: BudgetLine?
  /// The year.
  public let year: FiscalYear
  /// The months of the year that the run holds; fewer than 12 is incomplete.
  public let months: Int
  /// Commitment authority (AE): brought forward + opened − committed = carried forward; payment
  /// credits (CP): paid, returned and left to pay.
  public let figures: Figures

  init(_ account: FiscalYearAccount, line: BudgetLine?) {
    self.line = line
    year = account.year
    months = account.months
    figures = Figures([
      Figure(.broughtForward, account.broughtForward),
      Figure(.opened, account.opened),
      Figure(.committed, account.committed),
      Figure(.carriedForward, account.carriedForward),
      Figure(.paid, account.paid),
      Figure(.returned, account.returned),
      Figure(.leftToPay, account.leftToPay),
    ])
  }

  /// Whether the run holds fewer than the twelve months of the year.
  public var isIncomplete: Bool { months < 12 }
}
