import ArgumentParser
import Glibc
import InclusionPlan

@main
struct Inclusim: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inclusim",
    abstract: ToolText.abstract.inUserLanguage,
    discussion: ToolText.discussion.inUserLanguage,
    version: Release.line,
    subcommands: [
      Run.self, Check.self, LockCommand.self, Explain.self, SweepCommand.self,
      EnsembleCommand.self, MergeCommand.self, SensitivityCommand.self, CompareCommand.self,
      HistoryCommand.self, DiscoverCommand.self, ReportCommand.self, PlotCommand.self,
      Apportion.self,
      Init.self,
      ListScenarios.self,
      ListDepartments.self, ListParameters.self, SchemaCommand.self,
    ])

  @OptionGroup var language: LanguageOption

  static func main() {
    // A reader that closes standard output early is an error to report, not a silent death.
    signal(SIGPIPE, SIG_IGN)
    // So is a file that may not grow any further.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      finish(error)
    }
  }

  /// Ends the process with what there is to say of an error, or with the help asked for.
  private static func finish(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    let text = ParserPhrase.translated(fullMessage(for: error), to: Terminal.language)
    guard !text.isEmpty else { Glibc.exit(code.rawValue) }
    if code.isSuccess {
      do { try Terminal.writeResults(text + "\n") } catch { exit(withError: error) }
    } else {
      Terminal.say(text)
      let commands = configuration.subcommands.map { $0._commandName }
      let isMisuse = code == .validationFailure
      let hint = Suggestion.hint(
        for: Array(CommandLine.arguments.dropFirst()), commands: commands + ["help"])
      if isMisuse, let hint { Terminal.say(hint) }
    }
    Glibc.exit(code.rawValue)
  }
}
