import Messages
import Parameters
import PublicFinance
import Reports
import ResultTables
import Simulations
import Spreadsheets
import Territories
import Testing

/// The cells of a workbook beside what was run.
@Suite struct `The figures of a workbook` {
  let book: ReadWorkbook
  let outcome = Sample.one.outcome
  let summary: Summary
  private var last: MonthIndex { MonthIndex(outcome.months - 1) }

  init() throws {
    book = try Sample.read([Sample.one])
    summary = Summary(of: Sample.one.outcome)
  }

  /// An amount of a cell in cents, which must be a whole number of them.
  private func cents(_ cell: ReadWorkbook.Cell?) throws -> Int64 {
    let euros = try #require(cell?.number)
    let cents = (euros * 100).rounded()
    #expect(abs(euros * 100 - cents) < 1e-3)
    return Int64(cents)
  }

  @Test func `have names that lead to them`() throws {
    let figures: [(String, Figures)] = [
      ("people", summary.people.nation), ("envelope", summary.envelope.total.figures),
      ("costs", summary.people.costs), ("employers", summary.envelope.hosts),
      ("recruitment", summary.recruitment.atHorizon), ("sessions", summary.people.sessions),
      ("inequality", summary.people.inequality),
    ]
    for (section, figures) in figures {
      for figure in figures.all {
        let name = "\(section)_\(figure.name.rawValue)".replacing("-", with: "_")
        switch figure.quantity.amount {
        case .money(let money):
          let euros = try #require(book.number(named: name), "\(name)")
          #expect(Int64((euros * 100).rounded()) == money.cents, "\(name)")
        case .number(let value):
          let number = try #require(book.number(named: name), "\(name)")
          #expect(abs(number - value) <= 1e-14 * abs(value), "\(name)")
        case .undefined: #expect(book.number(named: name) == nil, "\(name)")
        }
      }
    }
  }

  @Test func `add up to the ledger, to the cent`() throws {
    let rows = book.table("Ledger")
    let years = rows.dropLast()
    let total = try #require(rows.last)
    let balance = outcome.ledger.total(at: last)
    for (header, amount) in [
      ("AE opened (€)", balance.opened), ("AE committed (€)", balance.committed),
      ("CP paid, net (€)", balance.paid), ("CP returned (€)", balance.returned),
    ] {
      #expect(try years.reduce(0) { try $0 + cents($1[header]) } == amount.cents, "\(header)")
      #expect(try cents(total[header]) == amount.cents, "\(header)")
      #expect(total[header]?.formula?.hasPrefix("SUBTOTAL(109,") == true)
    }
    #expect(total["CP left to pay (€)"]?.number == nil)
    let envelope = book.table("Envelope")
    for (line, row) in zip(BudgetLine.allCases, envelope) {
      let own = outcome.ledger.balance(of: line, at: last)
      #expect(try cents(row["announced (€)"]) == outcome.ledger.announced[line].cents)
      #expect(try cents(row["committed (€)"]) == own.committed.cents)
      #expect(try cents(row["paid, net (€)"]) == own.paid.cents)
    }
    #expect(try cents(envelope.last?["opened (€)"]) == balance.opened.cents)
  }

  @Test func `of departments are those of the run, and add up`() throws {
    let rows = book.table("Departments")
    let departments = outcome.plan.country.departments
    #expect(rows.count == departments.count + 1)
    let reached =
      "people helped at least once since the start, by an adviser or an aidant (persons)"
    let coverage = "people reached, as a part of those in need at the start or since (%)"
    for (index, department) in departments.enumerated() {
      #expect(rows[index]["official code"]?.text == department.code.text)
      let place = DepartmentIndex(index)
      let value = outcome.value(of: .reached, in: place, at: last)
      let cell = try #require(rows[index][reached]?.number)
      #expect(abs(cell - value) <= 1e-14 * value)
      #expect(rows[index][coverage].map(book.format) == "0.0#%")
      let paid = BudgetLine.allCases.reduce(Money.zero) {
        $0 + outcome.journal.balance(of: $1, in: place, at: last).paid
      }
      #expect(try cents(rows[index]["paid, net (€)"]) == paid.cents)
    }
    let total = try #require(rows.last)
    #expect(try cents(total["paid, net (€)"]) == outcome.ledger.total(at: last).paid.cents)
    let nation = outcome.value(of: .reached, at: last)
    #expect(abs(try #require(total[reached]?.number) - nation) < 1e-6 * nation)
    let share = try #require(total[coverage])
    #expect(abs(try #require(share.number) - outcome.value(of: .coverage, at: last)) < 1e-9)
    #expect(share.formula?.hasPrefix("IF(") == true)
  }

  @Test func `of months are dates, and figures of the nation`() throws {
    let rows = book.table("Months")
    #expect(rows.count == outcome.months)
    let first = try #require(rows.first?["month"])
    // December 2020 in days since the end of 1899.
    #expect(first.number == 44_166)
    #expect(book.format(first) == "[$-409]mmmm yyyy")
    for (position, row) in rows.enumerated() {
      let month = MonthIndex(position)
      #expect(try cents(row["paid, net (€)"]) == outcome.ledger.total(at: month).paid.cents)
      let inPost = try #require(row["trained advisers at work (persons)"]?.number)
      #expect(abs(inPost - outcome.value(of: .inPost, at: month)) < 1e-9)
    }
  }

  @Test func `tell every parameter with its source`() throws {
    let rows = book.table("Assumptions")
    #expect(rows.compactMap { $0["parameter"]?.text } == Parameter.all.map(\.name.name))
    let row = try #require(rows.first { $0["parameter"]?.text == "contact-hours" })
    #expect(row["value"]?.number == 60)
    #expect(row["status"]?.text == "assumed")
    // The plan states the value that the model has anyway.
    #expect(row["where the value comes from"]?.text == "default of the model")
    #expect(row["place in the file"]?.text == "plan.yaml:3:5")
    for parameter in Parameter.all where !parameter.sources.isEmpty {
      let own = rows.first { $0["parameter"]?.text == parameter.name.name }
      #expect(own?["published figures"]?.text?.contains(parameter.sources[0]) == true)
    }
  }
}
