import PublicFinance
import ResultTables
import Simulations

/// What a comparison found.
public struct ComparisonResult: Sendable {
  /// The comparison.
  public let comparison: Comparison
  /// The figures of each plan.
  public let figures: [PlanFigures]
  /// Each plan but the first beside the first.
  public let pairs: [PlanPair]
  /// Plans that another one dominates.
  public let dominances: [Dominance]
  /// What choosing each plan would cost; nil without draws or where it cannot be told.
  public let judgement: Judgement?
  /// The regions, in the order of figures.
  public let regions: [ComparedPlace]
  /// The departments, in the order of figures.
  public let departments: [ComparedPlace]
}

/// A plan beside the reference.
public struct PlanPair: Sendable {
  /// The position of the plan; the reference is at 0.
  public let plan: Int
  /// What is written differently.
  public let inputs: [InputDifference]
  /// Which part of the differences each changed key makes.
  public let decomposition: Decomposition
  /// How differences are spread over draws; nil without draws.
  public let drawn: DrawnPair?
}

/// How the differences of a plan from the reference are spread over draws.
public struct DrawnPair: Sendable {
  /// The figures of the nation; without a spread where no draw defines them.
  public let nation: [(figure: ComparedFigure, spread: DifferenceSpread?)]
  /// The coverage of each department.
  public let coverage: [DifferenceSpread?]
  /// Parameters that vary in one of the two plans alone.
  public let onlyFirst, onlySecond: [String]
}
