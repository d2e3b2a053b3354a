import ElementaryFunctions
import Parameters
import PublicFinance
import Scenarios

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
  let posts: PostColumns
  let money: MoneyColumns
  let people: PeopleColumns
  let plan: PlanColumns
  /// The national figures of each month.
  let national: UnsafeMutablePointer<NationalMonth>
  /// What the lines for spaces and aidants have ordered, opened and trained, by month.
  let scales: UnsafeMutablePointer<PlanScales>
  /// The cents that each event of the plan moved.
  var executed: [Double]
  /// National sums of first fillings and renewals by month, which decide later payments.
  let cohorts: UnsafeMutablePointer<Cohort>
  private let arena: Arena

  /// Reserves the memory of runs with the size of a plan.
  public init(for plan: Plan, detail: Detail) {
    blocks = plan.territories.blocks
    months = plan.scenario.horizon
    trainingStages = Int(plan.parameters[.trainingLongMonths])
    self.detail = detail
    let arena = Arena(blocks: blocks, widest: trainingStages)
    let months = months
    posts = PostColumns(arena, months: months, stages: trainingStages, detail: detail)
    money = MoneyColumns(arena, blocks: blocks, months: months)
    people = PeopleColumns(arena, months: months, detail: detail)
    self.plan = PlanColumns(arena, blocks: blocks)
    national = arena.table(of: NationalMonth(), count: months)
    scales = arena.table(of: PlanScales(), count: months)
    cohorts = arena.table(of: Cohort(), count: months)
    executed = []
    self.arena = arena
  }

  /// Runs a plan, whose results then stand in this memory until the next run.
  ///
  /// - Precondition: The plan fits: ``fits(_:detail:)``.
  public func run(_ plan: Plan) {
    precondition(fits(plan, detail: detail), "the plan must fit the workspace it runs in")
    FluidKernel.run(plan, in: self)
  }

  /// Whether a plan can run in this memory.
  public func fits(_ plan: Plan, detail: Detail) -> Bool {
    blocks == plan.territories.blocks && months == plan.scenario.horizon
      && trainingStages == Int(plan.parameters[.trainingLongMonths]) && self.detail == detail
  }
}

extension Workspace {
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

  init(_ arena: Arena, months: Int, stages: Int, detail: Workspace.Detail) {
    func stock(width: Int = 1) -> History {
      detail == .everything
        ? arena.history(months: months, width: width) : arena.passingHistory(width: width)
    }
    open = PerHost { _ in stock() }
    vacant = PerHost { _ in stock() }
    waiting = PerHost { _ in stock() }
    training = PerHost { _ in stock(width: stages) }
    novices = PerHost { _ in stock() }
    experienced = PerHost { _ in stock() }
    bridging = PerHost { _ in arena.column() }
    fillings = PerHost { _ in arena.history(months: months) }
    renewals = PerHost { _ in arena.history(months: months) }
    occupancySum = PerHost { _ in arena.history(months: months) }
    keptShare = PerHost { _ in arena.column() }
    reawarded = PerHost { _ in arena.column() }
    graduates = PerHost { _ in arena.column() }
    candidates = stock()
    firstTrainings = stock()
    hired = stock()
    hiringProbability = arena.column()
    candidatesPerVacancy = arena.column()
    replacements = arena.column()
    seatedShare = arena.column()
    inPost = arena.history(months: months)
    effective = arena.history(months: months)
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

  init(_ arena: Arena, months: Int, detail: Workspace.Detail) {
    func stock() -> History {
      detail == .everything ? arena.history(months: months) : arena.passingHistory()
    }
    unreached = PerSegment { _ in stock() }
    followUp = PerSegment { _ in arena.history(months: months) }
    pathEnded = PerSegment { _ in stock() }
    autonomous = PerSegment { _ in arena.history(months: months) }
    left = PerSegment { _ in stock() }
    assisted = arena.history(months: months)
    sessions = arena.history(months: months)
    reached = arena.history(months: months)
    need = arena.history(months: months)
    access = arena.history(months: months)
    capacity = stock()
    demand = stock()
    served = stock()
    workshopPlaces = arena.column()
    servedShare = arena.column()
    mandateOpenings = arena.column()
  }
}
