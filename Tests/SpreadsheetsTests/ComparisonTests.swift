import Messages
import PublicFinance
import Reports
import ResultTables
import Simulations
import Spreadsheets
import Testing

@Suite struct `A workbook of several scenarios` {
  let book: ReadWorkbook
  let results = [Sample.one, Sample.other]

  init() throws {
    book = try Sample.read(results)
  }

  @Test func `puts them side by side with their differences`() throws {
    let rows = book.table("Comparison")
    let paid = try #require(rows.first { $0["figure"]?.text == "paid, net" })
    let amounts = results.map { result in
      result.outcome.ledger.total(at: MonthIndex(result.outcome.months - 1)).paid
    }
    #expect(paid["with-events"]?.number == amounts[0].inEuros)
    #expect(paid["seed"]?.number == amounts[1].inEuros)
    #expect(paid["seed − with-events"]?.number == (amounts[1] - amounts[0]).inEuros)
    #expect(try #/E\d+-D\d+/#.wholeMatch(in: paid["seed − with-events"]?.formula ?? "") != nil)
    #expect(rows.count == book.table("Summary").count / 2)
  }

  @Test func `tells rows apart by a column and totals each`() throws {
    for sheet in ["Summary", "Departments", "Months", "Envelope", "Ledger", "Assumptions"] {
      let names = book.table(sheet).compactMap { $0["scenario"]?.text }
      #expect(Set(names) == ["with-events", "seed"], "\(sheet)")
    }
    let totals = book.table("Ledger").suffix(2)
    for (total, result) in zip(totals, results) {
      let balance = result.outcome.ledger.total(at: MonthIndex(result.outcome.months - 1))
      #expect(total["scenario"]?.text == result.scenario)
      #expect(total["CP paid, net (€)"]?.number == balance.paid.inEuros)
      #expect(total["CP paid, net (€)"]?.formula?.hasPrefix("SUMPRODUCT(EXACT(") == true)
    }
  }

  @Test func `gives the headline figures of each a name`() {
    for (result, suffix) in zip(results, ["", "_2"]) {
      let value = result.outcome.value(of: .hired, at: MonthIndex(result.outcome.months - 1))
      let cell = book.number(named: "recruitment_hired\(suffix)") ?? 0
      #expect(abs(cell - value) <= 1e-12 * value)
    }
  }

  @Test func `draws the payments of each, and the coverage of all together`() throws {
    let charts = book.parts.keys.filter { $0.hasPrefix("xl/charts/chart") }
    #expect(charts.count == 3)
    let coverage = try XMLElements(book.parts["xl/charts/chart1.xml"] ?? []).all
    #expect(coverage.filter { $0.name == "c:ser" }.count == 2)
  }
}
