/// The sentences of an explanation.
public enum ExplainText: String, MessageKey {
  public static let area = "explain"

  // Headings and places.
  case heading, headingOfLine, country
  case ofLine, ofCause, ofHost, ofSegment, ofStage, ofEvent
  case publicHosts, privateHosts, offline, struggling
  case stage
  // What stands below a line.
  case shownAbove, earlierMonth, deeper, allDepartments, nextDepartments
  // Leaves.
  case byDefault, measured, calibrated, assumed, decided, ofRange
  case rests, weakest, noWeakest, coupled, howDeeper
  case undefined, none
  // Names of what a scenario states.
  case amountOfLine, shareOfLine, keyOfLine, floorOfLine, capOfLine, methodOfLine, weightOfLine,
    quantityOfLine, monthOfEvent, amountOfEvent, awardShareOfMonth, shareOfTheme,
    hoursOfTheme, attendanceOfTheme
  // Formulas.
  case sumOver, lesser, greater, since, sinceNot, wholeQuantity, wholeCents, nearestWhole
  case fits, apportion, quotas, gini, theil, atkinson, minimum, decileRatio
  // Faults of a request.
  case unknownMetric, knownMetrics, notOfDepartment, notOfLine, unknownLine, knownLines,
    unknownDepartment, departmentForm, invalidMonth, monthAfterHorizon, depthTooSmall

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
