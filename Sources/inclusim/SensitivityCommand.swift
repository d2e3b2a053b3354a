import ArgumentParser
import InclusionPlan

/// `inclusim sensitivity`: which uncertain parameters move a figure of a scenario.
struct SensitivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: StudyText.abstract.inUserLanguage,
    discussion: StudyText.discussion.inUserLanguage)

  /// The formats of a study.
  enum Format: String, ResultFormat {
    case text, csv, json

    static var help: ArgumentHelp {
      .catalogue(StudyText.studyFormatOption, valueName: .formatValue)
    }
    static let usual = Self.text
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

  @OptionGroup var changes: ScenarioOptions

  @OptionGroup var output: ResultOptions<Format>

  @OptionGroup var tables: DialectOption

  @OptionGroup var work: WorkOptions

  func validate() throws {
    try tables.verify(isTable: output.format == .csv)
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
    try output.verify()
    let read = try changes.plan(of: scenario, quiet: work.quiet)
    let request = StudyRequestReader(
      metric: metric, department: department, region: region, month: month, groups: group)
    let (study, faults) = request.read(for: read.plan)
    Terminal.report(faults)
    guard let study else { throw ExitCode.wrongInput }
    let design = StudyDesign(method: method.method, draws: draws, seed: seed, hasPairs: pairs)
    let result = try work.run(study.runs(design), telling: \.diagnostic) {
      threads, goesOn throws(StudyError) in
      try study.run(design, threads: threads, progress: goesOn)
    }
    let identifier = RunResult.identifiers(of: [scenario])[0]
    switch output.format {
    case .text: try output.write(StudyReport(result, in: Terminal.language, title: read.title).text)
    case .csv:
      try output.write(StudyTable(result, scenario: identifier, in: tables.dialect).bytes)
    case .json: try output.write(StudyJSON(result, scenario: identifier).text)
    }
  }
}
