public import Messages
public import PublicFinance
public import Scenarios
import Simulations

/// What became of one event of the plan.
public struct EventSummary: Sendable, Hashable {
  /// The event as written.
  public let event: PlannedEvent
  /// The month in which it was due, moved with the programme's start.
  public let month: Month
  /// What became of it, in a word; the sentence of the catalogue with the same name.
  public let result: EventText
  /// Amount, executed and not executed; for a freeze or its end, what was available.
  public let figures: Figures
}

extension EventSummary {
  /// The name of the kind of event in scenario files.
  public var kind: String {
    switch event.action {
    case .appropriation: "appropriation"
    case .transfer: "transfer"
    case .cancellation: "cancel"
    case .freeze: "freeze"
    case .unfreeze: "unfreeze"
    }
  }

  /// The line of the event; for a transfer, the line the money leaves.
  public var line: BudgetLine { event.action.line }

  /// The line that receives a transfer, or nil.
  public var destination: BudgetLine? {
    if case .transfer(_, let to, _) = event.action { to } else { nil }
  }

  /// Says what became of the event at a position of a run's events.
  init(_ position: Int, of outcome: Outcome) {
    let executed = outcome.events[position]
    event = executed.event
    month = Month(executed.month)
    result = EventSummary.result(of: position, in: outcome)
    let amount: Money? =
      switch event.action {
      case .appropriation(_, let amount), .transfer(_, _, let amount),
        .cancellation(_, let amount):
        amount
      case .freeze, .unfreeze: nil
      }
    let moved = executed.moved ?? .zero
    figures = Figures(
      amount.map { amount in
        [
          Figure(.amount, Quantity(amount, basis: .scenario)), Figure(.executed, moved),
          Figure(.notExecuted, executed.notExecuted),
        ]
      } ?? [Figure(.available, moved)])
  }

  private static func result(of position: Int, in outcome: Outcome) -> EventText {
    let executed = outcome.events[position]
    guard let moved = executed.moved else { return .beyondHorizon }
    let isWhole = executed.notExecuted == .zero
    switch executed.event.action {
    case .appropriation: return .appropriation
    case .transfer:
      return isWhole ? .transfer : moved == .zero ? .transferNone : .transferPart
    case .cancellation:
      return isWhole ? .cancellation : moved == .zero ? .cancellationNone : .cancellationPart
    case .freeze(.unallocated): return .freezeOfUnallocated
    case .freeze(let line):
      let isIdle = moved == .zero && !outcome.addsMoney(to: line, duringFreezeAt: position)
      return isIdle ? .freezeOfNothing : .freeze
    case .unfreeze(let line):
      return outcome.isFrozen(line, before: position) ? .unfreeze : .unfreezeOfNothing
    }
  }
}

extension Outcome {
  /// The positions of events in the order in which they apply.
  private var order: [Int] {
    events.indices.sorted { (events[$0].month, $0) < (events[$1].month, $1) }
  }

  /// Whether a line is frozen at the end of a month.
  func isFrozen(_ line: BudgetLine, at month: MonthIndex) -> Bool {
    isFrozen(line, after: order.filter { events[$0].month <= month })
  }

  /// Whether a line is frozen just before an event.
  func isFrozen(_ line: BudgetLine, before position: Int) -> Bool {
    isFrozen(line, after: order.prefix { $0 != position }.map { $0 })
  }

  private func isFrozen(_ line: BudgetLine, after positions: [Int]) -> Bool {
    positions.reduce(false) { isFrozen, position in
      switch events[position].event.action {
      case .freeze(line): true
      case .unfreeze(line): false
      default: isFrozen
      }
    }
  }

  /// Whether money comes to a line between an event that freezes it and the end of the freeze.
  func addsMoney(to line: BudgetLine, duringFreezeAt position: Int) -> Bool {
    for later in order.drop(while: { $0 != position }).dropFirst() {
      switch events[later].event.action {
      case .unfreeze(line): return false
      case .appropriation(line, _), .transfer(_, line, _):
        if let moved = events[later].moved, moved > .zero { return true }
      default: continue
      }
    }
    return false
  }
}

extension PlannedEvent.Action {
  /// The line concerned; for a transfer, the line the money leaves.
  var line: BudgetLine {
    switch self {
    case .appropriation(let line, _), .transfer(let line, _, _), .cancellation(let line, _),
      .freeze(let line), .unfreeze(let line):
      line
    }
  }
}
