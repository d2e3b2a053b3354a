import PublicFinance
import Scenarios
import Simulations
import Testing
import _TestSupport

/// The mean of many draws beside the fluid run (section 15).
@Suite struct `The mean of many draws` {
  /// Means of national figures over draws, and the figures of the fluid run.
  struct Means {
    private let drawn, expected: [Metric: [Double]]

    init(of scenario: Scenario, draws: Int = 40) throws {
      let plan = try Plan(scenario)
      let fluid = Outcome(running: plan)
      let workspace = Workspace(for: plan, detail: .headlines, model: .stochastic)
      var sums = Metric.allCases.map { _ in [Double](repeating: 0, count: fluid.months) }
      for draw in 0..<draws {
        workspace.run(plan, luck: Luck(seed: 42, draw: UInt64(draw)))
        let run = Headlines(of: plan, in: workspace)
        for (row, metric) in Metric.allCases.enumerated() {
          for month in 0..<fluid.months {
            sums[row][month] += run.value(of: metric, at: MonthIndex(month)) / Double(draws)
          }
        }
      }
      drawn = Dictionary(uniqueKeysWithValues: zip(Metric.allCases, sums))
      expected = Dictionary(
        uniqueKeysWithValues: Metric.allCases.map { metric in
          (metric, (0..<fluid.months).map { fluid.value(of: metric, at: MonthIndex($0)) })
        })
    }

    /// How far the mean lies above expected values, as a part of them; nil below a thousand.
    func excess(_ metric: Metric, _ month: Int) -> Double? {
      guard let mean = drawn[metric]?[month], let value = expected[metric]?[month],
        abs(value) >= 1000
      else { return nil }
      return mean / value - 1
    }

    func mean(_ metric: Metric, _ month: Int) -> Double { drawn[metric]?[month] ?? .nan }
    func expected(_ metric: Metric, _ month: Int) -> Double { expected[metric]?[month] ?? .nan }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    static let all = [
      "france-relance-13m", "france-relance-18m", "hindcast-2020-2025", "all-advisers",
      "spaces-first", "equal-per-head", "rural-floor",
    ].map(Case.init)
  }

  /// Counts of the nation that need no plan of renewals to last.
  private static let counts: [Metric] = [
    .postsAwarded, .trained, .hired, .aidants, .sessions, .reached, .autonomous, .assisted,
    .aidantsConnectUsers, .need, .additional, .pixPassed,
  ]
  private static let stocks = counts + [.recruited, .inPost, .conventions, .inFollowUp, .capacity]

  @Test(arguments: Case.all)
  func `is within 3 % of expected values`(_ example: Case) throws {
    let means = try Means(of: ShippedPlans.scenario(named: example.testDescription))
    func verify(_ metrics: [Metric], _ month: Int) {
      for metric in metrics {
        guard let excess = means.excess(metric, month) else { continue }
        #expect(abs(excess) < 0.03, "\(metric) in month \(month)")
      }
    }
    verify(Self.stocks, 24)
    verify(Self.counts, 36)
    verify(Self.counts, 59)
    if example.testDescription == "hindcast-2020-2025" {
      for month in [36, 48, 59] { verify(Self.stocks + [.renewed], month) }
    }
    // Whole posts wait for a later committee, so that less is done by month 24.
    for metric in [Metric.sessions, .reached] {
      let excess = try #require(means.excess(metric, 24))
      #expect(excess < 0 && excess > -0.03, "\(metric)")
    }
  }

  @Test func `is above expected values where a plan without renewals runs out`() throws {
    // Posts that are awarded later end later.
    let means = try Means(of: ShippedPlans.scenario(named: "france-relance-13m"))
    for (metric, month) in [(Metric.capacity, 36), (.inFollowUp, 59)] {
      let excess = try #require(means.excess(metric, month))
      #expect(excess > 0.01 && excess < 0.1, "\(metric) in month \(month)")
    }
  }

  @Test func `has the early awards that whole posts allow`() throws {
    let scenario = ShippedPlans.scenario(named: "france-relance-13m")
    let (plan, means) = (try Plan(scenario), try Means(of: scenario, draws: 2))
    for month in [3, 5, 8, 12] {
      let share = scenario.awardCalendar[month]
      let whole = plan.plannedPosts.reduce(0.0) { total, posts in
        let publicPosts = (posts * 0.6 + 0.5).rounded(.down)
        return total + (share * publicPosts + 1e-9).rounded(.down)
          + (share * (posts - publicPosts) + 1e-9).rounded(.down)
      }
      #expect(means.mean(.postsAwarded, month) == whole)
      #expect(whole <= means.expected(.postsAwarded, month) + 1e-6)
    }
  }

}
