import ArgumentParser
import InclusionPlan

/// `inclusim scenarios`: the shipped scenarios with their titles.
struct ListScenarios: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenarios",
    abstract: ToolText.scenariosAbstract.inUserLanguage,
    discussion: ToolText.scenariosDiscussion.inUserLanguage)

  @OptionGroup var language: LanguageOption

  func run() throws {
    let width = ShippedScenarios.names.map(\.count).max() ?? 0
    let lines = try ShippedScenarios.names.map { name in
      let source = try source(of: name)
      let words = ScenarioReader.read(source).scenario.map {
        ScenarioWords(of: $0, from: source, in: Terminal.language)
      }
      let padding = String(repeating: " ", count: width - name.count)
      return "\(name)\(padding)  \(words?.title ?? "")\n"
    }
    try Terminal.writeResults(lines.joined())
  }

  private func source(of name: String) throws -> SourceText {
    do throws(ScenarioSourceError) {
      return try ScenarioSources.locate(name)
    } catch {
      Terminal.report([error.diagnostic])
      throw ExitCode.internalFault
    }
  }
}
