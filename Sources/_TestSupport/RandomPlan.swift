import ElementaryFunctions
import Parameters
import PublicFinance
package import Scenarios
package import Simulations
import Territories

/// A plan drawn from a seed: any envelope, any country, any admitted rules.
///
/// Plans that cannot be run, because floors exceed what a line can buy or need exceeds the
/// population, throw like those of a user; the next seed is then tried.
package struct RandomPlan {
  /// The seed it is drawn from.
  package let seed: UInt64
  /// The scenario drawn.
  package let scenario: Scenario
  private let country: Country

  /// Draws a scenario and a country.
  package init(seed: UInt64) {
    var draw = Draw(seed: seed)
    let parameters = draw.parameters()
    let country = draw.country(parameters)
    self.seed = seed
    scenario = draw.scenario(parameters, in: country)
    self.country = country
  }

  /// Makes the scenario ready to run.
  package func plan() throws(PlanError) -> Plan { try Plan(scenario, in: country) }
}

/// Draws from a seed.
struct Draw {
  private var generator: SplitMix64

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  mutating func chance(_ probability: Double) -> Bool { number(0...1) < probability }

  mutating func number(_ range: ClosedRange<Double>) -> Double {
    Double.random(in: range, using: &generator)
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  mutating func element<Element>(_ values: [Element]) -> Element {
    values[whole(0...values.count - 1)]
  }

  /// A number whose logarithm is uniform.
  mutating func logUniform(_ range: ClosedRange<Double>) -> Double {
    let exponent = number(Elementary.ln(range.lowerBound)...Elementary.ln(range.upperBound))
    return min(max(Elementary.exp(exponent), range.lowerBound), range.upperBound)
  }
}
