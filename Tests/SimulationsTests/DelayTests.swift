import Parameters
import PublicFinance
import Scenarios
import Simulations
import Territories
import Testing
import _TestSupport

/// Invariants 17 and 18 of section 13, with France Services held constant.
@Suite struct `A later start` {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let scenario: Scenario

    static let all = [
      Case(testDescription: "seed", scenario: SamplePlans.seed),
      Case(testDescription: "with events", scenario: SamplePlans.withEvents),
      Case(testDescription: "hindcast", scenario: ShippedPlans.hindcast),
      Case(testDescription: "seven posts", scenario: SamplePlans.sevenPosts),
      Case(testDescription: "short conventions", scenario: SamplePlans.shortConventions),
      Case(testDescription: "real quantities", scenario: SamplePlans.realQuantities),
    ]
  }

  @Test(arguments: Case.all)
  func `17 never raises reached at any date`(_ example: Case) throws {
    var earlier = try outcome(example.scenario)
    for months in [1, 2, 3, 6, 12, 18] {
      var late = example.scenario
      late.programmeStart = MonthIndex(months)
      let later = try outcome(late)
      for month in (0..<later.months).map(MonthIndex.init) {
        let (before, after) = (
          earlier.value(of: .reached, at: month), later.value(of: .reached, at: month)
        )
        #expect(after <= before * (1 + 1e-9) + 1e-9, "\(months) months late, at \(month.value)")
      }
      earlier = later
    }
  }

  @Test(arguments: Case.all, [1, 3, 7, 18])
  func `18 is the same run later when inflow equals exit`(_ example: Case, delay: Int) throws {
    var scenario = example.scenario
    scenario.parameters[.inflowOffline] = scenario.parameters[.naturalExitOffline]
    scenario.parameters[.inflowStruggling] = scenario.parameters[.naturalExitStruggling]
    var late = scenario
    late.programmeStart = MonthIndex(delay)
    let first = try FullRun(scenario, in: SamplePlans.steadyFrance)
    let second = try FullRun(late, in: SamplePlans.steadyFrance)
    // Exits before the start are the inflow of as many months.
    let exits = (
      offline: scenario.parameters[.naturalExitOffline] * Double(delay),
      struggling: scenario.parameters[.naturalExitStruggling] * Double(delay)
    )
    let worst = Stock.allCases.map { stock -> (Stock, Double) in
      var worst = 0.0
      for month in 0..<(first.months - delay) {
        let (before, after) = (
          first.values(stock, at: month), second.values(stock, at: month + delay)
        )
        for d in before.indices {
          let shift: Double =
            switch stock {
            case .leftOffline: first.startOffline[d] * exits.offline
            case .leftStruggling: first.startStruggling[d] * exits.struggling
            default: 0
            }
          let size = max(abs(before[d] + shift), 1)
          worst = max(worst, abs(after[d] - before[d] - shift) / size)
        }
      }
      return (stock, worst)
    }
    for (stock, error) in worst { #expect(error <= 1e-9, "\(stock)") }
  }

  @Test(arguments: Case.all, [1, 3, 7, 18])
  func `18 moves every cent of the journal`(_ example: Case, delay: Int) throws {
    // Money does not depend on people, so nothing need be held constant.
    var late = example.scenario
    late.programmeStart = MonthIndex(delay)
    late.horizon += delay
    let moved = try Outcome(running: Plan(late)).journal.movements
    let plain = try Outcome(running: Plan(example.scenario)).journal.movements
    #expect(moved.count == plain.count)
    for (first, second) in zip(plain, moved) {
      guard
        second.month == first.month + delay, second.amount == first.amount,
        second.cause == first.cause, second.line == first.line,
        second.department == first.department
      else {
        Issue.record("\(first) became \(second)")
        return
      }
    }
  }

  private func outcome(_ scenario: Scenario) throws -> Outcome {
    Outcome(running: try Plan(scenario, in: SamplePlans.steadyFrance))
  }
}
