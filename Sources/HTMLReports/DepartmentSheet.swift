import Charts
import Ensembles
public import Messages
import PlanPictures
import PublicFinance
import Reports
import ResultTables
import Simulations
public import Territories

/// The sheet of a department: one page of A4.
public struct DepartmentSheet: Sendable {
  /// The page, ending with a line feed.
  public let text: String

  /// Writes the sheet of a department under a plan.
  ///
  /// - Parameters:
  ///   - code: The code of a department of the plan.
  ///   - command: The command that makes the page again.
  /// - Returns: Nil when the plan has no such department.
  public init?(
    _ plan: ReportedPlan, department code: Department.Code, command: String,
    in language: Language
  ) {
    let departments = plan.outcome.plan.country.departments
    guard let position = departments.firstIndex(where: { $0.code == code }) else { return nil }
    let body = SheetBody(
      writer: PageWriter(language), plan: plan, position: position, command: command)
    text =
      HTMLDocument(
        language: language, title: body.title, description: body.sentence, body: body.markup,
        kind: "sheet"
      ).text
  }
}

private struct SheetBody {
  let writer: PageWriter
  let plan: ReportedPlan
  /// The position of the department in the order of the codes.
  let position: Int
  let command: String

  private var department: DepartmentSummary { plan.summary.people.departments[position] }
  private var outcome: Outcome { plan.outcome }
  private var last: Message.Argument { writer.format.month(plan.summary.heading.lastMonth) }

  var title: String {
    writer.text(
      PageText.sheetTitle,
      [
        "name": .text(department.name), "code": .text(department.code.text),
        "plan": .text(plan.summary.heading.title),
      ])
  }

  var markup: [Markup] {
    [
      .element(
        "header",
        [
          .element("h1", title), writer.paragraph(writer.text(PageText.simulated), "simulated"),
          writer.paragraph(plan.summary.heading.description, "quiet"),
        ]),
      .element(
        "main",
        [
          writer.paragraph(sentence), writer.paragraph(posts),
          writer.section(
            "figures", writer.text(PageText.sheetFigures, ["month": last]),
            [figures] + [plan.ensemble.map(writer.note(on:))].compactMap(\.self)),
          .element(
            "div", ["class": "pair"],
            [
              writer.figure(fan ?? coverage, prefix: "coverage"),
              writer.figure(inPost, prefix: "in-post"),
            ]),
        ]),
      .element(
        "footer",
        [
          writer.paragraph(writer.text(PageText.starNote), "quiet"),
          writer.paragraph(
            writer.text(PageText.madeBy, ["version": .text(Release.line)]), "quiet"),
          .element("p", ["class": "quiet"], [.element("code", command)]),
        ]),
    ]
  }

  var sentence: String {
    writer.text(
      PageText.sheetReached,
      [
        "name": .text(department.name), "month": last,
        "reached": writer.format.argument(department.figures[.reached]),
        "coverage": writer.format.argument(department.figures[.coverage]),
        "national": writer.format.argument(plan.summary.people.nation[.coverage]),
        "rank": .integer(rank(.coverage)),
        "count": .integer(plan.summary.people.departments.count),
      ])
  }

  private var series: [Double] { values(.inPost) }

  private func values(_ metric: DepartmentalMetric) -> [Double] {
    (0..<outcome.months).map { outcome.values(of: metric, at: MonthIndex($0))[position] }
  }

  private var peak: (month: Int, value: Double) {
    let series = series
    let month = series.indices.max { series[$0] < series[$1] } ?? 0
    return (month, series[month])
  }

  private func persons(_ value: Double) -> Message.Argument {
    writer.format.argument(Quantity(value, .persons))
  }

  private func month(_ month: Int) -> Message.Argument {
    writer.format.month(Month(MonthIndex(month)))
  }

  private var posts: String {
    writer.text(
      PageText.sheetPosts,
      [
        "awarded": writer.format.argument(department.figures[.postsAwarded]),
        "planned": writer.format.argument(department.figures[.postsPlanned]),
        "inPost": writer.format.argument(department.figures[.inPost]),
        "month": last, "peak": persons(peak.value), "peakMonth": month(peak.month),
      ])
  }

  /// The place of the department among all, the greatest first; equal ones share a place.
  private func rank(_ name: FigureName) -> Int {
    let own = department.figures[name]?.number ?? 0
    return 1
      + plan.summary.people.departments.filter { ($0.figures[name]?.number ?? 0) > own }.count
  }

