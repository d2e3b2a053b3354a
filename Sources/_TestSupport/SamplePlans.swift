import Parameters
package import PublicFinance
package import Scenarios
package import Simulations
import Territories

/// Plans of the specification, written in Swift.
package enum SamplePlans {
  /// The announced plan of 250 million euros.
  package static var seed: Scenario {
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
  package static var withEvents: Scenario {
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

  /// The example with events, a year and a half late.
  package static var lateStart: Scenario {
    var scenario = withEvents
    scenario.title = "Late start"
    scenario.programmeStart = MonthIndex(18)
    return scenario
  }

  /// A country without any programme.
  package static var noProgramme: Scenario {
    Scenario(title: "No programme", announced: PerLine { _ in .zero })
  }

  /// The announced plan, stopped before anything is opened.
  package static var oneMonth: Scenario {
    var scenario = seed
    scenario.title = "One month"
    scenario.horizon = 1
    return scenario
  }

  /// The announced plan, stopped while posts are still open.
  package static var oneYear: Scenario {
    var scenario = seed
    scenario.title = "One year"
    scenario.horizon = 13
    return scenario
  }

  /// The past as it was: renewals, trained helpers as a key, observed activity.
  package static var hindcast: Scenario {
    var scenario = seed
    scenario.title = "Hindcast"
    scenario.aidants.basis = .key(.observedAidants)
    scenario.parameters[.activityFactorWeight] = 1
    scenario.statedParameters = [.activityFactorWeight, .subsidyPrivate]
    scenario.renewalExpectedFrom = MonthIndex(22)
    scenario.events = [
      event(25, .appropriation(line: .renewal, amount: Money(euros: 44_000_000))),
      event(37, .appropriation(line: .renewal, amount: Money(euros: 41_800_000))),
      event(49, .appropriation(line: .renewal, amount: Money(euros: 40_000_000))),
    ]
    return scenario
  }

  /// Seven posts, as the money of 2017 would pay.
  package static var sevenPosts: Scenario {
    var scenario = Scenario(
      title: "Budget of 2017",
      announced: PerLine { $0 == .advisers ? Money(euros: 350_000) : .zero })
    scenario.postsCap = 4000
    return scenario
  }

  /// A plan whose events ask for more than there is, with a late start and another need.
  package static var strained: Scenario {
    var scenario = seed
    scenario.title = "Strained, \"late\" plan"
    scenario.description = "Events that ask for more than there is."
    scenario.announced[.unallocated] = Money(euros: 3_000_000)
    scenario.envelope = scenario.announced.total
    scenario.programmeStart = MonthIndex(6)
    scenario.parameters[.needTotal] = 18_000_000
    scenario.statedParameters = [.needTotal]
    scenario.events = [
      event(2, .freeze(line: .renewal)),
      event(3, .cancellation(line: .aidants, amount: Money(euros: 20_000_000))),
      event(4, .freeze(line: .unallocated)),
      event(5, .freeze(line: .spaces)),
      event(6, .unfreeze(line: .advisers)),
      event(8, .transfer(from: .renewal, to: .advisers, amount: Money(euros: 1_000_000))),
      event(70, .appropriation(line: .renewal, amount: Money(euros: 1_000_000))),
    ]
    return scenario
  }

  package static func event(_ month: Int, _ action: PlannedEvent.Action) -> PlannedEvent {
    PlannedEvent(month: MonthIndex(month), action: action)
  }

  package static let seedOutcome = outcome(of: seed)
  package static let outcomeWithEvents = outcome(of: withEvents)

  package static func outcome(of scenario: Scenario) -> Outcome {
    Outcome(running: plan(of: scenario))
  }

  package static func plan(of scenario: Scenario) -> Plan {
    do {
      return try Plan(scenario)
    } catch {
      sampleFault("the plan \(scenario.title) must be possible: \(error)")
    }
  }
}

extension Outcome {
  /// The last month of the run.
  package var horizon: MonthIndex { MonthIndex(months - 1) }
}
