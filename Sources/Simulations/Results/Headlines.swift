import ElementaryFunctions
public import PublicFinance
import Scenarios
import Territories

/// The main figures of the last run of a workspace, read where they lie.
///
/// Much quicker than an ``Outcome``, because no journal is made; the figures are the same. It is
/// out of date as soon as another plan runs in the workspace.
public struct Headlines {
  private let plan: Plan
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

  /// A national figure at the end of a month.
  ///
  /// It is not a number where the figure is undefined, which only those that
  /// ``Metric/mayBeUndefined`` can be.
  public func value(of metric: Metric, at month: MonthIndex) -> Double {
    figures.value(of: metric, at: month)
  }

  /// What was committed on all lines by the end of a month.
  public func committed(at month: MonthIndex) -> Money { written(.commits, month) }

  /// What was paid on all lines by the end of a month, net of returns.
  public func paid(at month: MonthIndex) -> Money {
    written(.pays, month) - written(.returns, month)
  }

  /// What was committed and is not yet paid at the end of a month.
  public func leftToPay(at month: MonthIndex) -> Money {
    written(.commits, month) - written(.pays, month)
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

  /// The written cents of all amounts that act in a way; whole numbers, so the sum is exact.
  private func written(_ act: WrittenEntry.Acts, _ month: MonthIndex) -> Money {
    let cents = WrittenEntry.all.filter { $0.acts.contains(act) }.reduce(0.0) { total, entry in
      let column = workspace.written(entry.item, month.value)
      return total + (0..<workspace.blocks).map { column[$0] }.sum
    }
    return Money(cents: Int64(cents))
  }
}
