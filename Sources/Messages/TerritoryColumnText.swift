/// What each column of a file of territories means; the raw values are the names of the columns.
public enum TerritoryColumnText: String, MessageKey {
  case code
  case name
  case regionCode = "region_code"
  case regionName = "region_name"
  case population = "population_total"
  case populationFrom15 = "population_15plus"
  case from15To24 = "pop_15_24"
  case from25To29 = "pop_25_29"
  case from30To39 = "pop_30_39"
  case from40To44 = "pop_40_44"
  case from15To44 = "pop_15_44"
  case from45To59 = "pop_45_59"
  case from60To74 = "pop_60_74"
  case from75 = "pop_75_plus"
  case povertyRate = "poverty_rate_pct"
  case communes = "communes_2024"
  case landArea = "area_km2"
  case franceServicesInDecember2020 = "france_services_2020_12"
  case franceServicesInJune2021 = "france_services_2021_06"
  case franceServicesInDecember2021 = "france_services_2021_12"
  case franceServicesInDecember2022 = "france_services_2022_12"
  case franceServicesInAugust2024 = "france_services_2024_08"
  case postsInMay2021 = "conum_postes_2021_05"
  case sessionsToDecember2022 = "conum_accompagnements_cumul_2022_12"
  case sessionsToDecember2023 = "conum_accompagnements_cumul_2023_12"
  case aidantsInJune2023 = "aidants_numeriques_formes_2023_06"
  case tileColumn = "tile_col"
  case tileRow = "tile_row"
  case subsidyZone = "subsidy_zone"
  case activityFactor = "activity_factor"

  public static let area = "territory-column"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .code: "Code, which is text"
    case .name: "Name; the code when left out"
    case .regionCode: "Code of the region"
    case .regionName: "Name of the region"
    case .population: "Population of all ages"
    case .populationFrom15: "Population aged 15 and over"
    case .from15To24: "Population aged 15 to 24"
    case .from25To29: "Population aged 25 to 29"
    case .from30To39: "Population aged 30 to 39"
    case .from40To44: "Population aged 40 to 44"
    case .from15To44: "Population aged 15 to 44, in place of the four columns it adds up"
    case .from45To59: "Population aged 45 to 59"
    case .from60To74: "Population aged 60 to 74"
    case .from75: "Population aged 75 and over"
    case .povertyRate: "People below 60 % of the national median income"
    case .communes: "Communes, or other places people live together in"
    case .landArea: "Area"
    case .franceServicesInDecember2020: "Public service counters (France Services), December 2020"
    case .franceServicesInJune2021: "Public service counters (France Services), June 2021"
    case .franceServicesInDecember2021: "Public service counters (France Services), December 2021"
    case .franceServicesInDecember2022: "Public service counters (France Services), December 2022"
    case .franceServicesInAugust2024: "Public service counters (France Services), August 2024"
    case .postsInMay2021: "Posts granted up to 19 May 2021, for the key `observed`"
    case .sessionsToDecember2022: "Sessions recorded up to December 2022, for comparison only"
    case .sessionsToDecember2023: "Sessions recorded up to December 2023, for comparison only"
    case .aidantsInJune2023: "Helpers trained up to June 2023, for the key `observed-aidants`"
    case .tileColumn: "Column on the tile map, from 0"
    case .tileRow: "Row on the tile map, from 0"
    case .subsidyZone:
      "Subsidy of public hosts: mainland, antilles-guyane or reunion-mayotte"
    case .activityFactor: "Observed activity per post, relative to the nation; 1 when left out"
    }
  }
}
