import ArgumentParser
import InclusionPlan

/// `inclusim sweep`: one scenario at every point of one or two axes, into one table.
struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: ToolText.sweepAbstract.inUserLanguage,
    discussion: ToolText.sweepDiscussion.inUserLanguage)

  /// The formats of a sweep.
  enum Format: String, ResultFormat {
    case csv, json

    static var help: ArgumentHelp { .catalogue(.sweepFormatOption, valueName: .formatValue) }
    static let usual = Self.csv
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

  @OptionGroup var output: ResultOptions<Format>

  @OptionGroup var tables: DialectOption

  @OptionGroup var work: WorkOptions

  func validate() throws { try tables.verify(isTable: output.format == .csv) }

  func run() throws {
    Interruption.watch()
    let sweep = try readSweep()
    try output.verify()
    if let line = sweep.balance, balance == nil, !work.quiet {
      Terminal.say(Message(SweepMessage.balanceNote, ["line": .text(line.name)]))
    }
    let progress = ProgressLine(of: sweep.count, isShown: !work.quiet)
    let outcome = sweep.run(threads: work.threads) { done in
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
    let country = try Terminal.country(of: territories, quiet: work.quiet).country
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
    Terminal.report(reading.diagnostics, quiet: work.quiet)
    guard let sweep = reading.sweep else { throw ExitCode.wrongInput }
    return sweep
  }

  private func write(_ sweep: Sweep, _ points: [SweepPoint]) throws {
    switch output.format {
    case .csv: try output.write(SweepTable(sweep, points, in: tables.dialect).csv)
    case .json: try output.write(SweepJSON(sweep, points).text)
    }
  }
}
