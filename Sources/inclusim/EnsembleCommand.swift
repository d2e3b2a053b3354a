import ArgumentParser
import InclusionPlan

/// `inclusim ensemble`: one scenario for many draws of its uncertain parameters.
struct EnsembleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ensemble",
    abstract: EnsembleText.abstract.inUserLanguage,
    discussion: EnsembleText.discussion.inUserLanguage)

  /// The formats of an ensemble.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv, json
  }

  /// The kinds of designs.
  enum Design: String, CaseIterable, ExpressibleByArgument {
    case random
    case latinHypercube = "latin-hypercube"
    case sobol

    var kind: SamplingDesign.Kind {
      switch self {
      case .random: .random
      case .latinHypercube: .latinHypercube
      case .sobol: .sobol
      }
    }
  }

  @Argument(
    help: .catalogue(.sweepScenarioArgument, valueName: .scenarioValue), completion: .scenarios)
  var scenario: String

  @Option(help: .catalogue(EnsembleText.drawsOption, valueName: .numberValue))
  var draws = 10_000

  @Option(help: .catalogue(EnsembleText.seedOption, valueName: .numberValue))
  var seed: UInt64 = 42

  @Option(help: .catalogue(EnsembleText.designOption, valueName: .formatValue))
  var design = Design.random

  @Flag(help: .catalogue(EnsembleText.stochasticFlag))
  var stochastic = false

  @Flag(help: .catalogue(EnsembleText.everyMonthFlag))
  var everyMonth = false

  @Option(help: .catalogue(.setOption, valueName: .settingValue))
  var set: [String] = []

  @Option(help: .catalogue(.territoriesOption, valueName: .fileValue))
  var territories: String?

  @Option(help: .catalogue(EnsembleText.resultFormatOption, valueName: .formatValue))
  var format = Format.text

  @Option(help: .catalogue(.outputFileOption, valueName: .fileValue))
  var output: String?

  @Option(help: .catalogue(.jobsOption, valueName: .numberValue))
  var jobs: Int?

  @Flag(help: .catalogue(.quietFlag))
  var quiet = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError(ToolText.jobsOutOfRange.inUserLanguage)
    }
    guard (1...EnsembleDesign.mostDraws).contains(draws) else {
      let fault = EnsembleError.drawsOutside(draws).diagnostic
      throw ValidationError(fault.message.text(in: Terminal.language))
    }
  }

  func run() throws {
    Interruption.watch()
    if let output {
      try reportingFailure { () throws(OutputFailure) in try AtomicFile.verify(output) }
    }
    let (plan, source) = try readPlan()
    let progress = ProgressLine(of: draws, isShown: !quiet)
    let result: EnsembleResult?
    do throws(EnsembleError) {
      let design = EnsembleDesign(
        kind: design.kind, draws: draws, seed: seed, model: stochastic ? .stochastic : .fluid)
      let ensemble = try Ensemble(plan, design: design, everyMonth: everyMonth)
      result = try ensemble.run(threads: jobs ?? ParallelWork.processors) { done in
        progress.show(done)
        return !Interruption.isRequested
      }
      progress.clear()
    } catch {
      progress.clear()
      Terminal.report([error.diagnostic])
      throw ExitCode.wrongInput
    }
    guard let result else { throw ExitCode.interrupted }
    try write(result, source)
  }

  private func readPlan() throws -> (Plan, SourceText) {
    let country = try Terminal.country(of: territories, quiet: quiet).country
    let reading: PlanReading
    let source: SourceText
    do throws(ScenarioSourceError) {
      source = try ScenarioSources.locate(scenario)
      reading = PlanReader.read(source, overrides: set.map { Override($0) }, in: country)
    } catch {
      Terminal.report([error.diagnostic])
      throw error.isInputOutput ? ExitCode.inputOutput : .wrongInput
    }
    let told = reading.diagnostics
    Terminal.report(quiet ? told.filter { $0.severity == .error } : told)
    guard let plan = reading.plan else { throw ExitCode.wrongInput }
    return (plan, source)
  }

  private func write(_ result: EnsembleResult, _ source: SourceText) throws {
    let identifier = RunResult.identifiers(of: [scenario])[0]
    let bytes =
      switch format {
      case .text: text(of: result, source)
      case .csv: EnsembleTable(result, scenario: identifier).bytes
      case .json: Array(EnsembleJSON(result, scenario: identifier).text.utf8)
      }
    guard let output else { return try Terminal.writeResults(bytes) }
    try reportingFailure { () throws(OutputFailure) in try AtomicFile.write(bytes, to: output) }
  }

  private func text(of result: EnsembleResult, _ source: SourceText) -> [UInt8] {
    let words = ScenarioWords(
      of: result.ensemble.plan.scenario, from: source, in: Terminal.language)
    return Array(EnsembleReport(result, in: Terminal.language, title: words.title).text.utf8)
  }
}
