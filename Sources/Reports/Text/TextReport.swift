public import Messages
import Parameters
import PublicFinance

/// A summary as plain text, for people: about one page of a hundred columns at most, no colour.
///
/// Every word comes from the message catalogue. A star marks what rests on assumptions.
public struct TextReport: Sendable {
  /// The characters of a line.
  package static let width = 100

  /// The text, ending with a line feed.
  public let text: String

  /// Renders a summary in a language.
  public init(_ summary: Summary, in language: Language = .english) {
    let page = TextPage(summary: summary, format: FigureFormat(language))
    let sections = [
      page.heading, page.findings, page.money, page.events, page.fiscalYears, page.recruitment,
      page.people, page.departments, page.assumptions,
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

  /// Whether the run helps anybody at all.
  var helpsAnyone: Bool { (summary.people.nation[.reached]?.number ?? 0) > 0 }

  /// A title above a table, or on the line of its heads when there is room left of them.
  func section(
    _ title: ReportText, _ arguments: [String: Message.Argument] = [:], _ lines: [String]
  ) -> [String] {
    let title = format.text(title, arguments)
    guard let first = lines.first, first.prefix(while: { $0 == " " }).count >= title.count + 2
    else { return [title] + lines }
    return [title + first.dropFirst(title.count)] + lines.dropFirst()
  }

  /// Whole sentences as one paragraph.
  func paragraph(_ sentences: [String]) -> [String] {
    sentences.isEmpty ? [] : Paragraph.lines(sentences.joined(separator: " "))
  }

  func bullet(_ text: String) -> [String] {
    Paragraph.lines(text, first: "- ")
  }
}

extension TextPage {
  /// Title, description, dates and size.
  var heading: [String] {
    let heading = summary.heading
    let title = Paragraph.lines(heading.title)
    let rule = String(repeating: "=", count: title.map(\.count).max() ?? 0)
    let description = heading.description.isEmpty ? [] : Paragraph.lines(heading.description)
    let period = heading.period(in: format.language)
    let size = format.text(
      heading.envelope.money == .zero ? ReportText.noEnvelope : .envelope,
      ["envelope": format.argument(heading.envelope), "need": format.argument(heading.needTotal)])
    return title + [rule] + description + paragraph([size, period] + programmeDates)
  }

  private var programmeDates: [String] {
    let heading = summary.heading
    guard heading.envelope.money != .zero else { return [] }
    let opening = ["opening": format.month(heading.opening)]
    guard heading.isOpened else { return [format.text(ReportText.notOpened, opening)] }
    let start =
      heading.monthsLate == 0
      ? format.text(ReportText.programmeStart, opening)
      : format.text(
        ReportText.programmeStartMoved,
        [
          "start": format.month(heading.programmeStart), "first": format.month(.origin),
          "opening": format.month(heading.opening),
        ])
    let renewal = heading.renewalExpectedFrom.map {
      format.text(ReportText.renewalExpected, ["month": format.month($0)])
    }
    return [
      start,
      renewal
        ?? format.text(
          heading.hasRenewalMoney
            ? ReportText.renewalExpectedWithMoney : .renewalNeverExpected),
    ]
  }

  /// The findings, one a paragraph.
  var findings: [String] {
    section(.findings, [:], summary.findings.flatMap { bullet($0.text(in: format.language)) })
  }
}
