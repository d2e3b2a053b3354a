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
