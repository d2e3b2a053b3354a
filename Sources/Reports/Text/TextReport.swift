public import Messages
import Parameters
import PublicFinance

/// A summary as plain text, for people: a hundred columns at most, no colour.
///
/// Every word comes from the message catalogue. A star marks what rests on assumptions.
public struct TextReport: Sendable {
  /// The characters of a line.
  static let width = 100

  /// The text, ending with a line feed.
  public let text: String

  /// Renders a summary in a language.
  public init(_ summary: Summary, in language: Language = .english) {
    let page = TextPage(summary: summary, format: FigureFormat(language))
    let sections = [
      page.heading, page.findings, page.money, page.events, page.fiscalYears, page.recruitment,
      page.sessions, page.people, page.departments, page.costs, page.inequality, page.assumptions,
      page.remarks,
    ]
    text = sections.filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }
}

/// The sections of a text report, each a list of lines.
struct TextPage {
  let summary: Summary
  let format: FigureFormat

  var month: [String: Message.Argument] { ["month": format.month(summary.heading.lastMonth)] }

  /// A heading underlined, and what follows it.
  func section(
    _ title: ReportText, _ arguments: [String: Message.Argument] = [:], _ lines: [String]
  ) -> [String] {
    let title = format.text(title, arguments)
    return [title, String(repeating: "-", count: title.count)] + lines
  }

  func note(_ key: some MessageKey, _ arguments: [String: Message.Argument] = [:]) -> [String] {
    Paragraph.lines(format.text(key, arguments))
  }

  func bullet(_ text: String) -> [String] {
    Paragraph.lines(text, first: "- ")
  }

  /// Figures as two columns, label and value.
  func list(_ figures: Figures, indented: Set<FigureName> = []) -> [String] {
    TextTable(
      header: ["", ""],
      rows: figures.all.map {
        [format.label($0, indent: indented.contains($0.name) ? 2 : 0), format.cell($0.quantity)]
      }
    ).lines
  }
}

extension TextPage {
  /// Title, description, dates and size.
  var heading: [String] {
    let heading = summary.heading
    let title = Paragraph.lines(heading.title)
    let rule = String(repeating: "=", count: title.map(\.count).max() ?? 0)
    let description =
      heading.description.isEmpty ? [] : Paragraph.lines(heading.description) + [""]
    let period = note(
      heading.months == 1 ? ReportText.simulatedOneMonth : .simulated,
      [
        "first": format.month(heading.firstMonth), "last": format.month(heading.lastMonth),
        "months": .integer(heading.months),
      ])
    let size = note(
      ReportText.envelope,
      ["envelope": format.argument(heading.envelope), "need": format.argument(heading.needTotal)])
    return title + [rule] + description + period + programmeDates + size
  }

  private var programmeDates: [String] {
    let heading = summary.heading
    guard heading.envelope.money != .zero else { return [] }
    let opening = ["opening": format.month(heading.opening)]
    guard heading.isOpened else { return note(ReportText.notOpened, opening) }
    let start =
      heading.monthsLate == 0
      ? note(ReportText.programmeStart, opening)
      : note(
        ReportText.programmeStartMoved,
        [
          "start": format.month(heading.programmeStart), "first": format.month(.origin),
          "opening": format.month(heading.opening),
        ])
    let renewal = heading.renewalExpectedFrom.map {
      note(ReportText.renewalExpected, ["month": format.month($0)])
    }
    return start + (renewal ?? note(ReportText.renewalNeverExpected))
  }

  /// The findings, one a paragraph.
  var findings: [String] {
    section(
      .findings,
      summary.findings.flatMap { finding in
        let arguments = finding.values.map { ($0.place, argument($0.value)) }
        return bullet(
          format.text(finding.name, Dictionary(arguments, uniquingKeysWith: { first, _ in first })))
      })
  }

  private func section(_ title: ReportText, _ lines: [String]) -> [String] {
    section(title, [:], lines)
  }

  private func argument(_ value: Finding.Value) -> Message.Argument {
    switch value {
    case .quantity(let quantity): format.argument(quantity)
    case .month(let month): format.month(month)
    case .line(let line): format.line(line)
    case .place(_, let name): .text(name)
    }
  }
}
