/// The words of the lists of territories and parameters.
public enum ListingText: String, MessageKey {
  // Territories.
  case territories
  case columnsOfTerritories = "columns-of-territories"
  case code, name, region, population, poverty, surface, counters
  case totals
  case text
  // Parameters.
  case parameters
  case value, range, accepted, status, symbol, note, sources
  case noRange = "no-range"
  case ownWork = "own-work"
  case between, above, wholeNumber
  case measured, calibrated, assumed
  case fixed, pert, uniform, choice, lognormal

  public static let area = "listing"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .territories: "Territories: {count}, in regions: {regions}"
    case .columnsOfTerritories: "The columns of a file of territories"
    case .code: "code"
    case .name: "name"
    case .region: "region"
    case .population: "people"
    case .poverty: "poverty %"
    case .surface: "area km²"
    case .counters: "France Services 2024"
    case .totals: "All"
    case .text: "text"
    case .parameters:
      "Parameters: {count}. A scenario states another value under `params`, as `{example}`."
    case .value: "value"
    case .range: "plausible range"
    case .accepted: "accepted"
    case .status: "status"
    case .symbol: "symbol in the model"
    case .note: "note"
    case .sources: "source"
    case .noRange: "not varied"
    case .ownWork: "no published figure"
    case .between: "from {low} to {high}"
    case .above: "above {low} and up to {high}"
    case .wholeNumber: "a whole number {range}"
    case .measured: "measured"
    case .calibrated: "calibrated"
    case .assumed: "assumed"
    case .fixed: "not varied"
    case .pert: "PERT"
    case .uniform: "uniform"
    case .choice: "one of both ends"
    case .lognormal: "lognormal, 90 % interval"
    }
  }
}
