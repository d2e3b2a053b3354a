package import Messages

extension FigureName {
  /// The unit in which summaries state the figure.
  package var unit: Quantity.Unit {
    switch self {
    case .announced, .opened, .committed, .paid, .returned, .available, .frozen, .unallocated,
      .cancelled, .leftToPay, .unfilledCommitment, .amount, .executed, .notExecuted,
      .broughtForward, .carriedForward, .employmentCost, .stateContribution,
      .employersRemainder:
      .money
    case .applications: .applications
    case .applicationsPerPost: .applicationsPerPost
    case .candidatesPerOpenPost: .candidatesPerPost
    case .open, .vacant, .unfilledPosts, .postsPlanned, .postsAwarded: .posts
    case .hosts: .hosts
    case .departmentsHired, .departmentsRecruiting: .departments
    case .spacesOpen: .spaces
    case .candidates, .hired, .waiting, .trained, .certified, .pixPassed, .inTraining, .inPost,
      .inPostFranceServices, .inPostOtherPublic, .inPostOtherPrivate, .aidantsTrained, .need,
      .reached, .assisted, .autonomous, .additional, .needAtStart, .needAndInflow,
      .needWithoutProgramme, .reachedByAdvisers, .reachedByAidants, .inFollowUp:
      .persons
    case .sessions, .individualSessions, .workshopSessions, .personalData, .socialNetworks,
      .curriculumVitae, .remoteWork, .teleconsultation:
      .sessions
    case .sessionsPerPerson: .sessionsPerPerson
    case .coverage, .inFollowUpShare, .assistedShare, .autonomousShare, .additionalShare,
      .minimum:
      .share
    case .costPerPersonReached, .costPerAutonomousPerson, .costPerAdditionalPerson:
      .eurosPerPerson
    case .costPerSession: .eurosPerSession
    case .gini, .theil, .atkinson, .decileRatio: .index
    }
  }
}
