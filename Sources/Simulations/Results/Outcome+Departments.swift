import ElementaryFunctions
import Parameters
public import PublicFinance
import Scenarios
import Territories

extension Outcome {
  /// A figure of every department at the end of a month, in the order of the codes.
  public func values(of metric: DepartmentalMetric, at month: MonthIndex) -> [Double] {
    switch metric {
    case .postsPlanned: plan.posts.byTerritory
    case .postsAwarded: postsAwarded(at: month)
    case .inPost: kept(.inPost, month)
    case .sessions: kept(.sessions, month)
    case .reached: kept(.reached, month)
    case .inFollowUp: kept(.inFollowUp, month)
    case .autonomous: kept(.autonomous, month)
    case .assisted: kept(.assisted, month)
    case .need: kept(.need, month)
    case .access: kept(.access, month)
    case .needWithoutProgramme: plan.worldsWithoutProgramme(at: month).need
    case .needAndInflow: plan.worldsWithoutProgramme(at: month).needAndInflow
    case .additional:
      zip(plan.worldsWithoutProgramme(at: month).need, kept(.need, month)).map { $0 - $1 }
    case .coverage:
      plan.coverage(ofReached: kept(.reached, month), at: month)
    }
  }

  /// A figure of one department at the end of a month.
  public func value(
    of metric: DepartmentalMetric, in department: DepartmentIndex, at month: MonthIndex
  ) -> Double {
    values(of: metric, at: month)[department.value]
  }

  private func kept(_ series: DepartmentalSeries, _ month: MonthIndex) -> [Double] {
    let count = plan.country.departments.count
    let start = month.value * count
    return departmental[series].map { Array($0[start..<start + count]) } ?? []
  }

  /// The national awards, in proportion to the plan: every department is awarded at one pace.
  private func postsAwarded(at month: MonthIndex) -> [Double] {
    let scale = national[month.value].postsAwarded / plan.posts.baseTotal
    return plan.posts.base.numbers(plan.country.departments.count).map { $0 * scale }
  }

}

extension Plan {
  /// People reached in each department, as a part of its need and inflow; 0 where nobody is.
  func coverage(ofReached reached: [Double], at month: MonthIndex) -> [Double] {
    zip(reached, worldsWithoutProgramme(at: month).needAndInflow)
      .map { reached, need in need > 0 ? reached / need : 0 }
  }

  /// The world without the programme (`cf` of section 8.5), and the denominator of coverage.
  fileprivate func worldsWithoutProgramme(
    at month: MonthIndex
  ) -> (need: [Double], needAndInflow: [Double]) {
    let exits = PerSegment {
      parameters[$0 == .offline ? .naturalExitOffline : .naturalExitStruggling]
    }
    let inflows = PerSegment { parameters[$0 == .offline ? .inflowOffline : .inflowStruggling] }
    // All departments follow the same rates, so one factor for each segment serves them all.
    var remaining = PerSegment { _ in 1.0 }
    var everInNeed = PerSegment { _ in 1.0 }
    for segment in Segment.allCases {
      for _ in 0...max(0, month.value) {
        let before = remaining[segment]
        remaining[segment] = before - before * exits[segment] + inflows[segment]
        everInNeed[segment] += inflows[segment]
      }
    }
    let count = country.departments.count
    let people = need.persons
    func persons(_ factors: PerSegment<Double>) -> [Double] {
      zip(people.offline, people.struggling)
        .map { $0 * factors.offline + $1 * factors.struggling }
        .numbers(count)
    }
    return (persons(remaining), persons(everInNeed))
  }
}
