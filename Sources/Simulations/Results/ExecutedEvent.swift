public import PublicFinance
public import Scenarios

/// What became of an event of the scenario.
public struct ExecutedEvent: Sendable, Hashable {
  /// The event as written.
  public let event: PlannedEvent
  /// The month of the calendar in which it was due, later by the programme's start.
  public let month: MonthIndex
  /// The cents moved; for a freeze or its end, the cents available then; nil after the horizon.
  public let moved: Money?

  /// Reads the cents a run noted, which are not a number when the event was never reached.
  init(_ event: PlannedEvent, moved cents: Double, programmeStart: MonthIndex) {
    self.event = event
    month = event.month + programmeStart.value
    moved = cents.isNaN ? nil : Money(cents: Int64(cents))
  }

  /// The part of the amount that could not be executed; zero for a freeze or its end.
  public var notExecuted: Money {
    switch event.action {
    case .appropriation(_, let amount), .transfer(_, _, let amount),
      .cancellation(_, let amount):
      amount - (moved ?? .zero)
    case .freeze, .unfreeze: .zero
    }
  }
}
