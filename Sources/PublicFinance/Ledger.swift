/// The balance of one line: each euro opened is in exactly one of the four states.
public struct LineBalance: Sendable, Hashable {
  /// Opened and not committed.
  public package(set) var available = Money.zero
  /// Committed and not yet paid.
  public package(set) var leftToPay = Money.zero
  /// Paid and not returned.
  public package(set) var paid = Money.zero
  /// Given back at settlement.
  public package(set) var returned = Money.zero
  /// Withdrawn from the line; not part of ``opened``.
  public package(set) var cancelled = Money.zero

  /// An empty balance.
  public init() {}

  /// Commitment authority opened (AE ouvertes), net of transfers and cancellations.
  public var opened: Money { available + leftToPay + paid + returned }
  /// Commitment authority committed (AE engagées).
  public var committed: Money { leftToPay + paid + returned }
  /// Payments before returns.
  public var grossPaid: Money { paid + returned }

  /// The sum of two balances.
  public static func + (left: LineBalance, right: LineBalance) -> LineBalance {
    var sum = LineBalance()
    sum.available = left.available + right.available
    sum.leftToPay = left.leftToPay + right.leftToPay
    sum.paid = left.paid + right.paid
    sum.returned = left.returned + right.returned
    sum.cancelled = left.cancelled + right.cancelled
    return sum
  }
}

/// The balances of a journal at the end of every month, line by line.
///
/// Balances are sums of movements and nothing else: a ledger is made from a journal and cannot be
/// written to.
public struct Ledger: Sendable, Hashable {
  /// The number of months, from month 0.
  public let months: Int
  /// The balances of each line at the end of each month.
  private let balances: [PerLine<LineBalance>]
  /// What was announced on each line before the programme began.
  public let announced: PerLine<Money>

  /// Adds up a journal over a number of months.
  public init(_ journal: Journal, announced: PerLine<Money>, months: Int) {
    var balances: [PerLine<LineBalance>] = []
    balances.reserveCapacity(months)
    var running = PerLine { _ in LineBalance() }
    var next = journal.movements.startIndex
    for month in 0..<months {
      while next < journal.movements.endIndex, journal.movements[next].month.value <= month {
        running.post(journal.movements[next])
        next += 1
      }
      balances.append(running)
    }
    self.months = months
    self.balances = balances
    self.announced = announced
  }

  /// The balance of a line at the end of a month; nothing before month 0.
  public func balance(of line: BudgetLine, at month: MonthIndex) -> LineBalance {
    month.value < 0 ? LineBalance() : balances[min(month.value, months - 1)][line]
  }

  /// The balance of all lines together at the end of a month.
  public func total(at month: MonthIndex) -> LineBalance {
    BudgetLine.allCases.reduce(LineBalance()) { $0 + balance(of: $1, at: month) }
  }
}

extension PerLine<LineBalance> {
  /// Takes a movement's amount out of one balance and puts it into another.
  fileprivate mutating func post(_ movement: Movement) {
    add(-movement.amount, to: movement.source)
    add(movement.amount, to: movement.destination)
  }

  private mutating func add(_ amount: Money, to account: Account) {
    switch account {
    case .authority: break
    case .cancelled(let line): self[line].cancelled += amount
    case .available(let line): self[line].available += amount
    case .leftToPay(let line): self[line].leftToPay += amount
    case .paid(let line): self[line].paid += amount
    case .returned(let line): self[line].returned += amount
    }
  }
}
