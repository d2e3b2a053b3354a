public import Parameters
public import PublicFinance

/// A value the model takes from outside, and never computes.
public struct Leaf: Sendable, Hashable {
  /// What it is.
  public let family: LeafFamily
  /// The position of its department, for a cell of a table by department.
  public let department: Int?

  /// Creates a leaf.
  public init(_ family: LeafFamily, department: Int? = nil) {
    self.family = family
    self.department = department
  }
}

/// The values the model takes from outside: one value, or one for each department.
public enum LeafFamily: Sendable, Hashable {
  /// A parameter, in its own unit.
  case parameter(ParameterName)
  /// The envelope, in cents.
  case envelope
  /// The amount of a line, in cents.
  case amount(BudgetLine)
  /// The share of the envelope that a line has.
  case share(BudgetLine)
  /// The highest number of posts.
  case postsCap
  /// Whether planned quantities stay real numbers: 1 or 0.
  case realQuantities
  /// The key of a line: its position among the keys.
  case key(BudgetLine)
  /// The method of apportionment of a line: its position among the methods.
  case method(BudgetLine)
  /// The least quantity of a department.
  case floor(BudgetLine)
  /// The greatest quantity of a department.
  case cap(BudgetLine)
  /// The weight of each department, written in the scenario.
  case weights(BudgetLine)
  /// The quantity of each department, written in the scenario.
  case quantities(BudgetLine)
  /// The share of posts awarded by the end of a month of the programme.
  case awardShare(month: Int)
  /// The month at which the clock of the programme starts.
  case programmeStart
  /// The month of the programme from which hosts expect renewals; −1 for never.
  case renewalExpectedFrom
  /// The month of the programme of an event, by its position in the scenario.
  case eventMonth(Int)
  /// The amount of an event in cents, by its position in the scenario.
  case eventAmount(Int)
  /// A column of the table of departments.
  case data(DataColumn)
  /// A figure of a theme of workshops, by the position of the theme.
  case theme(Int, ThemeFigure)

  /// The figures of a theme of workshops.
  public enum ThemeFigure: String, Sendable, Hashable, CaseIterable {
    /// The part of workshops on the theme.
    case share
    /// The length of a workshop, in hours.
    case hours
    /// The people who come, relative to the mean group.
    case attendance
  }

  /// Whether there is one value for each department.
  public var isByDepartment: Bool {
    switch self {
    case .weights, .quantities, .data: true
    default: false
    }
  }

  /// Whether the value decides which cells exist, so that another value makes another graph.
  var isStructural: Bool {
    switch self {
    case .programmeStart, .renewalExpectedFrom, .eventMonth, .realQuantities, .key, .method:
      true
    case .parameter(let name):
      switch name {
      case .trainingLongMonths, .trainingShortMonths, .certificationDelay,
        .conventionMonthsPublic, .conventionMonthsPrivate, .renewalMonths, .spaceLag:
        true
      default: false
      }
    default: false
    }
  }
}

/// The columns of the table of departments that the model reads.
public enum DataColumn: String, Sendable, Hashable, CaseIterable {
  /// The total population.
  case population = "population_total"
  /// The population aged 15 and over.
  case populationFrom15 = "population_15plus"
  /// The population aged 15 to 44, four columns of the table together.
  case aged15To44 = "pop_15_24..pop_40_44"
  /// The population aged 45 to 59.
  case aged45To59 = "pop_45_59"
  /// The population aged 60 to 74.
  case aged60To74 = "pop_60_74"
  /// The population aged 75 and over.
  case aged75Plus = "pop_75_plus"
  /// The poverty rate, in percent.
  case povertyRate = "poverty_rate_pct"
  /// The number of communes.
  case communes = "communes_2024"
  /// The area, in km².
  case area = "area_km2"
  /// France Services in December 2020.
  case franceServices2020December = "france_services_2020_12"
  /// France Services in June 2021.
  case franceServices2021June = "france_services_2021_06"
  /// France Services in December 2021.
  case franceServices2021December = "france_services_2021_12"
  /// France Services in December 2022.
  case franceServices2022December = "france_services_2022_12"
  /// France Services in August 2024.
  case franceServices2024August = "france_services_2024_08"
  /// Posts granted by May 2021.
  case postsInMay2021 = "conum_postes_2021_05"
  /// Trained helpers in June 2023.
  case aidantsInJune2023 = "aidants_numeriques_formes_2023_06"
  /// Observed activity for each estimated post.
  case activityFactor = "activity_factor"
  /// The zone of the subsidy: its position among the zones.
  case subsidyZone = "subsidy_zone"

  /// The five dates of France Services, in their order.
  static let franceServices: [DataColumn] = [
    .franceServices2020December, .franceServices2021June, .franceServices2021December,
    .franceServices2022December, .franceServices2024August,
  ]
}
