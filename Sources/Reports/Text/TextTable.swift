/// A table of plain text: the first columns flush left, figures flush right.
///
/// A table wider than the page is cut into several, each with the columns of labels.
struct TextTable {
  /// The number of columns of labels, flush left and repeated when the table is cut.
  var labels = 1
  /// The heads of the columns; all empty for a table without heads.
  var header: [String]
  /// The rows, each with as many cells as the header.
  var rows: [[String]]
  /// The characters of a line.
  var width = TextReport.width

  private static let gap = "  "

  /// The lines, without trailing spaces.
  var lines: [String] {
    var result: [String] = []
    for columns in pages {
      if !result.isEmpty { result.append("") }
      let all = header.allSatisfy(\.isEmpty) ? rows : [header] + rows
      result += all.map { line($0, columns) }
    }
    return result
  }

  private var widths: [Int] {
    header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
  }

  /// The columns of each part of the table.
  private var pages: [[Int]] {
    let widths = widths
    let fixed = Array(0..<labels)
    let fixedWidth = fixed.reduce(0) { $0 + widths[$1] + TextTable.gap.count }
    var pages: [[Int]] = []
    var page: [Int] = []
    var used = fixedWidth
    for column in labels..<header.count {
      if !page.isEmpty, used + widths[column] > width {
        pages.append(fixed + page)
        (page, used) = ([], fixedWidth)
      }
      page.append(column)
      used += widths[column] + TextTable.gap.count
    }
    return pages + [fixed + page]
  }

  private func line(_ cells: [String], _ columns: [Int]) -> String {
    let widths = widths
    let padded = columns.map { column in
      let space = String(repeating: " ", count: widths[column] - cells[column].count)
      return column < labels ? cells[column] + space : space + cells[column]
    }
    let line = padded.joined(separator: TextTable.gap)
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}

/// A paragraph of plain text, broken at spaces.
enum Paragraph {
  /// The lines of a text; `first` opens the first line, and its width indents the others.
  static func lines(_ text: String, first: String = "", width: Int = TextReport.width) -> [String] {
    let margin = String(repeating: " ", count: first.count)
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part in
        wrapped(part, first: index == 0 ? first : margin, margin: margin, width: width)
      }
  }

  private static func wrapped(
    _ text: Substring, first: String, margin: String, width: Int
  ) -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        (line, isEmpty) = (margin, true)
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [isEmpty ? "" : line]
  }
}
