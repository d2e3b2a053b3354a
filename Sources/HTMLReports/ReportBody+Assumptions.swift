import Messages
import Parameters
import Reports
import ResultTables
import Scenarios
import Simulations

extension ReportBody {
  /// Every parameter of each plan with its status and its sources, and what to keep in mind.
  var assumptions: [Markup] {
    let notes = pages[0].assumptions.map { writer.blocks($0, title: "") } ?? []
    let lead = plans.count == 1 ? notes : []
    return lead + [writer.paragraph(writer.text(PageText.allAssumptionsNote), "note")]
      + [table.markup(writer)]
  }

  private var table: SortedTable {
    let values = plans.map { plan in
      SortedTable.Column(
        title: plans.count == 1
          ? writer.text(ReportText.value) : plan.summary.heading.title, isNumeric: true)
    }
    let head = [PageText.parameter, .meaning].map {
      SortedTable.Column(title: writer.text($0), isNumeric: false)
    }
    let tail = [
      writer.text(ReportText.unit), writer.text(PageText.plausible), writer.text(PageText.status),
      writer.text(PageText.sources),
    ].map { SortedTable.Column(title: $0, isNumeric: false) }
    return SortedTable(
      id: "parameters", title: writer.text(PageText.allAssumptions), columns: head + values + tail,
      rows: Parameter.all.map(row))
  }

  private func row(of parameter: Parameter) -> [SortedTable.Cell] {
    let values = plans.map { plan -> SortedTable.Cell in
      let value = plan.outcome.plan.scenario.parameters[parameter.name]
      return SortedTable.Cell(
        writer.format.cell(Quantity(value, of: parameter, basis: .scenario)), value)
    }
    let range = parameter.range.map { range in
      [range.lowerBound, range.upperBound]
        .map { writer.format.cell(Quantity($0, of: parameter)) }.joined(separator: " – ")
    }
    return [
      SortedTable.Cell(parameter.name.name),
      SortedTable.Cell(parameter.meaning(in: writer.language)),
    ] + values + [
      SortedTable.Cell(parameter.unit.word(in: writer.language)), SortedTable.Cell(range ?? ""),
      SortedTable.Cell(status(of: parameter)),
      SortedTable.Cell(parameter.sources.joined(separator: ", ")),
    ]
  }

  /// The status of a parameter, or where a plan sets it to another value.
  private func status(of parameter: Parameter) -> String {
    let places = plans.compactMap { plan -> String? in
      let value = plan.outcome.plan.scenario.parameters[parameter.name]
      guard value != parameter.defaultValue else { return nil }
      return plan.run.places[parameter.name].map {
        writer.text(PageText.setHere, ["place": .text($0)])
      } ?? writer.text(PageText.setByPlan)
    }
    return ([writer.text(parameter.status.word)] + places).joined(separator: "; ")
  }

  /// Who published what the parameters and the plans rest on.
  var sources: [Markup] {
    let used = Parameter.all.flatMap(\.sources) + plans.flatMap(\.summary.heading.sources)
    var seen: Set<String> = []
    let facts = used.sorted().filter { seen.insert($0).inserted }.compactMap(PublishedFact.fact)
    guard !facts.isEmpty else { return [] }
    let heads = [PageText.identifier, .publisher, .date, .sources].map {
      Markup.element("th", ["scope": "col"], writer.text($0))
    }
    let rows = facts.map { fact in
      Markup.element(
        "tr",
        [
          .element("th", ["scope": "row"], fact.id), .element("td", fact.publisher),
          .element("td", fact.date),
          .element("td", [.element("a", ["href": fact.url], fact.url)]),
        ])
    }
    let title = writer.text(PageText.publishedFigures)
    let table = Markup.element(
      "table",
      [
        .element("caption", title), .element("thead", [.element("tr", heads)]),
        .element("tbody", rows),
      ])
    return [
      writer.paragraph(writer.text(PageText.publishedFiguresNote), "note"),
      .element("details", [.element("summary", title), writer.scroll(table, title)]),
    ]
  }
}
