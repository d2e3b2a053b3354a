import ElementaryFunctions
import PublicFinance
import RandomStreams
import Scenarios
import Territories

/// The stochastic version of the model: one run of a plan in whole numbers, month by month.
///
/// The steps, their order and their names are those of the fluid version; where it takes a part of a
/// stock, this one draws how many. A run is a function of the plan and its luck. Section 15 of the
/// specification.
final class StochasticKernel {
  /// The plan, with the need at the start in whole persons.
  let plan: Plan
  let constants: RunConstants
  let fixed: FixedProbabilities
  let workspace: Workspace
  let stocks: WholeStocks
  let keys: RandomKeys
  let draw: UInt64
  let departments: Int
  /// The decisions of the plan by month of the programme, in the order written.
  private let events: [(programmeMonth: Int, index: Int, action: PlannedEvent.Action)]

  // What the months hand on. A kernel belongs to one run in one thread and no step calls back into
  // it while it changes one of these, so that accesses need no check when the program runs.
  @exclusivity(unchecked) var budget = Budget()
  @exclusivity(unchecked) var posts: WholePlan
  @exclusivity(unchecked) var spaces: WholePlan
  @exclusivity(unchecked) var aidants: WholePlan
  /// The first month with awards (m_A).
  @exclusivity(unchecked) var firstAward: Int?
  /// Whether the renewal line ever held money after the events of a month.
  @exclusivity(unchecked) var renewalWasFunded = false
  /// The part of the order plan of spaces that is foreseen (og), by month.
  @exclusivity(unchecked) var orderShares: [Double] = []
  /// Months of presence lived (a).
  @exclusivity(unchecked) var monthsOfPresence = 0.0
  /// National counts since the start.
  @exclusivity(unchecked) var totals = Totals()

  /// National counts that grow month by month.
  struct Totals {
    var applications = 0.0
    var passed = 0
    var trained = 0
    var renewed = 0
    var occupiedPostMonths = 0
    var reachedByAdvisers = 0
    var aidantsConnectUsers = 0
    var workshopSessions = 0.0
  }

  /// Runs a plan in a workspace of its size, with the luck of a draw.
  static func run(
    _ plan: Plan, _ luck: Luck, in workspace: Workspace, _ stocks: WholeStocks, _ keys: RandomKeys
  ) {
    let kernel = StochasticKernel(plan, luck, workspace, stocks, keys)
    kernel.prepare()
    for t in 0..<kernel.constants.months { kernel.run(t) }
  }

  private init(
    _ plan: Plan, _ luck: Luck, _ workspace: Workspace, _ stocks: WholeStocks, _ keys: RandomKeys
  ) {
    self.plan = plan
    self.workspace = workspace
    self.stocks = stocks
    self.keys = keys
    draw = luck.draw
    constants = RunConstants(plan)
    fixed = FixedProbabilities(constants)
    departments = plan.country.departments.count
    let isReal = plan.scenario.realQuantities
    posts = WholePlan(plan.posts, isReal: isReal)
    spaces = WholePlan(plan.spaces, isReal: isReal)
    aidants = WholePlan(plan.aidants, isReal: isReal)
    events = plan.scenario.events.enumerated()
      .map { ($1.month.value, $0, $1.action) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }

  private func prepare() {
    workspace.plan.load(plan)
    workspace.executed = Array(repeating: .nan, count: plan.scenario.events.count)
    orderShares.reserveCapacity(constants.months)
    stocks.clear()
    for item in MoneyItem.allCases {
      clear(workspace.money.running(item))
    }
    for segment in Segment.allCases {
      let need = workspace.plan.need[segment].numbers
      for d in 0..<departments {
        stocks.need[segment][d] = WholeNumber.nearest(need[d])
        stocks.unreached[segment][d] = stocks.need[segment][d]
      }
    }
  }

  /// Sets a column to zero.
  func clear(_ column: Column) {
    for block in 0..<workspace.blocks { column[block] = .zero }
  }

  private func run(_ t: Int) {
    let s = t - constants.programmeStart
    workspace.national[t] = NationalMonth()
    if t > 0 { carryOn(t) }
    openAndApplyEvents(s)  // 5.1
    awardPosts(t, s)  // 5.2
    renewConventions(t, s)  // 5.3
    takeAttrition(t)  // 5.4
    hire(t, s)  // 5.5
    train(t)  // 5.6
    takeUpPosts(t)  // 5.7
    paySubsidies(t)  // 5.8
    orderSpaces(t, s)  // 6.2
    trainAidants(t, s)  // 6.3
    helpPeople(t)  // 7 and 8
    writeLedger(t)  // 10.3
    record(t)  // 9
  }

  /// What is counted since the start begins a month where the month before ended.
  private func carryOn(_ t: Int) {
    for history in [
      stocks.awarded.publicHost, stocks.awarded.privateHost, stocks.ordered, stocks.opened,
      stocks.trained, stocks.inflow.offline, stocks.inflow.struggling,
    ] {
      history[t].base.update(from: history[t - 1].base, count: history.width)
    }
  }

  private func openAndApplyEvents(_ s: Int) {
    if s == 1 { budget.open(plan.scenario.announced) }
    for event in events where event.programmeMonth == s {
      workspace.executed[event.index] = budget.execute(event.action)
    }
    if budget.opened[BudgetLine.renewal.rawValue] > 0 { renewalWasFunded = true }
  }
}

extension StochasticKernel {
  /// take(x, p): how many of the units of every department a transition takes, each with the same
  /// probability.
  ///
  /// - Parameter place: The cause and its side, ``RandomCause/place(side:)``.
  func take(
    _ units: WholeColumn, _ probability: TrialProbability, _ place: Int, _ t: Int,
    into taken: WholeColumn
  ) {
    keys.row(place, draw: draw, month: t).binomials(of: units.base, probability, into: taken.base)
  }

  /// The same with a probability for each department.
  func take(
    _ units: WholeColumn, _ probabilities: Column, _ place: Int, _ t: Int, into taken: WholeColumn
  ) {
    keys.row(place, draw: draw, month: t)
      .binomials(of: units.base, probabilities.numbers, into: taken.base)
  }

  /// Poisson numbers of events of which as many are expected as is given, up to 2⁵⁰.
  func count(expected means: Column, _ place: Int, _ t: Int, into events: WholeColumn) {
    keys.row(place, draw: draw, month: t).poissons(means.numbers, into: events.base)
  }

  /// The running sums of an amount by department, in cents.
  @inline(__always)
  func running(_ item: MoneyItem) -> UnsafeMutablePointer<Double> {
    workspace.money.running(item).numbers
  }
}
