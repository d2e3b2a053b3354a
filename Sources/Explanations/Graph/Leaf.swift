public import Parameters
public import PublicFinance
public import Territories

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
  case data(TerritoryColumn)
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
