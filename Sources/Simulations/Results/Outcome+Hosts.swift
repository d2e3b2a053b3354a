import Parameters
public import PublicFinance
import Scenarios

extension Outcome {
  /// What advisers have cost their employers by the end of a month: post-months with an adviser at
  /// the monthly cost, rounded to the cent.
  ///
  /// - Parameter month: Within the run.
  public func employmentCost(at month: MonthIndex) -> Money {
    let cents = national[month.value].occupiedPostMonths * plan.costs.employer
    return Money(cents: Int64(cents.rounded(.toNearestOrEven)))
  }

  /// What the State has paid towards it by the end of each month: subsidies and renewals, less what
  /// was returned, as the journal has them.
  ///
  /// At the end of the run it differs from ``HostAccount/stateContribution`` by the rounding of the
  /// movements, at most a cent for each department and cause.
  public var stateContributions: [Money] {
    var sums = [Money](repeating: .zero, count: months)
    for movement in journal.movements {
      guard movement.cause.isContribution, months > movement.month.value else { continue }
      switch (movement.source, movement.destination) {
      case (.leftToPay, .paid): sums[movement.month.value] += movement.amount
      case (.paid, .returned): sums[movement.month.value] -= movement.amount
      default: break
      }
    }
    for month in sums.indices.dropFirst() { sums[month] += sums[month - 1] }
    return sums
  }
}

extension Cause {
  /// Whether a payment goes to the host of an adviser.
  fileprivate var isContribution: Bool {
    switch self {
    case .subsidy, .renewal, .reaward, .renewalYear, .settlement: true
    default: false
    }
  }
}
