/// What became of an event of a plan, told in a sentence.
public enum EventText: String, MessageKey {
  public static let area = "event"

  case appropriation
  case transfer
  case transferPart = "transfer-part"
  case transferNone = "transfer-none"
  case cancellation
  case cancellationPart = "cancellation-part"
  case cancellationNone = "cancellation-none"
  case freeze
  case freezeOfNothing = "freeze-of-nothing"
  case freezeOfUnallocated = "freeze-of-unallocated"
  case unfreeze
  case unfreezeOfNothing = "unfreeze-of-nothing"
  case beyondHorizon = "beyond-horizon"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .appropriation: "{month}: {amount} added to the line {line}."
    case .transfer: "{month}: {amount} moved from the line {from} to the line {to}."
    case .transferPart:
      "{month}: {executed} moved from the line {from} to the line {to}, of {amount} asked. "
        + "{missing} could not be executed: no more was available."
    case .transferNone:
      "{month}: nothing moved from the line {from} to the line {to}. The {amount} asked could not be "
        + "executed: nothing was available."
    case .cancellation: "{month}: {amount} cancelled on the line {line}."
    case .cancellationPart:
      "{month}: {executed} cancelled on the line {line}, of {amount} asked. {missing} could not be "
        + "executed: no more was available."
    case .cancellationNone:
      "{month}: nothing cancelled on the line {line}. The {amount} asked could not be executed: "
        + "nothing was available."
    case .freeze:
      "{month}: the line {line} is frozen, with {available} available on it. No new commitment is "
        + "made; what is already committed goes on being paid."
    case .freezeOfNothing:
      "{month}: the line {line} is frozen, but nothing was left on it to freeze: the freeze has no "
        + "effect."
    case .freezeOfUnallocated:
      "{month}: the line {line} is frozen. It never commits anything: the freeze has no effect."
    case .unfreeze:
      "{month}: the freeze of the line {line} is lifted, with {available} available on it; what was "
        + "foreseen meanwhile is caught up."
    case .unfreezeOfNothing:
      "{month}: the freeze of the line {line} is lifted, but the line was not frozen: nothing changes."
    case .beyondHorizon:
      "{month}: an event on the line {line} falls after the last month and has no effect."
    }
  }
}
