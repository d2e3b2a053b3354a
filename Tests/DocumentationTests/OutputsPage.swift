import Messages
import Reports
import ResultTables

/// The reference of what the reports write, read off the table that a run writes.
struct OutputsPage {
  /// A kind of row of the tidy table.
  private struct Row: Hashable {
    let section, item, place, date, unit, basis: String
  }

  let runs: [ShippedRun]

  /// The sections of the tidy table, with where they stand in JSON.
  private static let sections: [(name: String, title: String, json: String)] = [
    ("envelope", "Money by line, at the end", "`envelope`"),
    ("events", "What became of each event", "`events`"),
    ("fiscal-years", "Money by line and fiscal year", "`fiscal-years`"),
    ("employers", "What employers pay", "`employers`"),
    ("recruitment", "Recruitment, on 18 June 2021 and at the end", "`recruitment`"),
    ("press", "Published on 18 June 2021", "`recruitment`, `press-2021-06-18`"),
    ("sessions", "Sessions", "`sessions`"),
    ("people", "People, in the nation", "`people.nation`"),
    ("costs", "What the State pays for each", "`costs`"),
    ("inequality", "Inequality between departments", "`inequality`"),
    ("departments", "Each department", "`people.departments`"),
    ("assumptions", "Values that carry the result", "`assumptions.carrying`"),
    ("changed", "Values that the scenario changes", "`assumptions.changed`"),
    ("ranges", "Parameters that the scenario states as a range", "`assumptions.ranges`"),
  ]

  var text: String {
    """
    # Outputs

    Every figure that `inclusim run` writes, with its unit and what it rests on. This page is written
    by a test from what the reports write, and the test fails when the two differ. The formats
    themselves are described in [reports.md](reports.md), the words in [glossary.md](glossary.md).

    The same figures stand in CSV (`--format csv`, columns
    `scenario,section,item,place,date,value,unit,basis`) and in JSON (`--format json`), where `item`
    is the key. In CSV money is in euros with two decimals (`EUR`); in JSON it is a whole number of
    cents (`EUR-cents`). The text shows a selection.

    In the tables, LINE is a line of the budget or `total`, EVENT the number, type and line of an
    event, CODE the code of a department, PARAMETER the name of a parameter.

    \(tables.joined(separator: "\n\n"))

    ## Tables of an output folder

    What `inclusim run --output FOLDER` writes, and the tables of other commands. How to load them is told in
    [results in R, Python and SQL](guides/results-in-r-python-sql.md).

    \(folder)

    ## Metrics of a month

    The values of the column `metric` in `months.csv`. A *stock* is what there is at the end of the month,
    a *flow* what happened in it, *cumulative* what happened since the start; a *ratio* is never to be
    added up. Definitions are those of [model.md](model.md), sections 9 and 14.

    \(metrics)

    """
  }

  private var tables: [String] {
    let rows = runs.flatMap { OutputsPage.rows(of: CSVReport($0.summary).text) }
    return OutputsPage.sections.map { section in
      var seen = Set<Row>()
      let own = rows.filter { $0.section == section.name && seen.insert($0).inserted }
      let byItem = own.reduce(into: [(item: String, rows: [Row])]()) { groups, row in
        if let index = groups.firstIndex(where: { $0.item == row.item }) {
          groups[index].rows.append(row)
        } else {
          groups.append((row.item, [row]))
        }
      }
      func values(_ rows: [Row], _ field: (Row) -> String) -> String {
        rows.map(field).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
          .joined(separator: ", ")
      }
      let cells = byItem.map { group in
        [
          Markdown.code(group.item), OutputsPage.meaning(group.item),
          values(group.rows, \.place), values(group.rows, \.date), values(group.rows, \.unit),
          values(group.rows, \.basis),
        ]
      }
      return """
        ## \(section.title)

        In CSV the section `\(section.name)`, in JSON \(section.json).

        \(Markdown.table(["Item", "Meaning", "Place", "Date", "Unit", "Rests on"], cells))
        """
    }
  }

  /// The sections that the page shows.
  static let shown = sections.map(\.name)

  /// The sections of the tidy tables of the runs.
  var written: Set<String> {
    Set(runs.flatMap { OutputsPage.rows(of: CSVReport($0.summary).text).map(\.section) })
  }

  private var folder: String {
    OutputTable.all.map { table in
      let rows = table.columns.map { column in
        [
          Markdown.code(column.name), column.kind.rawValue, column.unit ?? "",
          column.meaning.text(in: .english),
        ]
      }
      return """
        ### \(table.fileName)

        \(table.meaning.text(in: .english))

        \(Markdown.table(["Column", "Cells", "Unit", "Meaning"], rows))
        """
    }.joined(separator: "\n\n")
  }

  private var metrics: String {
    let rows = MetricDescription.all.map { metric in
      [
        Markdown.code(metric.name.rawValue), Message(metric.name).text(in: .english),
        metric.unit.name, metric.kind.rawValue,
        metric.isTerritorial ? "nation, regions, departments" : "nation",
      ]
    }
    return Markdown.table(["Metric", "Meaning", "Unit", "Kind", "Known for"], rows)
  }

  /// The label of the last part of an item.
  private static func meaning(_ item: String) -> String {
    let last = item.split(separator: ".").last.map(String.init) ?? item
    if let name = FigureName(rawValue: last) { return Message(name).text(in: .english) }
    return switch last {
    case "value": "value in this scenario"
    case "low": "low end of the plausible range"
    case "high": "high end of the plausible range"
    case "default": "value when a scenario states none"
    default: "[model.md](model.md), section 9"
    }
  }

  /// The rows of a tidy table, with names of lines, places and dates replaced by their kind.
  private static func rows(of csv: String) -> [Row] {
    csv.split(separator: "\r\n").dropFirst().compactMap { line in
      let cells = cells(line)
      guard cells.count == 8 else { return nil }
      let section = cells[1]
      return Row(
        section: section, item: item(cells[2], in: section),
        place: cells[3] == "nation" || cells[3].isEmpty ? cells[3] : "CODE",
        date: date(cells[4]),
        unit: ["assumptions", "changed", "ranges"].contains(section)
          ? "that of the parameter" : cells[6],
        basis: basis(cells[7], in: section))
    }
  }

  private static func item(_ text: String, in section: String) -> String {
    let parts = text.split(separator: ".").map(String.init)
    guard let last = parts.last, parts.count > 1 else { return text }
    switch section {
    case "events": return "EVENT.\(last)"
    case "assumptions", "changed", "ranges": return "PARAMETER.\(last)"
    default: return "LINE.\(last)"
    }
  }

  private static func date(_ text: String) -> String {
    switch text.count {
    case 0: "none"
    case 4: "fiscal year"
    case 7: "month"
    default: text
    }
  }

  private static func basis(_ text: String, in section: String) -> String {
    switch section {
    case "assumptions", "changed", "ranges": "status of the parameter, or `scenario`"
    case "press": "id of the published figure"
    default: text
    }
  }

  /// The cells of a line of CSV, with quoted ones.
  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
