import ElementaryFunctions
public import PublicFinance
import Scenarios
import Territories

/// The main figures of the last run of a workspace, read where they lie.
///
/// Much quicker than an ``Outcome``, because no journal is made; the figures are the same. It is
/// out of date as soon as another plan runs in the workspace.
public struct Headlines: RunFigures {
  /// A plan is large, and figures are many: one reference for all of it is quick to hand on.
  private final class Run {
    let plan: Plan
    let workspace: Workspace
    let figures: NationalFigures

    init(_ plan: Plan, _ workspace: Workspace) {
      (self.plan, self.workspace) = (plan, workspace)
      figures = NationalFigures(plan)
    }
  }

  private let run: Run
  private var workspace: Workspace { run.workspace }

  /// The plan of the run.
  public var plan: Plan { run.plan }

  /// Reads the last run of a workspace.
  ///
  /// - Parameter plan: The plan of that run.
  public init(of plan: Plan, in workspace: Workspace) {
    run = Run(workspace.planAsRun(plan), workspace)
  }

  /// The number of months, from month 0.
  public var months: Int { workspace.months }

  public func postsAwarded(at month: MonthIndex) -> Double {
    precondition((0..<months).contains(month.value))
    return workspace.national[month.value].postsAwarded
  }

  public func kept(_ series: DepartmentalSeries, _ month: MonthIndex) -> [Double] {
    let count = run.plan.country.departments.count
    return Array(unsafeUninitializedCapacity: count) { values, initialized in
      workspace.read(series, month.value, into: values)
      initialized = count
    }
  }

  /// Writes a series at the end of a month, in the order of the codes.
  ///
  /// - Parameter values: As many as there are departments.
  package func read(
    _ series: DepartmentalSeries, _ month: MonthIndex,
    into values: UnsafeMutableBufferPointer<Double>
  ) {
    workspace.read(series, month.value, into: values)
  }

  /// A national figure at the end of a month.
  ///
  /// It is not a number where the figure is undefined, which only those that
  /// ``Metric/mayBeUndefined`` can be.
  public func value(of metric: Metric, at month: MonthIndex) -> Double {
    precondition((0..<months).contains(month.value))
    return run.figures.value(of: metric, month.value, workspace.national)
  }

  /// Writes a national figure at the end of every month.
  ///
  /// - Parameters:
  ///   - values: Where that of month 0 is written.
  ///   - step: How much further that of the next month is.
  package func read(
    _ metric: Metric, into values: UnsafeMutablePointer<Double>, step: Int
  ) {
    run.figures.read(metric, 0..<months, workspace.national, into: values, step: step)
  }

  /// What was committed on all lines by the end of a month.
  public func committed(at month: MonthIndex) -> Money { money(at: month).committed }

  /// What was paid on all lines by the end of a month, net of returns.
  public func paid(at month: MonthIndex) -> Money { money(at: month).paid }

  /// What was committed and is not yet paid at the end of a month.
  public func leftToPay(at month: MonthIndex) -> Money { money(at: month).leftToPay }

  /// Committed, paid net of returns, and left to pay on all lines by the end of a month.
  package func money(
    at month: MonthIndex
  ) -> (committed: Money, paid: Money, leftToPay: Money) {
    func sum(_ items: [MoneyItem]) -> Money {
      var cents = 0.0
      // Whole numbers, so the sum is exact.
      for item in items { cents += workspace.writtenSum(item, month.value).pointee }
      return Money(cents: Int64(cents))
    }
    let committed = sum(WrittenEntry.committed)
    let paid = sum(WrittenEntry.paid)
    return (committed, paid - sum(WrittenEntry.returned), committed - paid)
  }

  /// The euros paid over all lines, net of returns, for each unit; nil when there is none.
  public func cost(per unit: CostUnit, at month: MonthIndex) -> Double? {
    CostUnit.cost(of: paid(at: month), for: value(of: unit.metric, at: month))
  }

  /// How unequally coverage is spread over the departments, weighted by their need at the start.
  public func inequalityOfCoverage(at month: MonthIndex) -> Inequality {
    Inequality(of: values(of: .coverage, at: month), weights: plan.peopleInNeed)
  }

  /// Writes the people in need at the start, in the order of the codes.
  package func readNeedAtStart(into values: UnsafeMutablePointer<Double>) {
    let people = run.plan.need.persons
    for d in 0..<run.plan.territories.country.departments.count {
      let (block, lane) = (d / Lanes.width, d % Lanes.width)
      values[d] = people.offline[block][lane] + people.struggling[block][lane]
    }
  }

  /// Writes the need without the programme, and that at the start with its inflow so far.
  package func readWorldsWithoutProgramme(
    at month: MonthIndex, need: UnsafeMutablePointer<Double>,
    needAndInflow: UnsafeMutablePointer<Double>
  ) {
    run.plan.readWorldsWithoutProgramme(at: month, need: need, needAndInflow: needAndInflow)
    if let drawn = drawn(.needAndInflow, month) {
      for (department, people) in drawn.enumerated() { needAndInflow[department] = people }
    }
  }

  /// Which version of the model was run.
  public var model: ModelVersion { workspace.hasDrawn ? .stochastic : .fluid }

  public func drawn(_ series: DrawnSeries, _ month: MonthIndex) -> [Double]? {
    workspace.hasDrawn ? workspace.drawn(series, month.value) : nil
  }
}
