import ArgumentParser
import InclusionPlan

/// `inclusim discover`: under which conditions a plan misses a target.
struct DiscoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discover",
    abstract: TargetText.abstract.inUserLanguage,
    discussion: TargetText.discussion.inUserLanguage)

  /// The formats of what was found.
  enum Format: String, ResultFormat {
    case text, json

    static var help: ArgumentHelp {
      ArgumentHelp(
        TargetText.targetFormatOption.inUserLanguage,
        valueName: ToolText.formatValue.inUserLanguage)
    }
    static let usual = Self.text
  }

  @Argument(
    help: .catalogue(.sweepScenarioArgument, valueName: .scenarioValue), completion: .scenarios)
  var scenario: String

  @Option(help: .catalogue(StudyText.studiedMetricOption, valueName: .metricValue))
  var metric: String

  @Option(help: .catalogue(TargetText.atLeastOption, valueName: .boundValue))
  var atLeast: String?

  @Option(help: .catalogue(TargetText.atMostOption, valueName: .boundValue))
  var atMost: String?

  @Option(help: .catalogue(.departmentOption, valueName: .departmentValue))
  var department: String?

  @Option(
    help: ArgumentHelp(
      StudyText.regionOption.inUserLanguage, valueName: StudyText.regionValue.inUserLanguage))
  var region: String?

  @Option(help: .catalogue(StudyText.studiedMonthOption, valueName: .monthValue))
  var month: String?

  @Option(
    help: ArgumentHelp(
      TargetText.targetDrawsOption.inUserLanguage, valueName: ToolText.numberValue.inUserLanguage))
  var draws = 2000

  @Option(help: .catalogue(StudyText.seedOption, valueName: .numberValue))
  var seed: UInt64 = 42

  @OptionGroup var changes: ScenarioOptions

  @OptionGroup var output: ResultOptions<Format>

  @OptionGroup var work: WorkOptions

  /// The bound asked for; nil unless there is exactly one.
  private var target: TargetReader? {
    switch (atLeast, atMost) {
    case (let text?, nil): TargetReader(.atLeast, text)
    case (nil, let text?): TargetReader(.atMost, text)
    default: nil
    }
  }

  func validate() throws {
    if target == nil { throw ValidationError(TargetText.oneBound.inUserLanguage) }
    let admitted = MissedTarget.admittedDraws
    if !admitted.contains(draws) {
      let message = Message(
        TargetText.drawsOutside,
        [
          "draws": .integer(draws), "least": .integer(admitted.lowerBound),
          "most": .integer(admitted.upperBound),
        ])
      throw ValidationError(message.text(in: Terminal.language))
    }
  }

  func run() throws {
    Interruption.watch()
    try output.verify()
    let read = try changes.plan(of: scenario, quiet: work.quiet)
    let request = StudyRequestReader(
      metric: metric, department: department, region: region, month: month)
    let (study, faults) = request.read(for: read.plan)
    let bound = study.flatMap { study in target?.read(for: study.figure) }
    Terminal.report(faults + [bound?.fault].compactMap(\.self))
    guard let study, let bound = bound?.bound else { throw ExitCode.wrongInput }
    let found = try work.run(draws, telling: \.diagnostic) { threads, goesOn throws(StudyError) in
      try study.misses(of: bound, draws: draws, seed: seed, threads: threads, progress: goesOn)
    }
    switch output.format {
    case .text: try output.write(TargetReport(found, in: Terminal.language, title: read.title).text)
    case .json:
      let identifier = RunResult.identifiers(of: [scenario])[0]
      try output.write(TargetJSON(found, scenario: identifier).text)
    }
  }
}

extension ArgumentHelp {
  /// The help of a bound, from the catalogue.
  fileprivate static func catalogue(_ key: TargetText, valueName: TargetText) -> ArgumentHelp {
    ArgumentHelp(key.inUserLanguage, valueName: valueName.inUserLanguage)
  }
}
