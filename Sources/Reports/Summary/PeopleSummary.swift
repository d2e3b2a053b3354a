import Messages
import Parameters
import PublicFinance
import Scenarios
import Simulations
public import Territories

/// What the run does for people, for the nation and for each department.
public struct PeopleSummary: Sendable, Hashable {
  /// The nation's counts, and their shares of the people ever in need.
  public let nation: Figures
  /// Every department, in the order of the codes.
  public let departments: [DepartmentSummary]
  /// Sessions given, by form and theme.
  public let sessions: Figures
  /// Euros paid for each person or session.
  public let costs: Figures
  /// How unequally coverage is spread.
  public let inequality: Figures

  init(_ outcome: Outcome, at month: MonthIndex) {
    nation = PeopleSummary.nation(outcome, month)
    departments = DepartmentSummary.all(of: outcome, at: month)
    sessions = PeopleSummary.sessions(outcome, month)
    costs = Figures([
      Figure(.costPerPersonReached, outcome.cost(per: .personReached, at: month), .eurosPerPerson),
      Figure(
        .costPerAutonomousPerson, outcome.cost(per: .autonomousPerson, at: month), .eurosPerPerson,
        basis: .computedOnAssumptions),
      Figure(
        .costPerAdditionalPerson, outcome.cost(per: .additionalPerson, at: month), .eurosPerPerson,
        basis: .computedOnAssumptions),
      Figure(.costPerSession, outcome.cost(per: .session, at: month), .eurosPerSession),
    ])
    let spread = outcome.inequalityOfCoverage(at: month)
    inequality = Figures([
      Figure(.gini, spread.gini, .index),
      Figure(.theil, spread.theil, .index),
      Figure(.atkinson, spread.atkinson(0.5), .index),
      Figure(.decileRatio, spread.ninthToFirstDecile, .index),
      Figure(.minimum, spread.minimum, .share),
    ])
  }

  /// The departments with the highest coverage, best first; equal ones in the order of the codes.
  public func best(_ count: Int) -> [DepartmentSummary] {
    Array(ranked.prefix(count))
  }

  /// The departments with the lowest coverage, worst first, those of ``best(_:)`` left out.
  public func worst(_ count: Int) -> [DepartmentSummary] {
    Array(ranked.dropFirst(count).suffix(count).reversed())
  }

  /// The department with the lowest coverage, or nil without departments.
  var lowest: DepartmentSummary? { ranked.last }

  private var ranked: [DepartmentSummary] {
    departments.enumerated()
      .sorted { (-$0.element.coverage, $0.offset) < (-$1.element.coverage, $1.offset) }
      .map(\.element)
  }

  private static func nation(_ outcome: Outcome, _ month: MonthIndex) -> Figures {
    func at(_ metric: Metric) -> Double { outcome.value(of: metric, at: month) }
    let everInNeed = outcome.needAndInflow(at: month)
    func share(_ count: Double) -> Double? { everInNeed > 0 ? count / everInNeed : nil }
    let (reached, byAdvisers) = (at(.reached), at(.reachedByAdvisers))
    let additional = at(.additional).withoutNoise
    return Figures([
      Figure(.needAtStart, outcome.plan.scenario.parameters[.needTotal], .persons),
      // How many people leave need unaided or come into it is assumed.
      Figure(.needAndInflow, everInNeed, .persons, basis: .computedOnAssumptions),
      Figure(.need, at(.need), .persons, basis: .computedOnAssumptions),
      Figure(
        .needWithoutProgramme, at(.needWithoutProgramme), .persons, basis: .computedOnAssumptions),
      Figure(.reached, reached, .persons),
      Figure(.coverage, share(reached), .share),
      Figure(.reachedByAdvisers, byAdvisers, .persons),
      Figure(.reachedByAidants, (reached - byAdvisers).withoutNoise, .persons),
      Figure(.inFollowUp, at(.inFollowUp), .persons),
      Figure(.inFollowUpShare, share(at(.inFollowUp)), .share),
      Figure(.assisted, at(.assisted), .persons),
      Figure(.assistedShare, share(at(.assisted)), .share),
      Figure(.autonomous, at(.autonomous), .persons, basis: .computedOnAssumptions),
      Figure(.autonomousShare, share(at(.autonomous)), .share, basis: .computedOnAssumptions),
      Figure(.additional, additional, .persons, basis: .computedOnAssumptions),
      Figure(.additionalShare, share(additional), .share, basis: .computedOnAssumptions),
    ])
  }

