/// Reads rows one by one, keeping count of lines and columns.
///
/// It works on UTF-8 bytes: separators, quotes and line ends are ASCII, and a byte that continues a
/// scalar does not count as a column.
struct DelimitedTextScanner {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line = 1
  private var column = 1

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// - Parameter separator: An ASCII character.
  init(_ text: String, separator: Character) {
    bytes = Array(text.utf8)
    self.separator = separator.asciiValue ?? Ascii.comma
    if bytes.starts(with: DelimitedTextScanner.byteOrderMark) { position = 3 }
  }

  /// The next row that is not blank, or nil at the end.
  mutating func nextRow() throws(DelimitedTextError) -> [DelimitedText.Cell]? {
    while let byte = current, isLineEnd(byte) { advanceLine() }
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

  /// Passes over what is left of a line, after a fault in it.
  mutating func skipLine() {
    while let byte = current, !isLineEnd(byte) { advance() }
    if current != nil { advanceLine() }
  }

  private var current: UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private mutating func nextCell() throws(DelimitedTextError) -> DelimitedText.Cell {
    let (startLine, startColumn) = (line, column)
    let text = current == Ascii.quote ? try quotedText() : plainText()
    return DelimitedText.Cell(
      text: text, line: startLine, column: startColumn, endLine: line, endColumn: column)
  }

  private mutating func plainText() -> String {
    let start = position
    while let byte = current, byte != separator, !isLineEnd(byte) { advance() }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quotedText() throws(DelimitedTextError) -> String {
    let (startLine, startColumn) = (line, column)
    var text: [UInt8] = []
    advance()
    while let byte = current {
      if byte != Ascii.quote {
        let start = position
        if isLineEnd(byte) { advanceLine() } else { advance() }
        text += bytes[start..<position]
        continue
      }
      advance()
      if current == Ascii.quote {
        text.append(Ascii.quote)
        advance()
        continue
      }
      if let next = current, next != separator, !isLineEnd(next) {
        throw DelimitedTextError(line: line, column: column, fault: .textAfterQuote)
      }
      return String(decoding: text, as: UTF8.self)
    }
    throw DelimitedTextError(line: startLine, column: startColumn, fault: .openQuote)
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == Ascii.lineFeed || byte == Ascii.carriageReturn
  }

  private mutating func advance() {
    position += 1
    if let next = current, Ascii.continues(next) { return }
    column += 1
    // Editors, and the places of other readers, end a line here; a row goes on.
    if bytes[position - 1] & 0x80 != 0, endsLineForEditors { (line, column) = (line + 1, 1) }
  }

  /// Whether the scalar just passed is U+0085, U+2028 or U+2029.
  private var endsLineForEditors: Bool {
    let before = bytes[max(0, position - 3)..<position]
    return before.suffix(2) == [0xC2, 0x85] || before == [0xE2, 0x80, 0xA8]
      || before == [0xE2, 0x80, 0xA9]
  }

  /// Passes one line end: CR, LF or both.
  private mutating func advanceLine() {
    let isReturn = current == Ascii.carriageReturn
    position += 1
    if isReturn && current == Ascii.lineFeed { position += 1 }
    line += 1
    column = 1
  }
}

/// The bytes that delimited text is made of.
private enum Ascii {
  static let comma = UInt8(ascii: ",")
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// Whether a byte continues a scalar of several bytes.
  static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
