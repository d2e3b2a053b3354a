/// The figures of a summary: the raw value is their key in machine formats, the text their label.
public enum FigureName: String, MessageKey {
  public static let area = "figure"

  // Money.
  case announced, opened, committed, paid, returned, available, frozen, unallocated, cancelled
  case leftToPay = "left-to-pay"
  case unfilledPosts = "unfilled-posts"
  case unfilledCommitment = "unfilled-commitment"
  case amount, executed
  case notExecuted = "not-executed"
  case broughtForward = "brought-forward"
  case carriedForward = "carried-forward"
  case employmentCost = "employment-cost"
  case stateContribution = "state-contribution"
  case employersRemainder = "employers-remainder"

  // Recruitment.
  case applications, candidates, open, vacant, hired, waiting, trained, certified, hosts
  case applicationsPerPost = "applications-per-post"
  case pixPassed = "pix-passed"
  case candidatesPerOpenPost = "candidates-per-open-post"
  case postsPlanned = "posts-planned"
  case postsAwarded = "posts-awarded"
  case inTraining = "in-training"
  case inPost = "in-post"
  case inPostFranceServices = "in-post-france-services"
  case inPostOtherPublic = "in-post-other-public"
  case inPostOtherPrivate = "in-post-other-private"
  case departmentsHired = "departments-hired"
  case departmentsRecruiting = "departments-recruiting"

  // Sessions.
  case spacesOpen = "spaces-open"
  case aidantsTrained = "aidants-trained"
  case sessions
  case individualSessions = "individual-sessions"
  case workshopSessions = "workshop-sessions"
  case personalData = "personal-data"
  case socialNetworks = "social-networks"
  case curriculumVitae = "curriculum-vitae"
  case remoteWork = "remote-work"
  case teleconsultation
  case sessionsPerPerson = "sessions-per-person"

  // People.
  case need, reached, assisted, autonomous, additional, coverage
  case needAtStart = "need-at-start"
  case needAndInflow = "need-and-inflow"
  case needWithoutProgramme = "need-without-programme"
  case reachedByAdvisers = "reached-by-advisers"
  case reachedByAidants = "reached-by-aidants"
  case inFollowUp = "in-follow-up"
  case inFollowUpShare = "in-follow-up-share"
  case assistedShare = "assisted-share"
  case autonomousShare = "autonomous-share"
  case additionalShare = "additional-share"

  // Costs and inequality.
  case costPerPersonReached = "cost-per-person-reached"
  case costPerAutonomousPerson = "cost-per-autonomous-person"
  case costPerAdditionalPerson = "cost-per-additional-person"
  case costPerSession = "cost-per-session"
  case gini, theil, atkinson, minimum
  case decileRatio = "p90-p10"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
