import CFluidModel
import ElementaryFunctions
import Parameters
package import PublicFinance
import Scenarios
import Territories

/// The memory of a run, used again by the runs that follow on the same thread.
///
/// A workspace serves one run at a time; each run writes every value it reads.
public final class Workspace {
  /// How much of a run is kept for each territory.
  public enum Detail: Sendable {
    /// The stocks that summaries show, every month; the others only at the end.
    case headlines
    /// Every stock, every month.
    case everything
  }

  let blocks: Int
  let months: Int
  let trainingStages: Int
  let detail: Detail
  private let columns: WorkspaceColumns
  /// The national figures of each month.
  let national: UnsafeMutablePointer<NationalMonth>
  /// What the lines for spaces and aidants have ordered, opened and trained, by month.
  let scales: UnsafeMutablePointer<PlanScales>
  /// The cents that each event of the plan moved.
  var executed: [Double]
  /// National sums of first fillings and renewals by month, which decide later payments.
  let cohorts: UnsafeMutablePointer<Cohort>
  /// For each amount and month, the last month that wrote its cents: later months share the row.
  let lastWritten: UnsafeMutablePointer<Int>
  /// For each amount and month, the sum of its cents over all territories.
  let writtenSums: UnsafeMutablePointer<Double>
  /// The months at whose end departments are kept; nil where every month is.
  let snapshots: DepartmentalSnapshots?
  /// The addresses of the columns of posts, for the steps in C.
  let postColumns: UnsafeMutablePointer<FluidPosts>
  /// The numbers of section 5 that are the same in every month of a run.
  let postRates: UnsafeMutablePointer<FluidPostRates>
  /// The amounts to write at the end of a month.
  let writings: UnsafeMutablePointer<FluidWriting>
  private let arena: Arena
  /// Which version of the model runs here.
  public let model: ModelVersion
  /// The whole numbers of stochastic runs; nil where fluid ones alone run.
  private(set) var whole: WholeStocks?
  private var keys: RandomKeys?

  var posts: PostColumns { columns.posts }
  var money: MoneyColumns { columns.money }
  var people: PeopleColumns { columns.people }
  var plan: PlanColumns { columns.plan }

  /// Reserves the memory of runs with the size of a plan.
  ///
  /// - Parameter model: The version of the model that runs in it.
  public convenience init(for plan: Plan, detail: Detail, model: ModelVersion = .fluid) {
    self.init(for: plan, detail: detail, model: model, departmentsAt: nil)
  }

  /// Reserves the memory of runs that are read as headlines alone.
  ///
  /// Departments are kept at the end of some months, and the cents of the nation: so much less memory
  /// stays in the processor's cache.
  ///
  /// - Parameter departmentsAt: The months, in ascending order.
  package convenience init(
    forFiguresOf plan: Plan, departmentsAt months: [MonthIndex], model: ModelVersion = .fluid
  ) {
    self.init(for: plan, detail: .headlines, model: model, departmentsAt: months.map(\.value))
  }

  private init(for plan: Plan, detail: Detail, model: ModelVersion, departmentsAt kept: [Int]?) {
    self.model = model
    let blocks = plan.territories.blocks
    let months = plan.scenario.horizon
    let stages = Int(plan.parameters[.trainingLongMonths])
    let passingMonths = detail == .everything ? months : 1
    let scratch = ArenaLayout.Base.allocate(capacity: 1)
    defer { scratch.deallocate() }
    var measure = ArenaLayout(
      measuring: blocks, months: months, passingMonths: passingMonths, anywhere: scratch)
    _ = WorkspaceColumns(&measure, stages: stages, keepsMonths: kept == nil)
    let arena = Arena(
      blocks: blocks, months: months, passingMonths: passingMonths, size: measure.used,
      widest: stages)
    var layout = ArenaLayout(arena)
    columns = WorkspaceColumns(&layout, stages: stages, keepsMonths: kept == nil)
    snapshots = kept.map { DepartmentalSnapshots($0, months: months, blocks: blocks) }
    self.blocks = blocks
    self.months = months
    trainingStages = stages
    self.detail = detail
    national = .allocate(capacity: months)
    national.initialize(repeating: NationalMonth(), count: months)
    scales = .allocate(capacity: months)
    scales.initialize(repeating: PlanScales(), count: months)
    cohorts = .allocate(capacity: months)
    cohorts.initialize(repeating: Cohort(), count: months)
    lastWritten = .allocate(capacity: months * MoneyItem.allCases.count)
    lastWritten.initialize(repeating: 0, count: months * MoneyItem.allCases.count)
    writtenSums = .allocate(capacity: months * MoneyItem.allCases.count)
    writtenSums.initialize(repeating: 0, count: months * MoneyItem.allCases.count)
    executed = []
    postColumns = .allocate(capacity: 1)
    postColumns.initialize(
      to: FluidPosts(
        columns.posts, columns.plan, subsidyPaid: columns.money.running(.subsidyPaid),
        blocks: blocks, stages: stages))
    postRates = .allocate(capacity: 1)
    postRates.initialize(to: FluidPostRates())
    writings = .allocate(capacity: MoneyItem.allCases.count)
    self.arena = arena
    if model == .stochastic {
      whole = WholeStocks(
        departments: plan.country.departments.count, blocks: blocks, months: months, stages: stages)
    }
  }

