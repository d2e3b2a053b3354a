/// One movement of money: an amount that leaves one account and enters another.
public struct Movement: Sendable, Hashable {
  /// The month in which it happens.
  public let month: MonthIndex
  /// The line it stands on; for a transfer, the line the money leaves.
  public let line: BudgetLine
  /// Why it happens.
  public let cause: Cause
  /// The department it concerns, or nil for decisions about a whole line.
  public let department: DepartmentIndex?
  /// The account the money leaves.
  public let source: Account
  /// The account the money enters.
  public let destination: Account
  /// The amount, above zero.
  public let amount: Money

  /// Creates a movement as it stands, for a record of a run; a journal makes its own by its verbs.
  package init(
    month: MonthIndex, line: BudgetLine, cause: Cause, department: DepartmentIndex?,
    source: Account, destination: Account, amount: Money
  ) {
    self.month = month
    self.line = line
    self.cause = cause
    self.department = department
    self.source = source
    self.destination = destination
    self.amount = amount
  }
}

/// The movements of a run, in the order of their posting: the only origin of balances.
///
/// Movements are only ever added. The verbs name the acts of public finance, so that no movement
/// can take money from a state to one it cannot reach.
public struct Journal: Sendable, Hashable {
  /// The movements, by month.
  public private(set) var movements: [Movement] = []

  /// Creates an empty journal.
  public init() {}

  /// Makes room for a number of movements.
  public mutating func reserve(_ count: Int) {
    movements.reserveCapacity(count)
  }

  /// Opens credits on a line: authority → available.
  public mutating func open(
    _ amount: Money, on line: BudgetLine, because cause: Cause, in month: MonthIndex
  ) {
    post(amount, line, cause, nil, from: .authority, to: .available(line), month)
  }

  /// Moves credits between lines: available → available.
  public mutating func transfer(
    _ amount: Money, from line: BudgetLine, to other: BudgetLine, in month: MonthIndex
  ) {
    post(amount, line, .transfer, nil, from: .available(line), to: .available(other), month)
  }

  /// Withdraws credits from a line: available → cancelled.
  public mutating func cancel(_ amount: Money, on line: BudgetLine, in month: MonthIndex) {
    post(amount, line, .cancellation, nil, from: .available(line), to: .cancelled(line), month)
  }

  /// Binds the State to pay: available → left to pay.
  public mutating func commit(
    _ amount: Money, on line: BudgetLine, because cause: Cause, for department: DepartmentIndex,
    in month: MonthIndex
  ) {
    post(amount, line, cause, department, from: .available(line), to: .leftToPay(line), month)
  }

  /// Pays what was committed: left to pay → paid.
  public mutating func pay(
    _ amount: Money, on line: BudgetLine, because cause: Cause, for department: DepartmentIndex,
    in month: MonthIndex
  ) {
    post(amount, line, cause, department, from: .leftToPay(line), to: .paid(line), month)
  }

  /// Takes back what was paid: paid → returned.
  public mutating func takeBack(
    _ amount: Money, on line: BudgetLine, because cause: Cause, for department: DepartmentIndex,
    in month: MonthIndex
  ) {
    post(amount, line, cause, department, from: .paid(line), to: .returned(line), month)
  }

  private mutating func post(
    _ amount: Money, _ line: BudgetLine, _ cause: Cause, _ department: DepartmentIndex?,
    from source: Account, to destination: Account, _ month: MonthIndex
  ) {
    precondition(amount >= .zero, "a movement must not be negative (was \(amount))")
    guard amount > .zero else { return }
    movements.append(
      Movement(
        month: month, line: line, cause: cause, department: department, source: source,
        destination: destination, amount: amount))
  }
}
