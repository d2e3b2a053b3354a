/// Rows as CSV after RFC 4180, each line ending in carriage return and line feed.
package enum CSVTable {
  /// The text of rows, the header first, quoted where needed.
  ///
  /// - Parameter numbers: The positions of the columns whose cells are numbers or empty.
  package static func text(
    _ rows: some Sequence<[String]>, numbers: Set<Int> = [], in dialect: CSVDialect = .international
  ) -> String {
    var bytes = dialect.opening
    for (position, row) in rows.enumerated() {
      for (column, cell) in row.enumerated() {
        if column > 0 { bytes.append(dialect.separator) }
        let isNumber = position > 0 && numbers.contains(column)
        bytes += dialect.cell(isNumber ? dialect.number(cell) : cell)
      }
      bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
