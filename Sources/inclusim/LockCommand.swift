import ArgumentParser
import InclusionPlan

/// `inclusim lock`: scenarios in, their key results out, each in a file beside its scenario.
struct LockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock",
    abstract: ToolText.lockAbstract.inUserLanguage,
    discussion: ToolText.lockDiscussion.inUserLanguage)

  @Argument(help: .catalogue(.lockPaths, valueName: .pathValue), completion: .scenarios)
  var paths: [String]

  @Option(help: .catalogue(.territoriesOption, valueName: .fileValue))
  var territories: String?

  @Flag(help: .catalogue(.quietFlag))
  var quiet = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let read = try Terminal.country(of: territories, quiet: quiet)
    let results = Locker(in: read.country, from: read.source).locks(at: paths)
    try refuse(results)
    // Nothing is written unless everything can be.
    for case .lock(let lock, let path) in results {
      try reportingFailure { () throws(OutputFailure) in
        try AtomicFile.write(Array(lock.text.utf8), to: path)
      }
      guard !quiet else { continue }
      Terminal.say(
        Message(
          LockMessage.written, ["path": .text(path), "count": .integer(lock.figures.count)]))
    }
  }

  /// Tells why scenarios cannot be locked, and ends with the status for it.
  private func refuse(_ results: [Locker.Result]) throws {
    let refused = results.compactMap { result in
      if case .refused(let scenario) = result { scenario } else { nil }
    }
    guard !refused.isEmpty else { return }
    let report = CheckReport(refused, isStrict: false, isDeep: false, version: Release.version)
    Terminal.report(refused.flatMap(\.findings).map(\.diagnostic))
    throw report.exitCode ?? ExitCode.wrongInput
  }
}
