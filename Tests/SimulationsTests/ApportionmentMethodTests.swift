import Apportionments
import PublicFinance
import Scenarios
import Simulations
import Territories
import Testing

@Suite struct `Methods of apportionment in a plan` {
  private static func scenario(_ method: ApportionmentMethod) -> Scenario {
    var announced = PerLine { _ in Money.zero }
    announced[.advisers] = Money(euros: 200_000_000)
    announced[.spaces] = Money(euros: 40_000_000)
    announced[.aidants] = Money(euros: 10_000_000)
    var scenario = Scenario(title: method.rawValue, announced: announced)
    scenario.advisers = Distribution(
      basis: .key(.population), floor: 8, cap: 120, method: method)
    scenario.spaces.method = method
    scenario.aidants.method = method
    return scenario
  }

  @Test(arguments: ApportionmentMethod.allCases)
  func `share posts, spaces and aidants`(method: ApportionmentMethod) throws {
    let plan = try Plan(Self.scenario(method))
    let population = try AllocationKey.population.weights()
    let posts = try method.apportion(4000, by: population, within: Bounds(floor: 8, cap: 120))
    #expect(plan.plannedPosts == posts.map(Double.init))
    #expect(
      plan.plannedSpaces
        == (try method.apportion(1000, by: AllocationKey.need.weights())).map(Double.init))
    #expect(
      plan.plannedAidants == (try method.apportion(20_000, by: population)).map(Double.init))
  }

  @Test func `change who has the posts and not how many there are`() throws {
    let plans = try ApportionmentMethod.allCases.map { try Plan(Self.scenario($0)).plannedPosts }
    // Dean, Huntington–Hill and Sainte-Laguë agree where every department has several posts.
    #expect(Set(plans).count == 4)
    #expect(plans.allSatisfy { $0.reduce(0, +) == 4000 })
  }

  @Test func `change no cent of what is opened, and every ledger closes`() throws {
    for method in ApportionmentMethod.allCases {
      let outcome = Outcome(running: try Plan(Self.scenario(method)))
      #expect(outcome.ledger.breach == nil)
    }
  }

  @Test func `leave real quantities as they are`() throws {
    let plans = try ApportionmentMethod.allCases.map { method in
      var scenario = Self.scenario(method)
      scenario.realQuantities = true
      return try Plan(scenario).plannedPosts
    }
    #expect(Set(plans).count == 1)
  }
}

@Suite struct `Weights of a key` {
  @Test(arguments: AllocationKey.allCases)
  func `exist for the 101 departments`(key: AllocationKey) throws {
    let weights = try key.weights()
    #expect(weights.count == 101)
    #expect(weights.allSatisfy { $0 >= 0 && $0.isFinite })
    #expect(weights.contains { $0 > 0 })
  }
}
