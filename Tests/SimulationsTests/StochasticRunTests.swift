import Parameters
import PublicFinance
import Scenarios
import Simulations
import Territories
import Testing
import _TestSupport

@Suite struct `A stochastic run` {
  static let luck = Luck(seed: 42, draw: 3)

  @Test(arguments: [SamplePlans.hindcast, SamplePlans.strained, SamplePlans.shortConventions])
  func `is given by its plan and its luck`(_ scenario: Scenario) throws {
    let run = try FullRun(scenario, luck: Self.luck)
    #expect(try run.isSame(as: FullRun(scenario, luck: Self.luck)))
    #expect(try !run.isSame(as: FullRun(scenario, luck: Luck(seed: 42, draw: 4))))
    #expect(try !run.isSame(as: FullRun(scenario, luck: Luck(seed: 43, draw: 3))))
    #expect(run.outcome.model == .stochastic)
    #expect(try FullRun(scenario).outcome.model == .fluid)
  }

  @Test func `leaves nothing of itself in the memory it used`() throws {
    let workspace = Workspace(
      for: try Plan(SamplePlans.hindcast), detail: .everything, model: .stochastic)
    for scenario in [SamplePlans.seed, SamplePlans.withEvents, SamplePlans.hindcast] {
      let again = try FullRun(scenario, workspace: workspace, luck: Self.luck)
      #expect(try again.isSame(as: FullRun(scenario, luck: Self.luck)))
    }
  }

  @Test func `shows the same figures however much of it is kept`() throws {
    let plan = try Plan(SamplePlans.hindcast)
    let full = try FullRun(SamplePlans.hindcast, luck: Self.luck).outcome
    let outcome = Outcome(running: plan, luck: Self.luck)
    let workspace = Workspace(for: plan, detail: .headlines, model: .stochastic)
    workspace.run(plan, luck: Self.luck)
    let headlines = Headlines(of: plan, in: workspace)
    #expect(outcome.journal.movements == full.journal.movements)
    #expect(outcome.hostAccount == full.hostAccount)
    for month in (0..<60).map(MonthIndex.init) {
      for metric in Metric.allCases {
        let bits = full.value(of: metric, at: month).bitPattern
        #expect(outcome.value(of: metric, at: month).bitPattern == bits)
        #expect(headlines.value(of: metric, at: month).bitPattern == bits)
      }
      for metric in DepartmentalMetric.allCases {
        #expect(outcome.values(of: metric, at: month) == full.values(of: metric, at: month))
        #expect(headlines.values(of: metric, at: month) == full.values(of: metric, at: month))
      }
      #expect(headlines.paid(at: month) == outcome.ledger.total(at: month).paid)
    }
  }

  @Test(arguments: [UInt64(1), 2])
  func `does not depend on the order of departments`(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let shuffled = Country.france.departments.shuffled(using: &generator)
    let country = try #require(Country(shuffled))
    let run = try FullRun(SamplePlans.withEvents, luck: Self.luck)
    #expect(
      try run.isSame(as: FullRun(SamplePlans.withEvents, in: country, luck: Self.luck)))
  }

  @Test func `is not moved by a change that changes nothing`() throws {
    var other = SamplePlans.hindcast
    other.title = "Another title"
    // Nothing is ever spread by this key, and no event has this amount.
    other.events.append(
      SamplePlans.event(5, .transfer(from: .spaces, to: .advisers, amount: .zero)))
    other.parameters[.certificationDelay] = 6
    let (first, second) = (
      try FullRun(SamplePlans.hindcast, luck: Self.luck), try FullRun(other, luck: Self.luck)
    )
    #expect(first.outcome.journal.movements == second.outcome.journal.movements)
    for stock in Stock.allCases {
      for month in 0..<60 {
        let pairs = zip(first.values(stock, at: month), second.values(stock, at: month))
        #expect(pairs.allSatisfy { $0 - $1 == 0 })
      }
    }
  }

  @Test func `happens to whole plans of every size`() throws {
    for scenario in [SamplePlans.noProgramme, SamplePlans.oneMonth, SamplePlans.sevenPosts] {
      let run = try FullRun(scenario, luck: Self.luck).outcome
      let last = run.horizon
      let planned = run.plan.plannedPosts.reduce(0, +)
      #expect(run.value(of: .postsAwarded, at: last) <= planned)
      if scenario.envelope == .zero {
        #expect(run.value(of: .reached, at: last) == 0)
        #expect(run.values(of: .autonomous, at: last).allSatisfy { $0 == 0 })
        #expect(run.journal.movements.isEmpty)
      }
    }
  }

  @Test func `counts the need at the start in whole people`() throws {
    let plan = try Plan(SamplePlans.seed)
    let run = Outcome(running: plan, luck: Self.luck)
    #expect(run.plan.peopleInNeed.allSatisfy { $0 == $0.rounded() })
    for (whole, real) in zip(run.plan.peopleInNeed, plan.peopleInNeed) {
      #expect(abs(whole - real) <= 1)
    }
  }
}
