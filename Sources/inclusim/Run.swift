import ArgumentParser
import InclusionPlan

/// `inclusim run`: scenarios in, summaries out.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: ToolText.runAbstract.inUserLanguage,
    discussion: ToolText.runDiscussion.inUserLanguage)

  /// The formats of results.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv, xlsx
  }

  @Argument(help: .catalogue(.scenariosArgument, valueName: .scenarioValue), completion: .scenarios)
  var scenarios: [String]

  @Option(help: .catalogue(.formatOption, valueName: .formatValue))
  var format: Format?

  @Option(help: .catalogue(.setOption, valueName: .settingValue))
  var set: [String] = []

  @Option(help: .catalogue(.territoriesOption, valueName: .fileValue))
  var territories: String?

  @Option(help: .catalogue(.outputFolderOption, valueName: .folderValue))
  var output: String?

  @Option(help: .catalogue(.journalOption, valueName: .fileValue))
  var journal: String?

  @Option(
    help: .catalogue(StoreText.storeOption, valueName: .fileValue), completion: .file())
  var store: String?

  @OptionGroup var tables: DialectOption

  @Flag(help: .catalogue(.quietFlag))
  var quiet = false

  @OptionGroup var language: LanguageOption

  /// Whether a workbook is asked for: by its format, or by the ending of its path.
  private var isWorkbook: Bool {
    format == .xlsx || format == nil && output?.hasSuffix(".xlsx") == true
  }

  func validate() throws {
    guard journal == nil || scenarios.count == 1 else {
      throw ValidationError(ToolText.journalOfOneScenario.inUserLanguage)
    }
    let hasTables = format == .csv || (output != nil && !isWorkbook)
    try tables.verify(isTable: hasTables, .dialectOfRuns)
    if isWorkbook { try WorkbookOutput.verify(output, scenarios: scenarios.count) }
  }

  func run() throws {
    if output != nil || store != nil { Interruption.watch() }
    if let output, isWorkbook {
      try reportingFailure { () throws(OutputFailure) in try AtomicFile.verify(output) }
    }
    try journal.map { path in
      try reportingFailure { () throws(OutputFailure) in try AtomicFile.verify(path) }
    }
    let readings = try readPlans()
    // A folder says all there is; what else is wanted is asked for by its format.
    let isKept = output != nil || journal != nil || store != nil
    let printed = isWorkbook ? nil : format ?? (isKept ? nil : .text)
    let store = try openStore()
    let folder = try isWorkbook ? nil : output.map(openFolder)
    var workbook = isWorkbook ? WorkbookOutput(of: readings) : nil
    var summaries: [Summary] = []
    for read in readings {
      let outcome = Outcome(running: read.plan)
      try verify(outcome)
      warnOfMisses(outcome, read)
      if let printed { summaries.append(summary(of: outcome, read, for: printed)) }
      try folder.map { try add(read, outcome, to: $0) }
      try store.map { try add(read, outcome, to: $0) }
      workbook?.add(read, result(of: read, outcome))
      try journal.map { path in
        let bytes = AccountingJournal(of: outcome).bytes
        try reportingFailure { () throws(OutputFailure) in try AtomicFile.write(bytes, to: path) }
      }
    }
    try folder.map { try finish($0, readings) }
    if let output { try workbook?.write(to: output, quiet: quiet) }
    if let printed { try Terminal.writeResults(text(of: summaries, printed)) }
  }

  /// Reads every scenario before running any, so that all faults are told at once.
  private func readPlans() throws -> [ReadPlan] {
    var plans: [ReadPlan] = []
    let read = try Terminal.country(of: territories, quiet: quiet)
    var diagnostics: [Diagnostic] = []
    var inputFailed = false
    let overrides = set.map { Override($0) }
    var sources: [(source: SourceText, reading: PlanReading)] = []
    for (name, identifier) in zip(scenarios, RunResult.identifiers(of: scenarios)) {
      do throws(ScenarioSourceError) {
        let source = try ScenarioSources.locate(name)
        let reading = PlanReader.read(source, overrides: overrides, in: read.country)
        diagnostics += reading.diagnostics
        sources.append((source, reading))
        if let plan = reading.plan {
          plans.append(
            ReadPlan(
              identifier: identifier, plan: plan, reading: reading.reading, source: source,
              territories: read.source))
        }
      } catch {
        diagnostics.append(error.diagnostic)
        inputFailed = inputFailed || error.isInputOutput
      }
    }
    // In CSV nothing but the title tells one scenario from another.
    diagnostics += PlanReading.sameTitles(
      among: sources, severity: format == .csv ? .error : .warning)
    // A fault of an override is the same for every scenario: once is enough.
    var seen = Set<Diagnostic>()
    let told = diagnostics.filter { seen.insert($0).inserted }
    Terminal.report(told, quiet: quiet)
    if inputFailed { throw ExitCode.inputOutput }
    if diagnostics.hasErrors { throw ExitCode.wrongInput }
    return plans
  }

  /// Tells the expectations that the results do not meet; `check` fails for them, a run does not.
  private func warnOfMisses(_ outcome: Outcome, _ read: ReadPlan) {
    guard !quiet else { return }
    Terminal.report(
      outcome.missedExpectations().map {
        .missedExpectation($0, of: read.reading, in: read.source, severity: .warning)
      })
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

  /// A summary; formats for programs are the same in every language.
  private func summary(of outcome: Outcome, _ read: ReadPlan, for format: Format) -> Summary {
    guard format == .text else { return Summary(of: outcome) }
    let words = ScenarioWords(
      of: read.plan.scenario, from: read.source, in: Terminal.language)
    return Summary(of: outcome).titled(words.title, description: words.description)
  }

  /// The results that are printed; a workbook never is.
  private func text(of summaries: [Summary], _ format: Format) -> String {
    switch format {
    case .xlsx: return ""
    case .text:
      return summaries.map { TextReport($0, in: Terminal.language).text }.joined(separator: "\n")
    case .csv:
      return CSVReport(summaries, in: tables.dialect).text
    case .json:
      let documents = summaries.map { JSONReport($0).text }
      return documents.count == 1
        ? documents[0] : "[\n" + documents.joined(separator: ",\n") + "]\n"
    }
  }
}
