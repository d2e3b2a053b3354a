package import Scenarios
import Simulations
package import Territories

/// Where the rules that need several runs have changed plans run.
package struct Laboratory: Sendable {
  /// Runs a scenario in a country; nil when the changed plan is not possible.
  let run: @Sendable (Scenario, Country) -> Evidence?

  /// Creates a laboratory; a test may give one whose runs are wrong.
  package init(run: @escaping @Sendable (Scenario, Country) -> Evidence?) {
    self.run = run
  }

  /// The model itself.
  package static let model = Laboratory { scenario, country in
    (try? Plan(scenario, in: country)).map { Evidence(running: $0) }
  }
}

extension Country {
  /// The country with the France Services of the first month for ever.
  var withSteadyVenues: Country? {
    Country(
      departments.map { place in
        Department(
          code: place.code, name: place.name, region: place.region, population: place.population,
          populationFrom15: place.populationFrom15, ageBands: place.ageBands,
          povertyRate: place.povertyRate, communes: place.communes, area: place.area,
          franceServices: place.franceServices.map { _ in place.franceServices[0] },
          zone: place.zone, activityFactor: place.activityFactor,
          observations: place.observations, tile: place.tile)
      })
  }
}
