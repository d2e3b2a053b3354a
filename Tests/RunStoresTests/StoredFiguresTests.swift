import Diagnostics
import GRDB
import Messages
import PublicFinance
import Reports
import ResultTables
import RunStores
import Simulations
import Territories
import Testing

@Suite struct `Stored figures` {
  let fixture: StoreFixture
  let run: RunToStore
  let store: RunStore

  init() throws {
    fixture = try StoreFixture()
    run = try StoreFixture.run()
    store = try fixture.store(run)
  }

  private var outcome: Outcome { run.result.outcome }

  @Test func `are those of the summary, to the bit`() throws {
    let details = try store.details(of: 1)
    let rows = Summary(of: outcome).rows
    #expect(details.figures.count == rows.count && rows.count > 100)
    for (figure, row) in zip(details.figures, rows) {
      #expect(figure.name.item == row.item && figure.name.place == row.place)
      switch (figure.value, row.quantity.amount) {
      case (.money(let kept), .money(let money)): #expect(kept == money)
      case (.number(let kept), .number(let number)): #expect(kept == number)
      case (.undefined, .undefined): break
      default: Issue.record("\(row.section) \(row.item) is kept as \(figure.value)")
      }
    }
    #expect(HistoryTable(details).text == CSVReport(Summary(of: outcome)).text)
  }

  @Test func `of money are those of the ledger, to the cent`() throws {
    let rows = try fixture.rows(
      "SELECT ledger.*, lines.name FROM ledger JOIN lines USING (line)")
    #expect(rows.count == BudgetLine.allCases.count * outcome.months)
    for row in rows {
      let line = try #require(BudgetLine(name: row["name"]))
      let balance = outcome.ledger.balance(of: line, at: MonthIndex(row["month"]))
      #expect(row["committed_cents"] == balance.committed.cents)
      #expect(row["paid_cents"] == balance.paid.cents)
      #expect(row["left_to_pay_cents"] == balance.leftToPay.cents)
      #expect(row["available_cents"] == balance.available.cents)
    }
  }

  @Test func `of departments add up to those of the nation`() throws {
    let rows = try fixture.rows(
      """
      SELECT ledger.line, ledger.month, paid_cents, committed_cents,
        (SELECT total(d.paid_cents) FROM ledger_by_department d
          WHERE d.run = 1 AND d.line = ledger.line AND d.month = ledger.month) AS paid,
        (SELECT total(d.committed_cents) FROM ledger_by_department d
          WHERE d.run = 1 AND d.line = ledger.line AND d.month = ledger.month) AS committed
      FROM ledger WHERE run = 1
      """)
    #expect(rows.count == 60)
    for row in rows {
      #expect(row["paid"] == Double(row["paid_cents"] as Int64))
      #expect(row["committed"] == Double(row["committed_cents"] as Int64))
    }
    #expect(rows.contains { ($0["paid_cents"] as Int64) > 0 })
  }

  @Test func `of the nation are every metric of every month`() throws {
    let rows = try fixture.rows("SELECT * FROM nation_months ORDER BY month")
    #expect(rows.count == outcome.months)
    for (month, row) in rows.enumerated() {
      for metric in MetricDescription.all {
        let value = outcome.nationalValue(of: metric, at: MonthIndex(month))
        let column = metric.name.rawValue.replacing("-", with: "_")
        #expect(row[column] == (value.isNaN ? nil : value), "\(column) in month \(month)")
      }
    }
  }

  @Test func `of departments are every metric they have, of every month`() throws {
    let departments = outcome.plan.country.departments
    for metric in MetricDescription.all {
      guard let departmental = metric.departmental else { continue }
      let column = metric.name.rawValue.replacing("-", with: "_")
      let rows = try fixture.rows(
        """
        SELECT code, month, \(column) AS value FROM territory_months JOIN territories
        USING (territory) WHERE level = 'department' ORDER BY month, code
        """)
      #expect(rows.count == departments.count * outcome.months)
      for month in [0, outcome.months - 1] {
        let values = outcome.values(of: departmental, at: MonthIndex(month))
        for (position, department) in departments.enumerated() {
          let row = rows[month * departments.count + position]
          #expect(row["code"] == department.code.text)
          #expect(row["value"] == values[position])
        }
      }
    }
  }

  @Test func `are kept in a column for each metric there is`() throws {
    func columns(_ table: String) throws -> [String] {
      try fixture.rows("PRAGMA table_info(\(table))").map { $0["name"] }
    }
    let names = MetricDescription.all.map { $0.name.rawValue.replacing("-", with: "_") }
    let territorial = MetricDescription.all.filter(\.isTerritorial)
      .map { $0.name.rawValue.replacing("-", with: "_") }
    #expect(try columns("nation_months") == ["run", "month"] + names)
    #expect(try columns("territory_months") == ["run", "month", "territory"] + territorial)
  }

  @Test func `of parameters say what each was and where it came from`() throws {
    let rows = try fixture.rows("SELECT * FROM parameters WHERE parameter = 'need-total'")
    #expect(rows.count == 1)
    #expect(rows.first?["value"] == 13_000_000.0)
    #expect(rows.first?["unit"] == "persons")
    #expect(try fixture.rows("SELECT * FROM parameters").count > 80)
  }
}
