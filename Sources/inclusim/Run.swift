import ArgumentParser
import InclusionPlan

/// `inclusim run`: scenarios in, summaries out.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: ToolText.runAbstract.inUserLanguage,
    discussion: ToolText.runDiscussion.inUserLanguage)

  /// The formats of results.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv
  }

  @Argument(help: .catalogue(.scenariosArgument), completion: .scenarios)
  var scenarios: [String]

  @Option(help: .catalogue(.formatOption))
  var format = Format.text

  @Option(help: .catalogue(.setOption))
  var set: [String] = []

  @Flag(help: .catalogue(.quietFlag))
  var quiet = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let plans = try readPlans()
    let summaries = try plans.map { plan in
      let outcome = Outcome(running: plan)
      try verify(outcome)
      return Summary(of: outcome)
    }
    try Terminal.writeResults(text(of: summaries))
  }

  /// Reads every scenario before running any, so that all faults are told at once.
  private func readPlans() throws -> [Plan] {
    var plans: [Plan] = []
    var diagnostics: [Diagnostic] = []
    var inputFailed = false
    let overrides = set.map { Override($0) }
    for name in scenarios {
      do throws(ScenarioSourceError) {
        let reading = PlanReader.read(
          try ScenarioSources.locate(name), overrides: overrides)
        diagnostics += reading.diagnostics
        if let plan = reading.plan { plans.append(plan) }
      } catch {
        diagnostics.append(error.diagnostic)
        inputFailed = inputFailed || error.isInputOutput
      }
    }
    // A fault of an override is the same for every scenario: once is enough.
    var seen = Set<Diagnostic>()
    let told = diagnostics.filter { seen.insert($0).inserted }
    Terminal.report(quiet ? told.filter { $0.severity == .error } : told)
    if inputFailed { throw ExitCode.inputOutput }
    if diagnostics.hasErrors { throw ExitCode.wrongInput }
    return plans
  }

  /// Refuses to show a ledger that does not close: that would be a fault of the tool.
  private func verify(_ outcome: Outcome) throws {
    guard let breach = outcome.ledger.breach else { return }
    Terminal.say(
      Message(
        ToolText.brokenInvariant,
        ["scenario": .text(outcome.plan.scenario.title), "detail": .text(breach.description)]))
    throw ExitCode.internalFault
  }

  private func text(of summaries: [Summary]) -> String {
    switch format {
    case .text:
      return summaries.map { TextReport($0, in: Terminal.language).text }.joined(separator: "\n")
    case .csv:
      return CSVReport(summaries).text
    case .json:
      let documents = summaries.map { JSONReport($0).text }
      return documents.count == 1
        ? documents[0] : "[\n" + documents.joined(separator: ",\n") + "]\n"
    }
  }
}
