/// What a comparison of plans says, and what can be wrong with one.
public enum ComparisonText: String, MessageKey {
  public static let area = "comparison"

  // What is compared.
  case title, plan, cut, pair
  // What is written differently.
  case inputs, places, notWritten, equalPlans, moreInputs, idleInputs, drawnInputs
  case elements, months, weights, quantities, calendar, ranged, noDecision
  // Figures.
  case nation, relative, money, people, costs, inequality, askedFor, ofLine, cost, points, place
  case regions, departments, winners, losers, noTerritory
  // Short names of figures.
  case peopleReached, additionalPeople, moneyPaid, peopleAssisted, autonomousPeople
  // Parts of the difference.
  case parts, all, amounts, otherSteps, severalKeys, notParted
  case readShapley, readGroups, readOrders
  // Draws.
  case design, mean, standardError, more, euros, sureDepartments, onlyFirst, onlySecond
  case regret, best, dominates, dominatesInDraws, nobodyDominates
  case perfect, nothingToLearn, noSingleWorth, worth
  // How to read it.
  case readDifference, readDraws, withoutDraws, otherFormats
  // Faults.
  case drawsOutside, ofPlan, onePlan
  // The command.
  case abstract, discussion, plansArgument, metricsOption, comparedMonthOption, comparedDrawsOption
  case formatsOption

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
