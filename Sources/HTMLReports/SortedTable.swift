import Messages

/// A table that a reader can sort and search; without a script it is a table.
struct SortedTable {
  struct Column {
    let title: String
    let isNumeric: Bool
  }

  struct Cell {
    let text: String
    /// The number that sorts it; nil for a text.
    let number: Double?
    /// `gain` or `loss`, for a difference.
    let kind: String?

    init(_ text: String, _ number: Double? = nil, kind: String? = nil) {
      self.text = text
      self.number = number
      self.kind = kind
    }
  }

  let id: String
  let title: String
  let columns: [Column]
  let rows: [[Cell]]

  func markup(_ writer: PageWriter) -> Markup {
    let heads = columns.map { column in
      Markup.element("th", ["scope": "col", "class": column.isNumeric ? "n" : "t"], column.title)
    }
    let table = Markup.element(
      "table", ["class": "sortable", "id": id],
      [
        .element("caption", title), .element("thead", [.element("tr", heads)]),
        .element("tbody", rows.map(row)),
      ])
    return .all([controls(writer), writer.scroll(table, title)])
  }

  private func controls(_ writer: PageWriter) -> Markup {
    .element(
      "div", ["class": "controls", "id": "\(id)-controls", "hidden": ""],
      [
        .element(
          "label",
          [
            .text(writer.text(PageText.search)),
            .element("input", ["type": "search", "autocomplete": "off"]),
          ]),
        .element("output", ["aria-live": "polite"], "\(rows.count) / \(rows.count)"),
      ])
  }

  private func row(_ cells: [Cell]) -> Markup {
    .element(
      "tr",
      cells.enumerated().map { index, cell in
        if index == 0 { return .element("th", ["scope": "row"], cell.text) }
        guard let number = cell.number else { return .element("td", cell.text) }
        let kind = cell.kind.map { "n \($0)" } ?? "n"
        return .element("td", ["class": kind, "data-v": "\(number)"], cell.text)
      })
  }
}
