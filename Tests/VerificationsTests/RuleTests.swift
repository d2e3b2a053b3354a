import Messages
import PublicFinance
import Scenarios
import Simulations
import Testing
import Territories
import Verifications
import _TestSupport

@Suite struct `The rules` {
  @Test func `are all numbered, named and illustrated`() {
    #expect(Set(Rule.all.map(\.name)) == Set(RuleName.allCases))
    #expect(Set(Rule.all.map(\.number)).count == Rule.all.count)
    #expect(RuleExample.allCases.map(\.rawValue) == RuleName.allCases.map(\.rawValue))
    #expect(Rule.all.allSatisfy { $0.example != nil })
  }

  @Test func `cover every invariant of the specification`() {
    let numbers = Rule.all.map { $0.number.filter(\.isNumber) }
    #expect(Set(numbers) == Set((1...21).map(String.init)))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let scenario: Scenario
    static let all = (ShippedPlans.all + SamplePlans.all).map {
      Case(testDescription: $0.name, scenario: $0.scenario)
    }
  }

  @Test(arguments: Case.all)
  func `hold in depth for every plan of the project`(_ example: Case) throws {
    let evidence = Evidence(running: try Plan(example.scenario))
    #expect(evidence.verifiedInDepth().faults == [])
  }
}

@Suite struct `A rule of several runs` {
  /// A laboratory whose runs go wrong after the first few.
  private func laboratory(
    _ spoil: @escaping @Sendable (Scenario, inout Evidence) -> Void
  ) -> Laboratory {
    Laboratory { scenario, country in
      guard let plan = try? Plan(scenario, in: country) else { return nil }
      var evidence = Evidence(running: plan)
      spoil(scenario, &evidence)
      return evidence
    }
  }

  private func found(
    _ rule: RuleName, _ spoil: @escaping @Sendable (Scenario, inout Evidence) -> Void
  ) throws -> Bool {
    let evidence = PlantedFault.Ground.withEvents.evidence
    let rules = Rule.all.filter { $0.name == rule }
    try #require(evidence.verified(by: rules).isEmpty)
    return !evidence.verified(by: rules, in: laboratory(spoil)).isEmpty
  }

  @Test(arguments: [RuleName.orderChangesNothing, .samePlanSameRun, .noEffectBeforeCause])
  func `finds the smallest difference`(_ rule: RuleName) throws {
    #expect(try found(rule) { _, evidence in evidence[.need, 0, 0] = evidence[.need, 0, 0].nextUp })
  }

  @Test func `finds a post that harms`() throws {
    #expect(
      try found(.moreNeverHarms) { scenario, evidence in
        guard case .quantities(let posts) = scenario.advisers.basis else { return }
        let total = posts.values.reduce(0, +)
        for d in 0..<101 { evidence[shown: .reached, 50, d] -= 1e4 * total }
      })
  }

  @Test func `finds a delay that helps`() throws {
    #expect(
      try found(.laterStartReachesNoMore) { scenario, evidence in
        evidence[.reached, 59] += 1e7 * Double(scenario.programmeStart.value)
      })
  }

  @Test func `finds a delay that changes the run`() throws {
    #expect(
      try found(.laterStartIsTheSameRun) { scenario, evidence in
        evidence[.hired, 30, 5] += Double(scenario.programmeStart.value)
      })
  }
}
