import ElementaryFunctions
public import PublicFinance
import Scenarios
import Territories

/// A finished run whose figures can be read for every department.
public protocol DepartmentalFigures {
  /// The plan of the run.
  var plan: Plan { get }
  /// A series kept by the run, at the end of a month, in the order of the codes.
  func kept(_ series: DepartmentalSeries, _ month: MonthIndex) -> [Double]
  /// The awarded posts of the nation at the end of a month.
  func postsAwarded(at month: MonthIndex) -> Double
  /// A series that only a stochastic run keeps, at the end of a month; nil for a fluid run.
  func drawn(_ series: DrawnSeries, _ month: MonthIndex) -> [Double]?
}

/// A finished run whose figures can be read for the nation too.
public protocol RunFigures: DepartmentalFigures {
  /// The number of months, from month 0.
  var months: Int { get }
  /// A national figure at the end of a month; not a number where it is undefined.
  func value(of metric: Metric, at month: MonthIndex) -> Double
  /// The euros paid over all lines, net of returns, for each unit; nil when there is none.
  func cost(per unit: CostUnit, at month: MonthIndex) -> Double?
  /// How unequally coverage is spread over the departments.
  func inequalityOfCoverage(at month: MonthIndex) -> Inequality
}

extension Outcome: RunFigures {}

/// The series that every run keeps for each department and month.
public enum DepartmentalSeries: Int, Sendable, CaseIterable {
  case inPost, sessions, reached, inFollowUp, autonomous, assisted, need, access
}

/// The series that a stochastic run keeps, and that follow from the plan alone in a fluid one.
public enum DrawnSeries: Sendable, CaseIterable {
  /// Posts awarded to hosts, cumulative.
  case postsAwarded
  /// The need at the start and its inflow so far: the denominator of coverage.
  case needAndInflow
}

extension DepartmentalFigures {
  /// A figure of every department at the end of a month, in the order of the codes.
  public func values(of metric: DepartmentalMetric, at month: MonthIndex) -> [Double] {
    switch metric {
    case .postsPlanned: plan.posts.byTerritory
    case .postsAwarded:
      drawn(.postsAwarded, month) ?? postsAwardedByDepartment(at: month)
    case .inPost: kept(.inPost, month)
    case .sessions: kept(.sessions, month)
    case .reached: kept(.reached, month)
    case .inFollowUp: kept(.inFollowUp, month)
    case .autonomous: kept(.autonomous, month)
    case .assisted: kept(.assisted, month)
    case .need: kept(.need, month)
    case .access: kept(.access, month)
    case .needWithoutProgramme: plan.worldsWithoutProgramme(at: month).need
    case .needAndInflow:
      drawn(.needAndInflow, month) ?? plan.worldsWithoutProgramme(at: month).needAndInflow
    case .additional:
      zip(plan.worldsWithoutProgramme(at: month).need, kept(.need, month)).map { $0 - $1 }
    case .coverage:
      plan.coverage(
        ofReached: kept(.reached, month), among: drawn(.needAndInflow, month), at: month)
    }
  }

  /// The national awards, in proportion to the plan: every department is awarded at one pace.
  private func postsAwardedByDepartment(at month: MonthIndex) -> [Double] {
    let scale = postsAwarded(at: month) / plan.posts.baseTotal
    return plan.posts.base.numbers(plan.country.departments.count).map { $0 * scale }
  }
}
