import ArgumentParser
import InclusionPlan

/// `inclusim compare`: plans beside each other.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: ComparisonText.abstract.inUserLanguage,
    discussion: ComparisonText.discussion.inUserLanguage)

  /// The formats of a comparison.
  enum Format: String, ResultFormat {
    case text, json, csv

    static var help: ArgumentHelp {
      .catalogue(ComparisonText.formatsOption, valueName: .formatValue)
    }
    static let usual = Self.text
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

  @OptionGroup var changes: ScenarioOptions

  @OptionGroup var output: ResultOptions<Format>

  @OptionGroup var tables: DialectOption

  @OptionGroup var work: WorkOptions

  func validate() throws {
    try tables.verify(isTable: output.format == .csv)
    if scenarios.count < 2 { throw ValidationError(ComparisonText.onePlan.inUserLanguage) }
    if let draws, !Comparison.admittedDraws.contains(draws) {
      let fault = ComparisonError.drawsOutside(draws).diagnostic(of: [])
      throw ValidationError(fault.message.text(in: Terminal.language))
    }
  }

  func run() throws {
    Interruption.watch()
    try output.verify()
    let (plans, sources) = try readPlans()
    let months = plans.map(\.plan.scenario.horizon).min() ?? 1
    let request = ComparisonRequestReader(metrics: metric, month: month).read(months: months)
    Terminal.report(request.diagnostics)
    if request.diagnostics.hasErrors { throw ExitCode.wrongInput }
    let result = try work.run(draws ?? 0, telling: { $0.diagnostic(of: plans.map(\.scenario)) }) {
      threads, goesOn throws(ComparisonError) in
      let comparison = try Comparison(
        plans, at: request.month, figures: request.figures,
        design: draws.map { EnsembleDesign(kind: design.kind, draws: $0, seed: seed) })
      return try comparison.run(threads: threads, progress: goesOn)
    }
    try write(result, sources)
  }

  /// Reads every plan before comparing any, so that all faults are told at once.
  private func readPlans() throws -> ([ComparedPlan], [SourceText]) {
    let stored = try StoredPlans(among: scenarios, quiet: work.quiet)
    // Where all plans are stored runs, their territories are those of the comparison.
    let own = changes.territories == nil ? stored.commonCountry : nil
    let country =
      try own ?? Terminal.country(of: changes.territories, quiet: work.quiet).country
    try stored.verify(country, named: changes.territories)
    var plans: [ComparedPlan] = []
    var sources: [SourceText] = []
    var diagnostics: [Diagnostic] = []
    var inputFailed = false
    for (name, identifier) in zip(scenarios, RunResult.identifiers(of: scenarios)) {
      do throws(ScenarioSourceError) {
        let known = stored.plans[name]
        let source = if let known { known.stored.source } else { try ScenarioSources.locate(name) }
        let reading =
          known?.reading(changing: changes.set)
          ?? PlanReader.read(source, overrides: changes.set.map { Override($0) }, in: country)
        diagnostics += reading.diagnostics
        guard let plan = reading.plan else { continue }
        sources.append(source)
        plans.append(
          ComparedPlan(
            scenario: identifier, source: known == nil ? source.name : name, plan: plan,
            positions: reading.reading.positions))
      } catch {
        diagnostics.append(error.diagnostic)
        inputFailed = inputFailed || error.isInputOutput
      }
    }
    // A fault of an override is the same for every plan: once is enough.
    var seen = Set<Diagnostic>()
    let told = diagnostics.filter { seen.insert($0).inserted }
    Terminal.report(told, quiet: work.quiet)
    if inputFailed { throw ExitCode.inputOutput }
    if diagnostics.hasErrors { throw ExitCode.wrongInput }
    return (plans, sources)
  }

  private func write(_ result: ComparisonResult, _ sources: [SourceText]) throws {
    switch output.format {
    case .text:
      let titles = zip(result.comparison.plans, sources).map { plan, source in
        ScenarioWords(of: plan.plan.scenario, from: source, in: Terminal.language).title
      }
      try output.write(ComparisonReport(result, in: Terminal.language, titles: titles).text)
    case .json: try output.write(ComparisonJSON(result).text)
    case .csv: try output.write(ComparisonTable(result, in: tables.dialect).bytes)
    }
  }
}
