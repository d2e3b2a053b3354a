import Parameters
import PublicFinance
import Scenarios
import Simulations
import Testing
import _TestSupport

@Suite("Edges of the money rules")
struct MoneyEdgeTests {
  private func advisers(_ scenario: Scenario) throws -> Double {
    let outcome = Outcome(running: try Plan(scenario))
    return outcome.value(of: .inPost, at: MonthIndex(scenario.horizon - 1))
  }

  private func renewing(_ events: [PlannedEvent], prices: Double? = nil) -> Scenario {
    var scenario = SamplePlans.seed
    scenario.horizon = 40
    scenario.events = events
    if let prices {
      scenario.parameters[.renewalPublic1] = prices
      scenario.parameters[.renewalPrivate1] = prices
    }
    return scenario
  }

  @Test func `renewals that cost nothing are granted without money, unless the line is frozen`()
    throws
  {
    let freeze = PlannedEvent(month: MonthIndex(1), action: .freeze(line: .renewal))
    let none = try advisers(renewing([]))
    let free = try advisers(renewing([], prices: 0))
    let frozen = try advisers(renewing([freeze], prices: 0))
    #expect(free > 2000)
    #expect(abs(frozen - none) < 1e-9)
  }

  @Test func `money that comes and goes within a month makes nobody expect renewals`() throws {
    let amount = Money(euros: 20_000_000)
    let passing = [
      PlannedEvent(
        month: MonthIndex(13), action: .appropriation(line: .renewal, amount: amount)),
      PlannedEvent(
        month: MonthIndex(13),
        action: .transfer(from: .renewal, to: .unallocated, amount: amount)),
    ]
    #expect(try advisers(renewing(passing)) == advisers(renewing([])))
  }

  @Test(arguments: [AllocationKey.observed, .need, .population])
  func `real quantities are held to the cap without being refused`(key: AllocationKey) throws {
    var scenario = SamplePlans.seed
    scenario.realQuantities = true
    scenario.advisers = Distribution(basis: .key(key))
    let plan = try Plan(scenario)
    #expect(abs(plan.plannedPosts.reduce(0, +) - 4000) < 1e-9)
  }

  @Test func `posts that cost nothing are limited by the cap alone`() throws {
    var scenario = SamplePlans.seed
    for name in [
      ParameterName.subsidyPublic, .subsidyPrivate, .subsidyPublicAntillesGuyane,
      .subsidyPublicReunionMayotte, .trainingCost, .kitCost, .certificationCost,
    ] { scenario.parameters[name] = 0 }
    #expect(try Plan(scenario).plannedPosts.reduce(0, +) == 4000)
    scenario.postsCap = nil
    #expect(try Plan(scenario).plannedPosts.reduce(0, +) == 0)
  }
}
