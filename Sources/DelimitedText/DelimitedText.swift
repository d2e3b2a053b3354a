/// Text in rows of cells (CSV), read with the position of every cell.
///
/// The format is RFC 4180: cells may be quoted, a doubled quote stands for one, quoted cells may
/// hold separators and line ends. Line ends are LF, CRLF or CR; a byte order mark is skipped; blank
/// lines are passed over.
public struct DelimitedText: Sendable {
  /// One cell and where it starts.
  public struct Cell: Sendable, Hashable {
    /// The content, without its quotes.
    public let text: String
    /// The line of the first character, from 1.
    public let line: Int
    /// The column of the first character in Unicode scalars, from 1.
    public let column: Int
    /// The line of the place after the last character, its quotes included.
    public let endLine: Int
    /// The column of the place after the last character, its quotes included.
    public let endColumn: Int

    /// Creates a cell from its content and its place.
    public init(text: String, line: Int, column: Int, endLine: Int, endColumn: Int) {
      (self.text, self.line, self.column) = (text, line, column)
      (self.endLine, self.endColumn) = (endLine, endColumn)
    }
  }

  /// The header row.
  public let header: [Cell]
  /// The rows after the header, each as long as the header.
  public let rows: [[Cell]]
  private let columns: [String: Int]

  /// Reads a text whose first row names the columns.
  ///
  /// - Parameter separator: The character between cells, usually a comma or a semicolon.
  /// - Throws: ``DelimitedTextError`` at the first place that breaks the format.
  public init(_ text: String, separator: Character = ",") throws(DelimitedTextError) {
    var scanner = DelimitedTextScanner(text, separator: separator)
    guard let header = try scanner.nextRow() else {
      throw DelimitedTextError(line: 1, column: 1, fault: .empty)
    }
    var rows: [[Cell]] = []
    while let row = try scanner.nextRow() {
      guard row.count == header.count else {
        throw DelimitedTextError(
          line: row[0].line, column: row[0].column,
          fault: .cellCount(found: row.count, expected: header.count))
      }
      rows.append(row)
    }
    self.header = header
    self.rows = rows
    columns = Dictionary(
      zip(header.map(\.text), header.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The position of a column, or nil when the header does not name it.
  public func column(_ name: String) -> Int? {
    columns[name]
  }
}

/// A place where a text breaks the format of delimited text.
public struct DelimitedTextError: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Fault: Sendable, Hashable {
    /// The text holds no row.
    case empty
    /// A row has another number of cells than the header.
    case cellCount(found: Int, expected: Int)
    /// A quoted cell is not closed before the end of the text.
    case openQuote
    /// Something follows the closing quote of a cell.
    case textAfterQuote
  }

  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
  /// What is wrong.
  public let fault: Fault
}
