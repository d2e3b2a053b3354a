/// How a table is written as text.
///
/// | | international | french |
/// | --- | --- | --- |
/// | between cells | comma | semicolon |
/// | in numbers | decimal point | decimal comma |
/// | first bytes | none | the byte order mark of UTF-8 |
/// | line ends | carriage return and line feed | the same |
///
/// The French dialect is what Excel opens with a double click where Windows is set to French. Names
/// of columns, keys, months and codes are the same in both.
public enum CSVDialect: String, Sendable, Hashable, CaseIterable {
  case international, french

  /// The byte between two cells.
  package var separator: UInt8 {
    switch self {
    case .international: UInt8(ascii: ",")
    case .french: UInt8(ascii: ";")
    }
  }

  /// The byte between the whole part of a number and its decimals.
  package var point: UInt8 {
    switch self {
    case .international: UInt8(ascii: ".")
    case .french: UInt8(ascii: ",")
    }
  }

  /// What stands before the header.
  package var opening: [UInt8] {
    switch self {
    case .international: []
    case .french: [0xEF, 0xBB, 0xBF]
    }
  }

  /// A number written with a decimal point, in this dialect.
  package func number(_ text: String) -> String {
    switch self {
    case .international: text
    case .french: String(text.map { $0 == "." ? "," : $0 })
    }
  }

  /// A text as it stands in a cell: between quotes where it must be.
  package func cell(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    let quote = UInt8(ascii: "\"")
    // Each of these is one byte of UTF-8, and part of no other character.
    let isSpecial = bytes.contains {
      $0 == quote || $0 == separator || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n")
    }
    guard isSpecial else { return bytes }
    return [quote] + bytes.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }
}
