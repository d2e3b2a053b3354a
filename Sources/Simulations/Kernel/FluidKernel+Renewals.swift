import CFluidModel
import ElementaryFunctions
import Parameters
import PublicFinance
import Scenarios

/// National sums of the conventions of one month.
struct Cohort: BitwiseCopyable {
  /// Posts filled for the first time in the month.
  var filled = PerHost { _ in 0.0 }
  /// Conventions renewed or awarded again in the month.
  var renewed = PerHost { _ in 0.0 }
  /// The part of the renewed conventions that still runs.
  var kept = 1.0
}

/// What the renewals of one month hand on to the next.
struct RenewalState {
  /// Renewals that wait for credits, in the country.
  var bridging = PerHost { _ in 0.0 }
  /// Renewed conventions, cumulative.
  var renewed = 0.0
  /// Whether the renewal line ever held money after the events of a month.
  var wasFunded = false
}

/// The decisions of section 5.3 for one month: factors that are the same in every territory.
private struct RenewalDecision {
  /// The part of wished renewals that is paid for.
  var renewedShare = 1.0
  /// The part of wished new awards of ended posts that is paid for.
  var reawardedShare = 1.0
  /// The part of unpaid wishes that gives up.
  var givingUp = 1.0
  /// The part, before the month, of the conventions whose term, third or second year is due.
  var expiring = 0.0
  var thirdYear = (running: 0.0, kept: 1.0)
  var secondYear = (running: 0.0, kept: 1.0)
}

extension FluidKernel {
  /// 5.3 Terms and renewals: conventions at their term are renewed, awarded again or ended.
  ///
  /// Leaves in the workspace, for a type of host of which some end, the share of posts that keep
  /// their convention and the posts awarded again.
  func renewConventions(_ t: Int, _ s: Int) {
    let decision = decideRenewals(t, s)
    for host in Host.allCases {
      let termsDue = workspace.national(filled: host, in: t - constants.conventionMonths[host])
      let isActive =
        termsDue > 0 || renewal.bridging[host] > 0
        || decision.expiring + decision.thirdYear.running + decision.secondYear.running > 0
      conventionsEnd[host] = isActive
      if isActive {
        renewalsMoved = true
        applyRenewals(t, host, decision)
      }
    }
    for host in Host.allCases {
      updateCohort(t, host, decision)
    }
  }

  private func decideRenewals(_ t: Int, _ s: Int) -> RenewalDecision {
    var decision = RenewalDecision()
    // 5.3a: the term of renewed conventions, then third and second yearly amounts.
    let ending = t - constants.renewalMonths
    if ending >= 0 {
      decision.expiring = workspace.cohorts[ending].kept
      workspace.cohorts[ending].kept = 0
    }
    decision.thirdYear = payYearlyAmount(2, ofConventionsRenewedIn: t - 24)
    decision.secondYear = payYearlyAmount(1, ofConventionsRenewedIn: t - 12)
    // 5.3b: first conventions at their term, and those that wait.
    let isExpected =
      renewal.wasFunded
      || plan.scenario.renewalExpectedFrom.map { s >= $0.value } ?? false
    decision.givingUp = isExpected ? constants.bridgingLeave : 1
    let willingness = constants[.renewalWillingness]
    let terms = PerHost {
      workspace.national(filled: $0, in: t - constants.conventionMonths[$0])
    }
    let wishes = PerHost { renewal.bridging[$0] + willingness * terms[$0] }
    decision.renewedShare = commitRenewals(wishes)
    // 5.3c: posts of ended conventions, awarded again with what is left.
    let unpaid = 1 - decision.renewedShare
    let again = PerHost { host in
      constants[.reawardShare]
        * (terms[host] - willingness * terms[host] + wishes[host] * unpaid * decision.givingUp)
    }
    decision.reawardedShare = commitRenewals(again)
    return decision
  }

  /// Pays a yearly amount of renewed conventions as far as the line has money, frozen or not.
  private func payYearlyAmount(
    _ year: Int, ofConventionsRenewedIn month: Int
  ) -> (running: Double, kept: Double) {
    guard month >= 0 else { return (0, 1) }
    let cohort = workspace.cohorts[month]
    let due =
      cohort.kept
      * (cohort.renewed.publicHost * plan.costs.renewal.publicHost[year]
        + cohort.renewed.privateHost * plan.costs.renewal.privateHost[year])
    guard due > 0 else { return (0, 1) }
    let kept = min(1, budget.available(.renewal) / due)
    budget.commit(due * kept, on: .renewal)
    workspace.cohorts[month].kept *= kept
    return (cohort.kept, kept)
  }

  /// Commits first yearly amounts as far as the line has money, and returns the part paid for.
  private func commitRenewals(_ wishes: PerHost<Double>) -> Double {
    let cost =
      wishes.publicHost * plan.costs.renewal.publicHost[0]
      + wishes.privateHost * plan.costs.renewal.privateHost[0]
    // What costs nothing needs no money, but a freeze stops it all the same.
    guard cost > 0 else { return budget.isFrozen(.renewal) ? 0 : 1 }
    let share = min(1, budget.usable(.renewal) / cost)
    budget.commit(cost * share, on: .renewal)
    return share
  }

  private func applyRenewals(_ t: Int, _ host: Host, _ decision: RenewalDecision) {
    let months = constants.conventionMonths[host]
    let renewals = posts.renewals[host]
    let price = plan.costs.renewal[host]
    fluid_renew(
      FluidRenewals(
        terms: posts.fillings[host][t - months].base,
        expiring: renewals[t - constants.renewalMonths].base,
        thirdYear: renewals[t - 24].base,
        secondYear: renewals[t - 12].base,
        occupiedBefore: posts.occupancySum[host][t - 1].base,
        occupiedAtStart: posts.occupancySum[host][t - months - 1].base,
        conventions: posts.conventions[host].base,
        subsidy: columns.subsidy[host].base,
        bridging: posts.bridging[host].base,
        renewed: renewals[t].base,
        keptShare: posts.keptShare[host].base,
        reawarded: posts.reawarded[host].base,
        settlement: money.running(.settlement).base,
        renewalMoney: money.running(.renewal).base,
        reawardMoney: money.running(.reaward).base,
        yearMoney: money.running(.renewalYear).base,
        willingness: constants[.renewalWillingness],
        renewedShare: decision.renewedShare,
        givingUp: decision.givingUp,
        reawardShare: constants[.reawardShare],
        reawardedShare: decision.reawardedShare,
        expiringKept: decision.expiring,
        thirdRunning: decision.thirdYear.running,
        thirdKept: decision.thirdYear.kept,
        secondRunning: decision.secondYear.running,
        secondKept: decision.secondYear.kept,
        firstAmount: price[0],
        secondAmount: price[1],
        thirdAmount: price[2],
        months: Double(months)),
      constants.blocks)
  }

  private func updateCohort(_ t: Int, _ host: Host, _ decision: RenewalDecision) {
    let terms = workspace.national(filled: host, in: t - constants.conventionMonths[host])
    let willing = constants[.renewalWillingness] * terms
    let wish = renewal.bridging[host] + willing
    let renewing = wish * decision.renewedShare
    let left = wish - renewing
    let gone = left * decision.givingUp
    let again =
      constants[.reawardShare] * (terms - willing + gone) * decision.reawardedShare
    renewal.bridging[host] = left - gone
    renewal.renewed += renewing
    workspace.cohorts[t].renewed[host] = renewing + again
    workspace.cohorts[t].kept = 1
  }
}
