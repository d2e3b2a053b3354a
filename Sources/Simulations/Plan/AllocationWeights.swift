import ElementaryFunctions
import Parameters
import PublicFinance
import Scenarios
import Territories

/// The weights by which a key spreads a planned quantity (section 4 of the specification).
struct AllocationWeights {
  let parameters: ParameterValues
  let territories: TerritoryColumns
  let need: [Lanes]
  /// The inhabited area of each territory, in km².
  let inhabitedArea: [Lanes]

  /// The weights of a key, one for each territory.
  ///
  /// - Throws: ``PlanError/missingObservation(line:code:)`` when a figure is not known.
  func weights(of key: AllocationKey, for line: BudgetLine) throws(PlanError) -> [Double] {
    switch key {
    case .equal: Array(repeating: 1, count: territories.country.departments.count)
    case .population: numbers(territories.population)
    case .need: numbers(need)
    case .needPoverty: numbers(zip(need, territories.povertyRate).map { $0 * $1 })
    case .accessGap: numbers(accessGap)
    case .observed: try observedPosts(for: line)
    case .observedAidants: try observed(territories.aidantsInJune2023, for: line)
    }
  }

  /// The need that the venues of December 2020 leave unserved.
  private var accessGap: [Lanes] {
    let radius = parameters[.accessRadius]
    let reach = parameters[.franceServicesVenueShare] * Double.pi * (radius * radius)
    let served = zip(territories.franceServices[0], inhabitedArea).map { services, area in
      -(reach * services) / area.greater(1e-300)
    }
    return zip(need, Elementary.exp(served)).map { $0 * $1 }
  }

  /// The 2,138 posts known in May 2021, completed to 4,000 where a territory is furthest below
  /// the share that its population and its France Services suggest.
  private func observedPosts(for line: BudgetLine) throws(PlanError) -> [Double] {
    let posts = 4000.0
    let known = try observed(territories.postsInMay2021, for: line).inLanes
    let size = zip(territories.population, territories.franceServices[3])
      .map { ($0 * $1).squareRoot() }
    let suggested = size.dividedBySum.map { posts * $0 }
    let gaps = zip(suggested, known).map { ($0 - $1).greater(0) }
    let missing = posts - known.sum
    return numbers(zip(known, gaps.dividedBySum).map { $0 + missing * $1 })
  }

  private func observed(
    _ figures: [Double?], for line: BudgetLine
  ) throws(PlanError) -> [Double] {
    var values: [Double] = []
    values.reserveCapacity(figures.count)
    for (department, figure) in zip(territories.country.departments, figures) {
      guard let figure else { throw .missingObservation(line: line, code: department.code) }
      values.append(figure)
    }
    return values
  }

  private func numbers(_ column: [Lanes]) -> [Double] {
    column.numbers(territories.country.departments.count)
  }
}
