import Messages
import PublicFinance
import Reports

extension Workbook {
  /// The sheets, in their order.
  ///
  /// - Precondition: Every run was added.
  package var finished: [Sheet] {
    precondition(
      titles.count == scenarios.count,
      "every run was added (\(titles.count) of \(scenarios.count))")
    var sheets = sheets
    sheets[.comparison]?.rows = comparisonRows
    sheets[.about]?.rows += readingRows
    for kind in [SheetKind.departments, .envelope, .ledger] {
      sheets[kind] = sheets[kind].map(totalled)
    }
    let inOrder = SheetKind.all(scenarios: scenarios.count).compactMap { sheets[$0] }
    sheets[.dictionary]?.rows = dictionaryRows(of: inOrder)
    let charts = charts(in: sheets)
    sheets[.summary]?.charts = charts
    for (kind, sheet) in sheets { sheets[kind]?.names = names(of: sheet) }
    return inOrder.compactMap { sheets[$0.kind] }
  }

  /// Each headline figure in every run, and what it differs by from the first run.
  private var comparisonRows: [[Cell]] {
    headlines[0].enumerated().map { row, figure in
      let quantities = headlines.map { run in
        run.first { $0.definedName == figure.definedName }?.quantity
      }
      let first = SheetKind.comparedFigure.count
      let differences = quantities.indices.dropFirst().map { run -> Cell in
        guard let base = quantities[0]?.cell.number, let value = quantities[run]?.cell.number
        else { return .empty }
        let exact =
          quantities[run]?.money.flatMap { money in
            quantities[0]?.money.map { (money - $0).inEuros }
          }
        return .formula(
          "=\(A1.cell(first + run, row + 1))-\(A1.cell(first, row + 1))",
          gives: exact ?? value - base, figure.quantity.unit.style)
      }
      return [
        .text(text(figure.section)), .text(figure.label(in: language)),
        .text(figure.quantity.unit.word.text(in: language)),
      ] + quantities.map { $0?.cell ?? .empty } + differences
    }
  }

  private func names(of sheet: Sheet) -> [DefinedName] {
    let (last, columns) = (sheet.rows.count, sheet.columns)
    guard last > 0, sheet.kind != .about, sheet.kind != .dictionary else { return [] }
    let table = DefinedName(
      name: sheet.kind.rawValue, range: sheet.range(0...columns.count - 1, rows: 0...last))
    switch sheet.kind {
    case .departments, .months:
      return [table]
        + columns.enumerated().map { position, column in
          DefinedName(
            name: HeadlineFigure.definedName("\(sheet.kind.rawValue)_\(column.key)"),
            range: sheet.range(position...position, rows: 1...last))
        }
    case .summary: return [table] + headlineNames(in: sheet)
    case .envelope, .ledger, .assumptions, .comparison, .about, .dictionary: return [table]
    }
  }

  private func headlineNames(in sheet: Sheet) -> [DefinedName] {
    let value = sheet.position(of: "value")
    return headlines.indices.flatMap { run in
      headlines[run].enumerated().map { position, figure in
        let row = 1 + (blocks[.summary]?[run].lowerBound ?? 0) + position
        return DefinedName(
          name: figure.definedName + (run == 0 ? "" : "_\(run + 1)"),
          range: "=\(sheet.quotedName)!\(A1.fixed(value, row))")
      }
    }
  }
}
