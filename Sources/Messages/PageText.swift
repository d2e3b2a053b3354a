/// The words of a report as a page, beside those of ``ReportText``.
public enum PageText: String, MessageKey {
  public static let area = "page"

  case skip, contents, keyFigures, keyFiguresAt, drawRange, fromTo, nineInTen, simulated
  case ensembleNote, starNote, map
  case mapOfTerritories, mapMetric, mapMonth, play, pause, coverageOverTime, moneyFlow, inequality
  case sensitivity, workshops, allAssumptions, allAssumptionsNote, parameter, meaning, plausible
  case status, sources, setHere, setByPlan, publishedFigures, publishedFiguresNote, identifier
  case publisher, date, provenance, madeBy, command, inputFile, digest, dataDigest, traceNote
  case tableOf, departments, territories, search, code, name, region, comparison, comparisonNote
  case difference, points, planDetails, winners, losers, placeWithDifference
  case winnersTitle, noWinners, comparedTitle, lowestCoverage, costPerPerson, peakInPost
  case postsAwarded, paidNet, remainder, sheetTitle, sheetReached, sheetPosts, sheetFigures, figure
  case nation, rank, rankOf, sheetCoverage, sheetInPost, partOfNeed, advisersUnit
  case coverageAlternative, inPostAlternative, valueOfPlace, reportAbstract, reportDiscussion
  case reportOutput, reportDraws, reportDepartment, reportSensitivity, reportBoundaries
  case employers, envelope, people
  case tooManyPlans, sheetOfOnePlan, sheetWithoutMaps, reportNeedsFile

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
