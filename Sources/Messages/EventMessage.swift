/// What is wrong with the events of a scenario.
public enum EventMessage: String, MessageKey {
  case unknownType = "unknown-type"
  case keyOfOtherType = "key-of-other-type"
  case unknownLine = "unknown-line"
  case beforeProgramme = "before-programme"
  case afterHorizon = "after-horizon"
  case monthLabel = "month-label"
  case fromMonthLabel = "from-month-label"
  case noMonthLabel = "no-month-label"
  case beforeProgrammeNote = "before-programme-note"
  case shiftedNote = "shifted-note"
  case moved
  case movedLabel = "moved-label"
  case movedNote = "moved-note"
  case transferToItself = "transfer-to-itself"
  case transferToItselfLabel = "transfer-to-itself-label"
  case alreadyFrozen = "already-frozen"
  case alreadyFrozenLabel = "already-frozen-label"
  case alreadyFrozenFirst = "already-frozen-first"
  case notFrozen = "not-frozen"
  case notFrozenLabel = "not-frozen-label"

  public static let area = "event"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .unknownType: "there is no event of type `{text}`"
    case .keyOfOtherType: "an event of type `{type}` has no key `{text}`"
    case .unknownLine: "there is no budget line `{text}`"
    case .beforeProgramme: "an event cannot take place in {text}"
    case .afterHorizon: "the event of {text} is after the end of the simulation"
    case .monthLabel: "expected a month from {first} to {last}"
    case .fromMonthLabel: "expected {first} or later"
    case .noMonthLabel: "the horizon leaves no month for an event"
    case .beforeProgrammeNote: "no line is open before {first}"
    case .shiftedNote: "`programme-start` moves every event by {months} months"
    case .moved: "`programme-start` moves the dates of all events (events moved: {count})"
    case .movedLabel: "later than December 2020 by {months} months"
    case .movedNote: "the event dated {written} takes place in {actual}"
    case .transferToItself: "a transfer from `{text}` to itself moves nothing"
    case .transferToItselfLabel: "expected another line"
    case .alreadyFrozen: "the line `{text}` is already frozen in {month}"
    case .alreadyFrozenLabel: "this freeze changes nothing"
    case .alreadyFrozenFirst: "frozen here"
    case .notFrozen: "the line `{text}` is not frozen in {month}"
    case .notFrozenLabel: "this changes nothing"
    }
  }
}
