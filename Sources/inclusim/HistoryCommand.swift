import ArgumentParser
import InclusionPlan

/// `inclusim history`: the runs that a store keeps.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: StoreText.abstract.inUserLanguage,
    discussion: StoreText.discussion.inUserLanguage)

  /// The formats of runs.
  enum Format: String, ResultFormat {
    case text, json, csv

    static var help: ArgumentHelp {
      .catalogue(StoreText.formatsOption, valueName: .formatValue)
    }
    static let usual = Self.text
  }

  @Argument(
    help: .catalogue(StoreText.storeArgument, valueName: .fileValue), completion: .file())
  var store: String

  @Option(
    name: .customLong("run"),
    help: .catalogue(StoreText.runOption, valueName: .numberValue))
  var number: Int?

  @OptionGroup var output: ResultOptions<Format>

  @OptionGroup var tables: DialectOption

  @OptionGroup var language: LanguageOption

  func validate() throws { try tables.verify(isTable: output.format == .csv) }

  func run() throws {
    try output.verify()
    let text = try reportingStoreFailure { () throws(RunStoreError) in
      let store = try RunStore.reading(store)
      guard let number else { return list(try store.runs()) }
      return show(try store.details(of: number))
    }
    try output.write(text)
  }

  private func list(_ runs: [StoredRun]) -> String {
    switch output.format {
    case .text: HistoryReport(runs, of: store, in: Terminal.language).text
    case .json: HistoryJSON(runs).text
    case .csv: HistoryTable(runs, in: tables.dialect).text
    }
  }

  private func show(_ details: StoredRunDetails) -> String {
    switch output.format {
    case .text: HistoryReport(details, of: store, in: Terminal.language).text
    case .json: HistoryJSON(details).text
    case .csv: HistoryTable(details, in: tables.dialect).text
    }
  }
}
