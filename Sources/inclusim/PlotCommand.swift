import ArgumentParser
import InclusionPlan

/// `inclusim plot`: one figure as a picture.
struct PlotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plot",
    abstract: ChartText.abstract.inUserLanguage,
    discussion: ChartText.discussion.inUserLanguage)

  @Argument(
    help: .catalogue(ChartText.scenariosArgument, valueName: .scenarioValue),
    completion: .scenarios)
  var scenarios: [String]

  @Option(
    help: .figures,
    completion: .list(PictureName.allCases.map(\.rawValue)))
  var figure: String

  @Option(help: .catalogue(ChartText.metricOption, valueName: .metricValue))
  var metric: String?

  @Option(help: .catalogue(ChartText.monthOption, valueName: .monthValue))
  var month: String?

  @Option(help: .catalogue(ChartText.departmentOption, valueName: .departmentValue))
  var department: String?

  @Option(help: .catalogue(ChartText.drawsOption, valueName: .numberValue))
  var draws: Int?

  @Option(help: .catalogue(EnsembleText.seedOption, valueName: .numberValue))
  var seed: UInt64 = 42

  @Option(help: .catalogue(ChartText.widthOption, valueName: .numberValue))
  var width = 720

  @OptionGroup var map: BoundariesOption

  @OptionGroup var changes: ScenarioOptions

  @Option(help: .catalogue(.outputFileOption, valueName: .fileValue))
  var output: String?

  @OptionGroup var work: WorkOptions

  /// The figure asked for; nil when there is none of that name.
  private var name: PictureName? { PictureName(rawValue: figure) }

  func validate() throws {
    guard let name else { throw ValidationError(Self.unknown(figure)) }
    func refuse(_ key: ChartText, _ arguments: [String: Message.Argument] = [:]) throws {
      let all = arguments.merging(["figure": .text(name.rawValue)]) { first, _ in first }
      throw ValidationError(Message(key, all).text(in: Terminal.language))
    }
    let count = Message.Argument.integer(scenarios.count)
    if name.isOfStudy, scenarios.count > 1 { try refuse(.ofOneScenario, ["count": count]) }
    if scenarios.count > name.mostScenarios {
      try refuse(.tooMany, ["most": .integer(name.mostScenarios), "count": count])
    }
    if name.isOfStudy, metric == nil { try refuse(.needsMetric) }
    if department != nil, !name.hasDepartment {
      let names = PictureName.allCases.filter(\.hasDepartment).map(\.rawValue)
      try refuse(.notOfDepartment, ["names": .list(names.map { .text($0) })])
    }
    if map.boundaries != nil, name != .map { try refuse(.outlinesOfMap) }
    if let draws {
      if name != .coverage, name != .sobol { try refuse(.noDraws) }
      let admitted =
        name == .sobol ? StudyMethod.sobol.admittedDraws : 1...EnsembleDesign.mostDraws
      if !admitted.contains(draws) {
        let fault =
          name == .sobol
          ? StudyError.drawsOutside(.sobol, draws, admitted).diagnostic
          : EnsembleError.drawsOutside(draws).diagnostic
        throw ValidationError(fault.message.text(in: Terminal.language))
      }
    }
    if !(240...4_000).contains(width) { try refuse(.widthRange) }
  }

  /// What to say of a name that no figure has: the nearest one, and all there are.
  private static func unknown(_ text: String) -> String {
    let names = PictureName.allCases.map(\.rawValue)
    let near = NearestName.suggestion(for: text, among: names).map {
      Message(ValueMessage.didYouMean, ["text": .text($0)])
    }
    let lines: [Message] =
      [Message(ChartText.unknownFigure, ["text": .text(text)])] + [near].compactMap(\.self)
      + [Message(ChartText.knownFigures, ["names": .list(names.map { .text($0) })])]
    return lines.map { $0.text(in: Terminal.language) }.joined(separator: "\n")
  }

  func run() throws {
    Interruption.watch()
    let file = ResultFile(path: output)
    try file.verify()
    guard let name else { return }
    let plans = try scenarios.map { try changes.plan(of: $0, quiet: work.quiet) }
    let picture = name.isOfStudy ? try studied(name, plans[0]) : try drawn(name, plans)
    guard let picture else { throw ExitCode.internalFault }
    let options = DrawingOptions(.file, width: Double(width), prefix: name.rawValue)
    try file.write(picture.svg(options))
  }

  /// The picture of a study of sensitivity.
  private func studied(_ name: PictureName, _ read: RequestedPlan) throws -> Picture? {
    let request = StudyRequestReader(metric: metric ?? "", department: department, month: month)
    let (study, faults) = request.read(for: read.plan)
    Terminal.report(faults)
    guard let study else { throw ExitCode.wrongInput }
    let design = StudyDesign(
      method: name == .sobol ? .sobol : .tornado, draws: draws, seed: seed)
    let result = try work.run(study.runs(design), telling: \.diagnostic) {
      threads, goesOn throws(StudyError) in
      try study.run(design, threads: threads, progress: goesOn)
    }
    return StudyPictures(result, in: Terminal.language).picture()
  }

  /// The picture of runs.
  private func drawn(_ name: PictureName, _ plans: [RequestedPlan]) throws -> Picture? {
    let reader = PictureRequestReader(
      metric: name == .map ? metric : nil, month: month, department: department)
    let (request, faults) = reader.read(for: plans.map(\.plan))
    Terminal.report(faults)
    if faults.hasErrors { throw ExitCode.wrongInput }
    let runs = try plans.map { read in
      PicturedRun(
        title: read.title, outcome: Outcome(running: read.plan), ensemble: try ensemble(read.plan))
    }
    let maker = PictureMaker(
      runs, in: Terminal.language, month: request.month, department: request.department)
    guard let outlines = try map.outlines(of: plans[0].plan.country, quiet: work.quiet) else {
      return maker.picture(name, metric: request.metric)
    }
    return maker.map(of: request.metric, outlines: outlines.rings)
  }

  /// The draws of a plan; nil when none are asked for.
  private func ensemble(_ plan: Plan) throws -> EnsembleResult? {
    guard let draws else { return nil }
    let design = EnsembleDesign(draws: draws, seed: seed)
    return try work.run(draws, telling: \.diagnostic) {
      threads, goesOn throws(EnsembleError) in
      // A department tells every month only where the ensemble is asked to.
      let ensemble = try Ensemble(plan, design: design, everyMonth: department != nil)
      return try ensemble.run(threads: threads, progress: goesOn)
    }
  }
}

/// A file for results, or standard output.
private struct ResultFile {
  let path: String?

  func verify() throws {
    guard let path else { return }
    try reportingFailure { () throws(OutputFailure) in try AtomicFile.verify(path) }
  }

  func write(_ text: String) throws {
    guard let path else { return try Terminal.writeResults(text) }
    try reportingFailure { () throws(OutputFailure) in
      try AtomicFile.write(Array(text.utf8), to: path)
    }
  }
}

extension ArgumentHelp {
  /// The help of an argument of a picture, from the catalogue.
  fileprivate static func catalogue(
    _ key: ChartText, valueName: ToolText? = nil
  ) -> ArgumentHelp {
    ArgumentHelp(key.inUserLanguage, valueName: valueName?.inUserLanguage)
  }

  /// The help of the option that names a figure.
  fileprivate static var figures: ArgumentHelp {
    let names = PictureName.allCases.map { Message.Argument.text($0.rawValue) }
    return ArgumentHelp(
      "\(Message(ChartText.figureOption, ["names": .list(names)]).text(in: Terminal.language))",
      valueName: ChartText.figureValue.inUserLanguage)
  }
}