  private static func sessions(_ outcome: Outcome, _ month: MonthIndex) -> Figures {
    let themes = WorkshopTheme.all.compactMap { theme in
      FigureName(rawValue: theme.name).map { name in
        Figure(
          name, outcome.workshopSessions(on: theme, at: month), .sessions,
          basis: .computedOnAssumptions)
      }
    }
    let total = outcome.value(of: .sessions, at: month)
    let helped = outcome.value(of: .reachedByAdvisers, at: month)
    return Figures(
      [
        Figure(.sessions, total, .sessions),
        Figure(.individualSessions, outcome.individualSessions(at: month), .sessions),
        Figure(.workshopSessions, outcome.value(of: .workshopSessions, at: month), .sessions),
      ] + themes + [
        Figure(
          .sessionsPerPerson, helped > 0 ? total / helped : nil, .sessionsPerPerson,
          basis: .computedOnAssumptions)
      ])
  }
}

/// What the run does for people in one department.
public struct DepartmentSummary: Sendable, Hashable {
  /// The official code.
  public let code: Department.Code
  /// The official name.
  public let name: String
  /// Coverage, reached, additional, in post, posts, sessions and the other counts of people.
  public let figures: Figures

  /// The part of the people ever in need who were reached.
  public var coverage: Double { figures[.coverage]?.number ?? 0 }

  static func all(of outcome: Outcome, at month: MonthIndex) -> [DepartmentSummary] {
    func at(_ metric: DepartmentalMetric) -> [Double] { outcome.values(of: metric, at: month) }
    let everInNeed = at(.needAndInflow)
    func share(_ counts: [Double]) -> [Double] {
      zip(counts, everInNeed).map { $1 > 0 ? $0 / $1 : 0 }
    }
    let additional = at(.additional).map(\.withoutNoise)
    let columns: [(FigureName, [Double], Quantity.Unit, Quantity.Basis)] = [
      (.coverage, at(.coverage), .share, .computed),
      (.reached, at(.reached), .persons, .computed),
      (.additional, additional, .persons, .computedOnAssumptions),
      (.additionalShare, share(additional), .share, .computedOnAssumptions),
      (.inPost, at(.inPost), .persons, .computed),
      (.postsPlanned, at(.postsPlanned), .posts, .computed),
      (.postsAwarded, at(.postsAwarded), .posts, .computed),
      (.sessions, at(.sessions), .sessions, .computed),
      (.inFollowUp, at(.inFollowUp), .persons, .computed),
      (.inFollowUpShare, share(at(.inFollowUp)), .share, .computed),
      (.autonomous, at(.autonomous), .persons, .computedOnAssumptions),
      (.autonomousShare, share(at(.autonomous)), .share, .computedOnAssumptions),
      (.assisted, at(.assisted), .persons, .computed),
      (.assistedShare, share(at(.assisted)), .share, .computed),
      (.need, at(.need), .persons, .computedOnAssumptions),
      (.needAndInflow, everInNeed, .persons, .computedOnAssumptions),
    ]
    return outcome.plan.country.departments.enumerated().map { index, department in
      DepartmentSummary(
        code: department.code, name: department.name,
        figures: Figures(columns.map { Figure($0.0, $0.1[index], $0.2, basis: $0.3) }))
    }
  }
}

extension Double {
  /// Zero when nearer to it than a millionth: differences of large stocks are no better than that.
  var withoutNoise: Double { abs(self) < 1e-6 ? 0 : self }
}