  deinit {
    national.deallocate()
    scales.deallocate()
    cohorts.deallocate()
    lastWritten.deallocate()
    writtenSums.deallocate()
    postColumns.deallocate()
    postRates.deallocate()
    writings.deallocate()
  }

  /// Runs a plan, whose results then stand in this memory until the next run.
  ///
  /// - Precondition: The plan fits: ``fits(_:detail:)``.
  public func run(_ plan: Plan) {
    precondition(fits(plan, detail: detail), "the plan must fit the workspace it runs in")
    FluidKernel.run(plan, in: self)
  }

  /// Runs a plan by the stochastic version, with the luck of a draw.
  ///
  /// - Precondition: The plan fits: ``fits(_:detail:model:)`` for the stochastic version.
  public func run(_ plan: Plan, luck: Luck) {
    guard let whole, fits(plan, detail: detail, model: .stochastic) else {
      preconditionFailure("the plan must fit the workspace it runs in")
    }
    let keys = keys(of: luck.seed, for: plan)
    StochasticKernel.run(plan.inWholePersons, luck, in: self, whole, keys)
  }

  /// The keys of a seed, formed anew only for another seed or country.
  private func keys(of seed: UInt64, for plan: Plan) -> RandomKeys {
    if let keys, keys.fits(seed: seed, country: plan.country, stages: trainingStages) {
      return keys
    }
    let new = RandomKeys(
      seed: seed, country: plan.country, stages: trainingStages, width: blocks * Lanes.width)
    keys = new
    return new
  }

  /// Whether a plan can run in this memory.
  public func fits(_ plan: Plan, detail: Detail, model: ModelVersion = .fluid) -> Bool {
    blocks == plan.territories.blocks && months == plan.scenario.horizon
      && trainingStages == Int(plan.parameters[.trainingLongMonths]) && self.detail == detail
      && self.model == model
      && (whole.map { $0.departments == plan.country.departments.count } ?? true)
  }
}

/// All columns of a workspace.
private struct WorkspaceColumns {
  let posts: PostColumns
  let money: MoneyColumns
  let people: PeopleColumns
  let plan: PlanColumns

  init(_ layout: inout ArenaLayout, stages: Int, keepsMonths: Bool) {
    posts = PostColumns(&layout, stages: stages)
    money = MoneyColumns(&layout, keepsMonths: keepsMonths)
    people = PeopleColumns(&layout, keepsMonths: keepsMonths)
    plan = PlanColumns(&layout)
  }
}

extension Workspace {
  /// Whether what stands here was drawn by the stochastic version.
  var hasDrawn: Bool { whole != nil }

  /// The plan of the last run as it was run: the stochastic version counts whole people in need.
  func planAsRun(_ plan: Plan) -> Plan { hasDrawn ? plan.inWholePersons : plan }

  /// The posts filled for the first time in a month, in the country; none before month 0.
  func national(filled host: Host, in month: Int) -> Double {
    month < 0 ? 0 : cohorts[month].filled[host]
  }
}

