/// The lines of one text that labels point at, each with a caret under what is meant.
struct Excerpt {
  /// A label with its text in the user's language.
  struct Mark {
    let span: SourceSpan
    let isPrimary: Bool
    let text: String?

    init(_ label: Diagnostic.Label, isPrimary: Bool, text: String?) {
      span = label.span
      self.isPrimary = isPrimary
      self.text = text
    }
  }

  let marks: [Mark]
  let gutter: Int
  let palette: Palette
  let tint: Palette.Tint

  /// Lines longer than this are cut around the caret, in terminal columns.
  private static let longestLine = 160

  var lines: [String] {
    guard let place = marks.first else { return [] }
    let source = place.span.source
    let arrow = palette.paint(place.isPrimary ? "-->" : ":::", .frame)
    let margin = String(repeating: " ", count: gutter)
    guard !source.content.isEmpty else {
      return ["\(margin)\(arrow) \(DisplayWidth.printable(source.name))"]
    }
    let (line, column) = (place.span.start.line, place.span.start.column)
    var lines = ["\(margin)\(arrow) \(DisplayWidth.printable(source.name)):\(line):\(column)"]
    lines.append(framed(""))
    let texts = source.lines(Set(marks.map(\.span.start.line)))
    var previous: Int?
    for mark in marks.sorted(by: { $0.span.start < $1.span.start }) {
      let number = mark.span.start.line
      let text = texts[number, default: ""]
      let piece = Piece(of: text, for: mark, limit: Self.longestLine)
      if let previous, number > previous + 1 { lines.append(palette.paint("...", .frame)) }
      if number != previous { lines.append(framed(piece.shown, number: number)) }
      lines.append(framed(underline(piece, mark)))
      previous = number
    }
    return lines
  }

  private func framed(_ text: String, number: Int? = nil) -> String {
    let digits = number.map(String.init) ?? ""
    let margin = String(repeating: " ", count: max(0, gutter - digits.count)) + digits
    let frame = palette.paint("\(margin) |", .frame)
    return text.isEmpty ? frame : "\(frame) \(text)"
  }

  private func underline(_ piece: Piece, _ mark: Mark) -> String {
    let sign = String(repeating: mark.isPrimary ? "^" : "-", count: piece.width)
    let words = mark.text.map { "\(sign) \($0)" } ?? sign
    return String(repeating: " ", count: piece.indent)
      + palette.paint(words, mark.isPrimary ? tint : .frame)
  }
}

extension Excerpt {
  /// A line as shown, and where its caret goes, in terminal columns.
  private struct Piece {
    let shown: String
    let indent: Int
    let width: Int

    init(of line: String, for mark: Mark, limit: Int) {
      let scalars = Array(line.unicodeScalars)
      let start = min(max(0, mark.span.start.column - 1), scalars.count)
      let endsHere = mark.span.end.line == mark.span.start.line
      let end =
        endsHere ? min(max(start, mark.span.end.column - 1), scalars.count) : scalars.count
      func printable(_ range: Range<Int>) -> String {
        DisplayWidth.printable(String(String.UnicodeScalarView(scalars[range])))
      }
      let whole = printable(0..<scalars.count)
      let first = DisplayWidth.columns(of: whole) > limit ? max(0, start - limit / 2) : 0
      let last = min(scalars.count, first + limit)
      let head = first > 0 ? "…" : ""
      shown = head + printable(first..<last) + (last < scalars.count ? "…" : "")
      indent = DisplayWidth.columns(of: head + printable(first..<start))
      width = max(1, DisplayWidth.columns(of: printable(start..<max(start, min(end, last)))))
    }
  }
}
