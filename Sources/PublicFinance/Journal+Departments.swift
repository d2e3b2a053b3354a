extension Journal {
  /// What a line bound, paid and took back for one department by the end of a month.
  ///
  /// Credits are opened for a line and not for a department, so ``LineBalance/available`` is zero
  /// here, and ``LineBalance/opened`` is what was committed. Summed over the departments these
  /// balances are the committed part of the line's. Fiscal years are differences of two months.
  ///
  /// - Complexity: O(*n*), where *n* is the number of movements.
  public func balance(
    of line: BudgetLine, in department: DepartmentIndex, at month: MonthIndex
  ) -> LineBalance {
    var balance = LineBalance()
    for movement in movements
    where movement.department == department && movement.line == line && movement.month <= month {
      balance.postForDepartment(movement)
    }
    return balance
  }
}

extension LineBalance {
  /// Adds a movement to the balance of its department, which has no credits of its own.
  package mutating func postForDepartment(_ movement: Movement) {
    add(-movement.amount, to: movement.source)
    add(movement.amount, to: movement.destination)
  }

  /// Adds to one of the states that belong to a department.
  fileprivate mutating func add(_ amount: Money, to account: Account) {
    switch account {
    case .leftToPay: leftToPay += amount
    case .paid: paid += amount
    case .returned: returned += amount
    case .authority, .cancelled, .available: break
    }
  }
}
