import Messages
import Parameters
import PublicFinance
import Scenarios
import Territories

/// A summary as a JSON document, for programs.
///
/// Keys are in kebab case and in a fixed order, and never change with the language. Each figure
/// states its value, unit and basis; money is a whole number of cents with the unit `EUR-cents`;
/// a value that is undefined is `null`. In the table of departments units stand once, above it.
public struct JSONReport: Sendable {
  /// The document, ending with a line feed.
  public let text: String

  /// Renders a summary.
  public init(_ summary: Summary) {
    text = JSONReport.value(of: summary).text() + "\n"
  }

  /// The document, with the identifier of the scenario where several stand in one list.
  package static func value(of summary: Summary, scenario: String? = nil) -> JSONValue {
    let identifier: [(key: String, value: JSONValue)] =
      scenario.map { [("scenario", .string($0))] } ?? []
    let head: [(key: String, value: JSONValue)] = [
      ("format", .string("inclusim-summary")), ("version", .integer(1)),
    ]
    return .object(head + identifier + parts(of: summary))
  }

  private static func parts(of summary: Summary) -> [(key: String, value: JSONValue)] {
    [
      ("plan", plan(summary.heading)),
      ("findings", .array(summary.findings.map(finding))),
      ("envelope", envelope(summary.envelope)),
      ("events", .array(summary.events.map(event))),
      ("fiscal-years", fiscalYears(summary.fiscalYears)),
      ("employers", figures(summary.envelope.hosts)),
      ("recruitment", recruitment(summary.recruitment)),
      ("sessions", figures(summary.people.sessions)),
      (
        "people",
        .object([
          ("nation", figures(summary.people.nation)),
          ("departments", departments(summary.people.departments)),
        ])
      ),
      ("costs", figures(summary.people.costs)),
      ("inequality", figures(summary.people.inequality)),
      ("assumptions", assumptions(summary.assumptions)),
    ]
  }

  private static func plan(_ heading: SummaryHeading) -> JSONValue {
    .object([
      ("title", .string(heading.title)),
      ("description", .string(heading.description)),
      ("author", .string(heading.author)),
      ("sources", .array(heading.sources.map(JSONValue.string))),
      ("first-month", .string(heading.firstMonth.description)),
      ("last-month", .string(heading.lastMonth.description)),
      ("months", .integer(Int64(heading.months))),
      ("programme-start", .string(heading.programmeStart.description)),
      ("opening", .string(heading.opening.description)),
      ("opened", .bool(heading.isOpened)),
      (
        "renewal-expected-from",
        heading.renewalExpectedFrom.map { .string($0.description) } ?? .null
      ),
      ("envelope", quantity(heading.envelope)),
      ("need-total", quantity(heading.needTotal)),
    ])
  }

  private static func finding(_ finding: Finding) -> JSONValue {
    let members: [(key: String, value: JSONValue)] = finding.values.map { place, value in
      let json: JSONValue =
        switch value {
        case .quantity(let value): quantity(value)
        case .month(let month): .string(month.description)
        case .line(let line): .string(line.name)
        case .place(let code, _): .string(code.text)
        }
      return (kebabCase(place), json)
    }
    return .object([("rule", .string(finding.name.rawValue))] + members)
  }

  private static func envelope(_ envelope: EnvelopeSummary) -> JSONValue {
    .object([
      (
        "lines",
        .object(envelope.lines.map { ($0.line?.name ?? "total", figures($0.figures)) })
      ),
      ("total", figures(envelope.total.figures)),
      ("unfilled-awards", figures(envelope.unfilledAwards)),
    ])
  }

  private static func event(_ event: EventSummary) -> JSONValue {
    let head: [(key: String, value: JSONValue)] = [
      ("type", .string(event.kind)), ("month", .string(event.month.description)),
      ("line", .string(event.line.name)),
    ]
    let destination: [(key: String, value: JSONValue)] =
      event.destination.map { [("to", .string($0.name))] } ?? []
    return .object(
      head + destination + [
        ("result", .string(event.result.rawValue)), ("figures", figures(event.figures)),
        ("sources", .array(event.event.sources.map(JSONValue.string))),
      ])
  }

