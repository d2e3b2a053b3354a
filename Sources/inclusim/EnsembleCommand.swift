import ArgumentParser
import InclusionPlan

/// `inclusim ensemble`: one scenario for many draws of its uncertain parameters.
struct EnsembleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ensemble",
    abstract: EnsembleText.abstract.inUserLanguage,
    discussion: EnsembleText.discussion.inUserLanguage)

  /// The kinds of designs.
  enum Design: String, CaseIterable, ExpressibleByArgument {
    case random
    case latinHypercube = "latin-hypercube"
    case sobol

    var kind: SamplingDesign.Kind {
      switch self {
      case .random: .random
      case .latinHypercube: .latinHypercube
      case .sobol: .sobol
      }
    }
  }

  @Argument(
    help: .catalogue(.sweepScenarioArgument, valueName: .scenarioValue), completion: .scenarios)
  var scenario: String

  @Option(help: .catalogue(EnsembleText.drawsOption, valueName: .numberValue))
  var draws = 10_000

  @Option(help: .catalogue(EnsembleText.seedOption, valueName: .numberValue))
  var seed: UInt64 = 42

  @Option(help: .catalogue(EnsembleText.designOption, valueName: .formatValue))
  var design = Design.random

  @Flag(help: .catalogue(EnsembleText.stochasticFlag))
  var stochastic = false

  @Flag(help: .catalogue(EnsembleText.everyMonthFlag))
  var everyMonth = false

  @Flag(help: .catalogue(EnsembleText.historyFlag))
  var history = false

  @OptionGroup var changes: ScenarioOptions

  @OptionGroup var output: ResultOptions<EnsembleFormat>

  @OptionGroup var tables: DialectOption

  @Option(help: .catalogue(EnsembleText.allDrawsOption, valueName: .folderValue))
  var allDraws: String?

  @OptionGroup var parts: EnsembleParts

  @OptionGroup var work: WorkOptions

  func validate() throws {
    try tables.verify(isTable: output.format == .csv)
    guard (1...EnsembleDesign.mostDraws).contains(draws) else {
      let fault = EnsembleError.drawsOutside(draws).diagnostic
      throw ValidationError(fault.message.text(in: Terminal.language))
    }
    if allDraws != nil, parts.shard != nil || parts.resume {
      let option = parts.shard == nil ? "--resume" : "--shard"
      throw ValidationError(
        Message(EnsembleText.allDrawsWhole, ["option": .text(option)])
          .text(in: Terminal.language))
    }
    if parts.shard != nil, output.output != nil || output.format != .text {
      let option = output.output == nil ? "--format" : "--output"
      throw ValidationError(
        Message(EnsembleText.shardPrintsNothing, ["option": .text(option)])
          .text(in: Terminal.language))
    }
  }

  func run() throws {
    Interruption.watch()
    try output.verify()
    let request = EnsembleIdentity.Request(
      scenario: scenario, settings: changes.set, territories: changes.territories)
    let read = try RequestedPlan(request, quiet: work.quiet)
    let design = EnsembleDesign(
      kind: design.kind, draws: draws, seed: seed, model: stochastic ? .stochastic : .fluid)
    let ensemble = try Ensemble(
      reporting: read.plan, design: design, everyMonth: everyMonth, matchesHistory: history)
    let identity = EnsembleIdentity(of: ensemble, request: request, inputs: read.inputs)
    let all = try allDraws.map { path in
      try reportingFailure { () throws(OutputFailure) in
        let folder = try AllDraws.folder(at: path)
        return (folder: folder, draws: try AllDraws(of: ensemble, in: folder))
      }
    }
    let counted = try parts.count(
      ensemble, identity, threads: work.threads, into: all?.draws,
      progress: ProgressLine(of: parts.draws(of: draws).count, isShown: !work.quiet))
    if let failure = all?.draws.failed {
      try reportingFailure { () throws(OutputFailure) in throw failure }
    }
    guard let counted else { throw ExitCode.interrupted }
    let result = ensemble.result(of: counted, threads: work.threads)
    if Interruption.isRequested, !counted.covers(parts.draws(of: draws)) {
      tellInterruption(counted)
      // What is counted is a result too, and says how much of it there is.
      if parts.shard == nil, counted.draws.count > 0 {
        try output.write(
          result, of: scenario, from: read, in: tables.dialect, threads: work.threads)
      }
      throw ExitCode.interrupted
    }
    guard parts.shard == nil else { return }
    if let all {
      try reportingFailure { () throws(OutputFailure) in
        try all.draws.finish(all.folder, scenario: RunResult.identifiers(of: [scenario])[0])
      }
    }
    if !work.quiet { read.tellMissedCertainties(of: result) }
    try output.write(result, of: scenario, from: read, in: tables.dialect, threads: work.threads)
  }

  private func tellInterruption(_ counted: EnsemblePart) {
    let wanted = parts.draws(of: draws)
    Terminal.say(
      Message(
        EnsembleText.interrupted,
        [
          "done": .integer(counted.draws.intersection(CountedDraws([wanted])).count),
          "draws": .integer(wanted.count),
        ]))
    if let path = parts.part { Terminal.say(Message(EnsembleText.kept, ["path": .text(path)])) }
  }
}
