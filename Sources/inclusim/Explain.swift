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

  @Argument(help: .catalogue(.sweepScenarioArgument), completion: .scenarios)
  var scenario: String

  @Option(help: .catalogue(.explainedMetricOption))
  var metric: String

  @Option(help: .catalogue(.departmentOption))
  var department: String?

  @Option(help: .catalogue(.explainedMonthOption))
  var month: String?

  @Option(help: .catalogue(.lineOption))
  var line: String?

  @Option(help: .catalogue(.depthOption))
  var depth = 3

  @Option(help: .catalogue(.formatOption))
  var format = Format.text

  @Option(help: .catalogue(.setOption))
  var set: [String] = []

  @Option(help: .catalogue(.territoriesOption, valueName: .fileValue))
  var territories: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    let country = try Terminal.country(of: territories)
    let reading = try read(in: country.country)
    guard let plan = reading.plan else { throw ExitCode.wrongInput }
    let places = reading.reading.positions
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
      try Terminal.writeResults(TextExplanation(explanation, in: Terminal.language).text)
    case .json: try Terminal.writeResults(JSONExplanation(explanation).text)
    }
  }

  private func read(in country: Country) throws -> PlanReading {
    do throws(ScenarioSourceError) {
      let reading = PlanReader.read(
        try ScenarioSources.locate(scenario), overrides: set.map { Override($0) },
        in: country)
      Terminal.report(reading.diagnostics)
      return reading
    } catch {
      Terminal.report([error.diagnostic])
      throw error.isInputOutput ? ExitCode.inputOutput : ExitCode.wrongInput
    }
  }
}
