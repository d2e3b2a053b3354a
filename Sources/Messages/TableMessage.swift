/// What is wrong with a table written as CSV.
public enum TableMessage: String, MessageKey {
  case outsideFolder = "outside-folder"
  case outsideFolderLabel = "outside-folder-label"
  case outsideFolderHint = "outside-folder-hint"
  case missingHint = "missing-hint"
  case spreadsheetHint = "spreadsheet-hint"
  case notCSVHint = "not-csv-hint"
  case csvHint = "csv-hint"
  case empty
  case emptyHint = "empty-hint"
  case textAfterQuote = "text-after-quote"
  case textAfterQuoteHint = "text-after-quote-hint"
  case openQuote = "open-quote"
  case openQuoteHint = "open-quote-hint"
  case rowLength = "row-length"
  case rowTooLong = "row-too-long"
  case rowTooShort = "row-too-short"
  case decimalCommaHint = "decimal-comma-hint"
  case columnTwice = "column-twice"
  case unknownColumn = "unknown-column"
  case columnsLabel = "columns-label"
  case oneColumn = "one-column"
  case oneColumnHint = "one-column-hint"
  case whichColumn = "which-column"
  case whichColumnHint = "which-column-hint"
  case whichColumnNote = "which-column-note"
  case noCodes = "no-codes"
  case noCodesHint = "no-codes-hint"
  case noHeader = "no-header"
  case noHeaderLabel = "no-header-label"
  case noHeaderHint = "no-header-hint"
  case missingCode = "missing-code"
  case missingCodeLabel = "missing-code-label"
  case missingNumber = "missing-number"
  case missingNumberLabel = "missing-number-label"
  case missingNumberHint = "missing-number-hint"
  case codeTwice = "code-twice"
  case totalHint = "total-hint"
  case leadingZeroHint = "leading-zero-hint"
  case leftOut = "left-out"
  case leftOutLabel = "left-out-label"
  case leftOutMoreLabel = "left-out-more-label"
  case leftOutHint = "left-out-hint"
  case moreFaults = "more-faults"
  case territoriesTemplateHint = "territories-template-hint"

  public static let area = "table"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .outsideFolder: "the table `{text}` is not in the folder of the scenario"
    case .outsideFolderLabel: "expected the path of a file in the same folder or below it"
    case .outsideFolderHint: "put the table beside the scenario, and write its name"
    case .missingHint: "the path of a table begins at the folder of the file that names it"
    case .spreadsheetHint:
      "in a spreadsheet, save the sheet as `CSV UTF-8`, or choose UTF-8 in the dialogue for CSV"
    case .notCSVHint: "save the sheet as CSV (UTF-8), and write the name of that file"
    case .csvHint: "a table can stand in a CSV file beside the scenario: write its name"
    case .empty: "the table is empty"
    case .emptyHint: "the first row names the columns, the others have a code and its numbers"
    case .textAfterQuote: "something follows the closing quote of a cell"
    case .textAfterQuoteHint: "write a quote inside a quoted cell twice: `\"\"`"
    case .openQuote: "the quotes of this cell are not closed"
    case .openQuoteHint: "close the quotes at the end of the cell"
    case .rowLength: "the number of cells in this row is {found}, and {expected} in the first row"
    case .rowTooLong: "one cell too many"
    case .rowTooShort: "the row ends here"
    case .decimalCommaHint:
      "a comma separates cells here: write decimals with a point, or put the number in quotes"
    case .columnTwice: "two columns have the name `{text}`"
    case .unknownColumn: "the table has no column `{text}`"
    case .columnsLabel: "the columns are {names}"
    case .oneColumn: "the table has one column only"
    case .oneColumnHint: "separate the cells with commas, semicolons or tabs"
    case .whichColumn: "the table has several columns: say which one to read"
    case .whichColumnNote: "among several, a column called {names} is read without being told"
    case .noCodes: "no column of the table holds codes of territories"
    case .noCodesHint: "give the column of codes, such as `01` or `2A`, the name `code`"
    case .whichColumnHint: "write `{text}`"
    case .noHeader: "the first row of a table names its columns"
    case .noHeaderLabel: "this is a code, not the name of a column"
    case .noHeaderHint: "add a first row such as `{text}`"
    case .missingCode: "this row has no code"
    case .missingCodeLabel: "expected the code of a territory"
    case .missingNumber: "there is no number for `{code}`"
    case .missingNumberLabel: "nothing is written here"
    case .missingNumberHint: "write `0` if nothing is meant"
    case .codeTwice: "`{text}` has two rows"
    case .totalHint: "leave totals out of the table"
    case .leadingZeroHint:
      "spreadsheets drop the zero at the beginning of a code: give that column the format of text"
    case .leftOut: "`{file}` leaves out {count} of the {total} territories, which count as 0"
    case .leftOutLabel: "left out: {codes}"
    case .leftOutMoreLabel: "left out: {codes} and {count} more"
    case .leftOutHint: "give them a row with `0` if that is meant"
    case .territoriesTemplateHint:
      "`inclusim departments --format csv` writes a file that has every column"
    case .moreFaults: "faults of this table that are not shown: {count}"
    }
  }
}
