import Ensembles
public import Messages
import Parameters
import PublicFinance
import Reports
import Scenarios
import Sensitivity
import Simulations

/// A study as plain text, for people: what moves the figure, the most influential first.
public struct StudyReport: Sendable {
  /// The text, ending with a line feed.
  public let text: String

  /// The half width of intervals for which a size is recommended.
  static let halfWidth = 0.05

  /// Renders a study in a language.
  ///
  /// - Parameter title: The title in that language; nil for that of the scenario.
  public init(_ result: StudyResult, in language: Language = .english, title: String? = nil) {
    let page = StudyPage(
      result: result, rows: result.rows, format: FigureFormat(language),
      title: title ?? result.study.plan.scenario.title)
    let sections = [page.heading, page.table, page.others, page.pairs, page.notes]
    text = sections.filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }
}

/// The sections of the text.
struct StudyPage {
  let result: StudyResult
  let rows: [StudyRow]
  let format: FigureFormat
  let title: String

  var study: SensitivityStudy { result.study }

  var heading: [String] {
    let lines = Paragraph.lines(title)
    let rule = String(repeating: "=", count: lines.map(\.count).max() ?? 0)
    let name = study.figure.name
    let meaning =
      MetricName(rawValue: name).map { Message.Argument.message(Message($0)) }
      ?? FigureName(rawValue: name).map { .message(Message($0)) } ?? .text(name)
    let place: Message.Argument =
      study.figure.place == .nation
      ? .message(Message(StudyText.nation)) : .text(study.placeNames.name)
    let arguments: [String: Message.Argument] = [
      "metric": .text(name), "meaning": meaning, "place": place,
      "month": format.month(Month(study.figure.month)),
      "draws": .integer(result.design.draws), "runs": .integer(result.runs),
      "count": .integer(study.space.names.count), "seed": .text(String(result.design.seed)),
    ]
    return lines + [rule] + Paragraph.lines(format.text(StudyText.figure, arguments))
      + Paragraph.lines(format.text(method, arguments))
  }

  private var method: StudyText {
    switch result.design.method {
    case .sobol: .methodSobol
    case .morris: .methodMorris
    case .prcc: .methodPRCC
    case .tornado: .methodTornado
    }
  }

  /// The groups that count, each with a line of figures and one that says what it is.
  var table: [String] {
    let shown = rows.filter(\.verdict.isShown)
    guard !shown.isEmpty else { return [format.text(StudyText.nothingClear)] }
    let longest = shown.map(\.influence).max() ?? 0
    let header =
      [format.text(StudyText.factor), ""] + heads.map { format.text($0) }
      + [format.text(ListingText.status)]
    let cells = shown.map { row in
      [row.label, bar(row.influence, longest)] + figures(row) + [format.text(row.status.word)]
    }
    let table = TextTable(labels: 2, header: header, rows: cells).lines
    // A table too wide for the page is cut; it then stands by itself.
    let head = table.count - shown.count
    guard head >= 1, head <= 3 else { return table }
    return table.prefix(head)
      + zip(table.dropFirst(head), shown).flatMap { [$0] + explanation(of: $1) }
  }

  private func bar(_ influence: Double, _ longest: Double) -> String {
    let length = longest > 0 ? Int((influence / longest * 16).rounded()) : 0
    return String(repeating: "█", count: max(1, length))
  }

  private var heads: [StudyText] {
    switch result.design.method {
    case .sobol: [.total, .interval, .alone]
    case .morris: [.meanSize, .interval, .meanEffect, .deviation]
    case .prcc: [.coefficient, .interval, .probability]
    case .tornado: [.atLow, .atHigh, .swing]
    }
  }

  private func figures(_ row: StudyRow) -> [String] {
    func unit(_ name: String) -> String { row[name].map { cell($0.value) } ?? "" }
    func part(_ value: Double) -> String {
      Message.Argument.percent(value, decimals: 1).text(in: format.language)
    }
    func number(_ value: Double) -> String {
      Message.Argument.number(value, decimals: 2).text(in: format.language)
    }
    func interval(_ cell: StudyRow.Cell?, _ text: (Double) -> String) -> String {
      guard let low = cell?.low, let high = cell?.high else { return "" }
      return format.text(
        StudyText.fromTo, ["low": .text(text(low)), "high": .text(text(high))])
    }
    switch result.design.method {
    case .sobol:
      return [
        row["total"].map { part($0.value) } ?? "", interval(row["total"], part),
        row["first-order"].map { part($0.value) } ?? "",
      ]
    case .morris:
      return [
        unit("mean-size"), interval(row["mean-size"], cell), unit("mean-effect"),
        unit("deviation"),
      ]
    case .prcc:
      let probability = row["adjusted-probability"]?.value ?? 1
      return [
        row["rank-correlation"].map { number($0.value) } ?? "",
        interval(row["rank-correlation"], number),
        probability < 0.0001
          ? format.text(StudyText.below, ["value": .number(0.0001, decimals: 4)])
          : Message.Argument.number(probability, decimals: 4).text(in: format.language),
      ]
    case .tornado: return [unit("at-low"), unit("at-high"), unit("swing")]
    }
  }

  /// A number in the unit of the figure.
  func cell(_ value: Double) -> String {
    let size = abs(value)
    let unit = study.figure.unit
    let quantity =
      unit == .money
      ? Quantity(Money(cents: Int64((size * 100).rounded()))) : Quantity(size, unit)
    return (value < 0 ? "-" : "") + format.argument(quantity).text(in: format.language)
  }
}
