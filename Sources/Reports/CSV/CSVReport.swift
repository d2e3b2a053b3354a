import Messages
import Parameters
package import PublicFinance
import Territories

/// A summary as a tidy table, one figure a row, for spreadsheets and statistics.
///
/// The columns are `scenario,section,item,place,date,value,unit,basis`. A place is the code of a
/// department or `nation`; a date is a month (`2025-11`), a day or a year. Money is in euros with
/// two decimals, other numbers are the shortest that read back the same, and a value that is
/// undefined is empty. Quoting follows RFC 4180, with lines that end in carriage return and line
/// feed. That is the international dialect; ``CSVDialect`` says what another one changes.
public struct CSVReport: Sendable {
  /// The table with its header.
  public let text: String

  /// Renders a summary.
  public init(_ summary: Summary, in dialect: CSVDialect = .international) {
    self.init([summary], in: dialect)
  }

  /// Renders several summaries in one table, told apart by the column `scenario`.
  public init(_ summaries: [Summary], in dialect: CSVDialect = .international) {
    let header = ["scenario", "section", "item", "place", "date", "value", "unit", "basis"]
    let rows = [header] + summaries.flatMap { $0.rows.map(\.cells) }
    text = CSVTable.text(rows, numbers: [5], in: dialect)
  }
}

/// One figure of a summary, with what tells it from the others of the same summary.
package struct SummaryRow: Sendable, Hashable {
  /// The title of what was run.
  package let title: String
  /// The part of the summary, as `envelope`.
  package let section: String
  /// The figure, as `advisers.paid`.
  package let item: String
  /// The code of a department, or `nation`.
  package let place: String
  /// A month, a day or a year; may be empty.
  package let date: String
  /// The value with its unit and what it rests on.
  package let quantity: Quantity

  fileprivate var cells: [String] {
    let value =
      switch quantity.amount {
      case .number(let value): ShortestNumber.text(value)
      case .money(let money): Self.euros(money)
      case .undefined: ""
      }
    return [title, section, item, place, date, value, quantity.unit.name, quantity.basis.name]
  }

  /// An amount in euros with two decimals, as in every table.
  package static func euros(_ money: Money) -> String {
    let (euros, cents) = money.cents.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(money.cents < 0 ? "-" : "")\(euros).\(cents < 10 ? "0" : "")\(cents)"
  }
}

extension Summary {
  /// Every figure, in the order of tables.
  package var rows: [SummaryRow] { SummaryRows(self).all }
}

/// The rows of one summary.
private struct SummaryRows {
  let summary: Summary
  private let nation = "nation"

  init(_ summary: Summary) {
    self.summary = summary
  }

  var all: [SummaryRow] {
    envelope + events + fiscalYears + recruitment + people + departments + assumptions
  }

  private var horizon: String { summary.heading.lastMonth.description }

  private func row(
    _ section: String, _ item: String, _ place: String, _ date: String, _ quantity: Quantity
  ) -> SummaryRow {
    SummaryRow(
      title: summary.heading.title, section: section, item: item, place: place, date: date,
      quantity: quantity)
  }

  private func rows(
    _ section: String, _ figures: Figures, prefix: String = "", place: String = "nation",
    date: String? = nil
  ) -> [SummaryRow] {
    figures.all.map {
      row(section, prefix + $0.name.rawValue, place, date ?? horizon, $0.quantity)
    }
  }

  private var envelope: [SummaryRow] {
    (summary.envelope.lines + [summary.envelope.total]).flatMap { line in
      rows("envelope", line.figures, prefix: "\(line.line?.name ?? "total").")
    } + rows("envelope", summary.envelope.unfilledAwards)
  }

  private var events: [SummaryRow] {
    summary.events.enumerated().flatMap { position, event in
      rows(
        "events", event.figures, prefix: "\(position + 1).\(event.kind).\(event.line.name).",
        date: event.month.description)
    }
  }

  private var fiscalYears: [SummaryRow] {
    summary.fiscalYears.flatMap { year in
      rows(
        "fiscal-years", year.figures, prefix: "\(year.line?.name ?? "total").",
        date: year.year.description)
    }
  }

  private var recruitment: [SummaryRow] {
    let recruitment = summary.recruitment
    let june = "2021-06-18"
    return rows("employers", summary.envelope.hosts)
      + (recruitment.inJune2021.map { rows("recruitment", $0, date: june) } ?? [])
      + rows("recruitment", recruitment.atHorizon)
      + recruitment.press.map { row("press", $0.run.name.rawValue, nation, june, $0.published) }
  }

  private var people: [SummaryRow] {
    rows("sessions", summary.people.sessions) + rows("people", summary.people.nation)
      + rows("costs", summary.people.costs) + rows("inequality", summary.people.inequality)
  }

  private var departments: [SummaryRow] {
    summary.people.departments.flatMap { department in
      rows("departments", department.figures, place: department.code.text)
    }
  }

  private var assumptions: [SummaryRow] {
    let assumptions = summary.assumptions
    return assumptions.carrying.flatMap { item in
      [("value", item.value), ("low", item.low), ("high", item.high)].map {
        row("assumptions", "\(item.parameter.name.name).\($0)", nation, "", $1)
      }
    }
      + changed + ranges
  }

  private var changed: [SummaryRow] {
    summary.assumptions.changed.flatMap { item in
      [("value", item.value), ("default", item.defaultValue)].map {
        row("changed", "\(item.parameter.name.name).\($0)", nation, "", $1)
      }
    }
  }

  private var ranges: [SummaryRow] {
    summary.assumptions.ranges.flatMap { item in
      [("value", item.value), ("low", item.low), ("high", item.high)].map {
        row("ranges", "\(item.parameter.name.name).\($0)", nation, "", $1)
      }
    }
  }
}
