public import Messages
import PublicFinance
import Reports

/// The runs of a store, or one of them, as text to read.
public struct HistoryReport: Sendable {
  /// The text.
  public let text: String

  /// The longest title shown in a list, in characters.
  private static let longestTitle = 30

  /// Lists runs.
  ///
  /// - Parameter path: The store, as it was given.
  public init(_ runs: [StoredRun], of path: String, in language: Language) {
    let format = FigureFormat(language)
    var lines = [format.text(StoreText.title, ["path": .text(path)]), ""]
    guard let last = runs.last else {
      text = (lines + [format.text(StoreText.noRuns), ""]).joined(separator: "\n")
      return
    }
    let heads: [StoreText] = [
      .run, .scenarioTitle, .version, .envelope, .committed, .paid, .hired, .reached, .coverage,
    ]
    let table = TextTable(
      labels: 3, header: heads.map { format.text($0) },
      rows: runs.map { run in
        [String(run.number), Self.shortened(run.title), run.tool] + Self.cells(run, format)
      })
    let next = format.text(
      StoreText.next, ["path": .text(path), "number": .text(String(last.number))])
    lines += table.lines + [""] + Paragraph.lines(next) + [""]
    text = lines.joined(separator: "\n")
  }

  /// Shows one run with its headline figures.
  public init(_ details: StoredRunDetails, of path: String, in language: Language) {
    let format = FigureFormat(language)
    let run = details.run
    let number = Message.Argument.text(String(run.number))
    let heading = format.text(
      StoreText.heading, ["number": number, "path": .text(path), "title": .text(run.title)])
    let length = format.text(
      StoreText.months,
      [
        "count": .integer(run.months), "first": format.month(run.firstMonth),
        "last": format.month(run.lastMonth),
      ])
    let maker = format.text(
      StoreText.madeByValue,
      ["version": .text(run.tool), "data": .text(String(run.dataDigest.prefix(12)))])
    let rows =
      [
        [format.text(StoreText.scenario), run.scenario],
        [format.text(StoreText.source), run.source],
      ] + details.settings.map { [format.text(StoreText.settings), $0] }
      + details.inputs.map {
        [format.text(StoreText.texts), "\($0.name) (\($0.digest.prefix(12)))"]
      }
      + [
        [format.text(StoreText.length), length], [format.text(StoreText.recorded), run.recordedAt],
        [format.text(StoreText.madeBy), maker], [format.text(StoreText.digest), run.digest],
      ]
    let figures = TextTable(
      header: ["", ""],
      rows: zip(
        [.envelope, .committed, .paid, .hired, .reached, .coverage] as [StoreText],
        Self.cells(run, format)
      ).map { [format.text($0), $1] })
    let all = format.text(StoreText.allFigures, ["count": .integer(details.figures.count)])
    text =
      ([heading, ""] + TextTable(labels: 2, header: ["", ""], rows: rows).lines
      + ["", format.text(StoreText.figures)] + figures.lines + ["", all, ""])
      .joined(separator: "\n")
  }

  /// Envelope, committed, paid, hired, reached and coverage.
  private static func cells(_ run: StoredRun, _ format: FigureFormat) -> [String] {
    let numbers = NumberFormat(format.language)
    return [run.envelope, run.committed, run.paid].map {
      numbers.number(Double($0.cents) / 1e8, decimals: 2)
    } + [run.hired, run.reached].map { numbers.number($0, decimals: 0) }
      + [run.coverage.map { numbers.percent($0, decimals: 1) } ?? "–"]
  }

  private static func shortened(_ title: String) -> String {
    title.count <= longestTitle ? title : title.prefix(longestTitle - 1) + "…"
  }
}
