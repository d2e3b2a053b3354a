/// What is wrong with a file of territories.
public enum TerritoryMessage: String, MessageKey {
  case missingColumns = "missing-columns"
  case missingColumnsLabel = "missing-columns-label"
  case noHeaderLabel = "no-header-label"
  case unknownColumn = "unknown-column"
  case agesTwice = "ages-twice"
  case agesTwicePart = "ages-twice-part"
  case agesTwiceHint = "ages-twice-hint"
  case tooMany = "too-many"
  case noTerritory = "no-territory"
  case missingFigure = "missing-figure"
  case missingFigureOfRow = "missing-figure-of-row"
  case noZones = "no-zones"
  case noZonesLabel = "no-zones-label"
  case noZonesHint = "no-zones-hint"
  case unknownZone = "unknown-zone"
  case regionNames = "region-names"
  case regionNamesLabel = "region-names-label"
  case regionNamesFirst = "region-names-first"
  case moreThanAll = "more-than-all"
  case moreThanAllLabel = "more-than-all-label"
  case bandsDiffer = "bands-differ"
  case bandsDifferLabel = "bands-differ-label"
  case shares
  case sharesLabel = "shares-label"
  case sharesHint = "shares-hint"

  public static let area = "territory"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .missingColumns: "columns that this file of territories needs are missing: {count}"
    case .missingColumnsLabel: "missing: {names}"
    case .noHeaderLabel: "no cell of this row is the name of a column"
    case .unknownColumn: "a file of territories has no column `{text}`"
    case .agesTwice: "the ages from 15 to 44 are stated twice"
    case .agesTwicePart: "stated in parts here"
    case .agesTwiceHint: "keep `pop_15_44`, or the four columns it adds up"
    case .tooMany: "there are more than {limit} territories"
    case .noTerritory: "the file has no territory"
    case .missingFigure: "`{code}` has no `{column}`"
    case .missingFigureOfRow: "this row has no `{column}`"
    case .noZones: "the column `subsidy_zone` is missing"
    case .noZonesLabel: "`{code}` is not a French department, so its code does not say its zone"
    case .noZonesHint: "add the column, with one of {names} in each row"
    case .unknownZone: "there is no subsidy zone `{text}`"
    case .regionNames: "the region `{code}` has two names"
    case .regionNamesLabel: "another name here"
    case .regionNamesFirst: "first named here"
    case .moreThanAll: "more people of `{code}` are 15 and over than live there"
    case .moreThanAllLabel: "the whole population is {population}"
    case .bandsDiffer: "the age bands of `{code}` are not its population aged 15 and over"
    case .bandsDifferLabel: "the bands from 15 on add up to {sum}"
    case .shares: "the poverty rates look like shares, but are read as percentages"
    case .sharesLabel: "the highest is {highest} %"
    case .sharesHint: "write 15 for fifteen percent"
    }
  }
}
