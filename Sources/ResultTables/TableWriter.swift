public import OutputFiles
public import PublicFinance
public import Reports

/// Writes the rows of a table as CSV, cell by cell, to wherever bytes go.
///
/// Bytes are handed on in pieces of about 64 KiB, so that a table needs no memory of its size.
public final class TableWriter {
  /// The table whose rows are written.
  public let table: OutputTable
  /// The rows written, without the header.
  public private(set) var rows = 0
  /// How the rows are written.
  public let dialect: CSVDialect
  private let sink: ([UInt8]) throws(OutputFailure) -> Void
  private var buffer: [UInt8] = []
  private var cells = 0
  private let columns: Int
  private static let piece = 1 << 16

  /// Begins a table.
  ///
  /// - Parameter hasHeader: Whether it begins with its header; the further pieces of a table have none.
  public init(
    _ table: OutputTable, in dialect: CSVDialect = .international, hasHeader: Bool = true,
    to sink: @escaping ([UInt8]) throws(OutputFailure) -> Void
  ) {
    self.table = table
    self.dialect = dialect
    columns = table.columns.count
    self.sink = sink
    buffer.reserveCapacity(Self.piece + 1 << 10)
    guard hasHeader else { return }
    buffer += dialect.opening
    for column in table.columns { text(column.name) }
    endLine()
  }

  /// A table as bytes in memory.
  ///
  /// - Parameter write: Writes the table to the sink that it is given.
  public static func bytes(
    of write: (@escaping ([UInt8]) throws(OutputFailure) -> Void) throws(OutputFailure) -> Void
  ) -> [UInt8] {
    let memory = Memory()
    do throws(OutputFailure) {
      try write { (bytes) throws(OutputFailure) in memory.bytes += bytes }
    } catch {
      preconditionFailure("nothing fails in memory (\(error))")
    }
    return memory.bytes
  }

  private final class Memory {
    var bytes: [UInt8] = []
  }

  /// Adds a cell with a text, quoted where it must be.
  public func text(_ text: String) {
    separate()
    buffer.append(contentsOf: dialect.cell(text))
  }

  /// Adds a cell with a whole number.
  public func integer(_ value: Int) {
    separate()
    digits(value.magnitude, negative: value < 0)
  }

  /// Adds a cell with a number, the shortest that reads back the same.
  public func number(_ value: Double) {
    separate()
    // Nearly all whole numbers are small: they need no search for the shortest digits.
    if value.magnitude < 1e15, value == value.rounded(.towardZero) {
      digits(UInt(value.magnitude), negative: value < 0)
    } else {
      buffer.append(contentsOf: dialect.number(ShortestNumber.text(value)).utf8)
    }
  }

  /// Adds two cells: an amount in cents, and the same in euros.
  public func money(_ amount: Money) {
    integer(Int(amount.cents))
    euros(amount)
  }

  /// Adds a cell with an amount in euros.
  public func euros(_ amount: Money) {
    separate()
    let (euros, cents) = amount.cents.magnitude.quotientAndRemainder(dividingBy: 100)
    digits(UInt(euros), negative: amount.cents < 0)
    let zero = UInt8(ascii: "0")
    buffer.append(dialect.point)
    buffer.append(zero + UInt8(cents / 10))
    buffer.append(zero + UInt8(cents % 10))
  }

  /// Adds an empty cell.
  public func empty() {
    separate()
  }

  /// Adds cells that were encoded before, for texts that come again and again.
  func encoded(_ part: EncodedCells) {
    separate()
    cells += part.count - 1
    buffer.append(contentsOf: part.bytes)
  }

  /// Ends a row.
  ///
  /// - Precondition: The row has a cell for each column.
  public func endRow() throws(OutputFailure) {
    endLine()
    rows += 1
    if buffer.count >= Self.piece { try flush() }
  }

  /// Hands on the last bytes.
  public func finish() throws(OutputFailure) { try flush() }

  private func flush() throws(OutputFailure) {
    try sink(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private func endLine() {
    precondition(
      cells == columns, "\(table.fileName) has \(columns) columns (row of \(cells) cells)")
    cells = 0
    buffer.append(UInt8(ascii: "\r"))
    buffer.append(UInt8(ascii: "\n"))
  }

  private func separate() {
    if cells > 0 { buffer.append(dialect.separator) }
    cells += 1
  }

  private func digits(_ magnitude: UInt, negative: Bool) {
    if negative { buffer.append(UInt8(ascii: "-")) }
    let start = buffer.count
    var rest = magnitude
    repeat {
      buffer.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    buffer[start...].reverse()
  }
}

/// Cells encoded once and written many times.
struct EncodedCells {
  let bytes: [UInt8]
  let count: Int

  init(_ texts: String..., in dialect: CSVDialect) {
    bytes = Array(texts.map(dialect.cell).joined(separator: [dialect.separator]))
    count = texts.count
  }
}
