import Charts
import Messages
import Reports

/// Writes what every section of a page is made of.
struct PageWriter: Sendable {
  let language: Language
  let format: FigureFormat
  /// The width of a drawing in pixels.
  static let width = 720.0

  init(_ language: Language) {
    self.language = language
    format = FigureFormat(language)
  }

  func text(_ key: some MessageKey, _ arguments: [String: Message.Argument] = [:]) -> String {
    format.text(key, arguments)
  }

  /// A section with a heading of the second level.
  func section(_ id: String, _ title: String, _ pieces: [Markup]) -> Markup {
    .element(
      "section", ["id": id, "aria-labelledby": "\(id)-title"],
      [.element("h2", ["id": "\(id)-title"], title)] + pieces)
  }

  func paragraph(_ text: String, _ kind: String? = nil) -> Markup {
    kind.map { .element("p", ["class": $0], text) } ?? .element("p", text)
  }

  /// A picture with its title, its unit, its text alternative and its numbers.
  ///
  /// - Parameter prefix: What tells its identifiers from those of other pictures of the page.
  func figure(_ picture: Picture, prefix: String) -> Markup {
    let id = "\(prefix)-heading"
    let table = table(picture.table, title: picture.title)
    return .element(
      "figure", ["aria-labelledby": id],
      [
        .element(
          "h3", ["id": id],
          [
            .text(picture.title), .element("span", ["class": "unit"], " (\(picture.unit))"),
          ]),
        .element(
          "div",
          ["class": "picture", "tabindex": "0", "role": "group", "aria-label": picture.title],
          [.raw(picture.svg(DrawingOptions(.page, width: Self.width, prefix: prefix)))]),
        .element(
          "figcaption",
          ([picture.alternative] + picture.notes).map { paragraph($0) }
            + [
              .element(
                "details", ["class": "table"],
                [.element("summary", text(PageText.tableOf)), scroll(table, picture.title)])
            ]),
      ])
  }

  /// A table that scrolls sideways on a narrow screen, by keyboard too.
  func scroll(_ table: Markup, _ title: String) -> Markup {
    .element(
      "div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": title], [table])
  }

  private func table(_ table: PictureTable, title: String) -> Markup {
    let heads = table.columns.map { column in
      Markup.element("th", ["scope": "col", "class": column.isNumeric ? "n" : "t"], column.title)
    }
    let rows = table.rows.map { row in
      Markup.element(
        "tr",
        row.enumerated().map { index, cell in
          let isNumeric = table.columns[index].isNumeric
          return index == 0 && !isNumeric
            ? .element("th", ["scope": "row"], cell.text)
            : .element("td", ["class": isNumeric ? "n" : "t"], cell.text)
        })
    }
    return .element(
      "table",
      [
        .element("caption", title), .element("thead", [.element("tr", heads)]),
        .element("tbody", rows),
      ])
  }

  /// What a section of the report says, as the text report says it.
  func blocks(_ section: ReportSection, title: String) -> [Markup] {
    section.blocks.map { block in
      switch block {
      case .table(let table): scroll(self.table(table, title: title), title)
      case .paragraph(let sentences):
        sentences.isEmpty ? .nothing : paragraph(sentences.joined(separator: " "))
      case .bullets(let points): .element("ul", points.map { .element("li", $0) })
      }
    }
  }

  private func table(_ table: ReportTable, title: String) -> Markup {
    func cells(_ row: [String], _ name: String) -> [Markup] {
      row.enumerated().map { index, cell in
        // Blanks at the start of a label tell a part from the whole.
        let depth = cell.prefix { $0 == " " }.count
        let text = cell.drop { $0 == " " }
        if index == 0, name == "td" {
          return .element(
            "th", ["scope": "row", "style": "padding-left: \(0.6 + 0.4 * Double(depth))rem"],
            String(text))
        }
        let kind = index < table.labels ? "t" : "n"
        if name == "th", text.isEmpty { return .element("td", "") }
        return name == "th"
          ? .element("th", ["scope": "col", "class": kind], String(text))
          : .element(name, ["class": kind], String(text))
      }
    }
    let isBare = table.header.allSatisfy(\.isEmpty)
    let head = isBare ? [] : [Markup.element("tr", cells(table.header, "th"))]
    return .element(
      "table",
      [
        .element("caption", title), .element("thead", head),
        .element("tbody", table.rows.map { .element("tr", cells($0, "td")) }),
      ])
  }
}
