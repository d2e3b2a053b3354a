import Explanations
import Messages
import PublicFinance
import Scenarios
import Simulations
import Territories
import Testing
import _TestSupport

/// The cells of explanations beside the figures of runs: two statements of one model.
@Suite("Explanations and runs agree")
struct AgreementTests {
  @Test(arguments: SamplePlans.all + ShippedPlans.all)
  func `on every figure of every month`(name: String, scenario: Scenario) throws {
    let gaps = Comparison(of: try Plan(scenario)).gaps
    #expect(gaps == [], "\(name): \(gaps.count) disagreements")
  }

  @Test func `on money that comes later to weights that are all zero`() throws {
    var scenario = SamplePlans.seed
    scenario.announced[.aidants] = .zero
    scenario.announced[.unallocated] =
      scenario.announced[.unallocated] + SamplePlans.seed.announced[.aidants]
    scenario.aidants.basis = .weights([Department.Code("01"): 0])
    let money = Money(euros: 2_000_000)
    scenario.events = [
      PlannedEvent(month: MonthIndex(8), action: .appropriation(line: .aidants, amount: money))
    ]
    let plan = try Plan(scenario)
    #expect(Comparison(of: plan).gaps == [])
    #expect(Outcome(running: plan).value(of: .aidants, at: MonthIndex(59)) == 0)
  }

  @Test func `on every figure of plans drawn at random`() {
    var compared = 0
    for seed in 1...60 {
      guard let plan = try? RandomPlan(seed: UInt64(seed)).plan() else { continue }
      let gaps = Comparison(of: plan).gaps
      #expect(gaps == [], "seed \(seed)")
      compared += 1
    }
    #expect(compared > 30)
  }
}
