import DelimitedText
import Diagnostics
import Messages
import ScenarioFiles
import Territories

/// Where the columns of the model stand in a file of territories.
struct ColumnPositions {
  private var positions: [TerritoryColumn: Int] = [:]

  /// Finds the columns and tells what is wrong with them; nil when no row can be read.
  init?(of table: TableText, _ faults: TableFaults) {
    for (position, cell) in table.header.enumerated() {
      guard let column = TerritoryColumn(rawValue: cell.trimmed) else { continue }
      if positions[column] == nil { positions[column] = position }
    }
    guard !positions.isEmpty || table.header.count == 1 else {
      faults.add(.noHeader(in: table))
      return nil
    }
    table.checkNames(faults)
    let misspelt = tellMisspelt(in: table, self.missing, faults)
    // A column that is only misspelt is not missing as well.
    let missing = self.missing.filter { !misspelt.contains($0.rawValue) }
    if !missing.isEmpty { faults.add(.missing(missing, in: table)) }
    tellAgesTwice(in: table, faults)
    // A missing column hides no fault of the others; without codes or cells nothing can be said.
    if positions[.code] == nil || table.header.count == 1 { return nil }
  }

  /// The position of a column, or nil.
  subscript(column: TerritoryColumn) -> Int? { positions[column] }

  /// The columns of numbers that the file has, in the order of the catalogue.
  var numbers: [(column: TerritoryColumn, position: Int)] {
    TerritoryColumn.allCases.compactMap { column in
      column.unit == nil ? nil : positions[column].map { (column, $0) }
    }
  }

  /// The columns that the file needs and lacks.
  private var missing: [TerritoryColumn] {
    let required = TerritoryColumn.allCases.filter { $0.presence == .required }
    let ages = TerritoryColumn.ages15To44
    let hasAges = positions[.from15To44] != nil || ages.contains { positions[$0] != nil }
    let needed =
      required + (hasAges ? positions[.from15To44] == nil ? ages : [] : [.from15To44])
      + pairs.filter { positions[$0.one] != nil }.map(\.other)
    return TerritoryColumn.allCases.filter { needed.contains($0) && positions[$0] == nil }
  }

  /// Columns that say nothing without another.
  private var pairs: [(one: TerritoryColumn, other: TerritoryColumn)] {
    [(.regionName, .regionCode), (.tileColumn, .tileRow), (.tileRow, .tileColumn)]
  }

  /// A column that is not known but near to one that the file lacks is a slip, not a surplus.
  ///
  /// - Returns: The names that were meant.
  private func tellMisspelt(
    in table: TableText, _ missing: [TerritoryColumn], _ faults: TableFaults
  ) -> Set<String> {
    var found: Set<String> = []
    let absent = TerritoryColumn.allCases.filter { column in
      positions[column] == nil
        && (column.presence != .eitherAges || missing.contains(column))
    }.map(\.rawValue)
    for cell in table.header where TerritoryColumn(rawValue: cell.trimmed) == nil {
      // A long name leaves room for other words: one slip in eight letters, one at least.
      guard let near = NearestName.suggestion(for: cell.trimmed, among: absent),
        NearestName.distance(cell.trimmed.lowercased(), near) <= max(1, near.count / 8)
      else { continue }
      faults.add(.misspelt(cell.trimmed, at: table.span(of: cell), near: near))
      found.insert(near)
    }
    return found
  }

  private func tellAgesTwice(in table: TableText, _ faults: TableFaults) {
    let parts = TerritoryColumn.ages15To44.compactMap { positions[$0] }
    guard let sum = positions[.from15To44], let part = parts.first else { return }
    faults.add(.agesTwice(table.span(of: table.header[sum]), table.span(of: table.header[part])))
  }
}

extension Diagnostic {
  fileprivate static func noHeader(in table: TableText) -> Diagnostic {
    Diagnostic(
      .tableHeader, Message(TableMessage.noHeader),
      at: Label(table.span(of: table.header[0]), Message(TerritoryMessage.noHeaderLabel)),
      hints: [Message(TableMessage.territoriesTemplateHint)])
  }

  fileprivate static func missing(
    _ columns: [TerritoryColumn], in table: TableText
  ) -> Diagnostic {
    let names = Message.Argument.list(columns.map { .text("`\($0.rawValue)`") })
    let isOne = table.header.count == 1
    return Diagnostic(
      .missingColumn,
      Message(TerritoryMessage.missingColumns, ["count": .integer(columns.count)]),
      at: Label(
        table.span(of: table.header[0]),
        Message(TerritoryMessage.missingColumnsLabel, ["names": names])),
      hints: [
        Message(isOne ? TableMessage.oneColumnHint : TableMessage.territoriesTemplateHint)
      ])
  }

  fileprivate static func misspelt(
    _ name: String, at span: SourceSpan, near: String
  ) -> Diagnostic {
    Diagnostic(
      .unknownColumn,
      Message(TerritoryMessage.unknownColumn, ["text": .text(name)]), at: Label(span),
      hints: [Message(ValueMessage.didYouMean, ["text": .text(near)])])
  }

  fileprivate static func agesTwice(_ sum: SourceSpan, _ part: SourceSpan) -> Diagnostic {
    Diagnostic(
      .tableColumnTwice, Message(TerritoryMessage.agesTwice), at: Label(sum),
      related: [Label(part, Message(TerritoryMessage.agesTwicePart))],
      hints: [Message(TerritoryMessage.agesTwiceHint)])
  }
}
