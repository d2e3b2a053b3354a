/// The headings, columns and notes of a report.
public enum ReportText: String, MessageKey {
  public static let area = "report"

  // Heading.
  case simulated, simulatedOneMonth, programmeStart, programmeStartMoved, notOpened, envelope,
    noEnvelope
  case renewalExpected, renewalNeverExpected, renewalExpectedWithMoney
  // Sections.
  case findings, money, events, fiscalYears, fiscalYearsInEuros, recruitment, people, departments,
    best,
    worst, inFollowUp, assisted, autonomous, additional, ofNeed,
    assumptions, remarks
  case territories, byCoverage, territoriesHired, territoriesRecruiting, inequalityOfTerritories,
    machineFormatsOfTerritories
  // Columns.
  case total, onDay, press, atHorizon, count, share, cost, coverage, reached
  case value, range, unit
  // Columns of commitment authority (AE) and payment credits (CP).
  case authorityBroughtForward, authorityOpened, authorityCommitted, authorityCarriedForward
  case creditsPaid, creditsReturned, creditsLeftToPay
  // Notes.
  case unfilledNote, incompleteYear, fiscalNote, hostNote, hostAdvanceNote, certifiedNote
  case pressNote, publisherFacts, sessionNote, themeNote, reachedNote, costNote, inequalityNote
  case calibratedNote, changed, changedMore, statedAsRange, rangesMore, machineFormats
  // Words in cells.
  case undefined, millions

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
