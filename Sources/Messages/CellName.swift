/// The cells of an explanation: the raw value is their key in machine formats, the text their
/// label.
///
/// Figures that reports show too have the same key in both.
public enum CellName: String, MessageKey {
  public static let area = "cell"

  // Need.
  case meanPoverty = "mean-poverty"
  case povertyTimesPopulation = "poverty-times-population"
  case povertyFactor = "poverty-factor"
  case needWeight = "need-weight"
  case needStruggling = "need-struggling"
  case needAtStart = "need-at-start"

  // Plan.
  case inhabitedArea = "inhabited-area"
  case subsidy
  case ancillaryCost = "ancillary-cost"
  case keyWeight = "key-weight"
  case keyShare = "key-share"
  case suggestedWeight = "suggested-weight"
  case suggestedGap = "suggested-gap"
  case postCostInShare = "post-cost-in-share"
  case meanPostCost = "mean-post-cost"
  case planned
  case postsPlanned = "posts-planned"
  case plannedPosts = "planned-posts"
  case plannedUnits = "planned-units"

  // Budget.
  case executedAmount = "executed-amount"
  case toCommit = "to-commit"
  case runningCommitted = "running-committed"
  case runningPaid = "running-paid"
  case runningReturned = "running-returned"
  case writtenCommitted = "written-committed"
  case writtenPaid = "written-paid"
  case writtenReturned = "written-returned"
  case announced
  case opened
  case committed
  case paid
  case returned
  case available
  case leftToPay = "left-to-pay"
  case cancelled
  case broughtForward = "brought-forward"
  case openedInYear = "opened-in-year"
  case committedInYear = "committed-in-year"
  case paidInYear = "paid-in-year"
  case returnedInYear = "returned-in-year"

  // Awards, terms and renewals.
  case awardTarget = "award-target"
  case awardsWanted = "awards-wanted"
  case awardCost = "award-cost"
  case awardScale = "award-scale"
  case newAwards = "new-awards"
  case firstAwardMonth = "first-award-month"
  case postsAwarded = "posts-awarded"
  case conventionsBefore = "conventions-before"
  case yearlyAmountDue = "yearly-amount-due"
  case partPaid = "part-paid"
  case renewalsKept = "renewals-kept"
  case renewalFunded = "renewal-funded"
  case givingUp = "giving-up"
  case termsDue = "terms-due"
  case renewalsWished = "renewals-wished"
  case renewalCost = "renewal-cost"
  case partRenewed = "part-renewed"
  case renewals
  case renewed
  case bridging
  case conventionsEnded = "conventions-ended"
  case reawardCost = "reaward-cost"
  case partReawarded = "part-reawarded"
  case reawards
  case occupancyOfTerm = "occupancy-of-term"
  case partLost = "part-lost"

  // Recruitment and training.
  case leavers
  case applicationsOfMonth = "applications-of-month"
  case applications
  case pixPassed = "pix-passed"
  case candidatesLooking = "candidates-looking"
  case postsToFill = "posts-to-fill"
  case matchingRate = "matching-rate"
  case hiringChance = "hiring-chance"
  case firstFillings = "first-fillings"
  case hires
  case hired
  case candidates
  case open
  case vacant
  case seekingSeat = "seeking-seat"
  case seats
  case seatedShare = "seated-share"
  case startsWished = "starts-wished"
  case firstStarts = "first-starts"
  case firstTrainings = "first-trainings"
  case replacementsWished = "replacements-wished"
  case replacementCost = "replacement-cost"
  case replacements
  case shareOfReplacements = "share-of-replacements"
  case paidByLine = "paid-by-line"
  case starts
  case stageOfTraining = "stage-of-training"
  case graduates
  case waiting
  case inTraining = "in-training"
  case novices
  case experienced
  case occupied
  case occupancy
  case occupiedPostMonths = "occupied-post-months"
  case inPost = "in-post"
  case inPostOfHost = "in-post-of-host"
  case recruited
  case conventions
  case trained
  case certified
  case applicationsPerPost = "applications-per-post"
  case candidatesPerOpenPost = "candidates-per-open-post"
  case departmentsHired = "departments-hired"
  case departmentsRecruiting = "departments-recruiting"
  case inPostFranceServices = "in-post-france-services"
  case inPostOtherPublic = "in-post-other-public"
  case inPostOtherPrivate = "in-post-other-private"
  case hosts

  // Spaces, aidants, access and capacity.
  case orderShare = "order-share"
  case ordersWanted = "orders-wanted"
  case orders
  case spacesOrdered = "spaces-ordered"
  case spacesOpening = "spaces-opening"
  case spaces
  case trainingCurve = "training-curve"
  case aidantsWanted = "aidants-wanted"
  case newAidants = "new-aidants"
  case aidants
  case franceServices = "france-services"
  case venues
  case access
  case needWithinReach = "need-within-reach"
  case activity
  case contactHours = "contact-hours"
  case workshopLength = "workshop-length"
  case meanAttendance = "mean-attendance"
  case workshopsHeld = "workshops-held"
  case equippedShare = "equipped-share"
  case groupAttending = "group-attending"
  case workshopPlaces = "workshop-places"
  case capacity

  // People.
  case seekCalibration = "seek-calibration"
  case presenceSize = "presence-size"
  case presence
  case presenceMonths = "presence-months"
  case awareness
  case seekRate = "seek-rate"
  case demand
  case servedShare = "served-share"
  case firstSessions = "first-sessions"
  case returningSessions = "returning-sessions"
  case followUpSessions = "follow-up-sessions"
  case sessionsOfMonth = "sessions-of-month"
  case served
  case becomingAutonomous = "becoming-autonomous"
  case continuing
  case stopping
  case droppingOut = "dropping-out"
  case sessions
  case workshopSessionsOfMonth = "workshop-sessions-of-month"
  case workshopSessions = "workshop-sessions"
  case reached
  case reachedByAdvisers = "reached-by-advisers"
  case mandatesLapsing = "mandates-lapsing"
  case aidantPotential = "aidant-potential"
  case effectiveAidants = "effective-aidants"
  case mandatesOffered = "mandates-offered"
  case mandateChance = "mandate-chance"
  case firstMandates = "first-mandates"
  case mandatesOfReached = "mandates-of-reached"
  case mandatesOpened = "mandates-opened"
  case aidantsConnectUsers = "aidants-connect-users"
  case assisted
  case relapsing
  case autonomous
  case unreached
  case inFollowUp = "in-follow-up"
  case pathEnded = "path-ended"
  case need
  case needWithoutProgramme = "need-without-programme"
  case inflow
  case needAndInflow = "need-and-inflow"
  case additional
  case coverage

  // Costs and inequality.
  case employmentCost = "employment-cost"
  case stateContribution = "state-contribution"
  case employersRemainder = "employers-remainder"
  case unfilledCommitment = "unfilled-commitment"
  case costPerPersonReached = "cost-per-person-reached"
  case costPerAutonomousPerson = "cost-per-autonomous-person"
  case costPerAdditionalPerson = "cost-per-additional-person"
  case costPerSession = "cost-per-session"
  case sessionsPerPerson = "sessions-per-person"
  case gini
  case theil
  case atkinson
  case minimum
  case decileRatio = "p90-p10"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
