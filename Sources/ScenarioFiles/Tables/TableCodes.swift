import Territories

/// Which column of a table holds the codes of territories.
///
/// It is the one whose name says so, or else the one whose cells are codes, each once; the names of
/// departments, the codes of regions and totals, as exported tables have them, may stand beside it.
struct TableCodes {
  /// The position; nil when no cell of a table with several columns is a code.
  let column: Int?

  /// Names of the column, in lower case and with spaces.
  private static let names: Set<String> = [
    "code", "dep", "dept", "code dep", "code dept", "departement", "département",
    "code departement", "code département", "code du departement", "code du département",
    "department", "department code", "code insee", "insee", "code territoire", "territory code",
  ]

  init(_ table: TableText, _ territories: Country) {
    let header = table.header.map { cell in
      String(cell.trimmed.lowercased().map { "_-".contains($0) ? " " : $0 })
    }
    let named = header.indices.filter { Self.names.contains(header[$0]) }
    if let exact = header.firstIndex(of: "code") ?? (named.count == 1 ? named.first : nil) {
      column = exact
      return
    }
    guard header.count > 2 else {
      column = 0
      return
    }
    var codes = header.map { _ in Set<String>() }
    var cells = header.map { _ in 0 }
    table.forEachRow(TableFaults()) { row in
      for (position, cell) in row.enumerated() where !cell.trimmed.isEmpty {
        cells[position] += 1
        if territories.position(of: Department.Code(cell.trimmed)) != nil {
          codes[position].insert(cell.trimmed)
        }
      }
    }
    // More than half: a few codes may be misspelt, which is told at their places.
    let candidates = header.indices.filter { codes[$0].count * 2 > cells[$0] }
    if let best = candidates.first {
      column = named.first(where: candidates.contains) ?? best
    } else {
      let isEmpty = cells[0] == 0
      column = codes.allSatisfy(\.isEmpty) && !isEmpty ? nil : 0
    }
  }
}
