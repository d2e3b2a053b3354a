import Parameters
public import PublicFinance
import Scenarios

/// What a cost is counted for.
public enum CostUnit: String, Sendable, Hashable, CaseIterable {
  /// One person helped at least once.
  case personReached = "person-reached"
  /// One person autonomous at the date; rests on assumptions.
  case autonomousPerson = "autonomous-person"
  /// One additional person at the date; rests on assumptions.
  case additionalPerson = "additional-person"
  /// One session.
  case session

  /// What is counted.
  package var metric: Metric {
    switch self {
    case .personReached: .reached
    case .autonomousPerson: .autonomous
    case .additionalPerson: .additional
    case .session: .sessions
    }
  }

  /// A difference of large stocks is exact to a millionth of a person and no better.
  static let least = 1e-6

  /// The euros paid for each of a number of units; nil when there is none.
  package static func cost(of paid: Money, for count: Double) -> Double? {
    count > least ? paid.inEuros / count : nil
  }
}

extension Outcome {
  /// The euros paid over all lines, net of returns, for each unit; nil when there is none.
  public func cost(per unit: CostUnit, at month: MonthIndex) -> Double? {
    CostUnit.cost(of: ledger.total(at: month).paid, for: value(of: unit.metric, at: month))
  }

  /// How unequally coverage is spread over the departments, weighted by their need at the start.
  public func inequalityOfCoverage(at month: MonthIndex) -> Inequality {
    Inequality(of: values(of: .coverage, at: month), weights: plan.peopleInNeed)
  }
}
