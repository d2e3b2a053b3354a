import Messages
import Parameters
import PublicFinance
import Reports
import Scenarios

/// The JSON Schema of the summaries of an output folder, with the unit of every figure.
///
/// - SeeAlso: *JSON Schema: A Media Type for Describing JSON Documents*, draft 2020-12.
enum SummarySchema {
  static let fileName = "summary.schema.json"

  static let content = document.text() + "\n"

  private static let document = object(
    leading: [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("Summaries of runs of inclusim")), ("type", .string("array")),
    ], ("items", summary))

  private static let summary = closed([
    ("format", constant("inclusim-summary")),
    ("version", .object([("const", .integer(1))])),
    ("scenario", text("identifier of the scenario, as in the tables")),
    ("plan", plan),
    ("findings", .object([("type", .string("array")), ("items", finding)])),
    ("envelope", envelope),
    ("events", array(event)),
    ("fiscal-years", array(fiscalYear)),
    ("employers", figures(FigureGroups.employers)),
    ("recruitment", recruitment),
    ("sessions", figures(FigureGroups.sessions)),
    (
      "people",
      closed([("nation", figures(FigureGroups.nation)), ("departments", departments)])
    ),
    ("costs", figures(FigureGroups.costs)),
    ("inequality", figures(FigureGroups.inequality)),
    ("assumptions", assumptions),
  ])

  private static let plan = closed([
    ("title", text("title of the plan")), ("description", text("what the scenario shows")),
    ("author", text("who wrote it")), ("sources", array(text("a published figure, or free text"))),
    ("first-month", month("first month simulated")),
    ("last-month", month("last month simulated")),
    ("months", integer("number of months simulated")),
    ("programme-start", month("month in which the programme's clock starts")),
    ("opening", month("month in which the credits are opened")),
    ("opened", boolean("whether that month is simulated")),
    (
      "renewal-expected-from",
      .object([
        ("type", .array([.string("string"), .string("null")])),
        ("description", .string("month from which hosts expect renewals, or null for never")),
      ])
    ),
    ("envelope", quantity(.money, "money announced")),
    ("need-total", quantity(.persons, "people in need at the start")),
  ])

  /// A finding has the values of its sentence, which its rule names.
  private static let finding = object(
    leading: [("type", .string("object"))],
    ("properties", .object([("rule", names(FindingName.allCases.map(\.rawValue)))])),
    ("required", .array([.string("rule")])))

  private static let envelope = closed([
    (
      "lines",
      closed(BudgetLine.allCases.map { ($0.name, figures(FigureGroups.line)) })
    ),
    ("total", figures(FigureGroups.line)),
    ("unfilled-awards", figures(FigureGroups.unfilledAwards)),
  ])

  private static let event = closed(
    [
      ("type", names(["appropriation", "transfer", "cancel", "freeze", "unfreeze"])),
      ("month", month("month of the decision, moved with the programme's start")),
      ("line", names(BudgetLine.allCases.map(\.name))),
      ("to", names(BudgetLine.allCases.map(\.name))),
      ("result", text("what became of it, in a word")),
      ("figures", figures(FigureGroups.event, optional: true)),
      ("sources", array(text("a published figure, or free text"))),
    ], optional: ["to"])

  private static let fiscalYear = closed([
    ("line", names(BudgetLine.allCases.map(\.name) + ["total"])),
    ("year", integer("fiscal year, which is the calendar year")),
    ("months", integer("months of the year that the run holds")),
    ("complete", boolean("whether the run holds all twelve")),
    ("figures", figures(FigureGroups.fiscalYear)),
  ])

  private static let recruitment = closed([
    ("horizon", figures(FigureGroups.recruitment)),
    (
      "2021-06-18",
      .object([
        (
          "anyOf",
          .array([figures(FigureGroups.recruitment), .object([("type", .string("null"))])])
        )
      ])
    ),
    (
      "press-2021-06-18",
      array(
        closed([
          ("figure", names(FigureGroups.press.map(\.rawValue))), ("run", anyQuantity),
          ("published", anyQuantity), ("publisher", text("who published it")),
          ("reason", text("why the two differ, in a word")),
        ]))
    ),
  ])

  private static let departments = closed([
    (
      "units",
      closed(FigureGroups.departments.map { ($0.rawValue, constant(unitName($0.unit))) })
    ),
    (
      "bases",
      closed(FigureGroups.departments.map { ($0.rawValue, text("what the figure rests on")) })
    ),
    (
      "rows",
      array(
        closed(
          [
            ("code", text("official code of the department")),
            ("name", text("official name of the department")),
          ] + FigureGroups.departments.map { ($0.rawValue, value($0.unit, label($0))) }))
    ),
  ])

  private static let assumptions = closed([
    (
      "carrying",
      array(
        closed([
          ("parameter", text("name of the parameter")),
          ("status", names(Parameter.Status.allCases.map(\.rawValue))),
          ("value", anyQuantity), ("low", anyQuantity), ("high", anyQuantity),
        ]))
    ),
    (
      "changed",
      array(
        closed([
          ("parameter", text("name of the parameter")), ("value", anyQuantity),
          ("default", anyQuantity),
        ]))
    ),
    (
      "ranges",
      array(
        closed([
          ("parameter", text("name of the parameter")),
          ("distribution", names(RangeFamily.allCases.map(\.rawValue))),
          ("value", anyQuantity), ("low", anyQuantity), ("high", anyQuantity),
        ]))
    ),
    ("remarks", array(text("what a reader must know, in a word"))),
  ])
}
