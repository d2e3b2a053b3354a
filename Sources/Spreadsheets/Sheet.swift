import Messages

/// A sheet: a table under one header row, with what stands below and beside it.
package struct Sheet: Sendable, Hashable {
  /// Which sheet it is.
  package let kind: SheetKind
  /// The name on its tab.
  package let name: String
  /// The columns, in their order.
  package let columns: [SheetColumn]
  /// The rows below the header, each with a cell for each column.
  package internal(set) var rows: [[Cell]] = []
  /// The rows of totals below them, which filters leave alone.
  package internal(set) var totals: [[Cell]] = []
  /// Names for formulas.
  package internal(set) var names: [DefinedName] = []
  /// The charts, beside the table and below each other.
  package internal(set) var charts: [Chart] = []

  /// The position of the column with a key.
  func position(of key: String) -> Int {
    guard let position = columns.firstIndex(where: { $0.key == key }) else {
      preconditionFailure("the sheet \(kind) has no column \(key)")
    }
    return position
  }

  /// The cells of a column in some of the rows, for formulas in other sheets.
  func range(_ columns: ClosedRange<Int>, rows: ClosedRange<Int>) -> String {
    "=\(quotedName)!\(A1.fixed(columns.lowerBound, rows.lowerBound)):"
      + A1.fixed(columns.upperBound, rows.upperBound)
  }

  /// How high the header is, in points: as many lines as its longest text needs.
  func headerHeight(in language: Language) -> Double {
    let lines = columns.map { column in
      let room = max(1, Int(column.width.rawValue) - 2)
      return (column.header(in: language).count + room - 1) / room
    }
    return 15 * Double(1 + (lines.max() ?? 1))
  }

  /// The name between quotes, as formulas need it.
  var quotedName: String { "'\(name)'" }
}

/// A name for a cell or a range, of the whole workbook.
package struct DefinedName: Sendable, Hashable {
  /// The name: letters, digits and underscores.
  package let name: String
  /// What it stands for, as `='Months'!$A$1:$B$9`.
  package let range: String
}

/// A chart over ranges of the workbook.
package struct Chart: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// A part of a whole over months.
    case lines
    /// Amounts by year, on top of each other.
    case stackedColumns
  }

  /// What is drawn as one line, or in one colour.
  package struct Series: Sendable, Hashable {
    package let name: String
    package let categories: String
    package let values: String
  }

  package let kind: Kind
  package let title: String
  /// What a reader who does not see it is told.
  package let text: String
  package let series: [Series]
}

/// The names of cells in formulas; columns and rows are counted from 0.
enum A1 {
  static func column(_ position: Int) -> String {
    var name = ""
    var rest = position + 1
    while rest > 0 {
      name = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + name
      rest = (rest - 1) / 26
    }
    return name
  }

  static func cell(_ column: Int, _ row: Int) -> String { "\(self.column(column))\(row + 1)" }

  static func fixed(_ column: Int, _ row: Int) -> String { "$\(self.column(column))$\(row + 1)" }
}
