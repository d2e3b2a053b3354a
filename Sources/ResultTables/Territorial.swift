package import PublicFinance
import Scenarios
package import Simulations
package import Territories

/// The territories of a country at three levels: nation, regions, departments.
package struct Territorial: Sendable {
  package enum Level: String, Sendable {
    case nation, region, department
  }

  /// One territory as it is named in tables.
  package struct Territory: Sendable {
    package let level: Level
    package let code: String
    package let name: String
    package let region: Department.Region?
  }

  package let country: Country
  /// The regions, in ascending order of their codes.
  package let regions: [Department.Region]
  /// The position of the region of each department; nil where its file names none.
  package let regionOfDepartment: [Int?]

  /// The code and the name of the nation.
  package static let nation = "nation"

  package init(_ country: Country) {
    self.country = country
    var byCode: [String: Department.Region] = [:]
    for department in country.departments where byCode[department.region.code] == nil {
      byCode[department.region.code] = department.region
    }
    byCode[""] = nil
    let regions = byCode.values.sorted {
      $0.code.utf8.lexicographicallyPrecedes($1.code.utf8)
    }
    let positions = Dictionary(
      uniqueKeysWithValues: regions.enumerated().map { ($1.code, $0) })
    self.regions = regions
    regionOfDepartment = country.departments.map { positions[$0.region.code] }
  }

  /// Every territory: the nation, then regions, then departments, each in the order of the codes.
  package var all: [Territory] {
    [Territory(level: .nation, code: Self.nation, name: Self.nation, region: nil)]
      + regions.map { Territory(level: .region, code: $0.code, name: $0.name, region: $0) }
      + country.departments.map {
        Territory(level: .department, code: $0.code.text, name: $0.name, region: $0.region)
      }
  }

  /// The sums of a figure of departments over each region.
  package func sums(_ values: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: regions.count)
    for (region, value) in zip(regionOfDepartment, values) {
      if let region { sums[region] += value }
    }
    return sums
  }

  /// The regions' quotient of two figures of departments, formed from sums; 0 over nothing.
  package func quotients(_ parts: [Double], _ wholes: [Double]) -> [Double] {
    zip(sums(parts), sums(wholes)).map { $1 > 0 ? $0 / $1 : 0 }
  }
}

extension DepartmentalFigures {
  /// A figure of every region and department at the end of a month.
  ///
  /// A region's figure is the sum of its departments'. Its coverage is people reached over people
  /// ever in need, both summed, and its access the mean weighted by the need at the start, as the
  /// nation's: never the mean of the departments' quotients.
  package func territorialValues(
    of metric: DepartmentalMetric, at month: MonthIndex, over territories: Territorial
  ) -> (regions: [Double], departments: [Double]) {
    let departments = values(of: metric, at: month)
    let regions =
      switch metric {
      case .coverage:
        territories.quotients(
          values(of: .reached, at: month), values(of: .needAndInflow, at: month))
      case .access:
        territories.quotients(
          zip(departments, plan.peopleInNeed).map { $0 * $1 }, plan.peopleInNeed)
      case .postsPlanned, .postsAwarded, .inPost, .sessions, .reached, .inFollowUp, .autonomous,
        .assisted, .need, .needWithoutProgramme, .needAndInflow, .additional:
        territories.sums(departments)
      }
    return (regions, departments)
  }
}

extension Outcome {
  /// The nation's figure of any metric of the table of months.
  package func nationalValue(of metric: MetricDescription, at month: MonthIndex) -> Double {
    if let national = metric.national { return value(of: national, at: month) }
    switch metric.departmental {
    case .needAndInflow?: return needAndInflow(at: month)
    case let departmental?: return values(of: departmental, at: month).reduce(0, +)
    case nil: return 0
    }
  }
}
