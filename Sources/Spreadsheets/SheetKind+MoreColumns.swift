import Messages
import Reports

extension SheetKind {
  static let assumptionColumns = [
    SheetColumn(SpreadsheetText.parameter, "parameter", ColumnMeaning.parameter, width: .wide),
    SheetColumn(
      SpreadsheetText.parameterMeaning, "meaning", ColumnMeaning.parameterMeaning, width: .text),
    SheetColumn(SpreadsheetText.value, "value", SpreadsheetText.valueMeaning, cells: .mixed),
    SheetColumn(SpreadsheetText.unit, "unit", ColumnMeaning.unit),
    SheetColumn(
      SpreadsheetText.parameterDefault, "default", ColumnMeaning.parameterDefault, cells: .mixed),
    SheetColumn(SpreadsheetText.low, "low", ColumnMeaning.parameterLow, cells: .mixed),
    SheetColumn(SpreadsheetText.high, "high", ColumnMeaning.parameterHigh, cells: .mixed),
    SheetColumn(SpreadsheetText.status, "status", ColumnMeaning.parameterStatus),
    SheetColumn(SpreadsheetText.basis, "basis", ColumnMeaning.parameterBasis, width: .wide),
    SheetColumn(SpreadsheetText.sources, "sources", SpreadsheetText.sourcesMeaning, width: .text),
    SheetColumn(SpreadsheetText.place, "place", ColumnMeaning.parameterPlace, width: .wide),
  ]

  /// What a row of a comparison is about.
  static let comparedFigure = [
    SheetColumn(
      SpreadsheetText.section, "section", SpreadsheetText.sectionMeaning, width: .wide),
    SheetColumn(SpreadsheetText.figure, "item", SpreadsheetText.figureMeaning, width: .text),
    SheetColumn(SpreadsheetText.unit, "unit", ColumnMeaning.unit),
  ]

  /// A column for each scenario, then one for the difference of each from the first.
  static func compared(_ scenarios: [String]) -> [SheetColumn] {
    scenarios.map { scenario in
      SheetColumn(
        Message(SpreadsheetText.ofScenario, ["scenario": .text(scenario)]), "",
        SpreadsheetText.ofScenarioMeaning, cells: .mixed, width: .wide)
    }
      + scenarios.dropFirst().map { scenario in
        SheetColumn(
          Message(
            SpreadsheetText.difference,
            ["plan": .text(scenario), "first": .text(scenarios[0])]), "",
          SpreadsheetText.differenceMeaning, cells: .mixed, width: .wide)
      }
  }

  static let aboutColumns = [
    SheetColumn(SpreadsheetText.topic, "", SpreadsheetText.topicMeaning, width: .wide),
    SheetColumn(SpreadsheetText.text, "", SpreadsheetText.textMeaning, width: .page),
  ]

  static let dictionaryColumns = [
    SheetColumn(SpreadsheetText.sheet, "", SpreadsheetText.sheetNameMeaning),
    SheetColumn(SpreadsheetText.column, "", SpreadsheetText.columnNameMeaning, width: .text),
    SheetColumn(SpreadsheetText.key, "", SpreadsheetText.keyMeaning, width: .wide),
    SheetColumn(SpreadsheetText.unit, "", SpreadsheetText.columnUnitMeaning),
    SheetColumn(SpreadsheetText.cells, "", SpreadsheetText.cellsMeaning, width: .wide),
    SheetColumn(SpreadsheetText.meaning, "", SpreadsheetText.meaningMeaning, width: .text),
  ]
}
