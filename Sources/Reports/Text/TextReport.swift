public import Messages

/// A summary as plain text, for people: about one page of a hundred columns at most, no colour.
public struct TextReport: Sendable {
  /// The characters of a line.
  package static let width = 100

  /// The text, ending with a line feed.
  public let text: String

  /// Renders a summary in a language.
  public init(_ summary: Summary, in language: Language = .english) {
    let page = ReportPage(summary, in: language)
    let sections = [Self.heading(page)] + page.sections.map(Self.lines)
    text = sections.filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private static func heading(_ page: ReportPage) -> [String] {
    let heading = page.summary.heading
    let title = Paragraph.lines(heading.title)
    let rule = String(repeating: "=", count: title.map(\.count).max() ?? 0)
    let description = heading.description.isEmpty ? [] : Paragraph.lines(heading.description)
    return title + [rule] + description + lines(.paragraph(page.opening))
  }

  /// A title above what it opens, or on the line of the heads of a table when there is room left of them.
  private static func lines(_ section: ReportSection) -> [String] {
    let lines = section.blocks.flatMap(lines)
    guard let title = section.title else { return lines }
    guard let first = lines.first, first.prefix(while: { $0 == " " }).count >= title.count + 2
    else { return [title] + lines }
    return [title + first.dropFirst(title.count)] + lines.dropFirst()
  }

  private static func lines(_ block: ReportBlock) -> [String] {
    switch block {
    case .table(let table):
      TextTable(labels: table.labels, header: table.header, rows: table.rows).lines
    case .paragraph(let sentences):
      sentences.isEmpty ? [] : Paragraph.lines(sentences.joined(separator: " "))
    case .bullets(let points): points.flatMap { Paragraph.lines($0, first: "- ") }
    }
  }
}
