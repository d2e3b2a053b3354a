import Messages
import Parameters
public import PublicFinance
import Scenarios
public import Simulations
import Territories

/// What a reader needs to know of a run: a value without a word for people in it.
///
/// Every figure carries its unit and what it rests on. Renderers turn a summary into text, JSON or
/// CSV; the same outcome gives the same summary, and the same summary the same bytes.
public struct Summary: Sendable, Hashable {
  /// What was run, and over which months.
  public private(set) var heading: SummaryHeading
  /// What comes out, as three to five sentences made by rules from the figures.
  public let findings: [Finding]
  /// The money by line at the end of the run.
  public let envelope: EnvelopeSummary
  /// What became of each event, in the order written.
  public let events: [EventSummary]
  /// Fiscal years of each line, then of all lines together.
  public let fiscalYears: [FiscalYearSummary]
  /// The recruitment of advisers.
  public let recruitment: RecruitmentSummary
  /// What the run does for people.
  public let people: PeopleSummary
  /// What the result rests on.
  public let assumptions: AssumptionSummary

  /// Sums up a run at its last month.
  public init(of outcome: Outcome) {
    let month = MonthIndex(outcome.months - 1)
    heading = SummaryHeading(outcome)
    envelope = EnvelopeSummary(outcome, at: month)
    events = outcome.events.indices.map { EventSummary($0, of: outcome) }
    let lines: [BudgetLine?] = BudgetLine.allCases + [nil]
    fiscalYears = lines.flatMap { line in
      outcome.ledger.fiscalYears(of: line).map { FiscalYearSummary($0, line: line) }
    }
    recruitment = RecruitmentSummary(outcome)
    people = PeopleSummary(outcome, at: month)
    assumptions = AssumptionSummary(outcome)
    findings =
      Findings(
        outcome: outcome, heading: heading, envelope: envelope, events: events, people: people
      ).all
  }
}

/// What was run, and over which months.
public struct SummaryHeading: Sendable, Hashable {
  /// The title, as written.
  public fileprivate(set) var title: String
  /// The description, as written; may be empty.
  public fileprivate(set) var description: String
  /// The author, as written; may be empty.
  public let author: String
  /// Identifiers of the published figures the plan rests on.
  public let sources: [String]
  /// The first month of the run.
  public let firstMonth: Month
  /// The last month of the run.
  public let lastMonth: Month
  /// The number of months.
  public let months: Int
  /// The month in which the programme's clock starts.
  public let programmeStart: Month
  /// The months by which the programme's dates are moved; 0 when it starts in December 2020.
  public let monthsLate: Int
  /// The month in which the credits are opened, inside the run or not.
  public let opening: Month
  /// Whether the credits are opened inside the run.
  public let isOpened: Bool
  /// The month from which hosts expect renewals, or nil for never.
  public let renewalExpectedFrom: Month?
  /// Whether money is announced for renewals or added later, so that hosts come to expect them.
  public let hasRenewalMoney: Bool
  /// The money announced.
  public let envelope: Quantity
  /// The people in need at the start.
  public let needTotal: Quantity
  /// Whether the territories are the 101 departments of France.
  public let isFrance: Bool

  init(_ outcome: Outcome) {
    let scenario = outcome.plan.scenario
    let start = scenario.programmeStart
    title = scenario.title
    description = scenario.description
    author = scenario.author
    sources = scenario.sources
    firstMonth = .origin
    lastMonth = Month(MonthIndex(outcome.months - 1))
    months = outcome.months
    programmeStart = Month(start)
    monthsLate = start.value
    opening = Month(start + 1)
    isOpened = start.value + 1 < outcome.months
    hasRenewalMoney =
      scenario.announced[.renewal] > .zero
      || scenario.events.contains { event in
        switch event.action {
        case .appropriation(.renewal, _), .transfer(_, .renewal, _): true
        default: false
        }
      }
    renewalExpectedFrom = scenario.renewalExpectedFrom.map { Month($0 + start.value) }
    envelope = Quantity(scenario.envelope, basis: .scenario)
    needTotal = Quantity(stated: Parameter[.needTotal], in: scenario)
    isFrance = outcome.plan.country.isFrance
  }
}

extension Summary {
  /// The same summary with a title and a description in another language.
  public func titled(_ title: String, description: String) -> Summary {
    var summary = self
    summary.heading.title = title
    summary.heading.description = description
    return summary
  }
}
