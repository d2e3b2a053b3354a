public import Messages
import Parameters
import PublicFinance
import Scenarios
import Simulations
import Territories

/// The recruitment of advisers at the end of the run, and on the day of a press survey.
public struct RecruitmentSummary: Sendable, Hashable {
  /// The funnel from applications to advisers in post, at the end of the run.
  public let atHorizon: Figures
  /// The same on 18 June 2021, or nil when the run ends before.
  public let inJune2021: Figures?
  /// The press of 18 June 2021 beside the run; empty when it cannot be compared.
  public let press: [PressFigure]

  /// 18 June 2021, in months since the end of December 2020.
  static let june2021 = 5.6

  init(_ outcome: Outcome) {
    let end = Double(outcome.months - 1)
    atHorizon = RecruitmentSummary.funnel(of: outcome, at: end)
    let isInside = RecruitmentSummary.june2021 <= end
    let june =
      isInside ? RecruitmentSummary.funnel(of: outcome, at: RecruitmentSummary.june2021) : nil
    inJune2021 = june
    // The press wrote of France and of a programme that started in December 2020.
    let isComparable =
      outcome.plan.country.isFrance && outcome.plan.scenario.programmeStart.value == 0
      && outcome.plan.plannedPosts.contains { $0 > 0 }
    press = june.map { isComparable ? PressFigure.all(beside: $0) : [] } ?? []
  }

  private static func funnel(of outcome: Outcome, at time: Double) -> Figures {
    let planned = outcome.plan.plannedPosts.reduce(0, +)
    func at(_ metric: Metric) -> Double { outcome.value(of: metric, atTime: time) }
    // A share of a post is not a post: below a half, none is open.
    let toFill = at(.open) + at(.vacant)
    let rows: [(FigureName, Double?, Quantity.Unit)] = [
      (.postsPlanned, planned, .posts),
      (.applications, at(.applications), .applications),
      (.applicationsPerPost, planned > 0 ? at(.applications) / planned : nil, .applicationsPerPost),
      (.pixPassed, at(.pixPassed), .persons),
      (.candidates, at(.candidates), .persons),
      (.candidatesPerOpenPost, toFill >= 0.5 ? at(.candidates) / toFill : nil, .candidatesPerPost),
      (.postsAwarded, at(.postsAwarded), .posts),
      (.open, at(.open), .posts),
      (.vacant, at(.vacant), .posts),
      (.departmentsRecruiting, at(.departmentsRecruiting), .departments),
      (.hired, at(.hired), .persons),
      (.departmentsHired, at(.departmentsHired), .departments),
      (.waiting, at(.waiting), .persons),
      (.inTraining, at(.inTraining), .persons),
      (.trained, at(.trained), .persons),
      (.certified, at(.certified), .persons),
      (.inPost, at(.inPost), .persons),
      (.inPostFranceServices, at(.inPostFranceServices), .persons),
      (.inPostOtherPublic, at(.inPostOtherPublic), .persons),
      (.inPostOtherPrivate, at(.inPostOtherPrivate), .persons),
      (.hosts, at(.hosts), .hosts),
      (.spacesOpen, at(.spaces), .spaces),
      (.aidantsTrained, at(.aidants), .persons),
    ]
    return Figures(rows.map { Figure($0.0, $0.1, $0.2) })
  }
}

/// A figure of the press beside that of a run, with the reason why they differ.
public struct PressFigure: Sendable, Hashable {
  /// The figure of the run on the day.
  public let run: Figure
  /// The figure published; its basis names the fact.
  public let published: Quantity
  /// Who published it.
  public let publisher: String
  /// Why they differ.
  public let reason: GapReason

  static func all(beside funnel: Figures) -> [PressFigure] {
    let pairs: [(FigureName, String, GapReason)] = [
      (.applications, "PF079", .applications),
      (.applicationsPerPost, "PF080", .applicationsPerPost),
      (.open, "PF081", .open),
      (.departmentsRecruiting, "PF082", .departmentsRecruiting),
    ]
    return pairs.compactMap { name, id, reason in
      guard let run = funnel[name], let fact = PublishedFact.fact(id),
        let value = Double(fact.value)
      else { return nil }
      return PressFigure(
        run: Figure(name, run), published: Quantity(value, run.unit, basis: .published(id)),
        publisher: fact.publisher, reason: reason)
    }
  }
}
