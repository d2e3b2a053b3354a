public import Messages
public import PublicFinance

/// A figure that can be explained: a name, and a line for money.
public struct ExplainedFigure: Sendable, Hashable {
  /// Its name.
  public let name: CellName
  /// The line of the budget; nil for all lines together and for what is not money.
  public let line: BudgetLine?

  /// Creates a figure.
  public init(_ name: CellName, line: BudgetLine? = nil) {
    self.name = name
    self.line = line
  }

  /// The figures of a country: those of a run, of its reports and of its ledger.
  public static let national: [CellName] = people + recruitment + results + money + costs

  /// The figures of a department.
  public static let departmental: [CellName] = [
    .postsPlanned, .postsAwarded, .open, .vacant, .waiting, .inTraining, .inPost, .hired,
    .candidates, .spaces, .aidants, .capacity, .demand, .served, .sessions, .reached, .inFollowUp,
    .autonomous, .assisted, .needAtStart, .need, .needWithoutProgramme, .needAndInflow,
    .additional, .access, .coverage, .committed, .paid, .returned, .leftToPay,
  ]

  /// The figures of the ledger, which a line of the budget has too.
  public static let money: [CellName] = [
    .announced, .opened, .committed, .paid, .returned, .available, .leftToPay, .cancelled,
    .broughtForward, .openedInYear, .committedInYear, .paidInYear, .returnedInYear,
  ]

  private static let people: [CellName] = [
    .reached, .reachedByAdvisers, .coverage, .sessions, .workshopSessions, .inFollowUp,
    .autonomous, .additional, .assisted, .aidantsConnectUsers, .needAtStart, .need,
    .needWithoutProgramme, .needAndInflow,
  ]
  private static let recruitment: [CellName] = [
    .postsPlanned, .postsAwarded, .open, .vacant, .recruited, .waiting, .inTraining, .inPost,
    .trained, .certified, .hired, .renewed, .conventions, .applications, .applicationsPerPost,
    .pixPassed, .candidates, .candidatesPerOpenPost, .departmentsHired, .departmentsRecruiting,
    .inPostFranceServices, .inPostOtherPublic, .inPostOtherPrivate, .hosts,
  ]
  private static let results: [CellName] = [
    .awareness, .access, .spaces, .aidants, .capacity, .demand, .served,
  ]
  private static let costs: [CellName] = [
    .costPerPersonReached, .costPerAutonomousPerson, .costPerAdditionalPerson, .costPerSession,
    .sessionsPerPerson, .gini, .theil, .atkinson, .minimum, .decileRatio, .employmentCost,
    .stateContribution, .employersRemainder, .unfilledCommitment,
  ]
}