  private static func fiscalYears(_ years: [FiscalYearSummary]) -> JSONValue {
    .array(
      years.map { year in
        .object([
          ("line", .string(year.line?.name ?? "total")),
          ("year", .integer(Int64(year.year.year))),
          ("months", .integer(Int64(year.months))),
          ("complete", .bool(!year.isIncomplete)),
          ("figures", figures(year.figures)),
        ])
      })
  }

  private static func recruitment(_ recruitment: RecruitmentSummary) -> JSONValue {
    .object([
      ("horizon", figures(recruitment.atHorizon)),
      ("2021-06-18", recruitment.inJune2021.map(figures) ?? .null),
      (
        "press-2021-06-18",
        .array(
          recruitment.press.map { press in
            .object([
              ("figure", .string(press.run.name.rawValue)),
              ("run", quantity(press.run.quantity)),
              ("published", quantity(press.published)),
              ("publisher", .string(press.publisher)),
              ("reason", .string(press.reason.rawValue)),
            ])
          })
      ),
    ])
  }

  private static func departments(_ departments: [DepartmentSummary]) -> JSONValue {
    let columns = departments.first?.figures.all ?? []
    let rows: [JSONValue] = departments.map { department in
      .object(
        [("code", .string(department.code.text)), ("name", .string(department.name))]
          + department.figures.all.map { ($0.name.rawValue, amount($0.quantity)) })
    }
    return .object([
      ("units", .object(columns.map { ($0.name.rawValue, .string($0.quantity.jsonUnit)) })),
      ("bases", .object(columns.map { ($0.name.rawValue, .string($0.quantity.basis.name)) })),
      ("rows", .array(rows)),
    ])
  }

  private static func assumptions(_ assumptions: AssumptionSummary) -> JSONValue {
    .object([
      (
        "carrying",
        .array(
          assumptions.carrying.map { item in
            .object([
              ("parameter", .string(item.parameter.name.name)),
              ("status", .string(item.parameter.status.rawValue)),
              ("value", quantity(item.value)), ("low", quantity(item.low)),
              ("high", quantity(item.high)),
            ])
          })
      ),
      (
        "changed",
        .array(
          assumptions.changed.map { item in
            .object([
              ("parameter", .string(item.parameter.name.name)),
              ("value", quantity(item.value)), ("default", quantity(item.defaultValue)),
            ])
          })
      ),
      (
        "ranges",
        .array(
          assumptions.ranges.map { item in
            .object([
              ("parameter", .string(item.parameter.name.name)),
              ("distribution", .string(item.family.rawValue)),
              ("value", quantity(item.value)), ("low", quantity(item.low)),
              ("high", quantity(item.high)),
            ])
          })
      ),
      ("remarks", .array(assumptions.remarks.map { .string($0.rawValue) })),
    ])
  }

  private static func figures(_ figures: Figures) -> JSONValue {
    .object(figures.all.map { ($0.name.rawValue, quantity($0.quantity)) })
  }

  private static func quantity(_ quantity: Quantity) -> JSONValue {
    .object([
      ("value", amount(quantity)), ("unit", .string(quantity.jsonUnit)),
      ("basis", .string(quantity.basis.name)),
    ])
  }

  private static func amount(_ quantity: Quantity) -> JSONValue {
    switch quantity.amount {
    case .number(let value): .number(value)
    case .money(let money): .integer(money.cents)
    case .undefined: .null
    }
  }

  /// The name of a place of a sentence as a key.
  private static func kebabCase(_ name: String) -> String {
    name.reduce(into: "") { key, character in
      key += character.isUppercase ? "-\(character.lowercased())" : String(character)
    }
  }
}

extension Quantity {
  /// Money is written in cents, so that no digit is lost.
  fileprivate var jsonUnit: String { unit == .money ? "EUR-cents" : unit.name }
}
