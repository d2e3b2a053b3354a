/// What a workbook of results says, and the options that ask for one or for a dialect of CSV.
public enum SpreadsheetText: String, MessageKey {
  public static let area = "spreadsheet"

  // The options of the tool.
  case dialectOption = "dialect-option"
  case dialectValue = "dialect-value"
  case dialectOfTables = "dialect-of-tables"
  case dialectOfRuns = "dialect-of-runs"
  case needsFile = "needs-file"
  case onTerminal = "on-terminal"
  case tooManyScenarios = "too-many-scenarios"
  case written

  // The names of the sheets: at most 31 characters, none of `[]:*?/` or a backslash.
  case summarySheet = "summary-sheet"
  case departmentsSheet = "departments-sheet"
  case territoriesSheet = "territories-sheet"
  case monthsSheet = "months-sheet"
  case envelopeSheet = "envelope-sheet"
  case ledgerSheet = "ledger-sheet"
  case assumptionsSheet = "assumptions-sheet"
  case comparisonSheet = "comparison-sheet"
  case aboutSheet = "about-sheet"
  case dictionarySheet = "dictionary-sheet"

  // What a row of a sheet is.
  case summaryMeaning = "summary-meaning"
  case departmentsMeaning = "departments-meaning"
  case monthsMeaning = "months-meaning"
  case envelopeMeaning = "envelope-meaning"
  case ledgerMeaning = "ledger-meaning"
  case assumptionsMeaning = "assumptions-meaning"
  case comparisonMeaning = "comparison-meaning"
  case aboutMeaning = "about-meaning"
  case dictionaryMeaning = "dictionary-meaning"

  // The columns.
  case scenario
  case section
  case figure
  case value
  case unit
  case restsOn = "rests-on"
  case month
  case fiscalYear = "fiscal-year"
  case yearMonths = "year-months"
  case line
  case code
  case name
  case region
  case population
  case parameter
  case parameterMeaning = "parameter-meaning"
  case parameterDefault = "parameter-default"
  case low
  case high
  case status
  case basis
  case sources
  case place
  case difference
  case ofScenario = "of-scenario"
  case topic
  case text
  case sheet
  case column
  case key
  case cells
  case meaning
  case total
  case withUnit = "with-unit"

  // The sections of the summary.
  case peopleSection = "people-section"
  case moneySection = "money-section"
  case employersSection = "employers-section"
  case recruitmentSection = "recruitment-section"
  case sessionsSection = "sessions-section"
  case costsSection = "costs-section"
  case inequalitySection = "inequality-section"
  case inequalityOfTerritoriesSection = "inequality-of-territories-section"

  // What figures and values rest on.
  case computed
  case onAssumptions = "on-assumptions"
  case stated
  case statedRange = "stated-range"
  case byDefault = "by-default"

  // Units, and the kinds of cells.
  case index
  case textCells = "text-cells"
  case numberCells = "number-cells"
  case amountCells = "amount-cells"
  case percentCells = "percent-cells"
  case monthCells = "month-cells"
  case mixedCells = "mixed-cells"

  // What the columns of money hold.
  case announcedMeaning = "announced-meaning"
  case openedMeaning = "opened-meaning"
  case committedMeaning = "committed-meaning"
  case paidMeaning = "paid-meaning"
  case returnedMeaning = "returned-meaning"
  case leftToPayMeaning = "left-to-pay-meaning"
  case availableMeaning = "available-meaning"
  case frozenMeaning = "frozen-meaning"
  case unallocatedMeaning = "unallocated-meaning"
  case cancelledMeaning = "cancelled-meaning"
  case broughtForwardMeaning = "brought-forward-meaning"
  case carriedForwardMeaning = "carried-forward-meaning"

  // What the other columns hold.
  case figureMeaning = "figure-meaning"
  case sectionMeaning = "section-meaning"
  case valueMeaning = "value-meaning"
  case restsOnMeaning = "rests-on-meaning"
  case monthMeaning = "month-meaning"
  case differenceMeaning = "difference-meaning"
  case ofScenarioMeaning = "of-scenario-meaning"
  case sourcesMeaning = "sources-meaning"
  case topicMeaning = "topic-meaning"
  case sheetNameMeaning = "sheet-name-meaning"
  case columnNameMeaning = "column-name-meaning"
  case keyMeaning = "key-meaning"
  case columnUnitMeaning = "column-unit-meaning"
  case cellsMeaning = "cells-meaning"
  case meaningMeaning = "meaning-meaning"
  case textMeaning = "text-meaning"
  case stockMeaning = "stock-meaning"
  case flowMeaning = "flow-meaning"
  case cumulativeMeaning = "cumulative-meaning"
  case ratioMeaning = "ratio-meaning"

  // The charts, with a text in place of each.
  case coverageChart = "coverage-chart"
  case coverageChartText = "coverage-chart-text"
  case paymentsChart = "payments-chart"
  case paymentsChartOf = "payments-chart-of"
  case paymentsChartText = "payments-chart-text"

  // The sheet that tells what was run.
  case titleTopic = "title-topic"
  case descriptionTopic = "description-topic"
  case authorTopic = "author-topic"
  case periodTopic = "period-topic"
  case findingTopic = "finding-topic"
  case remarkTopic = "remark-topic"
  case readingTopic = "reading-topic"
  case toolTopic = "tool-topic"
  case amountsNote = "amounts-note"
  case totalsNote = "totals-note"
  case namesNote = "names-note"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
