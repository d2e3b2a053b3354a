import ArgumentParser
import InclusionPlan

/// `inclusim sweep`: one scenario at every point of one or two axes, into one table.
struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: ToolText.sweepAbstract.inUserLanguage,
    discussion: ToolText.sweepDiscussion.inUserLanguage)

  /// The formats of a sweep.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case csv, json
  }

  @Argument(help: .catalogue(.sweepScenarioArgument, valueName: .scenarioValue))
  var scenario: String

  @Option(help: .catalogue(.sweepSetOption, valueName: .settingValue))
  var set: [String] = []

  @Option(help: .catalogue(.territoriesOption, valueName: .fileValue))
  var territories: String?

  @Option(help: .catalogue(.balanceOption, valueName: .lineValue))
  var balance: String?

  @Option(help: .catalogue(.metricOption, valueName: .metricValue))
  var metric: [String] = []

  @Option(help: .catalogue(.monthOption, valueName: .monthValue))
  var month: [String] = []

  @Option(help: .catalogue(.sweepFormatOption, valueName: .formatValue))
  var format = Format.csv

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
  }

  func run() throws {
    Interruption.watch()
    let sweep = try readSweep()
    if let output {
      try reportingFailure { () throws(OutputFailure) in try AtomicFile.verify(output) }
    }
    if let line = sweep.balance, balance == nil, !quiet {
      Terminal.say(Message(SweepMessage.balanceNote, ["line": .text(line.name)]))
    }
    let progress = ProgressLine(of: sweep.count, isShown: !quiet)
    let outcome = sweep.run(threads: jobs ?? ParallelWork.processors) { done in
      progress.show(done)
      return !Interruption.isRequested
    }
    progress.clear()
    switch outcome {
    case .interrupted: throw ExitCode.interrupted
    case .faults(let diagnostics):
      Terminal.report(diagnostics)
      throw ExitCode.wrongInput
    case .points(let points): try write(sweep, points)
    }
  }

  private func readSweep() throws -> Sweep {
    let country = try Terminal.country(of: territories, quiet: quiet).country
    let source: SourceText
    do throws(ScenarioSourceError) {
      source = try ScenarioSources.locate(scenario)
    } catch {
      Terminal.report([error.diagnostic])
      throw error.isInputOutput ? ExitCode.inputOutput : .wrongInput
    }
    var request = SweepRequest(
      source: source, scenario: RunResult.identifiers(of: [scenario])[0], sets: set)
    request.metrics = metric
    request.months = month
    request.balance = balance
    let reading = SweepReader.read(request, in: country)
    let told = reading.diagnostics
    Terminal.report(quiet ? told.filter { $0.severity == .error } : told)
    guard let sweep = reading.sweep else { throw ExitCode.wrongInput }
    return sweep
  }

  private func write(_ sweep: Sweep, _ points: [SweepPoint]) throws {
    let bytes =
      switch format {
      case .csv: SweepTable(sweep, points).csv
      case .json: Array(SweepJSON(sweep, points).text.utf8)
      }
    guard let output else { return try Terminal.writeResults(bytes) }
    try reportingFailure { () throws(OutputFailure) in try AtomicFile.write(bytes, to: output) }
  }
}
