import ElementaryFunctions
import Parameters
public import PublicFinance
import Scenarios
import Territories

extension Outcome: DepartmentalFigures {
  /// A figure of one department at the end of a month.
  public func value(
    of metric: DepartmentalMetric, in department: DepartmentIndex, at month: MonthIndex
  ) -> Double {
    values(of: metric, at: month)[department.value]
  }

  public func postsAwarded(at month: MonthIndex) -> Double { national[month.value].postsAwarded }

  public func kept(_ series: DepartmentalSeries, _ month: MonthIndex) -> [Double] {
    let count = plan.country.departments.count
    let start = month.value * count
    return departmental[series].map { Array($0[start..<start + count]) } ?? []
  }
}

extension Plan {
  /// People reached in each department, as a part of its need and inflow; 0 where nobody is.
  ///
  /// - Parameter everInNeed: Need and inflow as a stochastic run drew them; nil for expected ones.
  func coverage(
    ofReached reached: [Double], among everInNeed: [Double]?, at month: MonthIndex
  ) -> [Double] {
    zip(reached, everInNeed ?? worldsWithoutProgramme(at: month).needAndInflow)
      .map { reached, need in need > 0 ? reached / need : 0 }
  }

  /// The need without the programme over that at the start (section 8.5), by segment.
  func partWithoutProgramme(at month: MonthIndex) -> PerSegment<Double> {
    factorsWithoutProgramme(at: month).remaining
  }

  private func factorsWithoutProgramme(
    at month: MonthIndex
  ) -> (remaining: PerSegment<Double>, everInNeed: PerSegment<Double>) {
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
    return (remaining, everInNeed)
  }

  /// The world without the programme (`cf` of section 8.5), and the denominator of coverage.
  package func worldsWithoutProgramme(
    at month: MonthIndex
  ) -> (need: [Double], needAndInflow: [Double]) {
    let (remaining, everInNeed) = factorsWithoutProgramme(at: month)
    let count = country.departments.count
    let people = need.persons
    func persons(_ factors: PerSegment<Double>) -> [Double] {
      zip(people.offline, people.struggling)
        .map { $0 * factors.offline + $1 * factors.struggling }
        .numbers(count)
    }
    return (persons(remaining), persons(everInNeed))
  }

  /// Writes the same, one number for each department.
  func readWorldsWithoutProgramme(
    at month: MonthIndex, need: UnsafeMutablePointer<Double>,
    needAndInflow: UnsafeMutablePointer<Double>
  ) {
    let (remaining, everInNeed) = factorsWithoutProgramme(at: month)
    let (offline, struggling) = needAtStart
    for d in offline.indices {
      need[d] = offline[d] * remaining.offline + struggling[d] * remaining.struggling
      needAndInflow[d] = offline[d] * everInNeed.offline + struggling[d] * everInNeed.struggling
    }
  }
}
