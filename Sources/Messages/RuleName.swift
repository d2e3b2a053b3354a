/// The rules that a run is verified by: the raw value is their stable name, the text what they
/// protect.
public enum RuleName: String, MessageKey {
  public static let area = "rule"

  // Money.
  case euroInOneState = "euro-in-one-state"
  case noBalanceBelowZero = "no-balance-below-zero"
  case creditsAddUp = "credits-add-up"
  case openedAsAnnounced = "opened-as-announced"
  case eventsAsExecuted = "events-as-executed"
  case totalsNeverFall = "totals-never-fall"
  case ledgerIsTheJournal = "ledger-is-the-journal"
  case movementsInOrder = "movements-in-order"
  case paidWithinCommitment = "paid-within-commitment"

  // Posts.
  case awardsOpenOrFilled = "awards-open-or-filled"
  case awardsWithinPlan = "awards-within-plan"
  case conventionsAddUp = "conventions-add-up"
  case candidatesAddUp = "candidates-add-up"
  case startsWithinSeats = "starts-within-seats"
  case firstTrainingsWithinAwards = "first-trainings-within-awards"

  // People.
  case noStockBelowZero = "no-stock-below-zero"
  case peopleConserved = "people-conserved"
  case reachedNeverFalls = "reached-never-falls"
  case reachedWithinNeed = "reached-within-need"
  case sessionsCoverPeople = "sessions-cover-people"
  case servedWithinMeans = "served-within-means"
  case additionalWithinAutonomous = "additional-within-autonomous"
  case nothingWithoutProgramme = "nothing-without-programme"

  // Shares, venues and planned quantities.
  case sharesWithinBounds = "shares-within-bounds"
  case awarenessNeverFalls = "awareness-never-falls"
  case accessFromVenues = "access-from-venues"
  case groupsWithoutSpaces = "groups-without-spaces"
  case plannedQuantities = "planned-quantities"
  case floorsAndCaps = "floors-and-caps"

  // Several runs.
  case moreNeverHarms = "more-never-harms"
  case orderChangesNothing = "order-changes-nothing"
  case samePlanSameRun = "same-plan-same-run"
  case noEffectBeforeCause = "no-effect-before-cause"
  case laterStartReachesNoMore = "later-start-reaches-no-more"
  case laterStartIsTheSameRun = "later-start-is-the-same-run"

  // Decisions and figures.
  case freezeRespected = "freeze-respected"
  case commitmentsFollowThePlan = "commitments-follow-the-plan"
  case paymentsFollowThePosts = "payments-follow-the-posts"
  case nationIsTheSum = "nation-is-the-sum"
  case territoriesAreTheirStocks = "territories-are-their-stocks"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .euroInOneState:
      "Each euro opened on a line is available, left to pay, paid or returned, and only once."
    case .noBalanceBelowZero: "No line ever spends, owes or returns more than it has."
    case .creditsAddUp:
      "The lines hold what was announced, plus what was added, less what was cancelled."
    case .openedAsAnnounced:
      "Every line opens in the first month of the programme, with the amount announced."
    case .eventsAsExecuted:
      "Credits move by the events of the plan, and never by more than they say."
    case .totalsNeverFall: "What was committed, paid or returned is never undone."
    case .ledgerIsTheJournal: "Every balance is the sum of the movements of the journal."
    case .movementsInOrder:
      "Every movement takes money along a lawful way, for a known reason, in the order of time."
    case .paidWithinCommitment:
      "In each department, nothing is paid that was not committed or returned that was not paid."
    case .awardsOpenOrFilled: "Every post awarded is still open or was filled once."
    case .awardsWithinPlan:
      "No more posts are awarded than planned, or planned than the cap allows."
    case .conventionsAddUp: "The conventions that run are those signed, renewed or awarded again."
    case .candidatesAddUp: "Nobody is hired who did not apply and pass the PIX filter."
    case .startsWithinSeats: "No more advisers start their training than there are seats."
    case .firstTrainingsWithinAwards:
      "Each post pays one first training, and cumulative counts never fall."
    case .noStockBelowZero:
      "No count of people, posts, spaces or aidants is below zero or not a number."
    case .peopleConserved: "Nobody in need appears or disappears uncounted."
    case .reachedNeverFalls: "People reached stay reached."
    case .reachedWithinNeed: "No more people are reached than were ever in need."
    case .sessionsCoverPeople:
      "Every person reached by an adviser had a session, and sessions add up."
    case .servedWithinMeans: "No more sessions are given than advisers can give or people ask for."
    case .additionalWithinAutonomous:
      "The programme is not credited with people who would have left need anyway."
    case .nothingWithoutProgramme: "Without money, nobody is reached and nothing is gained."
    case .sharesWithinBounds: "Shares and probabilities lie between 0 and 1."
    case .awarenessNeverFalls: "Awareness of the programme never falls."
    case .accessFromVenues:
      "Access follows from France Services, hosts and spaces, and nothing else."
    case .groupsWithoutSpaces: "Without spaces, workshops have groups of the ordinary size."
    case .plannedQuantities: "A line plans what its money buys: the departments add up to it."
    case .floorsAndCaps: "No department is planned below its floor or above its cap."
    case .moreNeverHarms: "More for one department, at nobody's expense, never makes it worse off."
    case .orderChangesNothing: "The order in which departments are given changes nothing."
    case .samePlanSameRun:
      "The same plan gives the same run, and events without effect change nothing."
    case .noEffectBeforeCause: "An event changes nothing before its month."
    case .laterStartReachesNoMore:
      "With the same France Services, a later start does not reach more people at any date."
    case .laterStartIsTheSameRun:
      "In a world that stands still, a later start is the same run later."
    case .freezeRespected: "A frozen line takes no new commitment but yearly amounts already owed."
    case .commitmentsFollowThePlan:
      "In each department, commitments are the posts, spaces and aidants at their price."
    case .paymentsFollowThePosts:
      "In each department, payments and returns follow what was filled, opened or ended."
    case .nationIsTheSum: "National figures are sums of the departments."
    case .territoriesAreTheirStocks: "Figures shown of a department are those of the run."
    }
  }
}
