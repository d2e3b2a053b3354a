public import Messages
import PublicFinance
import Reports
public import ResultTables
import Simulations

/// The results of one or several runs as a workbook for Excel or LibreOffice.
///
///     var workbook = Workbook(of: ["france-relance-13m"], in: .english)
///     workbook.add(result)
///     let bytes = try workbook.bytes(reportedAs: "plan.xlsx")
///
/// Every number is a number with a format, every month a date, every text a text; the same runs
/// give the same bytes. Rows of several runs stand below each other, told apart by a column.
public struct Workbook: Sendable {
  /// The most scenarios of a workbook: with 40,000 territories each, a sheet has room for no more.
  public static let mostScenarios = 20

  let scenarios: [String]
  let language: Language
  var sheets: [SheetKind: Sheet] = [:]
  /// The rows of each run, counted from 0 below the header.
  var blocks: [SheetKind: [Range<Int>]] = [:]
  /// The headline figures of each run.
  var headlines: [[HeadlineFigure]] = []
  var titles: [String] = []
  /// The access of the nation at the end of each run, a mean that no sum of departments gives.
  var access: [Double] = []

  /// Begins a workbook.
  ///
  /// - Parameters:
  ///   - scenarios: The identifiers of the runs that will be added.
  ///   - language: The language of headers, names of sheets and words.
  /// - Precondition: There are at least one and at most ``mostScenarios``.
  public init(of scenarios: [String], in language: Language) {
    precondition(
      (1...Self.mostScenarios).contains(scenarios.count),
      "a workbook holds 1 to \(Self.mostScenarios) scenarios (was \(scenarios.count))")
    self.scenarios = scenarios
    self.language = language
  }

  var hasSeveral: Bool { scenarios.count > 1 }

  /// Adds a run.
  ///
  /// - Parameters:
  ///   - title: The title in the language of the workbook; without it, that of the scenario.
  ///   - description: The description, likewise.
  /// - Precondition: All runs are of one country, and come in the order of their identifiers.
  public mutating func add(
    _ result: RunResult, title: String? = nil, description: String? = nil
  ) {
    let outcome = result.outcome
    precondition(
      titles.count < scenarios.count && scenarios[titles.count] == result.scenario,
      "runs come in the order of their identifiers (was \(result.scenario))")
    let summary = Summary(of: outcome)
    let heading = summary.heading
    let words = summary.titled(
      title ?? heading.title, description: description ?? heading.description)
    if sheets.isEmpty {
      for kind in SheetKind.all(scenarios: scenarios.count) {
        sheets[kind] = Sheet(
          kind: kind, name: text(kind.name(isFrance: heading.isFrance)),
          columns: kind.columns(of: scenarios))
      }
    }
    titles.append(words.heading.title)
    let figures = HeadlineFigure.all(of: summary)
    headlines.append(figures)
    access.append(outcome.value(of: .access, at: MonthIndex(outcome.months - 1)))
    append(figures.map { $0.row(in: language) }, to: .summary, of: result)
    append(departmentRows(outcome), to: .departments, of: result)
    append(monthRows(outcome), to: .months, of: result)
    append(envelopeRows(summary), to: .envelope, of: result)
    append(ledgerRows(summary), to: .ledger, of: result)
    append(assumptionRows(result), to: .assumptions, of: result)
    append(aboutRows(words), to: .about, of: result)
  }

  /// Adds the rows of a run, each after the cell that names it where there are several.
  private mutating func append(_ rows: [[Cell]], to kind: SheetKind, of result: RunResult) {
    let start = sheets[kind]?.rows.count ?? 0
    blocks[kind, default: []].append(start..<start + rows.count)
    let first: [Cell] = hasSeveral ? [.text(result.scenario)] : []
    sheets[kind]?.rows += rows.map { first + $0 }
  }

  func text(_ key: some MessageKey, _ arguments: [String: Message.Argument] = [:]) -> String {
    Message(key, arguments).text(in: language)
  }
}
