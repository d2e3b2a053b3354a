import Diagnostics
import Parameters
import PublicFinance
import ScenarioFiles
package import Scenarios
import ShippedScenarios
package import Simulations

/// The scenarios that come with the tool, read from their files.
package enum ShippedPlans {
  /// Every scenario, by name.
  package static let all: [(name: String, scenario: Scenario)] =
    ShippedScenarios.names.map { ($0, scenario(named: $0)) }

  /// The scenario of a name.
  package static func scenario(named name: String) -> Scenario {
    guard let source = try? ScenarioSources.locate(name) else {
      sampleFault("no scenario is shipped as \(name)")
    }
    let reading = ScenarioReader.read(source)
    guard let scenario = reading.scenario else {
      sampleFault("the shipped scenario \(name) cannot be read: \(reading.diagnostics)")
    }
    return scenario
  }

  /// The plan of the past.
  package static let hindcast = scenario(named: "hindcast-2020-2025")
  package static let hindcastOutcome = SamplePlans.outcome(of: hindcast)
}
