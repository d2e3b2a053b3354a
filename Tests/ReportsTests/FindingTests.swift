import Messages
import Parameters
import PublicFinance
import Reports
import Scenarios
import Simulations
import Testing
import _TestSupport

/// Every rule that makes a finding, with a plan in which it speaks and one in which it is silent.
@Suite struct `A finding` {
  struct Rule: Sendable, CustomTestStringConvertible {
    let name: FindingName
    let spoken: Scenario
    let silent: Scenario

    var testDescription: String { name.rawValue }

    init(_ name: FindingName, in spoken: Scenario, notIn silent: Scenario) {
      (self.name, self.spoken, self.silent) = (name, spoken, silent)
    }
  }

  private static func shipped(_ name: String) -> Scenario { ShippedPlans.scenario(named: name) }

  /// A plan of spaces alone, in which no adviser is recruited.
  private static var withoutAdvisers: Scenario {
    var scenario = SamplePlans.seed
    scenario.announced[.advisers] = .zero
    return scenario
  }

  /// A plan whose money is kept back, so that no one is helped and coverage is the same everywhere.
  private static var keptBack: Scenario {
    var scenario = SamplePlans.noProgramme
    scenario.announced[.unallocated] = Money(euros: 250_000_000)
    return scenario
  }

  private static var seed: Scenario { SamplePlans.seed }

  static let rules: [Rule] = [
    Rule(.nothingOpened, in: SamplePlans.oneMonth, notIn: seed),
    Rule(.noMoney, in: SamplePlans.noProgramme, notIn: seed),
    Rule(.reach, in: seed, notIn: SamplePlans.noProgramme),
    Rule(.money, in: seed, notIn: SamplePlans.oneMonth),
    Rule(.advisers, in: SamplePlans.hindcast, notIn: seed),
    Rule(.advisersEnd, in: shipped("stricter-pix"), notIn: seed),
    Rule(.advisersGone, in: shipped("france-relance-13m"), notIn: SamplePlans.oneYear),
    Rule(.advisersUnderWay, in: SamplePlans.oneYear, notIn: seed),
    Rule(.noAdviser, in: withoutAdvisers, notIn: seed),
    Rule(.uncommitted, in: shipped("all-advisers"), notIn: seed),
    Rule(.notExecuted, in: shipped("freeze-2022"), notIn: seed),
    Rule(.autonomy, in: seed, notIn: SamplePlans.noProgramme),
    Rule(.territories, in: seed, notIn: SamplePlans.noProgramme),
    Rule(.evenTerritories, in: keptBack, notIn: seed),
    Rule(.otherNeed, in: shipped("france-relance-18m"), notIn: seed),
  ]

  private func names(_ scenario: Scenario) -> [FindingName] {
    Summary(of: SamplePlans.outcome(of: scenario)).findings.map(\.name)
  }

  @Test(arguments: rules)
  func `is told where its rule holds, and only there`(_ rule: Rule) {
    #expect(names(rule.spoken).contains(rule.name))
    #expect(!names(rule.silent).contains(rule.name))
  }

  @Test func `has a rule in this table`() {
    #expect(Set(Self.rules.map(\.name)) == Set(FindingName.allCases))
  }
}
