public import Parameters
public import PublicFinance

/// What a plan is: checked values only, ready to be simulated.
///
/// Every rule of the format has been verified when a scenario exists: the lines meet the envelope
/// to the cent, names are known, amounts are whole cents. Dates are those of a programme that
/// starts in December 2020; ``programmeStart`` moves them all.
public struct Scenario: Sendable, Hashable {
  /// The title shown in reports.
  public var title: String
  /// What the scenario shows, in the author's words.
  public var description: String
  /// Who wrote it.
  public var author: String
  /// Identifiers of the published figures it rests on, as `PF001`.
  public var sources: [String]
  /// The number of months simulated, 1 or more; month 0 is December 2020.
  public var horizon: Int
  /// The month of the calendar at which the programme's own clock starts, 0 or later.
  public var programmeStart: MonthIndex
  /// The money announced: the sum of ``announced``.
  public var envelope: Money
  /// The money announced on each line.
  public var announced: PerLine<Money>
  /// How posts of advisers are spread.
  public var advisers: Distribution
  /// How reception spaces are spread.
  public var spaces: Distribution
  /// How trained aidants are spread.
  public var aidants: Distribution
  /// The highest number of posts in all, or nil for no limit.
  public var postsCap: Int?
  /// Whether planned quantities stay real numbers instead of whole units.
  public var realQuantities: Bool
  /// The share of posts awarded by the end of each month.
  public var awardCalendar: AwardCalendar
  /// The month of the programme from which hosts expect renewals, or nil for never.
  public var renewalExpectedFrom: MonthIndex?
  /// Decisions during the programme, in the order written.
  public var events: [PlannedEvent]
  /// The value of every parameter of the model.
  public var parameters: ParameterValues
  /// The parameters whose value the scenario states itself, rather than taking the default.
  ///
  /// A parameter stated as a range is among them, and its value is the best estimate of the range.
  public var statedParameters: Set<ParameterName>
  /// How parameters vary that the scenario states as a range.
  public var ranges: [ParameterName: StatedRange]
  /// Groups of parameters that vary as one.
  public var sharedQuantiles: [[ParameterName]]
  /// Pairs of parameters whose values go together.
  public var rankCorrelations: [ParameterCorrelation]
  /// What the author expects of the results, in the order written; the run does not know it.
  public var expectations: [Expectation]

  /// The number of posts announced with the plan (PF005), the highest unless a scenario says
  /// otherwise.
  public static let announcedPosts = 4000

  /// Creates a scenario with the defaults of the format around an announced envelope.
  public init(title: String, announced: PerLine<Money>) {
    self.title = title
    self.description = ""
    self.author = ""
    self.sources = []
    self.horizon = 60
    self.programmeStart = MonthIndex(0)
    self.envelope = announced.total
    self.announced = announced
    self.advisers = Distribution(basis: .key(.observed))
    self.spaces = Distribution(basis: .key(.need))
    self.aidants = Distribution(basis: .key(.population))
    self.postsCap = Scenario.announcedPosts
    self.realQuantities = false
    self.awardCalendar = .committeesOf2021
    self.renewalExpectedFrom = nil
    self.events = []
    self.parameters = .defaults
    self.statedParameters = []
    self.ranges = [:]
    self.sharedQuantiles = Scenario.pairs
    self.rankCorrelations = []
    self.expectations = []
  }
}
