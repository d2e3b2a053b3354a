/// The columns of a file of territories: their names, units and what each accepts.
///
/// `Data/departments.csv` has these columns, and so has any other file of territories. The four
/// columns of the ages from 15 to 44 and `pop_15_44`, their sum, state the same thing: a file has
/// either.
public enum TerritoryColumn: String, Sendable, Hashable, CaseIterable {
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
  case area = "area_km2"
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

  /// Whether a file must have a column.
  public enum Presence: Sendable, Hashable {
    /// Every file has it, with a value for each territory.
    case required
    /// A file has it unless all its codes are those of the 101 departments.
    case knownForDepartments
    /// A file has either this column or those that state the same.
    case eitherAges
    /// A file can leave it out, or leave a value empty.
    case optional
  }

  /// Whether a file must have the column.
  public var presence: Presence {
    switch self {
    case .code, .population, .populationFrom15, .from45To59, .from60To74, .from75, .povertyRate,
      .communes, .area, .franceServicesInDecember2020, .franceServicesInJune2021,
      .franceServicesInDecember2021, .franceServicesInDecember2022, .franceServicesInAugust2024:
      .required
    case .subsidyZone: .knownForDepartments
    case .from15To24, .from25To29, .from30To39, .from40To44, .from15To44: .eitherAges
    case .name, .regionCode, .regionName, .postsInMay2021, .sessionsToDecember2022,
      .sessionsToDecember2023, .aidantsInJune2023, .tileColumn, .tileRow, .activityFactor:
      .optional
    }
  }

  /// The unit of a column of numbers.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    case persons
    case percent
    case communes
    case squareKilometres = "km2"
    case venues
    case posts
    case sessions
    case tiles
    case ratio
  }

  /// The unit; nil for a column of texts.
  public var unit: Unit? {
    switch self {
    case .code, .name, .regionCode, .regionName, .subsidyZone: nil
    case .population, .populationFrom15, .from15To24, .from25To29, .from30To39, .from40To44,
      .from15To44, .from45To59, .from60To74, .from75, .aidantsInJune2023:
      .persons
    case .povertyRate: .percent
    case .communes: .communes
    case .area: .squareKilometres
    case .franceServicesInDecember2020, .franceServicesInJune2021, .franceServicesInDecember2021,
      .franceServicesInDecember2022, .franceServicesInAugust2024:
      .venues
    case .postsInMay2021: .posts
    case .sessionsToDecember2022, .sessionsToDecember2023: .sessions
    case .tileColumn, .tileRow: .tiles
    case .activityFactor: .ratio
    }
  }

  /// The highest number a column accepts.
  public var maximum: Double {
    switch self {
    case .povertyRate: 100
    case .activityFactor: 1000
    case .tileColumn, .tileRow: 10_000
    default: 10_000_000_000
    }
  }

  /// Whether a number of the column is above 0, and not 0 itself: a territory has land.
  public var excludesZero: Bool { self == .area || self == .communes }

  /// Whether the numbers of the column are whole.
  public var isWhole: Bool { self == .tileColumn || self == .tileRow }

  /// The columns of the ages from 15 to 44, which `pop_15_44` adds up.
  public static let ages15To44: [TerritoryColumn] = [
    .from15To24, .from25To29, .from30To39, .from40To44,
  ]

  /// France Services at the dates of ``Department/franceServicesMonths``.
  public static let franceServices: [TerritoryColumn] = [
    .franceServicesInDecember2020, .franceServicesInJune2021, .franceServicesInDecember2021,
    .franceServicesInDecember2022, .franceServicesInAugust2024,
  ]
}
