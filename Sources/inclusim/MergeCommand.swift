import ArgumentParser
import InclusionPlan

/// `inclusim merge`: parts of an ensemble that were counted apart, put together.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: EnsembleText.mergeAbstract.inUserLanguage,
    discussion: EnsembleText.mergeDiscussion.inUserLanguage)

  @Argument(help: .catalogue(EnsembleText.partsArgument, valueName: EnsembleText.partValue))
  var parts: [String]

  @Option(help: .catalogue(EnsembleText.mergeScenarioOption, valueName: .scenarioValue))
  var scenario: String?

  @Option(help: .catalogue(EnsembleText.partOption, valueName: .fileValue))
  var part: String?

  @Flag(help: .catalogue(EnsembleText.partialFlag))
  var partial = false

  @OptionGroup var output: ResultOptions<EnsembleFormat>

  @OptionGroup var tables: DialectOption

  @Flag(help: .catalogue(.quietFlag))
  var quiet = false

  @OptionGroup var language: LanguageOption

  func validate() throws { try tables.verify(isTable: output.format == .csv) }

  func run() throws {
    try output.verify()
    var files: [(path: String, file: PartFile)] = []
    for path in parts {
      guard let file = try PartFile(reporting: path, ifExists: false) else { continue }
      files.append((path, file))
    }
    let merged = try self.merged(files)
    let identity = files[0].file.identity
    let missing = merged.draws.missing(in: 0..<identity.design.draws)
    if missing.count > 0, !partial {
      throw refuse([.missing(missing, of: identity.design.draws)])
    }
    let request = EnsembleIdentity.Request(
      scenario: scenario ?? identity.request.scenario, settings: identity.request.settings,
      territories: identity.request.territories)
    let read = try RequestedPlan(request, quiet: quiet)
    let ensemble = try Ensemble(
      reporting: read.plan, design: identity.design, everyMonth: identity.everyMonth,
      matchesHistory: identity.matchesHistory)
    let now = EnsembleIdentity(of: ensemble, request: request, inputs: read.inputs)
    let differing = now.differences(from: identity)
    if !differing.isEmpty { throw refuse([.differs(path: parts[0], differing)]) }
    if let part {
      let bytes = PartFile(merged, of: identity).bytes
      try reportingFailure { () throws(OutputFailure) in try AtomicFile.write(bytes, to: part) }
    }
    let result = ensemble.result(of: merged)
    if !quiet { read.tellMissedCertainties(of: result) }
    try output.write(result, of: request.scenario, from: read, in: tables.dialect, threads: 1)
  }

  private func merged(_ files: [(path: String, file: PartFile)]) throws -> EnsemblePart {
    do throws(PartFaults) {
      return try PartFiles.merged(files)
    } catch {
      throw refuse(error.faults)
    }
  }

  private func refuse(_ faults: [PartFault]) -> ExitCode {
    Terminal.report(faults.map(\.diagnostic))
    return .wrongInput
  }
}
