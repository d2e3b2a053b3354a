import ElementaryFunctions
import PublicFinance
import Scenarios

/// The fluid version of the model: one run of a plan, month by month.
///
/// A run is a function of the plan alone. It works in two phases, because people never act back on
/// posts: first the money, the posts and the spaces of every month, then the people. All the memory
/// it touches belongs to its workspace, and the month loops allocate nothing.
final class FluidKernel {
  let plan: Plan
  let constants: RunConstants
  let workspace: Workspace
  let posts: PostColumns
  let people: PeopleColumns
  let money: MoneyColumns
  let columns: PlanColumns

  /// The part of the aidants that is to be trained by each month.
  let trainingCurve: [Double]
  /// The decisions of the plan by month of the programme, in the order written.
  private let events: [(programmeMonth: Int, index: Int, action: PlannedEvent.Action)]

  // What the months hand on. A kernel belongs to one run in one thread and no step calls back into
  // it while it changes one of these, so that accesses need no check when the program runs.
  @exclusivity(unchecked) var budget = Budget()
  @exclusivity(unchecked) var award = AwardState()
  @exclusivity(unchecked) var renewal = RenewalState()
  @exclusivity(unchecked) var totals = PostTotals()
  @exclusivity(unchecked) var spacesPlanned = 0.0
  @exclusivity(unchecked) var aidantsPlanned = 0.0
  /// How many amounts are to be written at the end of the month.
  @exclusivity(unchecked) var writings = 0
  /// The award scale whose cents were last written.
  @exclusivity(unchecked) var writtenAward = 0.0
  /// Whether conventions of a type of host reach a term or wait for a renewal in the month.
  @exclusivity(unchecked) var conventionsEnd = PerHost { _ in false }
  /// Whether a term or a renewal moved money in the month, and whether a replacement did.
  @exclusivity(unchecked) var renewalsMoved = false
  @exclusivity(unchecked) var replacementsMoved = false
  /// Whether the renewal line paid a replacement in the month, and whether a first training began.
  @exclusivity(unchecked) var renewalPaidReplacements = false
  @exclusivity(unchecked) var trainingsStarted = false

  /// Runs a plan in a workspace of its size.
  static func run(_ plan: Plan, in workspace: Workspace) {
    let kernel = FluidKernel(plan, workspace)
    kernel.prepare()
    kernel.runPosts()
    kernel.runPeople()
  }

  private init(_ plan: Plan, _ workspace: Workspace) {
    self.plan = plan
    self.workspace = workspace
    constants = RunConstants(plan)
    trainingCurve = constants.trainingCurve()
    posts = workspace.posts
    people = workspace.people
    money = workspace.money
    columns = workspace.plan
    events = plan.scenario.events.enumerated()
      .map { ($1.month.value, $0, $1.action) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }

  /// Writes the plan's figures and empties what a run adds to.
  private func prepare() {
    columns.load(plan)
    workspace.postRates.pointee = postRates()
    workspace.executed = Array(repeating: .nan, count: plan.scenario.events.count)
    for item in MoneyItem.allCases { clear(money.running(item)) }
    for host in Host.allCases {
      clear(posts.bridging[host])
      clear(posts.conventions[host])
    }
  }

  /// Sets a column to zero.
  func clear(_ column: Column) {
    for block in 0..<constants.blocks { column[block] = .zero }
  }

  /// Sections 5 and 6: money, posts, spaces and aidants of every month.
  private func runPosts() {
    var nextEvent = 0
    for t in 0..<constants.months {
      let s = t - constants.programmeStart
      // 5.1 Opening and events.
      if s == 1 { budget.open(plan.scenario.announced) }
      while nextEvent < events.count, events[nextEvent].programmeMonth <= s {
        let event = events[nextEvent]
        workspace.executed[event.index] = budget.execute(event.action)
        nextEvent += 1
      }
      if budget.opened[BudgetLine.renewal.rawValue] > 0 { renewal.wasFunded = true }
      (renewalsMoved, replacementsMoved, renewalPaidReplacements) = (false, false, false)
      let newAwards = awardPosts(t, s)  // 5.2
      renewConventions(t, s)  // 5.3
      recruit(t, s, newAwards: newAwards)  // 5.3e, 5.4, 5.5
      train(t)  // 5.6, 5.7, 5.8
      orderSpaces(t, s)  // 6
      trainAidants(t)  // 6
      write(t)  // 10.3
      record(t, s)  // 9
    }
  }
}
