import Parameters
import PublicFinance
import Scenarios
import Simulations
import Testing
import _TestSupport

/// Cases in which a rounding once left a share outside 0…1.
@Suite struct `Roundings at an edge` {
  /// Hosts that hire every candidate at once, of whom there are few.
  private var everybodyHired: Scenario {
    var scenario = SamplePlans.seed
    scenario.parameters[.matchingRate] = 10_000
    scenario.parameters[.matchingExponent] = 0
    scenario.parameters[.candidateDecay] = 0
    scenario.parameters[.applicationsToJune2021] = 300
    scenario.parameters[.applicationsToDecember2021] = 1000
    scenario.parameters[.applicationsAfter] = 33
    scenario.parameters[.attritionInPost] = 0.2
    return scenario
  }

  @Test func `hiring every candidate leaves nobody and nothing below`() throws {
    let run = try FullRun(everybodyHired)
    #expect(run.faults == [])
    for month in 0..<run.months {
      for stock in [Stock.candidates, .waitingPublic, .waitingPrivate, .fillingsPublic] {
        #expect(run.values(stock, at: month).allSatisfy { $0 >= 0 }, "\(stock) in month \(month)")
      }
    }
  }
}
