import Messages
import Parameters
import PublicFinance
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
    let rows = [header] + summaries.flatMap { CSVRows($0).all }
    text = CSVTable.text(rows, numbers: [5], in: dialect)
  }
}

/// The rows of one summary.
private struct CSVRows {
  let summary: Summary
  private let nation = "nation"

  init(_ summary: Summary) {
    self.summary = summary
  }

  var all: [[String]] {
    envelope + events + fiscalYears + recruitment + people + departments + assumptions
  }

  private var horizon: String { summary.heading.lastMonth.description }

  private func row(
    _ section: String, _ item: String, _ place: String, _ date: String, _ quantity: Quantity
  ) -> [String] {
    let value =
      switch quantity.amount {
      case .number(let value): ShortestNumber.text(value)
      case .money(let money): CSVRows.euros(money)
      case .undefined: ""
      }
    return [
      summary.heading.title, section, item, place, date, value, quantity.unit.name,
      quantity.basis.name,
    ]
  }

  private func rows(
    _ section: String, _ figures: Figures, prefix: String = "", place: String = "nation",
    date: String? = nil
  ) -> [[String]] {
    figures.all.map {
      row(section, prefix + $0.name.rawValue, place, date ?? horizon, $0.quantity)
    }
  }

  private var envelope: [[String]] {
    (summary.envelope.lines + [summary.envelope.total]).flatMap { line in
      rows("envelope", line.figures, prefix: "\(line.line?.name ?? "total").")
    } + rows("envelope", summary.envelope.unfilledAwards)
  }

  private var events: [[String]] {
    summary.events.enumerated().flatMap { position, event in
      rows(
        "events", event.figures, prefix: "\(position + 1).\(event.kind).\(event.line.name).",
        date: event.month.description)
    }
  }

  private var fiscalYears: [[String]] {
    summary.fiscalYears.flatMap { year in
      rows(
        "fiscal-years", year.figures, prefix: "\(year.line?.name ?? "total").",
        date: year.year.description)
    }
  }

  private var recruitment: [[String]] {
    let recruitment = summary.recruitment
    let june = "2021-06-18"
    return rows("employers", summary.envelope.hosts)
      + (recruitment.inJune2021.map { rows("recruitment", $0, date: june) } ?? [])
      + rows("recruitment", recruitment.atHorizon)
      + recruitment.press.map { row("press", $0.run.name.rawValue, nation, june, $0.published) }
  }

  private var people: [[String]] {
    rows("sessions", summary.people.sessions) + rows("people", summary.people.nation)
      + rows("costs", summary.people.costs) + rows("inequality", summary.people.inequality)
  }

  private var departments: [[String]] {
    summary.people.departments.flatMap { department in
      rows("departments", department.figures, place: department.code.text)
    }
  }

  private var assumptions: [[String]] {
    let assumptions = summary.assumptions
    return assumptions.carrying.flatMap { item in
      [("value", item.value), ("low", item.low), ("high", item.high)].map {
        row("assumptions", "\(item.parameter.name.name).\($0)", nation, "", $1)
      }
    }
      + changed + ranges
  }

  private var changed: [[String]] {
    summary.assumptions.changed.flatMap { item in
      [("value", item.value), ("default", item.defaultValue)].map {
        row("changed", "\(item.parameter.name.name).\($0)", nation, "", $1)
      }
    }
  }

  private var ranges: [[String]] {
    summary.assumptions.ranges.flatMap { item in
      [("value", item.value), ("low", item.low), ("high", item.high)].map {
        row("ranges", "\(item.parameter.name.name).\($0)", nation, "", $1)
      }
    }
  }

  private static func euros(_ money: Money) -> String {
    let (euros, cents) = money.cents.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(money.cents < 0 ? "-" : "")\(euros).\(cents < 10 ? "0" : "")\(cents)"
  }
}
