public import Diagnostics
public import Messages
public import Scenarios
import ShippedScenarios

/// The title and the description of a scenario for a reader: those of shipped scenarios are in the
/// reader's language, all others as their author wrote them.
public struct ScenarioWords: Sendable, Hashable {
  /// The title, with what was changed beside the file.
  public let title: String
  /// The description, or empty.
  public let description: String

  /// The words of a scenario that was read from a text.
  public init(of scenario: Scenario, from source: SourceText, in language: Language) {
    let shipped = ShippedScenarios.names.first {
      ScenarioSources.shippedName($0) == source.name
    }
    // Values given beside the file may have changed these words, and come after the title.
    guard language == .french, let shipped, let words = ShippedScenarios.french(named: shipped),
      let original = ScenarioReader.read(source).scenario,
      scenario.title.hasPrefix(original.title), scenario.description == original.description
    else {
      (title, description) = (scenario.title, scenario.description)
      return
    }
    title = words.title + scenario.title.dropFirst(original.title.count)
    description = words.description
  }
}
