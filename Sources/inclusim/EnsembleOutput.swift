import ArgumentParser
import InclusionPlan

/// How an ensemble is written, whether it was counted in one run or in parts.
struct EnsembleOutput: ParsableArguments {
  /// The formats of an ensemble.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv, json
  }

  @Option(help: .catalogue(EnsembleText.resultFormatOption, valueName: .formatValue))
  var format = Format.text

  @Option(help: .catalogue(.outputFileOption, valueName: .fileValue))
  var output: String?

  /// Makes sure that the result can be written, before the work.
  func verify() throws {
    guard let output else { return }
    try reportingFailure { () throws(OutputFailure) in try AtomicFile.verify(output) }
  }

  /// Writes a result to standard output or to the file asked for.
  ///
  /// - Parameter scenario: The name or path that the scenario was asked for by.
  func write(_ result: EnsembleResult, of scenario: String, from source: SourceText) throws {
    let identifier = RunResult.identifiers(of: [scenario])[0]
    let bytes =
      switch format {
      case .text: text(of: result, source)
      case .csv: EnsembleTable(result, scenario: identifier).bytes
      case .json: Array(EnsembleJSON(result, scenario: identifier).text.utf8)
      }
    guard let output else { return try Terminal.writeResults(bytes) }
    try reportingFailure { () throws(OutputFailure) in try AtomicFile.write(bytes, to: output) }
  }

  private func text(of result: EnsembleResult, _ source: SourceText) -> [UInt8] {
    let words = ScenarioWords(
      of: result.ensemble.plan.scenario, from: source, in: Terminal.language)
    return Array(EnsembleReport(result, in: Terminal.language, title: words.title).text.utf8)
  }
}
