import ArgumentParser
import InclusionPlan

/// `inclusim schema`: the JSON Schema of scenario files, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: ToolText.schemaAbstract.inUserLanguage,
    discussion: ToolText.schemaDiscussion.inUserLanguage)

  @Option(help: .catalogue(.territoriesOption, valueName: .fileValue))
  var territories: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    let country = try Terminal.country(of: territories).country
    try Terminal.writeResults(ScenarioSchema(in: Terminal.language, of: country).text)
  }
}
