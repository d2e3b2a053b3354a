import ElementaryFunctions
package import Parameters
import PublicFinance
public import Scenarios
public import Territories

/// A scenario made ready to run in a country: needs, planned quantities, prices and dates.
///
/// Every rule that needs both the scenario and the territories has been verified when a plan
/// exists; a run cannot fail. A plan is large and never changes, so that those who hold it share it.
public final class Plan: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// The country.
  public var country: Country { territories.country }

  let territories: TerritoryColumns
  let need: Need
  let costs: UnitCosts
  let posts: PlannedQuantity
  let spaces: PlannedQuantity
  let aidants: PlannedQuantity
  /// The mean cost of one post to the line, in cents.
  let postUnitCost: Double
  /// The inhabited area of each territory, in km².
  let inhabitedArea: [Lanes]

  var parameters: ParameterValues { scenario.parameters }
  /// The columns of the country, which plans of one country share.
  package var territoryColumns: TerritoryColumns { territories }

  /// Makes a scenario ready to run.
  ///
  /// - Throws: ``PlanError`` when the scenario and the country do not fit each other.
  public convenience init(
    _ scenario: Scenario, in country: Country = .france
  ) throws(PlanError) {
    try self.init(scenario, in: TerritoryColumns(country))
  }

  /// Makes a scenario ready to run over columns that several runs share.
  package convenience init(
    _ scenario: Scenario, in territories: TerritoryColumns
  ) throws(PlanError) {
    try self.init(scenario, in: territories, known: nil)
  }

  /// The plan at other values of its parameters; quantities that do not change are not spread anew.
  package convenience init(_ plan: Plan, parameters: ParameterValues) throws(PlanError) {
    var scenario = plan.scenario
    scenario.parameters = parameters
    try self.init(scenario, in: plan.territories, known: plan)
  }

  /// - Parameter known: A plan of the same quantities, perhaps with other parameters.
  private init(
    _ scenario: Scenario, in territories: TerritoryColumns, known: Plan?
  ) throws(PlanError) {
    let parameters = scenario.parameters
    let need = Need(parameters, in: territories)
    try Plan.verify(need, in: territories)
    let costs = UnitCosts(parameters, in: territories)
    let communeArea = parameters[.communeAreaCap]
    inhabitedArea = zip(territories.area, territories.communes).map { area, communes in
      area.lesser(communes * communeArea)
    }
    let weights = AllocationWeights(
      parameters: parameters, territories: territories, need: need.total,
      inhabitedArea: inhabitedArea)
    let planner = QuantityPlanner(weights: weights, realQuantities: scenario.realQuantities)

    var request = try planner.request(scenario.advisers, for: .advisers, known: known?.posts)
    postUnitCost = Plan.meanUnitCost(
      request.shares, publicShare: parameters[.publicShare], costs: costs)
    request.total = Plan.postCount(
      for: Double(scenario.announced[.advisers].cents), unitCost: postUnitCost,
      cap: scenario.postsCap, real: scenario.realQuantities)
    posts = try planner.quantity(of: request, for: .advisers, known: known?.posts)
    // Only explicit numbers can exceed the cap: a number of posts bought is held to it.
    if !posts.grows, let cap = scenario.postsCap, posts.total > Double(cap) {
      throw .postsAboveCap(posts: posts.total, cap: cap)
    }
    request = try planner.request(scenario.spaces, for: .spaces, known: known?.spaces)
    request.total = Plan.unitCount(
      for: Double(scenario.announced[.spaces].cents), unitCost: costs.space,
      real: scenario.realQuantities)
    spaces = try planner.quantity(of: request, for: .spaces, known: known?.spaces)
    request = try planner.request(scenario.aidants, for: .aidants, known: known?.aidants)
    request.total = Plan.unitCount(
      for: Double(scenario.announced[.aidants].cents), unitCost: costs.aidant,
      real: scenario.realQuantities)
    aidants = try planner.quantity(of: request, for: .aidants, known: known?.aidants)
    self.scenario = scenario
    self.territories = territories
    self.need = need
    self.costs = costs
  }

  /// A plan with another need.
  private init(_ plan: Plan, need: Need) {
    scenario = plan.scenario
    territories = plan.territories
    self.need = need
    costs = plan.costs
    posts = plan.posts
    spaces = plan.spaces
    aidants = plan.aidants
    postUnitCost = plan.postUnitCost
    inhabitedArea = plan.inhabitedArea
  }

  /// The plan of the stochastic version: the people in need at the start are whole.
  var inWholePersons: Plan { Plan(self, need: Need(inWholePersonsOf: need)) }

  /// The number of posts that an amount pays, not above the cap.
  static func postCount(for amount: Double, unitCost: Double, cap: Int?, real: Bool) -> Double {
    // Posts that cost nothing are limited by the cap alone; without one, none is planned.
    guard unitCost > 0 else { return amount > 0 ? Double(cap ?? 0) : 0 }
    let affordable = real ? amount / unitCost : Tolerance.wholeQuantity(amount / unitCost)
    return cap.map { min(affordable, Double($0)) } ?? affordable
  }

  /// The number of spaces or aidants that an amount pays.
  static func unitCount(for amount: Double, unitCost: Double, real: Bool) -> Double {
    real ? amount / unitCost : (amount / unitCost).rounded(.down)
  }

  /// The mean cost of a post: ū = Σ k_d s_j (S_dj + c).
  private static func meanUnitCost(
    _ keyShares: [Lanes], publicShare: Double, costs: UnitCosts
  ) -> Double {
    zip(keyShares, zip(costs.subsidy.publicHost, costs.subsidy.privateHost))
      .map { share, subsidy in
        share
          * (publicShare * (subsidy.0 + costs.ancillary)
            + (1 - publicShare) * (subsidy.1 + costs.ancillary))
      }
      .sum
  }

  private static func verify(
    _ need: Need, in territories: TerritoryColumns
  ) throws(PlanError) {
    let total = need.total
    let isAbove = zip(total, territories.populationFrom15).contains { persons, population in
      any(persons .> population)
    }
    guard isAbove else { return }
    let departments = territories.country.departments
    for (department, persons) in zip(departments, total.numbers(departments.count))
    where persons > department.populationFrom15 {
      throw .needAbovePopulation(
        code: department.code, need: persons, population: department.populationFrom15)
    }
  }
}

extension Plan {
  /// The posts planned in each department, in the order of the codes.
  public var plannedPosts: [Double] { posts.byTerritory }
  /// The reception spaces planned in each department, in the order of the codes.
  public var plannedSpaces: [Double] { spaces.byTerritory }
  /// The aidants planned in each department, in the order of the codes.
  public var plannedAidants: [Double] { aidants.byTerritory }
  /// The people in need at the start in each department, in the order of the codes.
  public var peopleInNeed: [Double] { need.total.numbers(country.departments.count) }
}
