/// What the command line says of itself.
public enum ToolText: String, MessageKey {
  case abstract
  case discussion
  case runAbstract = "run-abstract"
  case runDiscussion = "run-discussion"
  case scenariosArgument = "scenarios-argument"
  case formatOption = "format-option"
  case setOption = "set-option"
  case quietFlag = "quiet-flag"
  case initAbstract = "init-abstract"
  case initDiscussion = "init-discussion"
  case fromOption = "from-option"
  case newFileOption = "new-file-option"
  case forceFlag = "force-flag"
  case languageOption = "language-option"
  case scenariosAbstract = "scenarios-abstract"
  case scenariosDiscussion = "scenarios-discussion"
  case outputFailed = "output-failed"
  case brokenInvariant = "broken-invariant"

  public static let area = "tool"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .abstract: "Simulate a public programme's budget and what it buys, month by month."
    case .discussion:
      """
      Results go to standard output, all else to standard error. Colour is used for \
      diagnostics on a terminal only, and never when NO_COLOR is set.

      Exit status:
        0    done
        1    the input or the plan is wrong
        64   the command was misused
        70   a fault of inclusim itself
        74   input or output failed
        130  interrupted
      """
    case .runAbstract: "Run scenarios and print what they buy, for whom, when and at what cost."
    case .runDiscussion:
      """
      Examples:
        inclusim run france-relance-13m
        inclusim run my-plan.yaml --set "lines.spaces.amount=30 M€" \
      --set "lines.unallocated.amount=10 M€"
        inclusim run france-relance-13m all-advisers --format csv > plans.csv

      With several scenarios, csv is one table and json one array.
      """
    case .scenariosArgument: "Names of shipped scenarios, or paths of scenario files."
    case .formatOption: "How to write the results."
    case .setOption:
      "A value in place of the one in the file, such as posts-cap=none; can be repeated."
    case .quietFlag: "Say nothing on standard error but errors."
    case .initAbstract: "Write a commented scenario to start from."
    case .initDiscussion:
      """
      The new scenario is a copy of one that comes with inclusim, with its comments and sources, \
      and with a title, a description and an author to fill in.

      Examples:
        inclusim init --output my-plan.yaml
        inclusim init --from freeze-2022 > my-plan.yaml
      """
    case .fromOption: "Name of the shipped scenario to copy."
    case .newFileOption: "File to write, instead of standard output."
    case .forceFlag: "Write the file anew when it exists."
    case .languageOption:
      "The language of messages, en or fr; without it, that of the environment."
    case .scenariosAbstract: "List the scenarios that come with inclusim."
    case .scenariosDiscussion:
      """
      Example:
        inclusim scenarios
      """
    case .outputFailed: "error: the results cannot be written: {reason}"
    case .brokenInvariant:
      "error: inclusim itself is at fault: the ledger of `{scenario}` does not close ({detail})"
    }
  }
}
