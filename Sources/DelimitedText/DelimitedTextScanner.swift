/// Reads rows one by one, keeping count of lines and columns.
struct DelimitedTextScanner {
  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var position = 0
  private var line = 1
  private var column = 1

  init(_ text: String, separator: Character) {
    scalars = Array(text.unicodeScalars)
    self.separator = separator.unicodeScalars.first ?? ","
    if scalars.first == "\u{FEFF}" { position = 1 }
  }

  /// The next row that is not blank, or nil at the end.
  mutating func nextRow() throws(DelimitedTextError) -> [DelimitedText.Cell]? {
    while let scalar = current, isLineEnd(scalar) { advanceLine() }
    guard current != nil else { return nil }
    var row: [DelimitedText.Cell] = []
    while true {
      row.append(try nextCell())
      if current == separator {
        advance()
      } else {
        if current != nil { advanceLine() }
        return row
      }
    }
  }

  private var current: Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  private mutating func nextCell() throws(DelimitedTextError) -> DelimitedText.Cell {
    let (startLine, startColumn) = (line, column)
    let text = current == "\"" ? try quotedText() : plainText()
    return DelimitedText.Cell(text: text, line: startLine, column: startColumn)
  }

  private mutating func plainText() -> String {
    var text = String.UnicodeScalarView()
    while let scalar = current, scalar != separator, !isLineEnd(scalar) {
      text.append(scalar)
      advance()
    }
    return String(text)
  }

  private mutating func quotedText() throws(DelimitedTextError) -> String {
    let (startLine, startColumn) = (line, column)
    var text = String.UnicodeScalarView()
    advance()
    while let scalar = current {
      if scalar != "\"" {
        let start = position
        if isLineEnd(scalar) { advanceLine() } else { advance() }
        text.append(contentsOf: scalars[start..<position])
        continue
      }
      advance()
      if current == "\"" {
        text.append("\"")
        advance()
        continue
      }
      if let next = current, next != separator, !isLineEnd(next) {
        throw DelimitedTextError(line: line, column: column, fault: .textAfterQuote)
      }
      return String(text)
    }
    throw DelimitedTextError(line: startLine, column: startColumn, fault: .openQuote)
  }

  private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r"
  }

  private mutating func advance() {
    position += 1
    column += 1
  }

  /// Passes one line end: CR, LF or both.
  private mutating func advanceLine() {
    let isReturn = current == "\r"
    position += 1
    if isReturn && current == "\n" { position += 1 }
    line += 1
    column = 1
  }
}
