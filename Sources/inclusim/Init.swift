import ArgumentParser
import InclusionPlan

/// `inclusim init`: a commented scenario to start from.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: ToolText.initAbstract.inUserLanguage,
    discussion: ToolText.initDiscussion.inUserLanguage)

  @Option(
    help: .catalogue(.fromOption, valueName: .nameValue),
    completion: .shippedScenarios)
  var from = ScenarioTemplate.standard

  @Option(
    help: .catalogue(.newFileOption, valueName: .fileValue),
    completion: .file(extensions: ["yaml", "yml"]))
  var output: String?

  @Flag(help: .catalogue(.forceFlag))
  var force = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let text = try template()
    guard let output else { return try Terminal.writeResults(text) }
    if let failure = NewFile.write(text, to: output, replacing: force) {
      Terminal.report([failure])
      throw ExitCode.inputOutput
    }
  }

  private func template() throws -> String {
    do throws(ScenarioSourceError) {
      return try ScenarioTemplate.text(from: from, in: Terminal.language)
    } catch {
      Terminal.report([error.diagnostic])
      throw ExitCode.wrongInput
    }
  }
}
