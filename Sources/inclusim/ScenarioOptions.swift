import ArgumentParser
import InclusionPlan

/// What is changed in the scenarios that a command reads.
struct ScenarioOptions: ParsableArguments {
  @Option(help: .catalogue(.setOption, valueName: .settingValue))
  var set: [String] = []

  @Option(help: .catalogue(.territoriesOption, valueName: .fileValue))
  var territories: String?

  /// Reads a scenario with these changes, and tells what is wrong with it.
  ///
  /// - Throws: An exit status.
  func plan(of scenario: String, quiet: Bool) throws -> RequestedPlan {
    try RequestedPlan(scenario, settings: set, territories: territories, quiet: quiet)
  }
}
