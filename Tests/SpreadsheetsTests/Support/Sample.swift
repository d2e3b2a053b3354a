import Messages
import Parameters
import PublicFinance
import ResultTables
import Simulations
import Spreadsheets
import _TestSupport

/// Workbooks of sample plans, written and read back.
enum Sample {
  static let one = result(SamplePlans.outcomeWithEvents, "with-events")
  static let other = result(SamplePlans.seedOutcome, "seed")

  static func result(_ outcome: Outcome, _ scenario: String) -> RunResult {
    RunResult(
      scenario: scenario, source: "\(scenario).yaml", overrides: [], outcome: outcome,
      places: [.contactHours: "plan.yaml:3:5"])
  }

  static func workbook(
    of results: [RunResult], in language: Language = .english, title: String? = nil
  ) -> Workbook {
    var workbook = Workbook(of: results.map(\.scenario), in: language)
    for result in results { workbook.add(result, title: title) }
    return workbook
  }

  static func bytes(
    of results: [RunResult], in language: Language = .english, title: String? = nil
  ) throws -> [UInt8] {
    try workbook(of: results, in: language, title: title).bytes(reportedAs: "plan.xlsx")
  }

  static func read(
    _ results: [RunResult], in language: Language = .english, title: String? = nil
  ) throws -> ReadWorkbook {
    try ReadWorkbook(bytes(of: results, in: language, title: title))
  }
}

extension ReadWorkbook {
  /// The number of the cell that a name stands for.
  func number(named name: String) -> Double? {
    guard let place = names[name], let mark = place.lastIndex(of: "!") else { return nil }
    let sheet = place[..<mark].filter { $0 != "'" }
    let cell = place[place.index(after: mark)...].filter { $0 != "$" }
    return cells[sheet]?[cell]?.number
  }

  /// The cells of a row below the header, by the headers of their columns.
  func table(_ sheet: String) -> [[String: Cell]] {
    let rows = rows(of: sheet)
    let headers = (rows.first ?? []).map { $0?.text ?? "" }
    return rows.dropFirst().map { row in
      Dictionary(
        zip(headers, row).compactMap { header, cell in cell.map { (header, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// The code of the format in which a cell is shown.
  func format(_ cell: Cell) -> String { formats[cell.style] }
}
