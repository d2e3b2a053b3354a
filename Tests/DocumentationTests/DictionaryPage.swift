import Messages
import Reports
import ResultTables
import Spreadsheets

/// The data dictionary, read off the writers: tables, metrics, sheets of the workbook, names.
struct DictionaryPage {
  let language: Language
  let run: ShippedRun

  /// The name of the page.
  var file: String { language == .english ? "data-dictionary.md" : "data-dictionary.fr.md" }

  var text: String {
    """
    \(introduction)

    \(section("CSV tables", "Tables CSV"))

    \(tables)

    \(section("Cells of CSV", "Cellules du CSV"))

    \(cells)

    \(section("Metrics", "Mesures"))

    \(metrics)

    \(section("Sheets of the workbook", "Feuilles du classeur"))

    \(sheets)

    \(section("Names for formulas", "Noms pour les formules"))

    \(names)

    """
  }

  private func either(_ english: String, _ french: String) -> String {
    language == .english ? english : french
  }

  private func section(_ english: String, _ french: String) -> String {
    "## \(either(english, french))"
  }

  private func text(_ key: some MessageKey) -> String { Message(key).text(in: language) }

  private var introduction: String {
    either(
      """
      # Data dictionary

      What inclusim writes for spreadsheets and programs: every table, sheet and column. This page is
      written by a test from what the writers hold, and the test fails when the two differ
      ([en français](data-dictionary.fr.md)). How the formats are made is told in
      [reports.md](reports.md), the words in [glossary.md](glossary.md).
      """,
      """
      # Dictionnaire des données

      Ce qu’inclusim écrit pour les tableurs et les programmes\u{A0}: chaque table, chaque feuille, chaque
      colonne. Cette page est écrite par un test à partir de ce que contient le programme, et le test
      échoue quand les deux diffèrent ([in English](data-dictionary.md)). Les noms de tables, de
      colonnes, de mesures et d’unités sont les mêmes dans toutes les langues.
      """)
  }

  private var tables: String {
    guard language == .french else {
      let rows = OutputTable.all.map { table in
        let anchor = table.fileName.filter { $0 != "." }
        return [
          "[\(table.fileName)](outputs.md#\(anchor))", table.meaning.text(in: language),
          String(table.columns.count), OutputTable.inFolder.contains(table) ? "yes" : "",
        ]
      }
      return """
        The columns of each stand in [outputs.md](outputs.md), with those of `--format csv` of `run`.

        \(Markdown.table(["Table", "A row is", "Columns", "In the folder of `run --output`"], rows))
        """
    }
    return OutputTable.all.map { table in
      let rows = table.columns.map { column in
        [
          Markdown.code(column.name), kind(column.kind), column.unit.map(Markdown.code) ?? "",
          column.meaning.text(in: language),
        ]
      }
      return """
        ### \(table.fileName)

        \(table.meaning.text(in: language))

        \(Markdown.table(["Colonne", "Cellules", "Unité", "Sens"], rows))
        """
    }.joined(separator: "\n\n")
  }

  private func kind(_ kind: OutputColumn.Kind) -> String {
    switch kind {
    case .text: either("text", "texte")
    case .integer: either("whole number", "nombre entier")
    case .number: either("number", "nombre")
    case .decimal: either("amount", "montant")
    case .month: either("month", "mois")
    }
  }

  private var cells: String {
    let examples: [(OutputColumn.Kind, String, String)] = [
      (.text, "\"a, b\"", "\"a; b\""), (.integer, "1835184", "1835184"),
      (.number, "0.125", "0,125"), (.decimal, "1234567.05", "1234567,05"),
      (.month, "2021-03", "2021-03"),
    ]
    return Markdown.table(
      [
        either("Cells", "Cellules"), "`--csv-dialect international`", "`--csv-dialect french`",
      ],
      examples.map { [kind($0.0), Markdown.code($0.1), Markdown.code($0.2)] })
  }

  private var metrics: String {
    if language == .english {
      return """
        Metrics of `months.csv` and of the workbook are listed in
        [outputs.md](outputs.md#metrics-of-a-month), with unit and kind.
        """
    }
    let rows = MetricDescription.all.map { metric in
      [
        Markdown.code(metric.name.rawValue), text(metric.name), Markdown.code(metric.unit.name),
        SheetColumn(metric: metric).meaning.text(in: language),
        metric.isTerritorial ? "pays, régions, départements" : "pays",
      ]
    }
    return Markdown.table(["Mesure", "Sens", "Unité", "Nature", "Connue pour"], rows)
  }

  private var sheets: String {
    let scenarios = either("plan, other", "plan, autre").split(separator: ", ").map(String.init)
    return SheetKind.allCases.map { kind in
      let columns = kind.columns(of: kind == .comparison ? scenarios : [])
      let rows = columns.map { column in
        [
          column.header(in: language), column.key.isEmpty ? "" : Markdown.code(column.key),
          text(column.cells.word), column.meaning.text(in: language),
        ]
      }
      let heads = either(
        "Column|Name in other formats|Cells|Meaning",
        "Colonne|Nom dans les autres formats|Cellules|Sens")
      return """
        ### \(text(kind.name()))

        \(text(kind.meaning))

        \(Markdown.table(heads.split(separator: "|").map(String.init), rows))
        """
    }.joined(separator: "\n\n") + "\n\n"
      + either(
        "With several scenarios, a first column of each sheet but the last ones names the scenario.",
        "Avec plusieurs scénarios, une première colonne nomme le scénario, sauf dans la comparaison et "
          + "le dictionnaire.")
  }

  private var names: String {
    let rows = HeadlineFigure.all(of: run.summary).map { figure in
      [
        Markdown.code(figure.definedName), text(figure.section), figure.label(in: language),
        Markdown.code(figure.quantity.unit.name),
      ]
    }
    let heads = either("Name|Section|Figure|Unit", "Nom|Rubrique|Chiffre|Unité")
    return Markdown.table(heads.split(separator: "|").map(String.init), rows)
  }
}
