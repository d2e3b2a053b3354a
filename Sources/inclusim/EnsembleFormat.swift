import ArgumentParser
import InclusionPlan

/// The formats of an ensemble, whether it was counted in one run or in parts.
enum EnsembleFormat: String, ResultFormat {
  case text, csv, json

  static var help: ArgumentHelp {
    .catalogue(EnsembleText.resultFormatOption, valueName: .formatValue)
  }
  static let usual = Self.text
}

extension ResultOptions<EnsembleFormat> {
  /// Writes the result of an ensemble.
  ///
  /// - Parameters:
  ///   - scenario: The name or path that the scenario was asked for by.
  ///   - dialect: How its table is written.
  ///   - threads: How many threads write it.
  /// - Throws: The exit status 74, after saying why, when it cannot be written in full.
  func write(
    _ result: EnsembleResult, of scenario: String, from read: RequestedPlan,
    in dialect: CSVDialect, threads: Int
  ) throws {
    let identifier = RunResult.identifiers(of: [scenario])[0]
    switch format {
    case .text:
      try write(EnsembleReport(result, in: Terminal.language, title: read.title).text)
    case .csv:
      try write(EnsembleTable(result, scenario: identifier, in: dialect).bytes(threads: threads))
    case .json: try write(EnsembleJSON(result, scenario: identifier).text)
    }
  }
}
