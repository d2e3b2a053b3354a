import ArgumentParser
import InclusionPlan

/// `inclusim report`: scenarios as one page for a browser.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: PageText.reportAbstract.inUserLanguage,
    discussion: PageText.reportDiscussion.inUserLanguage)

  /// The studies that a report can hold.
  enum Study: String, CaseIterable, ExpressibleByArgument {
    case tornado, sobol

    var method: StudyMethod {
      switch self {
      case .tornado: .tornado
      case .sobol: .sobol
      }
    }
  }

  @Argument(help: .catalogue(.scenariosArgument, valueName: .scenarioValue), completion: .scenarios)
  var scenarios: [String]

  @Option(help: .catalogue(PageText.reportOutput, valueName: .fileValue))
  var output: String?

  @Option(help: .catalogue(PageText.reportDepartment, valueName: .departmentValue))
  var department: String?

  @Option(help: .catalogue(PageText.reportDraws, valueName: .numberValue))
  var draws: Int?

  @Option(help: .catalogue(EnsembleText.seedOption, valueName: .numberValue))
  var seed: UInt64 = 42

  @Option(help: .catalogue(PageText.reportSensitivity, valueName: .methodValue))
  var sensitivity: Study?

  @OptionGroup var map: BoundariesOption

  @OptionGroup var changes: ScenarioOptions

  @OptionGroup var work: WorkOptions

  func validate() throws {
    func refuse(_ key: PageText) -> ValidationError { ValidationError(key.inUserLanguage) }
    if output == nil { throw refuse(.reportNeedsFile) }
    if scenarios.count > HTMLReport.mostPlans { throw refuse(.tooManyPlans) }
    if department != nil, scenarios.count != 1 { throw refuse(.sheetOfOnePlan) }
    if department != nil, sensitivity != nil || map.boundaries != nil {
      throw refuse(.sheetWithoutMaps)
    }
    if let draws, !(1...EnsembleDesign.mostDraws).contains(draws) {
      let fault = EnsembleError.drawsOutside(draws).diagnostic
      throw ValidationError(fault.message.text(in: Terminal.language))
    }
  }

  func run() throws {
    Interruption.watch()
    guard let output else { return }
    try reportingFailure { () throws(OutputFailure) in try AtomicFile.verify(output) }
    let read = try scenarios.map { try changes.plan(of: $0, quiet: work.quiet) }
    let code = try department.map { try departmentCode(of: $0, in: read[0].plan.country) }
    let outlines = try map.outlines(of: read[0].plan.country, quiet: work.quiet)
    var plans: [ReportedPlan] = []
    for (read, identifier) in zip(read, RunResult.identifiers(of: scenarios)) {
      plans.append(try reportedPlan(read, identifier))
    }
    let text: String
    if let code {
      text =
        DepartmentSheet(plans[0], department: code, command: command, in: Terminal.language)?.text
        ?? ""
    } else {
      let study = try sensitivity.map { try makeStudy($0, of: read[0].plan) }
      text =
        HTMLReport(
          plans,
          pictures: ReportPictures(
            of: plans, study: study, boundaries: outlines, in: Terminal.language),
          command: command, in: Terminal.language
        ).text
    }
    try reportingFailure { () throws(OutputFailure) in
      try AtomicFile.write(Array(text.utf8), to: output)
    }
  }

  private func reportedPlan(_ read: RequestedPlan, _ identifier: String) throws -> ReportedPlan {
    let outcome = Outcome(running: read.plan)
    let words = ScenarioWords(of: read.plan.scenario, from: read.source, in: Terminal.language)
    let ensemble = try draws.map { draws in
      let ensemble = try Ensemble(
        reporting: read.plan, design: EnsembleDesign(draws: draws, seed: seed),
        everyMonth: department != nil, matchesHistory: false)
      return try work.run(draws, telling: \.diagnostic) { threads, goesOn throws(EnsembleError) in
        try ensemble.run(threads: threads, progress: goesOn)
      }
    }
    return ReportedPlan(
      RunResult(
        scenario: identifier, source: read.source.name, overrides: changes.set, outcome: outcome,
        places: read.reading.places),
      summary: Summary(of: outcome).titled(words.title, description: words.description),
      inputs: read.inputs.map {
        Manifest.Input(name: $0.name, bytes: Array($0.content.utf8))
      },
      ensemble: ensemble)
  }

  private func makeStudy(_ study: Study, of plan: Plan) throws -> StudyResult {
    let request = StudyRequestReader(
      metric: "reached", department: nil, region: nil, month: nil)
    let (reading, faults) = request.read(for: plan)
    Terminal.report(faults)
    guard let reading else { throw ExitCode.wrongInput }
    let design = StudyDesign(method: study.method, draws: nil, seed: seed, hasPairs: false)
    return try work.run(reading.runs(design), telling: \.diagnostic) {
      threads, goesOn throws(StudyError) in
      try reading.run(design, threads: threads, progress: goesOn)
    }
  }

  private func departmentCode(of text: String, in country: Country) throws -> Department.Code {
    do throws(Diagnostic) {
      return country.departments[try TypedOption.department(text, in: country).value].code
    } catch {
      Terminal.report([error])
      throw ExitCode.wrongInput
    }
  }

  /// The command that makes the page again.
  private var command: String {
    let words =
      ["inclusim", "report"] + scenarios + (department.map { ["--department", $0] } ?? [])
      + (draws.map { ["--draws", String($0), "--seed", String(seed)] } ?? [])
      + (map.boundaries.map { ["--boundaries", $0] } ?? [])
      + (sensitivity.map { ["--sensitivity", $0.rawValue] } ?? [])
      + changes.set.flatMap { ["--set", $0] }
      + (changes.territories.map { ["--territories", $0] } ?? [])
      + ["--language", Terminal.language.rawValue]
    return words.map(Self.quoted).joined(separator: " ")
  }

  /// A word as a shell takes it.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_./=,:+".contains($0))
    }
    return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }
}
