import ArgumentParser
import InclusionPlan

/// `inclusim discover`: under which conditions a plan misses a target.
struct DiscoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discover",
    abstract: TargetText.abstract.inUserLanguage,
    discussion: TargetText.discussion.inUserLanguage)

  /// The formats of what was found.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
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

  @Option(help: .catalogue(.setOption, valueName: .settingValue))
  var set: [String] = []

  @Option(help: .catalogue(.territoriesOption, valueName: .fileValue))
  var territories: String?

  @Option(
    help: ArgumentHelp(
      TargetText.targetFormatOption.inUserLanguage, valueName: ToolText.formatValue.inUserLanguage))
  var format = Format.text

  @Option(help: .catalogue(.outputFileOption, valueName: .fileValue))
  var output: String?

  @Option(help: .catalogue(.jobsOption, valueName: .numberValue))
  var jobs: Int?

  @Flag(help: .catalogue(.quietFlag))
  var quiet = false

  @OptionGroup var language: LanguageOption

  /// The bound asked for; nil unless there is exactly one.
  private var target: TargetReader? {
    switch (atLeast, atMost) {
    case (let text?, nil): TargetReader(.atLeast, text)
    case (nil, let text?): TargetReader(.atMost, text)
    default: nil
    }
  }

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError(ToolText.jobsOutOfRange.inUserLanguage)
    }
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
    if let output {
      try reportingFailure { () throws(OutputFailure) in try AtomicFile.verify(output) }
    }
    let (plan, source) = try Terminal.plan(
      of: scenario, set: set, territories: territories, quiet: quiet)
    let request = StudyRequestReader(
      metric: metric, department: department, region: region, month: month)
    let (study, faults) = request.read(for: plan)
    let bound = study.flatMap { study in target?.read(for: study.figure) }
    Terminal.report(faults + [bound?.fault].compactMap(\.self))
    guard let study, let bound = bound?.bound else { throw ExitCode.wrongInput }
    let progress = ProgressLine(of: draws, isShown: !quiet)
    let found: MissedTarget?
    do throws(StudyError) {
      found = try study.misses(
        of: bound, draws: draws, seed: seed, threads: jobs ?? ParallelWork.processors
      ) { done in
        progress.show(done)
        return !Interruption.isRequested
      }
      progress.clear()
    } catch {
      progress.clear()
      Terminal.report([error.diagnostic])
      throw ExitCode.wrongInput
    }
    guard let found else { throw ExitCode.interrupted }
    try write(found, source)
  }

  private func write(_ found: MissedTarget, _ source: SourceText) throws {
    let text: String
    switch format {
    case .text:
      let words = ScenarioWords(
        of: found.study.plan.scenario, from: source, in: Terminal.language)
      text = TargetReport(found, in: Terminal.language, title: words.title).text
    case .json: text = TargetJSON(found, scenario: RunResult.identifiers(of: [scenario])[0]).text
    }
    guard let output else { return try Terminal.writeResults(text) }
    try reportingFailure { () throws(OutputFailure) in
      try AtomicFile.write(Array(text.utf8), to: output)
    }
  }
}

extension Terminal {
  /// The plan of a scenario, with its text.
  ///
  /// - Throws: The exit status, after everything wrong was told.
  static func plan(
    of scenario: String, set: [String], territories: String?, quiet: Bool
  ) throws -> (Plan, SourceText) {
    let country = try country(of: territories, quiet: quiet).country
    let reading: PlanReading
    let source: SourceText
    do throws(ScenarioSourceError) {
      source = try ScenarioSources.locate(scenario)
      reading = PlanReader.read(source, overrides: set.map { Override($0) }, in: country)
    } catch {
      report([error.diagnostic])
      throw error.isInputOutput ? ExitCode.inputOutput : .wrongInput
    }
    let told = reading.diagnostics
    report(quiet ? told.filter { $0.severity == .error } : told)
    guard let plan = reading.plan else { throw ExitCode.wrongInput }
    return (plan, source)
  }
}

extension ArgumentHelp {
  /// The help of a bound, from the catalogue.
  fileprivate static func catalogue(_ key: TargetText, valueName: TargetText) -> ArgumentHelp {
    ArgumentHelp(key.inUserLanguage, valueName: valueName.inUserLanguage)
  }
}
