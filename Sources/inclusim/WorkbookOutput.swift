import ArgumentParser
import Glibc
import InclusionPlan

/// A workbook of the runs of a command, and the file it goes to.
struct WorkbookOutput {
  private var workbook: Workbook

  init(of plans: [ReadPlan]) {
    workbook = Workbook(of: plans.map(\.identifier), in: Terminal.language)
  }

  /// Refuses a workbook that has no file to go to, or that would hold too much.
  static func verify(_ path: String?, scenarios: Int) throws {
    guard let path else { throw ValidationError(SpreadsheetText.needsFile.inUserLanguage) }
    if isTerminal(path) { throw ValidationError(SpreadsheetText.onTerminal.inUserLanguage) }
    if scenarios > Workbook.mostScenarios {
      let message = Message(
        SpreadsheetText.tooManyScenarios,
        ["most": .integer(Workbook.mostScenarios), "count": .integer(scenarios)])
      throw ValidationError(message.text(in: Terminal.language))
    }
  }

  private static func isTerminal(_ path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return isatty(descriptor) != 0
  }

  mutating func add(_ read: ReadPlan, _ result: RunResult) {
    let words = ScenarioWords(
      of: read.plan.scenario, from: read.source, in: Terminal.language)
    workbook.add(result, title: words.title, description: words.description)
  }

  /// Writes the file, whole or not at all.
  func write(to path: String, quiet: Bool) throws {
    try reportingFailure { () throws(OutputFailure) in
      let bytes = try workbook.bytes(reportedAs: path)
      if Interruption.isRequested { throw .interrupted }
      try AtomicFile.write(bytes, to: path)
    }
    guard !quiet else { return }
    Terminal.say(Message(SpreadsheetText.written, ["path": .text(path)]))
  }
}
