import ArgumentParser
import InclusionPlan

/// `inclusim explain`: how a figure of a scenario came about.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: ToolText.explainAbstract.inUserLanguage,
    discussion: ToolText.explainDiscussion.inUserLanguage)

  /// The formats of an explanation.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(
    help: .catalogue(.sweepScenarioArgument, valueName: .scenarioValue), completion: .scenarios)
  var scenario: String

  @Option(help: .catalogue(.explainedMetricOption, valueName: .metricValue))
  var metric: String

  @Option(help: .catalogue(.departmentOption, valueName: .departmentValue))
  var department: String?

  @Option(help: .catalogue(.explainedMonthOption, valueName: .monthValue))
  var month: String?

  @Option(help: .catalogue(.lineOption, valueName: .lineValue))
  var line: String?

  @Option(help: .catalogue(.depthOption, valueName: .numberValue))
  var depth = 3

  @Option(help: .catalogue(.formatOption, valueName: .formatValue))
  var format = Format.text

  @Option(help: .catalogue(.setOption, valueName: .settingValue))
  var set: [String] = []

  @Option(help: .catalogue(.territoriesOption, valueName: .fileValue))
  var territories: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    let read = try RequestedPlan(
      scenario, settings: set, territories: territories, quiet: false)
    let plan = read.plan
    let places = read.reading.positions
    let inputs = ModelInputs(
      plan.scenario, in: plan.country, statedAt: places, territoriesFile: territories)
    let wish = RequestReader(
      metric: metric, department: department, month: month, line: line, depth: depth)
    let (request, faults) = wish.read(for: inputs)
    Terminal.report(faults)
    guard let request else { throw ExitCode.wrongInput }
    let graph = ModelGraph(inputs)
    guard let explanation = Explanation(of: request, in: graph, places: places) else {
      throw ExitCode.internalFault
    }
    switch format {
    case .text:
      try Terminal.writeResults(
        TextExplanation(explanation, in: Terminal.language, title: read.title).text)
    case .json: try Terminal.writeResults(JSONExplanation(explanation).text)
    }
  }
}
