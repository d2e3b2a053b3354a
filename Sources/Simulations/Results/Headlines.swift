import CFluidModel
import ElementaryFunctions
public import PublicFinance
import Scenarios
import Territories

/// The main figures of the last run of a workspace, read where they lie.
///
/// Much quicker than an ``Outcome``, because no journal is made; the figures are the same. It is
/// out of date as soon as another plan runs in the workspace.
public struct Headlines: DepartmentalFigures {
  public let plan: Plan
  private let workspace: Workspace
  private let figures: NationalFigures

  /// Reads the last run of a workspace.
  ///
  /// - Parameter plan: The plan of that run.
  public init(of plan: Plan, in workspace: Workspace) {
    self.plan = plan
    self.workspace = workspace
    figures = NationalFigures(
      plan: plan,
      national: Array(UnsafeBufferPointer(start: workspace.national, count: workspace.months)))
  }

  /// The number of months, from month 0.
  public var months: Int { workspace.months }

  public func postsAwarded(at month: MonthIndex) -> Double {
    figures.national[month.value].postsAwarded
  }

  public func kept(_ series: DepartmentalSeries, _ month: MonthIndex) -> [Double] {
    let count = plan.country.departments.count
    var values: [Double] = []
    values.reserveCapacity(workspace.blocks * Lanes.width)
    for block in 0..<workspace.blocks {
      let lanes = workspace.value(of: series, month.value, block)
      for lane in 0..<Lanes.width { values.append(lanes[lane]) }
    }
    values.removeLast(values.count - count)
    return values
  }

  /// A national figure at the end of a month.
  ///
  /// It is not a number where the figure is undefined, which only those that
  /// ``Metric/mayBeUndefined`` can be.
  public func value(of metric: Metric, at month: MonthIndex) -> Double {
    figures.value(of: metric, at: month)
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
    var cents = (committed: 0.0, paid: 0.0, returned: 0.0)
    for entry in WrittenEntry.all {
      // Whole numbers, so the sum is exact.
      let sum = fluid_sum(workspace.written(entry.item, month.value).base, workspace.blocks)
      if entry.acts.contains(.commits) { cents.committed += sum }
      if entry.acts.contains(.pays) { cents.paid += sum }
      if entry.acts.contains(.returns) { cents.returned += sum }
    }
    let paid = Money(cents: Int64(cents.paid))
    let committed = Money(cents: Int64(cents.committed))
    return (committed, paid - Money(cents: Int64(cents.returned)), committed - paid)
  }

  /// The euros paid over all lines, net of returns, for each unit; nil when there is none.
  public func cost(per unit: CostUnit, at month: MonthIndex) -> Double? {
    let count = value(of: unit.metric, at: month)
    return count > CostUnit.least ? paid(at: month).inEuros / count : nil
  }

  /// How unequally coverage is spread over the departments, weighted by their need at the start.
  public func inequalityOfCoverage(at month: MonthIndex) -> Inequality {
    let reached = workspace.people.reached[month.value]
    let count = plan.country.departments.count
    let numbers = (0..<count).map { reached[$0 / Lanes.width][$0 % Lanes.width] }
    return Inequality(
      of: plan.coverage(ofReached: numbers, at: month), weights: plan.peopleInNeed)
  }
}
