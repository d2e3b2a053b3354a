/// What pictures of results say, and what can be wrong with a request for one.
public enum ChartText: String, MessageKey {
  public static let area = "chart"

  // Titles.
  case mapTitle, differenceTitle, coverageTitle, needTitle, funnelTitle, postsTitle, flowTitle
  case budgetTitle, linesTitle, remainderTitle, lorenzTitle, theilTitle, workshopsTitle
  case costTitle
  case tornadoTitle, sobolTitle, ofPlace, nationPlace
  // Units.
  case unitPersons, unitPosts, unitHosts, unitDepartments, unitApplications, unitSessions
  case unitSpaces, unitShare, unitIndex, unitMillions, unitEuros, unitEurosPerPerson
  case unitEurosPerSession, unitRatio, unitPeopleAndPosts, unitVariance, unitPoints
  // Text alternatives.
  case ofScenario, mapSays, mapSaysEqual, differenceSays, coverageSays, fanSays, needSays
  case funnelSays, postsSays, flowSays, budgetSays, linesSays, remainderSays, lorenzSays
  case lorenzHalf, theilSays, workshopsSays, workshopsNone, costSays, costNone, tornadoSays
  case sobolSays
  // Names in drawings and tables.
  case withProgramme, withoutProgramme, fewerInNeed, bandWide, bandNarrow, bestEstimates, median,
    belowFive, belowTwentyFive
  case belowSeventyFive, belowNinetyFive, filled, trained, openPosts, vacantPosts, waiting,
    inTraining
  case inPost, subsidies, renewals, training, givenBack, leftToPay, noRegion, equality
  case peopleInNeed, peopleReached, individual, atLow, atHigh, alone, total, unknown
  case opened, committed, paid, announced, employment, contribution, remainder
  case bought, line, region, department, territory, month, fiscalYear, value, code, name, scenario
  case parameter, difference, gini, theil, theilWithin, theilBetween, index, step, theme, lowBound,
    highBound
  case incompleteYear, departments, territories, amongDepartments, amongTerritories
  // Notes.
  case assumedNote, drawsNote, funnelNote, flowNote, remainderNote, remainderBelowNote, themesNote
  case earlyNote, tornadoNote, sobolNote, differenceNote
  // What each figure shows, for the list of figures.
  case showsMap, showsCoverage, showsNeed, showsFunnel, showsPosts, showsFlow, showsBudget
  case showsLines, showsRemainder, showsLorenz, showsTheil, showsWorkshops, showsCost, showsTornado
  case showsSobol
  // The command.
  case abstract, discussion, scenariosArgument, figureOption, figureValue, metricOption
  case monthOption, departmentOption, drawsOption, widthOption, tooMany
  case unknownFigure, knownFigures, notOfDepartment, ofOneScenario, needsMetric, noDraws
  case outlinesOfMap, widthRange

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
