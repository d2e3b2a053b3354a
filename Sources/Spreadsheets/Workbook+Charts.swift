import Messages
import PublicFinance
import Reports

extension Workbook {
  /// Coverage over time for all runs, then payments for each run.
  func charts(in sheets: [SheetKind: Sheet]) -> [Chart] {
    guard let months = sheets[.months], let ledger = sheets[.ledger] else { return [] }
    return [coverage(in: months)] + scenarios.indices.map { payments(of: $0, in: ledger) }
  }

  private func coverage(in sheet: Sheet) -> Chart {
    let (month, coverage) = (sheet.position(of: "month"), sheet.position(of: "coverage"))
    let series = scenarios.indices.compactMap { run -> Chart.Series? in
      guard let rows = blocks[.months]?[run], !rows.isEmpty else { return nil }
      let below = rows.lowerBound + 1...rows.upperBound
      return Chart.Series(
        name: titles[run], categories: sheet.range(month...month, rows: below),
        values: sheet.range(coverage...coverage, rows: below))
    }
    return Chart(
      kind: .lines, title: text(SpreadsheetText.coverageChart),
      text: text(SpreadsheetText.coverageChartText, ["sheet": .text(sheet.name)]), series: series)
  }

  private func payments(of run: Int, in sheet: Sheet) -> Chart {
    let (year, paid) = (sheet.position(of: "fiscal_year"), sheet.position(of: "paid"))
    let block = blocks[.ledger]?[run] ?? 0..<0
    // Each line has the same years, one below the other.
    let years = block.count / BudgetLine.allCases.count
    let lines = BudgetLine.allCases.map { line in
      let start = block.lowerBound + line.rawValue * years
      return (line: line, rows: start..<start + years)
    }
    let moving = lines.filter { line in
      line.rows.contains { (sheet.rows[$0][paid].number ?? 0) != 0 }
    }
    let series = (moving.isEmpty ? lines : moving).map { line in
      let below = line.rows.lowerBound + 1...line.rows.upperBound
      return Chart.Series(
        name: name(of: line.line), categories: sheet.range(year...year, rows: below),
        values: sheet.range(paid...paid, rows: below))
    }
    return Chart(
      kind: .stackedColumns,
      title: hasSeveral
        ? text(SpreadsheetText.paymentsChartOf, ["scenario": .text(titles[run])])
        : text(SpreadsheetText.paymentsChart),
      text: text(SpreadsheetText.paymentsChartText, ["sheet": .text(sheet.name)]), series: series)
  }
}
