public import Boundaries
import Charts
public import Messages
import PlanPictures
import Reports
public import SensitivityStudies
import Simulations

/// The pictures of a report, by the section they stand in; a section without one is left out.
public struct ReportPictures: Sendable {
  /// The map at the last month.
  let map: Picture?
  /// Coverage over time, and the need with and without the programme.
  let coverage: [Picture]
  /// Recruitment and posts.
  let recruitment: [Picture]
  /// Where the money goes.
  let flow: [Picture]
  /// Commitment authority and payment credits by year.
  let budget: [Picture]
  /// What employers pay.
  let remainder: [Picture]
  /// How evenly coverage is spread.
  let inequality: [Picture]
  /// What moves the result.
  let sensitivity: [Picture]
  /// Workshops by theme.
  let workshops: [Picture]

  /// Makes the pictures of plans, on common scales where there are several.
  ///
  /// - Parameters:
  ///   - study: A study of the first plan, when there is one.
  ///   - boundaries: The outlines of the territories of the plans; nil for a map of tiles.
  public init(
    of plans: [ReportedPlan], study: StudyResult? = nil, boundaries: Boundaries? = nil,
    in language: Language
  ) {
    let maker = PictureMaker(
      plans.map {
        PicturedRun(
          title: $0.summary.heading.title, outcome: $0.outcome, ensemble: $0.ensemble)
      }, in: language)
    func pictures(_ names: PictureName...) -> [Picture] { names.compactMap { maker.picture($0) } }
    map = maker.map(of: .coverage, outlines: boundaries?.rings)
    coverage = pictures(.coverage, .need)
    recruitment = pictures(.funnel, .posts)
    flow = pictures(.moneyFlow)
    budget = pictures(.budget, .budgetLines)
    remainder = pictures(.remainder, .cost)
    inequality = pictures(.lorenz, .theil)
    workshops = pictures(.workshops)
    sensitivity = study.map { [StudyPictures($0, in: language).picture()].compactMap(\.self) } ?? []
  }
}
