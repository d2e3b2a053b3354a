/// What the diagnostics of values, lines and events of a plan mean, and how to repair them.
public enum PlanHelp: String, MessageKey {
  case invalidNumber = "invalid-number"
  case ambiguousNumber = "ambiguous-number"
  case missingUnit = "missing-unit"
  case wrongUnit = "wrong-unit"
  case notWholeCents = "not-whole-cents"
  case amountOutOfRange = "amount-out-of-range"
  case notWhole = "not-whole"
  case outOfRange = "out-of-range"
  case invalidMonth = "invalid-month"
  case unknownWord = "unknown-word"
  case unknownFact = "unknown-fact"
  case factsNotSeparated = "facts-not-separated"
  case unsupportedStart = "unsupported-start"
  case startAfterHorizon = "start-after-horizon"
  case monthOutOfRange = "month-out-of-range"
  case calendarDecreases = "calendar-decreases"
  case missingForTerritories = "missing-for-territories"
  case unknownLine = "unknown-line"
  case missingAmount = "missing-amount"
  case amountAndShareDiffer = "amount-and-share-differ"
  case shareNotWholeCents = "share-not-whole-cents"
  case envelopeGap = "envelope-gap"
  case envelopeExcess = "envelope-excess"
  case unknownDepartment = "unknown-department"
  case unknownAllocationKey = "unknown-allocation-key"
  case unknownApportionment = "unknown-apportionment"
  case unusedApportionment = "unused-apportionment"
  case zeroWeights = "zero-weights"
  case floorAboveCap = "floor-above-cap"
  case quantitiesExclude = "quantities-exclude"
  case postsAboveCap = "posts-above-cap"
  case weightTable = "weight-table"
  case weightTableHeader = "weight-table-header"
  case missingName = "missing-name"
  case duplicateName = "duplicate-name"
  case totalAmongWeights = "total-among-weights"
  case unknownEventType = "unknown-event-type"
  case eventOutOfRange = "event-out-of-range"
  case transferToItself = "transfer-to-itself"
  case alreadyFrozen = "already-frozen"
  case notFrozen = "not-frozen"
  case eventsMoved = "events-moved"

  public static let area = "plan-help"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
