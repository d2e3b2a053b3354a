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
  /// Leaves in the workspace the share of posts that keep their convention, and the posts awarded
  /// again.
  func renewConventions(_ t: Int, _ s: Int) {
    let decision = decideRenewals(t, s)
    for host in Host.allCases {
      let termsDue = workspace.national(filled: host, in: t - constants.conventionMonths[host])
      let isActive =
        termsDue > 0 || renewal.bridging[host] > 0
        || decision.expiring + decision.thirdYear.running + decision.secondYear.running > 0
      if isActive {
        renewalsMoved = true
        applyRenewals(t, host, decision)
      } else {
        keepAllConventions(t, host)
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
    let terms = posts.fillings[host][t - months]
    let (expiring, third, second) = (
      posts.renewals[host][t - constants.renewalMonths], posts.renewals[host][t - 24],
      posts.renewals[host][t - 12]
    )
    let (occupiedBefore, occupiedAtStart) = (
      posts.occupancySum[host][t - 1], posts.occupancySum[host][t - months - 1]
    )
    let (bridging, renewed) = (posts.bridging[host], posts.renewals[host][t])
    let (keptShare, reawarded) = (posts.keptShare[host], posts.reawarded[host])
    let (subsidy, conventions) = (columns.subsidy[host], posts.conventions[host])
    let price = plan.costs.renewal[host]
    let willingness = constants[.renewalWillingness]
    let (thirdRunning, thirdKept) = decision.thirdYear
    let (secondRunning, secondKept) = decision.secondYear
    let settlement = money.running(.settlement)
    let (renewalMoney, reawardMoney, yearMoney) = (
      money.running(.renewal), money.running(.reaward), money.running(.renewalYear)
    )
    for i in 0..<constants.blocks {
      let due = terms[i]
      let willing = due * willingness
      let wish = bridging[i] + willing
      let renewing = wish * decision.renewedShare
      let left = wish - renewing
      let gone = left * decision.givingUp
      bridging[i] = left - gone
      let ended = due - willing + gone
      let again = ended * constants[.reawardShare] * decision.reawardedShare
      renewed[i] = renewing + again
      reawarded[i] = again
      let thirdYear = third[i] * thirdRunning
      let secondYear = second[i] * secondRunning
      let unpaidYears: Lanes = thirdYear * (1 - thirdKept) + secondYear * (1 - secondKept)
      let back: Lanes = expiring[i] * decision.expiring + unpaidYears + ended
      let running: Lanes = conventions[i] + 1e-300
      keptShare[i] = 1 - (back / running).lesser(1)
      renewalMoney[i] += renewing * price[0]
      reawardMoney[i] += again * price[0]
      yearMoney[i] += thirdYear * (thirdKept * price[2]) + secondYear * (secondKept * price[1])
      // 5.3d Settlement: the part of the subsidy that paid for empty months comes back.
      let occupied: Lanes = (occupiedBefore[i] - occupiedAtStart[i]) / Double(months)
      let empty: Lanes = (1 - occupied).greater(0)
      settlement[i] += due * subsidy[i] * empty
    }
  }

  private func keepAllConventions(_ t: Int, _ host: Host) {
    let (kept, again, renewed) = (
      posts.keptShare[host], posts.reawarded[host], posts.renewals[host][t]
    )
    for i in 0..<constants.blocks {
      kept[i] = Lanes(repeating: 1)
      again[i] = .zero
      renewed[i] = .zero
    }
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
