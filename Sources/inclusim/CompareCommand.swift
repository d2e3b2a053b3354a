import ArgumentParser
import InclusionPlan

/// `inclusim compare`: plans beside each other.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: ComparisonText.abstract.inUserLanguage,
    discussion: ComparisonText.discussion.inUserLanguage)

  /// The formats of a comparison.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv
  }

  @Argument(
    help: .catalogue(ComparisonText.plansArgument, valueName: .scenarioValue),
    completion: .scenarios)
  var scenarios: [String]

  @Option(help: .catalogue(ComparisonText.metricsOption, valueName: .metricValue))
  var metric: [String] = []

  @Option(help: .catalogue(ComparisonText.comparedMonthOption, valueName: .monthValue))
  var month: String?

  @Option(help: .catalogue(ComparisonText.comparedDrawsOption, valueName: .numberValue))
  var draws: Int?

  @Option(help: .catalogue(EnsembleText.seedOption, valueName: .numberValue))
  var seed: UInt64 = 42

  @Option(help: .catalogue(EnsembleText.designOption, valueName: .formatValue))
  var design = EnsembleCommand.Design.random

  @Option(help: .catalogue(.setOption, valueName: .settingValue))
  var set: [String] = []

  @Option(help: .catalogue(.territoriesOption, valueName: .fileValue))
  var territories: String?

  @Option(help: .catalogue(ComparisonText.formatsOption, valueName: .formatValue))
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
    if scenarios.count < 2 { throw ValidationError(ComparisonText.onePlan.inUserLanguage) }
    if let draws, !Comparison.admittedDraws.contains(draws) {
      let fault = ComparisonError.drawsOutside(draws).diagnostic(of: [])
      throw ValidationError(fault.message.text(in: Terminal.language))
    }
  }

  func run() throws {
    Interruption.watch()
    if let output {
      try reportingFailure { () throws(OutputFailure) in try AtomicFile.verify(output) }
    }
    let (plans, sources) = try readPlans()
    let months = plans.map(\.plan.scenario.horizon).min() ?? 1
    let request = ComparisonRequestReader(metrics: metric, month: month).read(months: months)
    Terminal.report(request.diagnostics)
    if request.diagnostics.hasErrors { throw ExitCode.wrongInput }
    let progress = ProgressLine(of: draws ?? 0, isShown: !quiet)
    let result: ComparisonResult?
    do throws(ComparisonError) {
      let comparison = try Comparison(
        plans, at: request.month, figures: request.figures,
        design: draws.map { EnsembleDesign(kind: design.kind, draws: $0, seed: seed) })
      result = try comparison.run(threads: jobs ?? ParallelWork.processors) { done in
        progress.show(done)
        return !Interruption.isRequested
      }
      progress.clear()
    } catch {
      progress.clear()
      Terminal.report([error.diagnostic(of: plans.map(\.scenario))])
      throw ExitCode.wrongInput
    }
    guard let result else { throw ExitCode.interrupted }
    try write(result, sources)
  }

  /// Reads every plan before comparing any, so that all faults are told at once.
  private func readPlans() throws -> ([ComparedPlan], [SourceText]) {
    let country = try Terminal.country(of: territories, quiet: quiet).country
    var plans: [ComparedPlan] = []
    var sources: [SourceText] = []
    var diagnostics: [Diagnostic] = []
    var inputFailed = false
    for (name, identifier) in zip(scenarios, RunResult.identifiers(of: scenarios)) {
      do throws(ScenarioSourceError) {
        let source = try ScenarioSources.locate(name)
        let reading = PlanReader.read(source, overrides: set.map { Override($0) }, in: country)
        diagnostics += reading.diagnostics
        guard let plan = reading.plan else { continue }
        sources.append(source)
        plans.append(
          ComparedPlan(
            scenario: identifier, source: source.name, plan: plan,
            positions: reading.reading.positions))
      } catch {
        diagnostics.append(error.diagnostic)
        inputFailed = inputFailed || error.isInputOutput
      }
    }
    // A fault of an override is the same for every plan: once is enough.
    var seen = Set<Diagnostic>()
    let told = diagnostics.filter { seen.insert($0).inserted }
    Terminal.report(quiet ? told.filter { $0.severity == .error } : told)
    if inputFailed { throw ExitCode.inputOutput }
    if diagnostics.hasErrors { throw ExitCode.wrongInput }
    return (plans, sources)
  }

  private func write(_ result: ComparisonResult, _ sources: [SourceText]) throws {
    let bytes: [UInt8]
    switch format {
    case .text:
      let titles = zip(result.comparison.plans, sources).map { plan, source in
        ScenarioWords(of: plan.plan.scenario, from: source, in: Terminal.language).title
      }
      bytes = Array(ComparisonReport(result, in: Terminal.language, titles: titles).text.utf8)
    case .json: bytes = Array(ComparisonJSON(result).text.utf8)
    case .csv: bytes = ComparisonTable(result).bytes
    }
    guard let output else { return try Terminal.writeResults(bytes) }
    try reportingFailure { () throws(OutputFailure) in try AtomicFile.write(bytes, to: output) }
  }
}
