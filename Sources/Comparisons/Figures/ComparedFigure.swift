import Messages
public import PublicFinance
public import Reports
import ResultTables
import Simulations
import Sweeps
import Territories

/// A figure of a place by which plans are compared.
public struct ComparedFigure: Sendable, Hashable {
  /// Whether a plan is better the more, or the less, it has of a figure.
  public enum Preference: String, Sendable, Hashable {
    case more, less
  }

  /// How a run gives the figure.
  enum Measure: Sendable, Hashable {
    case national(SweepFigure)
    case line(State, BudgetLine)
    case theil, atkinson, minimum, deciles
    case territorial(DepartmentalMetric)
    /// Euros paid for departments, net of returns.
    case paid
  }

  /// The states of money that are told of each line.
  enum State: String, Sendable, Hashable, CaseIterable {
    case announced, opened, committed, paid
    case leftToPay = "left-to-pay"
  }

  /// The name in the column `metric`.
  public let name: String
  /// The line of an amount; nil for all lines together and for what is not money.
  public let line: BudgetLine?
  /// The unit.
  public let unit: Quantity.Unit
  let measure: Measure

  /// The whole units in which it is counted.
  public var resolution: Resolution { Resolution(unit) }

  init(_ figure: SweepFigure) {
    (name, line, unit, measure) = (figure.name, nil, figure.measure, .national(figure))
  }

  private init(
    _ name: String, _ unit: Quantity.Unit, _ measure: Measure, line: BudgetLine? = nil
  ) {
    (self.name, self.line, self.unit, self.measure) = (name, line, unit, measure)
  }

  /// The figures of the nation: money by line, then what a sweep can tell, then inequality.
  public static let national: [ComparedFigure] =
    State.allCases.flatMap { state in
      BudgetLine.allCases.map {
        ComparedFigure(state.rawValue, .money, .line(state, $0), line: $0)
      }
    } + SweepFigure.all.map { ComparedFigure($0) }
    + [
      ComparedFigure(FigureName.theil.rawValue, .index, .theil),
      ComparedFigure(FigureName.atkinson.rawValue, .index, .atkinson),
      ComparedFigure(FigureName.minimum.rawValue, .share, .minimum),
      ComparedFigure(FigureName.decileRatio.rawValue, .index, .deciles),
    ]

  /// The figures of regions and departments.
  public static let territorial: [ComparedFigure] =
    [ComparedFigure(FigureName.paid.rawValue, .money, .paid)]
    + DepartmentalMetric.allCases.map { metric in
      let description = MetricDescription.all.first { $0.name.rawValue == metric.rawValue }
      return ComparedFigure(metric.rawValue, description?.unit ?? .index, .territorial(metric))
    }

  /// Whether more or less of it is better; nil where neither can be said.
  public var preference: Preference? {
    switch measure {
    case .line(.announced, _), .line(.opened, _): return nil
    case .line, .paid, .theil, .atkinson, .deciles: return .less
    case .minimum: return .more
    case .territorial: return nil
    case .national(let figure):
      switch figure {
      case .committed, .paid, .leftToPay, .cost, .gini: return .less
      case .metric(let metric): return Self.preference(metric)
      }
    }
  }

  private static func preference(_ metric: Metric) -> Preference? {
    switch metric {
    case .recruited, .inPost, .trained, .certified, .hired, .renewed, .departmentsHired,
      .inPostFranceServices, .inPostOtherPublic, .inPostOtherPrivate, .hosts, .awareness,
      .conventions, .spaces, .aidants, .capacity, .served, .sessions, .workshopSessions, .reached,
      .reachedByAdvisers, .inFollowUp, .autonomous, .assisted, .aidantsConnectUsers, .additional,
      .access, .coverage, .postsAwarded:
      .more
    case .open, .vacant, .waiting, .need: .less
    case .inTraining, .applications, .applicationsPerPost, .pixPassed, .candidates,
      .candidatesPerOpenPost, .departmentsRecruiting, .demand, .needWithoutProgramme:
      nil
    }
  }
}
