import PublicFinance
import Scenarios
import Simulations
import Testing
import _TestSupport

/// The mean of many draws beside the fluid run (section 15).
@Suite struct `The mean of many draws` {
  static let draws = 40

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    static let all = [
      "france-relance-13m", "hindcast-2020-2025", "all-advisers", "spaces-first", "freeze-2022",
      "equal-per-head",
    ].map(Case.init)
  }

  /// Counts of the nation; shares and ratios follow from them.
  private static let metrics: [Metric] = [
    .postsAwarded, .recruited, .inPost, .trained, .hired, .renewed, .conventions, .aidants,
    .sessions, .reached, .inFollowUp, .autonomous, .assisted, .aidantsConnectUsers, .need,
    .additional, .capacity,
  ]

  @Test(arguments: Case.all)
  func `is within 3 % of expected values`(_ example: Case) throws {
    let scenario = ShippedPlans.scenario(named: example.testDescription)
    let plan = try Plan(scenario)
    let fluid = Outcome(running: plan)
    let workspace = Workspace(for: plan, detail: .headlines, model: .stochastic)
    let months = [24, 36, 59].map(MonthIndex.init)
    var sums = [[Double]](
      repeating: Array(repeating: 0, count: months.count), count: Self.metrics.count)
    for draw in 0..<Self.draws {
      workspace.run(plan, luck: Luck(seed: 42, draw: UInt64(draw)))
      let run = Headlines(of: plan, in: workspace)
      for (row, metric) in Self.metrics.enumerated() {
        for (column, month) in months.enumerated() {
          sums[row][column] += run.value(of: metric, at: month)
        }
      }
    }
    for (row, metric) in Self.metrics.enumerated() {
      for (column, month) in months.enumerated() {
        let expected = fluid.value(of: metric, at: month)
        guard abs(expected) >= 1000 else { continue }
        let mean = sums[row][column] / Double(Self.draws)
        #expect(
          abs(mean / expected - 1) < 0.03,
          "\(metric) in month \(month.value): \(mean) beside \(expected)")
      }
    }
  }
}
