/// A paragraph of plain text, broken at spaces.
package enum Paragraph {
  /// The lines of a text; `first` opens the first line, and its width indents the others.
  package static func lines(_ text: String, first: String = "", width: Int = TextReport.width)
    -> [String]
  {
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
