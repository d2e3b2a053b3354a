/// What is wrong with a table of weights, or with sharing units among them.
public enum WeightMessage: String, MessageKey {
  case empty
  case cellCount = "cell-count"
  case openQuote = "open-quote"
  case textAfterQuote = "text-after-quote"
  case formatHint = "format-hint"
  case columns
  case columnsLabel = "columns-label"
  case unclear
  case unclearNote = "unclear-note"
  case unclearHint = "unclear-hint"
  case header
  case headerLabel = "header-label"
  case headerHint = "header-hint"
  case missingName = "missing-name"
  case missingNameLabel = "missing-name-label"
  case duplicateName = "duplicate-name"
  case duplicateNameLabel = "duplicate-name-label"
  case duplicateNameFirst = "duplicate-name-first"
  case noWeight = "no-weight"
  case noWeightLabel = "no-weight-label"
  case total
  case totalLabel = "total-label"
  case totalHint = "total-hint"
  case floorsAboveTotal = "floors-above-total"
  case floorsAboveTotalHint = "floors-above-total-hint"
  case capsBelowTotal = "caps-below-total"
  case capsBelowTotalHint = "caps-below-total-hint"
  case floorAboveCap = "floor-above-cap"
  case negativeFloor = "negative-floor"
  case nothingToSpreadBy = "nothing-to-spread-by"
  case nothingToSpreadByHint = "nothing-to-spread-by-hint"
  case totalOutOfRange = "total-out-of-range"
  case unusableWeight = "unusable-weight"

  public static let area = "weight"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .empty: "the table is empty"
    case .cellCount: "this row has {found} cells, and the first row has {expected}"
    case .openQuote: "a quotation mark opened here is never closed"
    case .textAfterQuote: "something follows the closing quotation mark of a cell"
    case .formatHint:
      """
      write a first row such as `name;weight`, then one row for each name, such as `Ain;663202`; \
      commas can stand for the semicolons, and a cell that holds one goes in quotation marks
      """
    case .columns: "a table of weights has two columns or more, and this one has {count}"
    case .unclear: "none of the {count} columns is clearly the one of weights"
    case .unclearNote: "among several, a column called {names} is read without being told"
    case .unclearHint: "say which column to read, such as `--column \"{text}\"`"
    case .columnsLabel: "expected a name and a weight"
    case .header: "the first row must name the columns, and it holds a number"
    case .headerLabel: "expected the name of a column, such as `weight` or `population`"
    case .headerHint: "add a first row such as `name;weight`"
    case .missingName: "this row has a weight and no name"
    case .missingNameLabel: "expected a name"
    case .duplicateName: "`{text}` has two weights"
    case .duplicateNameLabel: "the second one"
    case .duplicateNameFirst: "the first one"
    case .noWeight: "no weight is above zero, so nothing says who gets the seats"
    case .noWeightLabel: "expected at least one weight above 0"
    case .total: "`{text}` weighs as much as all other rows together"
    case .totalLabel: "a total?"
    case .totalHint: "take the row away if it is a total: it is given seats like the others"
    case .floorsAboveTotal: "the floors come to {floors} in all, but there are {total} seats"
    case .floorsAboveTotalHint: "lower the floor, or share more seats"
    case .capsBelowTotal: "the caps come to {caps} in all, but there are {total} seats"
    case .capsBelowTotalHint: "raise the cap, or leave it out"
    case .floorAboveCap: "the floor of {floor} is above the cap of {cap}"
    case .negativeFloor: "the floor cannot be negative: {floor}"
    case .nothingToSpreadBy: "{remaining} seats are left for rows whose weights are all zero"
    case .nothingToSpreadByHint: "raise the cap, or give a weight to more rows"
    case .totalOutOfRange: "the number of seats lies between 0 and {largest}"
    case .unusableWeight: "the weight of row {row} cannot be used"
    }
  }
}