  private var figures: Markup {
    let shown: [FigureName] = [
      .coverage, .reached, .postsAwarded, .inPost, .sessions, .autonomous, .additional, .need,
    ]
    let nation = plan.summary.people.nation
    func nationally(_ name: FigureName) -> Quantity? {
      nation[name] ?? plan.summary.recruitment.atHorizon[name] ?? plan.summary.people.sessions[name]
    }
    let count = plan.summary.people.departments.count
    let rows = shown.map { name in
      let quantity = department.figures[name]
      let star = quantity?.basis == .computedOnAssumptions ? " *" : ""
      let rank = writer.text(
        PageText.rankOf, ["rank": .integer(rank(name)), "count": .integer(count)])
      let range = plan.spread(of: name.rawValue, at: .department(position)).flatMap { spread in
        quantity.map { writer.range(spread, $0.unit, as: .fromTo) }
      }
      return [writer.text(name) + star, writer.format.cell(quantity)]
        + (plan.ensemble == nil ? [] : [range ?? ""])
        + [writer.format.cell(nationally(name)), rank]
    }
    let heads =
      [writer.text(PageText.figure), department.name]
      + (plan.ensemble == nil ? [] : [writer.text(PageText.nineInTen)])
      + [writer.text(PageText.nation), writer.text(PageText.rank)]
    let title = writer.text(PageText.sheetFigures, ["month": last])
    let table = ReportTable(header: heads, rows: rows)
    return .all(writer.blocks(ReportSection(blocks: [.table(table)]), title: title))
  }

  /// Coverage of the department beside that of the country.
  private var coverage: Picture {
    let country = (0..<outcome.months).map { month in
      let at = MonthIndex(month)
      let everInNeed = outcome.needAndInflow(at: at)
      return everInNeed > 0 ? outcome.value(of: .reached, at: at) / everInNeed : 0
    }
    let series = [
      (label: department.name, values: values(.coverage)),
      (label: writer.text(PageText.nation), values: country),
    ]
    let ends = series.map { series -> Message.Argument in
      .message(
        Message(
          PageText.valueOfPlace,
          [
            "place": .text(series.label),
            "value": writer.format.argument(Quantity(series.values.last ?? 0, .share)),
          ]))
    }
    return picture(
      "sheet-coverage", PageText.sheetCoverage, unit: .partOfNeed,
      alternative: writer.text(
        PageText.coverageAlternative, ["month": last, "values": .list(ends)]),
      series: series, kind: .percent, quantity: .share)
  }

  /// Coverage of the department with the bands of its draws; nil without draws.
  private var fan: Picture? {
    plan.ensemble.map { ensemble in
      PictureMaker(
        [
          PicturedRun(
            title: plan.summary.heading.title, outcome: outcome, ensemble: ensemble)
        ], in: writer.language, department: DepartmentIndex(position)
      ).coverage()
    }
  }

  private var inPost: Picture {
    picture(
      "sheet-in-post", PageText.sheetInPost, unit: .advisersUnit,
      alternative: writer.text(
        PageText.inPostAlternative,
        [
          "peak": persons(peak.value), "peakMonth": month(peak.month), "month": last,
          "last": persons(series.last ?? 0),
        ]),
      series: [(label: department.name, values: series)], kind: .number, quantity: .persons)
  }

  private func picture(
    _ id: String, _ title: PageText, unit: PageText, alternative: String,
    series: [(label: String, values: [Double])], kind: ValueFormat.Kind, quantity: Quantity.Unit
  ) -> Picture {
    let months = (0..<outcome.months).map { Month(MonthIndex($0)) }
    let years = months.enumerated().filter { $0.element.month == 12 }.map {
      AxisLabel($0.offset, String($0.element.year + 1))
    }
    let columns =
      [PictureTable.Column(writer.text(PageText.mapMonth), isNumeric: false)]
      + series.map { PictureTable.Column($0.label) }
    let rows = months.indices.map { index in
      [PictureTable.Cell(writer.format.month(months[index]).text(in: writer.language))]
        + series.map { series in
          PictureTable.Cell(
            writer.format.cell(Quantity(series.values[index], quantity)), series.values[index])
        }
    }
    return Picture(
      id: id, title: writer.text(title), unit: writer.text(unit), alternative: alternative,
      table: PictureTable(columns: columns, rows: rows),
      chart: .lines(
        LineChart(
          series: series.map { LineChart.Series($0.label, $0.values) }, times: years,
          format: ValueFormat(kind, in: writer.language))),
      language: writer.language)
  }
}
