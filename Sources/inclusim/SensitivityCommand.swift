import ArgumentParser
import InclusionPlan

/// `inclusim sensitivity`: which uncertain parameters move a figure of a scenario.
struct SensitivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: StudyText.abstract.inUserLanguage,
    discussion: StudyText.discussion.inUserLanguage)

  /// The formats of a study.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv, json
  }

  /// The methods.
  enum Method: String, CaseIterable, ExpressibleByArgument {
    case sobol, morris, prcc, tornado

    var method: StudyMethod {
      switch self {
      case .sobol: .sobol
      case .morris: .morris
      case .prcc: .prcc
      case .tornado: .tornado
      }
    }
  }

  @Argument(
    help: .catalogue(.sweepScenarioArgument, valueName: .scenarioValue), completion: .scenarios)
  var scenario: String

  @Option(help: .catalogue(StudyText.studiedMetricOption, valueName: .metricValue))
  var metric: String

  @Option(help: .catalogue(.departmentOption, valueName: .departmentValue))
  var department: String?

  @Option(
    help: ArgumentHelp(
      StudyText.regionOption.inUserLanguage, valueName: StudyText.regionValue.inUserLanguage))
  var region: String?

  @Option(help: .catalogue(StudyText.studiedMonthOption, valueName: .monthValue))
  var month: String?

  @Option(help: .catalogue(StudyText.studyMethodOption, valueName: .methodValue))
  var method = Method.sobol

  @Option(help: .catalogue(StudyText.drawsOption, valueName: .numberValue))
  var draws: Int?

  @Option(help: .catalogue(StudyText.seedOption, valueName: .numberValue))
  var seed: UInt64 = 42

  @Option(
    help: ArgumentHelp(
      StudyText.groupOption.inUserLanguage, valueName: StudyText.groupValue.inUserLanguage))
  var group: [String] = []

  @Flag(help: .catalogue(StudyText.pairsFlag))
  var pairs = false

  @Option(help: .catalogue(.setOption, valueName: .settingValue))
  var set: [String] = []

  @Option(help: .catalogue(.territoriesOption, valueName: .fileValue))
  var territories: String?

  @Option(help: .catalogue(StudyText.studyFormatOption, valueName: .formatValue))
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
    let admitted = method.method.admittedDraws
    if let draws, !admitted.contains(draws) {
      let fault = StudyError.drawsOutside(method.method, draws, admitted).diagnostic
      throw ValidationError(fault.message.text(in: Terminal.language))
    }
    if method == .prcc, !group.isEmpty {
      throw ValidationError(StudyText.groupsOfRanks.inUserLanguage)
    }
    if method != .sobol, pairs { throw ValidationError(StudyText.pairsOfOthers.inUserLanguage) }
  }

  func run() throws {
    Interruption.watch()
    if let output {
      try reportingFailure { () throws(OutputFailure) in try AtomicFile.verify(output) }
    }
    let (plan, source) = try Terminal.plan(
      of: scenario, set: set, territories: territories, quiet: quiet)
    let request = StudyRequestReader(
      metric: metric, department: department, region: region, month: month, groups: group)
    let (study, faults) = request.read(for: plan)
    Terminal.report(faults)
    guard let study else { throw ExitCode.wrongInput }
    let design = StudyDesign(method: method.method, draws: draws, seed: seed, hasPairs: pairs)
    let progress = ProgressLine(of: study.runs(design), isShown: !quiet)
    let result: StudyResult?
    do throws(StudyError) {
      result = try study.run(design, threads: jobs ?? ParallelWork.processors) { done in
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

  private func write(_ result: StudyResult, _ source: SourceText) throws {
    let identifier = RunResult.identifiers(of: [scenario])[0]
    let bytes: [UInt8]
    switch format {
    case .text:
      let words = ScenarioWords(
        of: result.study.plan.scenario, from: source, in: Terminal.language)
      bytes = Array(StudyReport(result, in: Terminal.language, title: words.title).text.utf8)
    case .csv: bytes = StudyTable(result, scenario: identifier).bytes
    case .json: bytes = Array(StudyJSON(result, scenario: identifier).text.utf8)
    }
    guard let output else { return try Terminal.writeResults(bytes) }
    try reportingFailure { () throws(OutputFailure) in try AtomicFile.write(bytes, to: output) }
  }
}
