import ArgumentParser
import Glibc
import InclusionPlan

@main
struct Inclusim: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inclusim",
    abstract: ToolText.abstract.inUserLanguage,
    discussion: ToolText.discussion.inUserLanguage,
    version: "inclusim 0.1.0",
    subcommands: [Run.self, Init.self, ListScenarios.self])

  static func main() {
    // A reader that closes standard output early is an error to report, not a silent death.
    signal(SIGPIPE, SIG_IGN)
    main(nil)
  }
}
