/// The headings, columns and notes of a report.
public enum ReportText: String, MessageKey {
  public static let area = "report"

  // Heading.
  case simulated, simulatedOneMonth, programmeStart, programmeStartMoved, notOpened, envelope
  case renewalExpected, renewalNeverExpected
  // Sections.
  case findings, money, events, fiscalYears, recruitment, press, sessions, people, departments
  case costs, inequality, assumptions, remarks
  // Columns.
  case total, atHorizon, onDay, run, published, source, count, share, code, name
  case commitmentAuthority, paymentCredits, parameter, value, range, assumed, defaultValue, unit
  case best, worst, inPost, coverage, reached, additional
  // Notes.
  case moneyNote, unfilledNote, incompleteYear, fiscalNote, hostNote, hostAdvanceNote
  case certifiedNote
  case sessionNote, peopleNote, departmentNote, noDepartment, costNote, inequalityNote
  case carriedNote, carriedMore, calibratedNote, changedNone, changedNote, pressNote
  // Words in cells.
  case undefined, millions, restsOnAssumptions

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    }
  }
}
