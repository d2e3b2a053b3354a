import ElementaryFunctions
import Parameters
public import PublicFinance
import Scenarios
import Territories

/// What hosts pay and what awards still bind, at the end of the run.
///
/// Formed from the running sums of the run, as section 10.6 of the specification asks; written
/// cents would be off by up to a cent for each department and cause.
public struct HostAccount: Sendable, Hashable {
  /// What advisers cost their employers: occupied post-months at the monthly cost.
  public let employmentCost: Money
  /// What the State pays towards it: subsidies and renewals, less what was returned.
  public let stateContribution: Money
  /// The employer's remainder (reste à charge): what hosts pay themselves.
  public var remainder: Money { employmentCost - stateContribution }
  /// Subsidies and first trainings committed to posts that were awarded and never filled.
  public let unfilledCommitment: Money

  init(_ plan: Plan, _ workspace: Workspace) {
    let occupied = workspace.national[workspace.months - 1].occupiedPostMonths
    let cost = occupied * plan.costs.employer
    func sum(_ item: MoneyItem) -> Double {
      let column = workspace.money.running(item)
      return (0..<workspace.blocks).map { column[$0] }.sum
    }
    let contribution =
      sum(.subsidyPaid) + sum(.renewal) + sum(.reaward) + sum(.renewalYear) - sum(.settlement)
    let unfilled = Host.allCases.reduce(0.0) { total, host in
      let open = workspace.posts.open[host][workspace.months - 1]
      return total
        + (0..<workspace.blocks).map {
          open[$0] * (plan.costs.subsidy[host][$0] + plan.costs.ancillary)
        }.sum
    }
    employmentCost = HostAccount.money(cost)
    stateContribution = HostAccount.money(contribution)
    unfilledCommitment = HostAccount.money(unfilled)
  }

  private static func money(_ cents: Double) -> Money {
    Money(cents: Int64(cents.rounded(.toNearestOrEven)))
  }
}