/// Posts and advisers (section 5 of the specification).
struct PostColumns {
  /// Awarded posts never filled (O).
  let open: PerHost<History>
  /// Posts vacated by an adviser who left (Z).
  let vacant: PerHost<History>
  /// Advisers who wait for a training seat (W).
  let waiting: PerHost<History>
  /// Advisers in training (T), one column for each month of the long path.
  let training: PerHost<History>
  /// Novices in post (B).
  let novices: PerHost<History>
  /// Experienced advisers in post (I).
  let experienced: PerHost<History>
  /// Renewals that wait for credits (Pn).
  let bridging: PerHost<Column>
  /// Conventions by the month of their first filling (F).
  let fillings: PerHost<History>
  /// Conventions by the month in which they were renewed or awarded again (R).
  let renewals: PerHost<History>
  /// Occupancy (u), summed from month 0.
  let occupancySum: PerHost<History>
  /// The share of each stage that keeps its convention in the month.
  let keptShare: PerHost<Column>
  /// Ended posts awarded again in the month.
  let reawarded: PerHost<Column>
  /// Trainees who finish in the month.
  let graduates: PerHost<Column>
  /// Conventions running at the end of the month (M).
  let conventions: PerHost<Column>
  /// Eligible candidates (E).
  let candidates: History
  /// First trainings started, cumulative (L).
  let firstTrainings: History
  /// Hires, cumulative.
  let hired: History
  /// The probability that an open or vacant post is filled in the month.
  let hiringProbability: Column
  /// Eligible candidates for each open or vacant post (E/v).
  let candidatesPerVacancy: Column
  /// Trainings that replace an adviser who left, in the month.
  let replacements: Column
  /// The part of waiting advisers who start their training in the month.
  let seatedShare: Column
  /// Advisers in post, both types of host.
  let inPost: History
  /// Advisers counted by their contact hours.
  let effective: History

  init(_ layout: inout ArenaLayout, stages: Int) {
    open = PerHost { _ in layout.passingHistory() }
    vacant = PerHost { _ in layout.passingHistory() }
    waiting = PerHost { _ in layout.passingHistory() }
    training = PerHost { _ in layout.passingHistory(width: stages) }
    novices = PerHost { _ in layout.passingHistory() }
    experienced = PerHost { _ in layout.passingHistory() }
    bridging = PerHost { _ in layout.column() }
    fillings = PerHost { _ in layout.history() }
    renewals = PerHost { _ in layout.history() }
    occupancySum = PerHost { _ in layout.history() }
    keptShare = PerHost { _ in layout.column() }
    reawarded = PerHost { _ in layout.column() }
    graduates = PerHost { _ in layout.column() }
    conventions = PerHost { _ in layout.column() }
    candidates = layout.passingHistory()
    firstTrainings = layout.passingHistory()
    hired = layout.passingHistory()
    hiringProbability = layout.column()
    candidatesPerVacancy = layout.column()
    replacements = layout.column()
    seatedShare = layout.column()
    inPost = layout.history()
    effective = layout.history()
  }
}

/// People in need and out of it (section 8 of the specification).
struct PeopleColumns {
  /// In need, never reached (U).
  let unreached: PerSegment<History>
  /// In follow-up, waiting for the next session (V).
  let followUp: PerSegment<History>
  /// Reached, path ended, still in need (X).
  let pathEnded: PerSegment<History>
  /// Autonomous through the programme (A).
  let autonomous: PerSegment<History>
  /// Left need without the programme (Q).
  let left: PerSegment<History>
  /// Offline people with a live mandate (Y).
  let assisted: History
  /// Sessions given, cumulative.
  let sessions: History
  /// People helped at least once.
  let reached: History
  /// People in need.
  let need: History
  /// Part of the need within reach of a venue.
  let access: History
  /// Sessions that advisers can give in the month.
  let capacity: History
  /// Sessions asked for in the month.
  let demand: History
  /// Sessions given in the month.
  let served: History
  /// Workshop places in the month (k g).
  let workshopPlaces: Column
  /// The share of demand that is served in the month (f).
  let servedShare: Column
  /// Mandates that aidants could open in the month (q).
  let mandateOpenings: Column
  /// The part of the potential of aidants that is at work.
  let effectiveAidants: Column

  /// - Parameter keepsMonths: Whether what summaries show is kept at every month.
  init(_ layout: inout ArenaLayout, keepsMonths: Bool) {
    func history() -> History { keepsMonths ? layout.history() : layout.passingHistory() }
    unreached = PerSegment { _ in layout.passingHistory() }
    followUp = PerSegment { _ in history() }
    pathEnded = PerSegment { _ in layout.passingHistory() }
    autonomous = PerSegment { _ in history() }
    left = PerSegment { _ in layout.passingHistory() }
    assisted = history()
    sessions = history()
    reached = history()
    need = history()
    access = history()
    capacity = layout.passingHistory()
    demand = layout.passingHistory()
    served = layout.passingHistory()
    workshopPlaces = layout.column()
    servedShare = layout.column()
    mandateOpenings = layout.column()
    effectiveAidants = layout.column()
  }
}
