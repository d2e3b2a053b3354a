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

  /// How many of the first columns tell what a row is, and stay in sight.
  var keys: Int {
    let scenario = columns.first?.key == SheetKind.scenario.key ? 1 : 0
    switch kind {
    case .departments: return scenario + 2
    case .months, .envelope: return scenario + 1
    case .summary, .ledger, .assumptions, .comparison, .about, .dictionary: return scenario
    }
  }

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

  /// The height of a line, in points.
  private static let line = 15.0
  /// The greatest height of a row, in points.
  private static let highest = 409.0

  /// How high the header is: as many lines as its longest text needs.
  func headerHeight(in language: Language) -> Double {
    let lines = columns.map { $0.lines(of: $0.header(in: language)) }.max() ?? 1
    return min(Self.highest, Self.line * Double(1 + lines))
  }

  /// How high a row is whose texts need several lines; nil where one is enough.
  func height(of row: [Cell]) -> Double? {
    let lines =
      zip(columns, row).map { column, cell in
        if column.isLong, case .text(let text) = cell { column.lines(of: text) } else { 1 }
      }.max() ?? 1
    return lines > 1 ? min(Self.highest, Self.line * Double(lines)) : nil
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
