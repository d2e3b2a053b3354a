/// A table of plain text: the first columns flush left, figures flush right.
///
/// In a table wider than the page, heads wider than their figures are stacked word on word; if that
/// is not enough the columns draw closer, and then the table is cut into several, each with the
/// columns of labels.
package struct TextTable {
  /// The number of columns of labels, flush left and repeated when the table is cut.
  package var labels = 1
  /// The heads of the columns; all empty for a table without heads.
  package var header: [String]
  /// The rows, each with as many cells as the header.
  package var rows: [[String]]
  /// The characters of a line.
  package var width = TextReport.width

  /// - Parameter labels: The number of columns of labels.
  package init(labels: Int = 1, header: [String], rows: [[String]]) {
    self.labels = labels
    self.header = header
    self.rows = rows
  }

  /// The lines, without trailing spaces.
  package var lines: [String] {
    let isBare = header.allSatisfy(\.isEmpty)
    let plain = isBare ? rows : [header] + rows
    let all = isBare || full(plain) <= width ? plain : heads + rows
    let gap = full(all) <= width ? "  " : " "
    let widths = widths(all)
    return pages(widths, gap: gap.count).enumerated().flatMap { page, columns in
      (page == 0 ? [] : [""]) + all.map { line($0, columns, widths, gap: gap) }
    }
  }

  private func widths(_ rows: [[String]]) -> [Int] {
    header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
  }

  /// The width of a table with two spaces between columns.
  private func full(_ rows: [[String]]) -> Int {
    widths(rows).reduce(0, +) + 2 * (header.count - 1)
  }

  /// The rows of heads, the words of the last row just above the figures.
  private var heads: [[String]] {
    let stacks = header.indices.map { column -> [String] in
      let head = header[column]
      let figures = rows.map { $0[column].count }.max() ?? 0
      let isStacked = column >= labels && head.count > figures
      return isStacked ? TextTable.stacked(head, width: figures) : [head]
    }
    let height = stacks.map(\.count).max() ?? 0
    return (0..<height).map { row in
      stacks.map { stack in
        let position = row - (height - stack.count)
        return position >= 0 ? stack[position] : ""
      }
    }
  }

  /// A head on as many lines as its words need.
  private static func stacked(_ head: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in head.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= max(width, 10) {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines += word.count > 10 ? parts(of: word) : [String(word)]
      }
    }
    return lines.isEmpty ? [""] : lines
  }

  /// A word cut after its hyphens and dashes.
  private static func parts(of word: Substring) -> [String] {
    var parts = [""]
    for character in word {
      if let before = parts.last?.last, "-–".contains(before) { parts.append("") }
      parts[parts.count - 1].append(character)
    }
    return parts
  }

  /// The columns of each part of the table.
  private func pages(_ widths: [Int], gap: Int) -> [[Int]] {
    let fixed = Array(0..<labels)
    let fixedWidth = fixed.reduce(0) { $0 + widths[$1] }
    var pages: [[Int]] = []
    var page: [Int] = []
    var used = fixedWidth
    for column in labels..<header.count {
      if !page.isEmpty, used + gap + widths[column] > width {
        pages.append(fixed + page)
        (page, used) = ([], fixedWidth)
      }
      page.append(column)
      used += gap + widths[column]
    }
    return pages + [fixed + page]
  }

  private func line(
    _ cells: [String], _ columns: [Int], _ widths: [Int], gap: String
  ) -> String {
    let padded = columns.map { column in
      let space = String(repeating: " ", count: widths[column] - cells[column].count)
      return column < labels ? cells[column] + space : space + cells[column]
    }
    let line = padded.joined(separator: gap)
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}
