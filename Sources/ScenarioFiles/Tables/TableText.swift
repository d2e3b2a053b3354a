package import DelimitedText
package import Diagnostics
import Messages

/// A table written as CSV: its columns, its rows, and everything wrong with their form.
///
/// Cells are separated by commas, semicolons or tabs, whichever the first row uses most. The first
/// row names the columns.
package struct TableText {
  package typealias Cell = DelimitedText.Cell

  /// The text, without a byte order mark.
  package let source: SourceText
  /// The character between cells.
  package let separator: Character
  /// The names of the columns.
  package let header: [Cell]

  /// Reads the first row; nil, and a fault, when there is none.
  package init?(_ text: SourceText, _ faults: TableFaults) {
    let hasMark = text.content.unicodeScalars.first == "\u{FEFF}"
    source =
      hasMark
      ? SourceText(name: text.name, content: String(text.content.unicodeScalars.dropFirst()))
      : text
    separator = Self.separator(of: source.content)
    var rows = DelimitedRows(source.content, separator: separator)
    switch rows.next() {
    case .success(let header)?: self.header = header
    case .failure(let error)?:
      faults.add(.form(error, in: source))
      return nil
    case nil:
      faults.add(
        Diagnostic(
          .tableEmpty, Message(TableMessage.empty), at: Diagnostic.Label(source.beginning),
          hints: [Message(TableMessage.emptyHint)]))
      return nil
    }
  }

  /// Gives each row that has a cell for each column; rows of empty cells are passed over.
  package func forEachRow(_ faults: TableFaults, _ body: ([Cell]) -> Void) {
    for row in DelimitedRows(source.content, separator: separator).dropFirst() {
      switch row {
      case .success(let cells) where cells.allSatisfy { $0.trimmed.isEmpty }: continue
      case .success(let cells) where cells.count == header.count: body(cells)
      case .success(let cells): faults.add(.rowLength(cells, in: self))
      case .failure(let error): faults.add(.form(error, in: source))
      }
    }
  }

  /// The place of a cell, its quotes included.
  package func span(of cell: Cell) -> SourceSpan {
    SourceSpan(
      source: source, start: SourcePosition(line: cell.line, column: cell.column),
      end: SourcePosition(line: cell.endLine, column: cell.endColumn))
  }

  /// The columns whose name is written twice are faults.
  package func checkNames(_ faults: TableFaults) {
    var first: [String: Cell] = [:]
    for cell in header where !cell.trimmed.isEmpty {
      if let earlier = first[cell.trimmed] {
        faults.add(
          Diagnostic(
            .tableColumnTwice, Message(TableMessage.columnTwice, text: cell.trimmed),
            at: Diagnostic.Label(span(of: cell), Message(ScenarioMessage.duplicateKeyLabel)),
            related: [
              Diagnostic.Label(span(of: earlier), Message(ScenarioMessage.duplicateKeyFirst))
            ]))
      } else {
        first[cell.trimmed] = cell
      }
    }
  }

  /// The character that the first row uses most between cells, outside quotes.
  private static func separator(of content: String) -> Character {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    var isBlank = true
    for byte in content.utf8 {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if isBlank { continue }
        if !isQuoted { return mostUsed(counts) }
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"):
        if !isQuoted { counts[byte, default: 0] += 1 }
      default: break
      }
      isBlank = false
    }
    return mostUsed(counts)
  }

  private static func mostUsed(_ counts: [UInt8: Int]) -> Character {
    let separators: [Character] = [",", ";", "\t"]
    func count(_ separator: Character) -> Int { separator.asciiValue.flatMap { counts[$0] } ?? 0 }
    return separators.dropFirst().reduce(",") { count($1) > count($0) ? $1 : $0 }
  }
}

extension DelimitedText.Cell {
  /// The text without the spaces around it, no-break spaces included.
  package var trimmed: String {
    let isPlain = text.utf8.first.map(Self.isInk) ?? true && text.utf8.last.map(Self.isInk) ?? true
    if isPlain { return text }
    let scalars = text.unicodeScalars
    let start = scalars.drop { $0.properties.isWhitespace }
    let end = start.reversed().drop { $0.properties.isWhitespace }
    return String(String.UnicodeScalarView(end.reversed()))
  }

  private static func isInk(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }
}

extension Diagnostic {
  fileprivate static func form(_ error: DelimitedTextError, in source: SourceText) -> Diagnostic {
    let place = SourcePosition(line: error.line, column: error.column)
    let span = SourceSpan(source: source, start: place, end: place)
    let (message, hint): (TableMessage, TableMessage) =
      switch error.fault {
      case .textAfterQuote: (.textAfterQuote, .textAfterQuoteHint)
      case .openQuote, .empty, .cellCount: (.openQuote, .openQuoteHint)
      }
    return Diagnostic(
      .tableSyntax, Message(message), at: Label(span), hints: [Message(hint)])
  }

  fileprivate static func rowLength(_ cells: [TableText.Cell], in table: TableText) -> Diagnostic {
    let (found, expected) = (cells.count, table.header.count)
    let extra = found > expected ? cells[expected] : cells[found - 1]
    let mayBeDecimal = found > expected && table.separator == ","
    return Diagnostic(
      .tableRowLength,
      Message(
        TableMessage.rowLength, ["found": .integer(found), "expected": .integer(expected)]),
      at: Label(
        table.span(of: extra),
        Message(found > expected ? TableMessage.rowTooLong : .rowTooShort)),
      hints: mayBeDecimal ? [Message(TableMessage.decimalCommaHint)] : [])
  }
}
