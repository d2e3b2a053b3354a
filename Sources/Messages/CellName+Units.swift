extension CellName {
  /// The unit of the numbers of a cell.
  public var unit: CellUnit {
    switch self {
    case .meanPoverty:
      .percent
    case .povertyTimesPopulation, .povertyFactor, .needWeight, .keyWeight, .suggestedWeight,
      .activity, .meanAttendance, .seekCalibration, .gini, .theil, .atkinson, .decileRatio:
      .number
    case .needStruggling, .needAtStart, .pixPassed, .candidatesLooking, .candidates,
      .needWithinReach, .groupAttending, .becomingAutonomous, .continuing, .stopping,
      .droppingOut, .reached, .reachedByAdvisers, .mandatesLapsing, .firstMandates,
      .mandatesOfReached, .mandatesOpened, .aidantsConnectUsers, .assisted, .relapsing,
      .autonomous, .unreached, .inFollowUp, .pathEnded, .need, .needWithoutProgramme, .inflow,
      .needAndInflow, .additional:
      .persons
    case .inhabitedArea:
      .squareKilometres
    case .subsidy, .ancillaryCost, .postCostInShare, .meanPostCost, .executedAmount, .toCommit,
      .runningCommitted, .runningPaid, .runningReturned, .writtenCommitted, .writtenPaid,
      .writtenReturned, .announced, .opened, .committed, .paid, .returned, .available,
      .leftToPay, .cancelled, .broughtForward, .openedInYear, .committedInYear, .paidInYear,
      .returnedInYear, .awardCost, .yearlyAmountDue, .renewalCost, .reawardCost,
      .replacementCost, .paidByLine, .employmentCost, .stateContribution, .employersRemainder,
      .unfilledCommitment:
      .cents
    case .keyShare, .awardScale, .partPaid, .givingUp, .partRenewed, .partReawarded,
      .occupancyOfTerm, .partLost, .hiringChance, .seatedShare, .shareOfReplacements, .occupancy,
      .orderShare, .trainingCurve, .access, .equippedShare, .presence, .awareness, .seekRate,
      .servedShare, .mandateChance, .coverage, .minimum:
      .share
    case .suggestedGap, .postsPlanned, .plannedPosts, .awardTarget, .awardsWanted, .newAwards,
      .postsAwarded, .conventionsBefore, .renewalsKept, .termsDue, .renewalsWished, .renewals,
      .renewed, .bridging, .conventionsEnded, .reawards, .postsToFill, .firstFillings, .open,
      .vacant, .occupied, .conventions:
      .posts
    case .planned, .plannedUnits:
      .units
    case .firstAwardMonth:
      .month
    case .renewalFunded:
      .flag
    case .leavers, .hires, .hired, .seekingSeat, .startsWished, .firstStarts, .firstTrainings,
      .replacementsWished, .replacements, .starts, .stageOfTraining, .graduates, .waiting,
      .inTraining, .novices, .experienced, .inPost, .inPostOfHost, .recruited, .trained,
      .certified, .inPostFranceServices, .inPostOtherPublic, .inPostOtherPrivate, .presenceSize:
      .advisers
    case .applicationsOfMonth, .applications:
      .applications
    case .matchingRate:
      .perMonth
    case .seats:
      .seats
    case .occupiedPostMonths:
      .postMonths
    case .applicationsPerPost:
      .applicationsPerPost
    case .candidatesPerOpenPost:
      .candidatesPerPost
    case .departmentsHired, .departmentsRecruiting:
      .departments
    case .hosts:
      .hosts
    case .ordersWanted, .orders, .spacesOrdered, .spacesOpening, .spaces:
      .spaces
    case .aidantsWanted, .newAidants, .aidants, .aidantPotential, .effectiveAidants:
      .aidants
    case .franceServices, .venues:
      .venues
    case .contactHours:
      .hoursPerMonth
    case .workshopLength:
      .hours
    case .workshopsHeld:
      .workshopsPerMonth
    case .workshopPlaces, .capacity, .demand, .firstSessions, .returningSessions,
      .followUpSessions, .sessionsOfMonth, .served, .workshopSessionsOfMonth:
      .sessionsPerMonth
    case .presenceMonths:
      .months
    case .sessions, .workshopSessions:
      .sessions
    case .mandatesOffered:
      .mandatesPerMonth
    case .costPerPersonReached, .costPerAutonomousPerson, .costPerAdditionalPerson:
      .eurosPerPerson
    case .costPerSession:
      .eurosPerSession
    case .sessionsPerPerson:
      .sessionsPerPerson
    }
  }
}
