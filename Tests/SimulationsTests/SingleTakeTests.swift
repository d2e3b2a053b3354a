import Glibc
import Parameters
import PublicFinance
import Scenarios
import Simulations
import Territories
import Testing
import _TestSupport

/// Mean and variance of single transitions over many draws, against those of their distributions.
@Suite struct `A transition of a stochastic run` {
  static let draws = 1500

  /// One territory with thirty posts that open in month 1, hired with one probability.
  private static func scenario(_ change: (inout Scenario) -> Void = { _ in }) throws -> Plan {
    let place = try #require(Country.france.departments.first { $0.code.text == "48" })
    let country = try #require(Country([place]))
    var scenario = Scenario(
      title: "One territory",
      announced: PerLine { $0 == .advisers ? Money(euros: 10_000_000) : .zero })
    scenario.horizon = 8
    scenario.postsCap = nil
    scenario.advisers.basis = .quantities([place.code: 30])
    scenario.awardCalendar = try #require(AwardCalendar(shares: [0, 1]))
    scenario.parameters[.needTotal] = 9_000
    scenario.parameters[.needOffline] = 4_000
    scenario.parameters[.applicationsToJune2021] = 60_000
    scenario.parameters[.applicationsToDecember2021] = 120_000
    scenario.parameters[.matchingExponent] = 0
    scenario.parameters[.matchingRate] = 0.3
    scenario.parameters[.attritionTrainee] = 0
    scenario.parameters[.attritionInPost] = 0
    scenario.parameters[.trainingSeats] = 0
    change(&scenario)
    return try Plan(scenario, in: country)
  }

  /// Verifies that a count has the mean and the variance of a distribution.
  private func verify(
    _ plan: Plan, mean: Double, variance: Double, _ count: (StockRecord) -> Double
  ) {
    let workspace = Workspace(for: plan, detail: .everything, model: .stochastic)
    let counts = (0..<Self.draws).map { draw -> Double in
      workspace.run(plan, luck: Luck(seed: 2, draw: UInt64(draw)))
      return count(StockRecord(of: plan, in: workspace))
    }
    let number = Double(Self.draws)
    let found = counts.reduce(0, +) / number
    let spread = counts.reduce(0) { $0 + ($1 - found) * ($1 - found) } / (number - 1)
    #expect(abs(found - mean) < 4 * (variance / number).squareRoot(), "\(found) beside \(mean)")
    // The variance of a sample variance is about 2 variance² / n.
    #expect(
      abs(spread / variance - 1) < 4 * (2 / number).squareRoot(), "\(spread) beside \(variance)")
  }

  @Test func `fills posts as trials do`() throws {
    let p = -expm1(-0.3)
    let plan = try Self.scenario()
    verify(plan, mean: 30 * p, variance: 30 * p * (1 - p)) { $0.values(.hired, at: 1)[0] }
    // After three months a post is filled unless it was passed over three times.
    let q = 1 - (1 - p) * (1 - p) * (1 - p)
    verify(plan, mean: 30 * q, variance: 30 * q * (1 - q)) { $0.values(.hired, at: 3)[0] }
  }

  @Test func `seats as a draw without replacement does`() throws {
    // All thirty are hired in the first month; eight of the eighteen public and twelve private ones.
    let plan = try Self.scenario { scenario in
      scenario.parameters[.matchingRate] = 100
      scenario.parameters[.trainingSeats] = 8
      scenario.parameters[.trainingDelay] = 0
      scenario.parameters[.trainingRampupMonths] = 1
    }
    let share = 18.0 / 30
    verify(
      plan, mean: 8 * share, variance: 8 * share * (1 - share) * (30 - 8) / (30 - 1)
    ) { $0.values(.startsPublic, at: 1)[0] }
  }

  @Test func `takes posts back evenly over the stages`() throws {
    // Conventions of two months: all thirty end in month 3, some of them never seated.
    let plan = try Self.scenario { scenario in
      scenario.parameters[.matchingRate] = 100
      scenario.parameters[.trainingSeats] = 10
      scenario.parameters[.trainingDelay] = 0
      scenario.parameters[.trainingRampupMonths] = 1
      scenario.parameters[.conventionMonthsPublic] = 2
      scenario.parameters[.conventionMonthsPrivate] = 2
    }
    let workspace = Workspace(for: plan, detail: .everything, model: .stochastic)
    workspace.run(plan, luck: Luck(seed: 2, draw: 0))
    let record = StockRecord(of: plan, in: workspace)
    let stages: [Stock] = [.waitingPublic, .trainingPublic, .novicesPublic]
    #expect(stages.reduce(0) { $0 + record.values($1, at: 2)[0] } == 18)
    for stock in stages + [.vacantPublic, .waitingPrivate] {
      #expect(record.values(stock, at: 3)[0] == 0)
    }
  }

  @Test func `lets people in as a Poisson number, and out as trials`() throws {
    let plan = try Self.scenario { $0.announced = PerLine { _ in .zero } }
    let (inflow, exit) = (0.0015 * 4000, 0.004)
    verify(plan, mean: inflow, variance: inflow) { $0.drawnInflow(at: 0)?.offline[0] ?? .nan }
    verify(plan, mean: 4000 * exit, variance: 4000 * exit * (1 - exit)) {
      $0.values(.leftOffline, at: 0)[0]
    }
  }
}
