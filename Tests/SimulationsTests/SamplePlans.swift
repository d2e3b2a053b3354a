import Parameters
import PublicFinance
import Scenarios
import Simulations

/// Plans of the specification, written in Swift.
enum SamplePlans {
  /// The announced plan of 250 million euros.
  static var seed: Scenario {
    var scenario = Scenario(
      title: "Seed plan",
      announced: PerLine { line in
        switch line {
        case .advisers: Money(euros: 200_000_000)
        case .spaces: Money(euros: 40_000_000)
        case .aidants: Money(euros: 10_000_000)
        case .renewal, .unallocated: .zero
        }
      })
    scenario.postsCap = 4000
    return scenario
  }

  /// The example with events of section 19.3.
  static var withEvents: Scenario {
    var scenario = seed
    scenario.title = "Example with events"
    scenario.advisers.floor = 5
    scenario.advisers.cap = 150
    scenario.parameters[.contactHours] = 60
    scenario.parameters[.trainingSeats] = 700
    scenario.statedParameters = [.contactHours, .trainingSeats]
    scenario.renewalExpectedFrom = MonthIndex(22)
    let shares = [0, 0, 0, 0.2138, 0.2138, 0.5345, 0.5345, 0.5345, 0.5345, 0.8104, 0.8104, 0.8104]
    scenario.awardCalendar = AwardCalendar(shares: shares + [1]) ?? .committeesOf2021
    scenario.events = [
      event(9, .freeze(line: .spaces)),
      event(14, .unfreeze(line: .spaces)),
      event(14, .transfer(from: .spaces, to: .advisers, amount: Money(euros: 5_000_000))),
      event(15, .cancellation(line: .aidants, amount: Money(euros: 1_000_000))),
      event(25, .appropriation(line: .renewal, amount: Money(euros: 44_000_000))),
    ]
    return scenario
  }

  /// A country without any programme.
  static var noProgramme: Scenario {
    Scenario(title: "No programme", announced: PerLine { _ in .zero })
  }

  static func event(_ month: Int, _ action: PlannedEvent.Action) -> PlannedEvent {
    PlannedEvent(month: MonthIndex(month), action: action)
  }

  static let seedOutcome = outcome(of: seed)
  static let outcomeWithEvents = outcome(of: withEvents)

  static func outcome(of scenario: Scenario) -> Outcome {
    do {
      return Outcome(running: try Plan(scenario))
    } catch {
      fatalError("the plan \(scenario.title) must be possible: \(error)")
    }
  }
}

extension Outcome {
  /// The last month of the run.
  var horizon: MonthIndex { MonthIndex(months - 1) }
}
