import GRDB
import PublicFinance
import ResultTables
import RunStores
import Simulations
import Territories
import Testing

@Suite struct `The views of a store` {
  let fixture: StoreFixture
  let runs: [RunToStore]

  init() throws {
    fixture = try StoreFixture()
    runs = [
      try StoreFixture.run(), try StoreFixture.run("france-relance-13m", ["posts-cap=1000"]),
    ]
    try fixture.store(runs[0], runs[1])
  }

  private func outcome(_ run: Int) -> Outcome { runs[run - 1].result.outcome }

  @Test func `put committed and paid beside each other`() throws {
    let rows = try fixture.rows(
      "SELECT * FROM committed_against_paid WHERE run = 2 AND month = '2021-11'")
    #expect(rows.count == BudgetLine.allCases.count + 1)
    let total = outcome(2).ledger.total(at: MonthIndex(11))
    let row = try #require(rows.first { $0["line"] == "total" })
    #expect(row["committed_cents"] == total.committed.cents)
    #expect(row["paid_cents"] == total.paid.cents)
    #expect(row["fiscal_year"] == 2021)
    #expect(
      row["paid_share"] == Double(total.paid.cents) / Double(total.committed.cents))
    let empty = try #require(rows.first { $0["line"] == "renewal" })
    #expect(empty["paid_share"] == nil)
  }

  @Test func `tell the share of the envelope that is used`() throws {
    let rows = try fixture.rows("SELECT * FROM envelope_used ORDER BY run, month")
    #expect(rows.count == 24)
    let last = try #require(rows.last)
    let total = outcome(2).ledger.total(at: MonthIndex(11))
    #expect(last["month"] == "2021-11")
    #expect(last["envelope_cents"] == 25_000_000_000)
    #expect(last["committed_share"] == Double(total.committed.cents) / 25e9)
    #expect(last["paid_share"] == Double(total.paid.cents) / 25e9)
  }

  @Test func `count posts filled and vacant`() throws {
    let rows = try fixture.rows("SELECT * FROM posts_filled_and_vacant WHERE run = 1")
    #expect(rows.count == 12)
    for (month, row) in rows.enumerated() {
      let month = MonthIndex(month)
      #expect(row["filled"] == outcome(1).value(of: .recruited, at: month))
      #expect(row["never_filled"] == outcome(1).value(of: .open, at: month))
      #expect(row["vacant"] == outcome(1).value(of: .vacant, at: month))
    }
  }

  @Test func `find the ten departments that are covered least`() throws {
    let month = MonthIndex(11)
    for run in 1...2 {
      let rows = try fixture.rows(
        "SELECT * FROM fragile_departments WHERE run = ? ORDER BY rank", [run])
      let departments = outcome(run).plan.country.departments
      let coverage = outcome(run).values(of: .coverage, at: month)
      let access = outcome(run).values(of: .access, at: month)
      let worst = departments.indices.sorted {
        (coverage[$0], access[$0], departments[$0].code.text)
          < (coverage[$1], access[$1], departments[$1].code.text)
      }.prefix(10)
      #expect(rows.map { $0["code"] as String } == worst.map { departments[$0].code.text })
      #expect(rows.map { $0["coverage"] as Double } == worst.map { coverage[$0] })
    }
  }

  @Test func `take two runs from each other`() throws {
    let rows = try fixture.rows(
      "SELECT * FROM run_differences WHERE first = 1 AND second = 2 AND section = 'envelope'")
    let paid = try #require(rows.first { $0["item"] == "total.paid" })
    let month = MonthIndex(11)
    let cents =
      outcome(2).ledger.total(at: month).paid.cents - outcome(1).ledger.total(at: month).paid.cents
    #expect(cents != 0 && paid["difference_cents"] == cents)
    let back = try fixture.rows(
      "SELECT * FROM run_differences WHERE first = 2 AND second = 1 AND item = 'total.paid'")
    #expect(back.first?["difference_cents"] == -cents)
    let reached = try fixture.rows(
      """
      SELECT * FROM run_differences WHERE first = 1 AND second = 2 AND section = 'people'
        AND item = 'reached'
      """)
    let people =
      outcome(2).value(of: .reached, at: month) - outcome(1).value(of: .reached, at: month)
    #expect(reached.first?["difference"] == people)
  }

  @Test func `name months and territories`() throws {
    let rows = try fixture.rows(
      "SELECT * FROM months_of_territories WHERE run = 1 AND code = '23' AND level = 'department'")
    #expect(rows.count == 12)
    #expect(rows.first?["name"] == "Creuse" && rows.first?["month"] == "2020-12")
  }

  @Test func `give the texts back`() throws {
    let rows = try fixture.rows("SELECT * FROM texts_of_runs WHERE run = 2")
    #expect(rows.count == 1 && rows.first?["role"] == "scenario")
    #expect((rows.first?["content"] as String?)?.contains("envelope:") == true)
  }
}
