import Diagnostics
public import Ensembles
import Parameters
public import PublicFinance
import ResultTables
import Scenarios
import Simulations
public import Sweeps

/// Several plans beside each other; the first is the reference of the others.
public struct Comparison: Sendable {
  /// The plans, at least two, all cut to the length of the shortest.
  public let plans: [ComparedPlan]
  /// The month at whose end they are compared.
  public let month: MonthIndex
  /// The figures whose differences are taken apart; plans are judged by the first of them.
  public let figures: [SweepFigure]
  /// The draws at which plans are compared too; nil for none.
  public let design: EnsembleDesign?
  /// The number of months of each plan as it was given.
  public let horizons: [Int]

  /// The numbers of draws admitted.
  public static let admittedDraws = 2...50_000

  /// What is taken apart when nothing else is asked for.
  public static let standardFigures: [SweepFigure] = [
    .metric(.reached), .metric(.additional), .paid, .gini,
  ]

  /// Prepares a comparison.
  ///
  /// What happens in a month does not depend on later ones, so plans of different lengths are compared over the
  /// months that all of them have.
  ///
  /// - Parameters:
  ///   - plans: At least two plans of one country.
  ///   - month: The month at whose end they are compared; nil for the last one that all have.
  ///   - figures: National figures; ``standardFigures`` when empty.
  /// - Throws: ``ComparisonError/drawsOutside(_:)``.
  /// - Precondition: There are at least two plans, of one country, and the month is one that all have.
  public init(
    _ plans: [ComparedPlan], at month: MonthIndex? = nil, figures: [SweepFigure] = [],
    design: EnsembleDesign? = nil
  ) throws(ComparisonError) {
    precondition(plans.count >= 2, "a comparison needs two plans (was \(plans.count))")
    precondition(
      plans.allSatisfy { $0.plan.country == plans[0].plan.country },
      "plans are compared in one country")
    if let design, !Self.admittedDraws.contains(design.draws) {
      throw .drawsOutside(design.draws)
    }
    horizons = plans.map(\.plan.scenario.horizon)
    let months = horizons.min() ?? 1
    let last = MonthIndex(months - 1)
    precondition((0..<months).contains((month ?? last).value), "a month that every plan has")
    self.month = month ?? last
    self.figures = figures.isEmpty ? Self.standardFigures : figures
    self.design = design
    self.plans = plans.map { $0.cut(to: months) }
  }

  /// What draws tell of the nation, the figures that are judged first.
  var drawnFigures: [SweepFigure] {
    var figures = figures
    let others: [SweepFigure] = [
      .metric(.postsAwarded), .metric(.inPost), .metric(.sessions), .metric(.reached),
      .metric(.coverage), .metric(.autonomous), .metric(.additional), .paid,
      .cost(.personReached), .cost(.additionalPerson), .gini,
    ]
    for figure in others where !figures.contains(figure) { figures.append(figure) }
    return figures
  }

  /// The plans in the months that all have, ready to run over the same columns.
  var cutPlans: [Plan] { plans.map(\.plan) }
}

extension ComparedPlan {
  /// The plan over its first months.
  fileprivate func cut(to months: Int) -> ComparedPlan {
    guard plan.scenario.horizon > months else { return self }
    var scenario = plan.scenario
    scenario.horizon = months
    // The length of a run is no reason why a plan could not be made.
    guard let shorter = try? Plan(scenario, in: plan.territoryColumns) else { return self }
    return ComparedPlan(
      scenario: self.scenario, source: source, plan: shorter, positions: positions)
  }
}
