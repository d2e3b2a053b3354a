import Messages
import PublicFinance
import Scenarios
import Simulations

extension Rule {
  /// 2c Movements of credits are those of the events, and no event moves more than was written.
  static let verifyEvents: @Sendable (Evidence, inout BreachList) -> Void = { evidence, list in
    var difference: [CreditMove: Money] = [:]
    for event in evidence.events {
      let month = event.month.value
      guard let moved = event.moved else {
        // An event that was not reached is due after the last month.
        list.atLeast(Double(month), Double(evidence.months), "event-month", month)
        continue
      }
      if let written = event.action.amount {
        list.atLeast(moved, .zero, "executed", month, line: event.action.line)
        list.atLeast(written - moved, .zero, "not-executed", month, line: event.action.line)
      }
      if let move = CreditMove(event) { difference[move, default: .zero] -= moved }
    }
    for movement in evidence.movements {
      if let move = CreditMove(movement) { difference[move, default: .zero] += movement.amount }
    }
    for (move, amount) in difference.sorted(by: { $0.key < $1.key }) {
      list.equal(amount, .zero, move.cause.name, move.month, line: move.line)
    }
  }

  /// 3c Every movement is one that the verbs of public finance can write, in the order of time.
  static let verifyMovements: @Sendable (Evidence, inout BreachList) -> Void = {
    evidence, list in
    var latest = 0
    for movement in evidence.movements {
      let month = movement.month.value
      list.atLeast(
        movement.amount, Money(cents: 1), movement.cause.name, month,
        department: movement.department?.value, line: movement.line)
      list.atLeast(Double(month), Double(latest), "month", month)
      list.atMost(Double(month), Double(evidence.months - 1), "month", month)
      latest = max(latest, month)
      if !movement.isLawful(among: evidence.departments) {
        list.add(
          movement.cause.name, .money(movement.amount), .equal, .money(.zero), month,
          department: movement.department?.value, line: movement.line)
      }
    }
  }

  /// 3d For each cause and territory: paid up to what is committed, returned up to what is paid.
  static let verifyPayments: @Sendable (Evidence, inout BreachList) -> Void = { evidence, list in
    let size = BudgetLine.allCases.count * Cause.allCases.count * (evidence.departments + 1)
    var unpaid = [Money](repeating: .zero, count: size)
    var subsidies = [Money](repeating: .zero, count: evidence.departments + 1)
    for movement in evidence.movements {
      let place = (movement.department?.value ?? evidence.departments)
      let purpose =
        (place * BudgetLine.allCases.count + movement.line.rawValue) * Cause.allCases.count
        + movement.cause.rawValue
      let month = movement.month.value
      switch (movement.source, movement.destination) {
      case (.available, .leftToPay): unpaid[purpose] += movement.amount
      case (.leftToPay, .paid):
        unpaid[purpose] -= movement.amount
        list.atLeast(
          unpaid[purpose], .zero, "left-to-pay:\(movement.cause.name)", month,
          department: movement.department?.value, line: movement.line)
        if movement.cause == .subsidy { subsidies[place] += movement.amount }
      case (.paid, .returned):
        subsidies[place] -= movement.amount
        list.atLeast(
          subsidies[place], .zero, "paid:subsidy", month,
          department: movement.department?.value, line: movement.line)
      default: break
      }
    }
  }
}

/// Credits opened, withdrawn or moved by an event, in a month and on a line.
private struct CreditMove: Hashable, Comparable {
  let month: Int
  let cause: Cause
  let line: BudgetLine
  let other: BudgetLine?

  init?(_ event: Evidence.Event) {
    month = event.month.value
    switch event.action {
    case .appropriation(let line, _): (cause, self.line, other) = (.appropriation, line, nil)
    case .cancellation(let line, _): (cause, self.line, other) = (.cancellation, line, nil)
    case .transfer(let from, let to, _): (cause, line, other) = (.transfer, from, to)
    case .freeze, .unfreeze: return nil
    }
  }

  init?(_ movement: Movement) {
    guard [.appropriation, .cancellation, .transfer].contains(movement.cause) else { return nil }
    (month, cause, line) = (movement.month.value, movement.cause, movement.line)
    if case .available(let other) = movement.destination, cause == .transfer {
      self.other = other
    } else {
      other = nil
    }
  }

  private var key: [Int] {
    [month, cause.rawValue, line.rawValue, other?.rawValue ?? -1]
  }

  static func < (left: CreditMove, right: CreditMove) -> Bool {
    left.key.lexicographicallyPrecedes(right.key)
  }
}

extension PlannedEvent.Action {
  /// The amount written; nil for a freeze or its end.
  fileprivate var amount: Money? {
    switch self {
    case .appropriation(_, let amount), .transfer(_, _, let amount), .cancellation(_, let amount):
      amount
    case .freeze, .unfreeze: nil
    }
  }

  /// The line, or the one the money leaves.
  fileprivate var line: BudgetLine {
    switch self {
    case .appropriation(let line, _), .transfer(let line, _, _), .cancellation(let line, _),
      .freeze(let line), .unfreeze(let line):
      line
    }
  }
}

extension Movement {
  /// Whether its cause may take money between these accounts, for a territory or without one.
  fileprivate func isLawful(among departments: Int) -> Bool {
    let isPlaced = department.map { (0..<departments).contains($0.value) } ?? false
    switch (source, destination) {
    case (.authority, .available(line)):
      return department == nil && [.opening, .appropriation].contains(cause)
    case (.available(line), .available): return department == nil && cause == .transfer
    case (.available(line), .cancelled(line)):
      return department == nil && cause == .cancellation
    case (.available(line), .leftToPay(line)), (.leftToPay(line), .paid(line)):
      return isPlaced && line.causes.contains(cause)
    case (.paid(line), .returned(line)):
      return isPlaced && line == .advisers && cause == .settlement
    default: return false
    }
  }
}

extension BudgetLine {
  /// Why the line may commit and pay (section 10.2).
  fileprivate var causes: Set<Cause> {
    switch self {
    case .advisers: [.subsidy, .firstTraining, .replacementTraining]
    case .spaces: [.space]
    case .aidants: [.aidantTraining]
    case .renewal: [.renewalYear, .renewal, .reaward, .replacementTraining]
    case .unallocated: []
    }
  }
}
