import Messages
import Reports
import ResultTables

extension Workbook {
  /// What a run was, and what comes out of it.
  func aboutRows(_ summary: Summary) -> [[Cell]] {
    let heading = summary.heading
    let facts: [(SpreadsheetText, String)] = [
      (.titleTopic, heading.title), (.descriptionTopic, heading.description),
      (.authorTopic, heading.author), (.periodTopic, heading.period(in: language)),
    ]
    let findings = summary.findings.map { (SpreadsheetText.findingTopic, $0.text(in: language)) }
    let remarks = summary.assumptions.remarks.map { (SpreadsheetText.remarkTopic, text($0)) }
    return (facts + findings + remarks).filter { !$0.1.isEmpty }
      .map { [.text(text($0.0)), .text($0.1)] }
  }

  /// How to read the workbook, and what wrote it.
  var readingRows: [[Cell]] {
    let notes: [SpreadsheetText] = [.amountsNote] + (hasSeveral ? [] : [.totalsNote])
    let first: [Cell] = hasSeveral ? [.empty] : []
    return (notes + [.namesNote]).map {
      first + [.text(text(SpreadsheetText.readingTopic)), .text(text($0))]
    } + [first + [.text(text(SpreadsheetText.toolTopic)), .text(Release.line)]]
  }

  /// Every column of the sheets, as the sheets have them.
  func dictionaryRows(of sheets: [Sheet]) -> [[Cell]] {
    sheets.flatMap { sheet in
      sheet.columns.map { column in
        [
          sheet.name, column.header(in: language), column.key,
          column.unit?.text(in: language) ?? "", text(column.cells.word),
          column.meaning.text(in: language),
        ].map { $0.isEmpty ? .empty : .text($0) }
      }
    }
  }
}
