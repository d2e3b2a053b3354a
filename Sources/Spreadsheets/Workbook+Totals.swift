import Messages

/// How the cells of a column come together in a row of totals.
private enum Total {
  /// They are added up.
  case sum
  /// The total of one column over that of another.
  case quotient(String, by: String)
  /// A figure of the nation that the cells do not give.
  case figure(Double)
}

extension Workbook {
  /// Gives the sheets that have rows of totals theirs: one row for each run.
  func totalled(_ sheet: Sheet) -> Sheet {
    var sheet = sheet
    let rows = blocks[sheet.kind] ?? []
    sheet.totals = rows.indices.map { run in
      let rules = sheet.columns.map { rule(for: $0, in: sheet.kind, of: run) }
      let row = 1 + sheet.rows.count + run
      var cells = rules.indices.map { column in
        rules[column].map { total($0, column, of: rows[run], at: row, in: sheet) } ?? .empty
      }
      if hasSeveral { cells[0] = .text(scenarios[run]) }
      cells[hasSeveral ? 1 : 0] = .text(text(SpreadsheetText.total))
      return cells
    }
    return sheet
  }

  private func rule(for column: SheetColumn, in kind: SheetKind, of run: Int) -> Total? {
    switch (kind, column.key) {
    case (.departments, "coverage"): return .quotient("reached", by: "need-and-inflow")
    case (.departments, "access"): return .figure(access[run])
    case (.departments, _), (.envelope, _):
      return column.cells == .number || column.cells == .amount ? .sum : nil
    case (.ledger, let key):
      return SheetKind.yearItems.contains { $0.name.rawValue == key && $0.isFlow } ? .sum : nil
    default: return nil
    }
  }

  private func total(
    _ rule: Total, _ column: Int, of block: Range<Int>, at row: Int, in sheet: Sheet
  ) -> Cell {
    switch rule {
    case .sum:
      let (formula, value) = sum(of: column, block, at: row, in: sheet)
      return .formula(formula, gives: value, style(of: column, in: sheet))
    case .quotient(let part, let whole):
      let positions = (sheet.position(of: part), sheet.position(of: whole))
      let (above, below) = (A1.cell(positions.0, row), A1.cell(positions.1, row))
      let (parts, wholes) = (
        sum(of: positions.0, block, at: row, in: sheet).value,
        sum(of: positions.1, block, at: row, in: sheet).value
      )
      return .formula(
        "=IF(\(below)=0,0,\(above)/\(below))", gives: wholes > 0 ? parts / wholes : 0, .percent)
    case .figure(let value): return .defined(value, style(of: column, in: sheet))
    }
  }

  /// The sum of the cells of one run: of those that are shown, where the sheet has one run alone.
  private func sum(
    of column: Int, _ block: Range<Int>, at row: Int, in sheet: Sheet
  ) -> (formula: String, value: Double) {
    let last = max(1, sheet.rows.count)
    let name = A1.column(column)
    let formula =
      hasSeveral
      ? "=SUMPRODUCT(EXACT($A$2:$A$\(last + 1),$A\(row + 1))*\(name)$2:\(name)$\(last + 1))"
      : "=SUBTOTAL(109,\(name)2:\(name)\(last + 1))"
    let sum = block.reduce(0.0) { $0 + (sheet.rows[$1][column].number ?? 0) }
    let isMoney = style(of: column, in: sheet) == .euros
    return (formula, isMoney ? (sum * 100).rounded() / 100 : sum)
  }

  private func style(of column: Int, in sheet: Sheet) -> NumberStyle {
    guard case .number(_, let style)? = sheet.rows.first?[column] else { return .plain }
    return style
  }
}
