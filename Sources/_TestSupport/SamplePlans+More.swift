import Parameters
import PublicFinance
package import Scenarios
package import Territories

extension SamplePlans {
  /// Plans written in Swift, by a short name.
  package static var all: [(name: String, scenario: Scenario)] {
    [
      ("seed", seed), ("with events", withEvents), ("no programme", noProgramme),
      ("one month", oneMonth), ("one year", oneYear), ("seven posts", sevenPosts),
      ("strained", strained), ("ten years", tenYears), ("short conventions", shortConventions),
      ("real quantities", realQuantities),
    ]
  }

  /// The plan of the past over ten years, with renewals that run out of money.
  package static var tenYears: Scenario {
    var scenario = hindcast
    scenario.title = "Ten years"
    scenario.horizon = 120
    scenario.parameters[.renewalMonths] = 30
    return scenario
  }

  /// Conventions of a few months, with a freeze of renewals and little money for them.
  package static var shortConventions: Scenario {
    var scenario = seed
    scenario.title = "Short conventions"
    scenario.parameters[.conventionMonthsPublic] = 5
    scenario.parameters[.conventionMonthsPrivate] = 1
    scenario.parameters[.trainingLongMonths] = 6
    scenario.parameters[.trainingShortMonths] = 3
    scenario.parameters[.attritionInPost] = 0.1
    scenario.events = [
      event(6, .appropriation(line: .renewal, amount: Money(euros: 30_000_000))),
      event(12, .freeze(line: .renewal)),
      event(18, .unfreeze(line: .renewal)),
      event(20, .transfer(from: .spaces, to: .renewal, amount: Money(euros: 40_000_000))),
    ]
    return scenario
  }

  /// Parts of posts, spaces and aidants, without a cap.
  package static var realQuantities: Scenario {
    var scenario = seed
    scenario.title = "Real quantities"
    scenario.realQuantities = true
    scenario.postsCap = nil
    scenario.advisers.basis = .key(.accessGap)
    return scenario
  }

  /// France with the France Services of December 2020 for ever.
  package static let steadyFrance: Country = {
    let departments = Country.france.departments.map { department in
      Department(
        code: department.code, name: department.name, region: department.region,
        population: department.population, populationFrom15: department.populationFrom15,
        ageBands: department.ageBands, povertyRate: department.povertyRate,
        communes: department.communes, area: department.area,
        franceServices: department.franceServices.map { _ in department.franceServices[0] },
        zone: department.zone, activityFactor: department.activityFactor,
        observations: department.observations, tile: department.tile)
    }
    guard let country = Country(departments) else { sampleFault("codes must stay distinct") }
    return country
  }()
}
