import Parameters
import PublicFinance
import RandomStreams
import Scenarios

extension StochasticKernel {
  /// 5.3 Terms and renewals: conventions at their term are renewed, awarded again or ended.
  func renewConventions(_ t: Int, _ s: Int) {
    for host in Host.allCases {
      for d in 0..<departments {
        stocks.takenBack[host][d] = 0
        stocks.awardedAgain[host][d] = 0
      }
    }
    endRenewedConventions(t)
    payYearlyAmounts(2, ofConventionsRenewedIn: t - 24)
    payYearlyAmounts(1, ofConventionsRenewedIn: t - 12)
    if hasTerms(t) {
      settleAndRenew(t, s)
      awardAgain(t)
    } else {
      for host in Host.allCases { clear(workspace.posts.renewals[host][t]) }
    }
    takeBack(t)
  }

  /// Whether a first convention reaches its term, or a renewal waits for credits.
  private func hasTerms(_ t: Int) -> Bool {
    for host in Host.allCases {
      let term = t - constants.conventionMonths[host]
      for d in 0..<departments {
        if stocks.fillings[host][term, d] > 0 || stocks.bridging[host][d] > 0 { return true }
      }
    }
    return false
  }

  /// 5.3a Renewed conventions end at their own term.
  private func endRenewedConventions(_ t: Int) {
    let month = t - constants.renewalMonths
    guard month >= 0 else { return }
    for host in Host.allCases {
      let ending = stocks.runningRenewals[host][month]
      for d in 0..<departments {
        stocks.takenBack[host][d] += ending[d]
        ending[d] = 0
      }
    }
  }

  /// 5.3a Yearly amounts are owed to running conventions, frozen or not; those unpaid end.
  private func payYearlyAmounts(_ year: Int, ofConventionsRenewedIn month: Int) {
    guard month >= 0 else { return }
    let running = PerHost { stocks.runningRenewals[$0][month] }
    let due = cost(of: running, year)
    guard due > 0 else { return }
    let share = budget.available(.renewal) / due
    var spent = 0.0
    for d in 0..<departments {
      for host in Host.allCases {
        let kept = WholeNumber.scaled(running[host][d], by: share)
        let amount = Double(kept) * plan.costs.renewal[host][year]
        stocks.takenBack[host][d] += running[host][d] - kept
        running[host][d] = kept
        self.running(.renewalYear)[d] += amount
        spent += amount
      }
    }
    budget.commit(spent, on: .renewal)
  }

  /// 5.3b and d: first conventions at their term are settled, and renewed as far as hosts are willing
  /// and the line has money.
  private func settleAndRenew(_ t: Int, _ s: Int) {
    let willing = stocks.passing.taken
    for host in Host.allCases {
      let term = t - constants.conventionMonths[host]
      let due = stocks.fillings[host][max(0, term)]
      if term >= 0 {
        take(
          due, fixed.willing, RandomCause.willingToRenew.place(side: host.rawValue), t,
          into: willing)
      }
      for d in 0..<departments {
        let (all, staying) = term < 0 ? (0, 0) : (due[d], willing[d])
        stocks.wished[host][d] = stocks.bridging[host][d] + staying
        stocks.ended[host][d] = all - staying
        if all > 0 { settle(all, d, host, t) }
      }
    }
    let isExpected =
      renewalWasFunded || plan.scenario.renewalExpectedFrom.map { s >= $0.value } ?? false
    let givingUp = TrialProbability(min(1, max(0, isExpected ? constants.bridgingLeave : 1)))
    let share = fundedShare(of: stocks.wished)
    var spent = 0.0
    for d in 0..<departments {
      for host in Host.allCases {
        let renewed = WholeNumber.scaled(stocks.wished[host][d], by: share)
        let amount = Double(renewed) * plan.costs.renewal[host][0]
        stocks.bridging[host][d] = stocks.wished[host][d] - renewed
        stocks.runningRenewals[host][t][d] = renewed
        running(.renewal)[d] += amount
        spent += amount
        totals.renewed += renewed
      }
    }
    let gone = stocks.passing.taken
    for host in Host.allCases {
      let bridging = stocks.bridging[host]
      take(bridging, givingUp, RandomCause.givingUp.place(side: host.rawValue), t, into: gone)
      for d in 0..<departments {
        bridging[d] -= gone[d]
        stocks.ended[host][d] += gone[d]
      }
    }
    budget.commit(spent, on: .renewal)
  }

  /// 5.3d The part of the subsidy that paid for empty months comes back.
  private func settle(_ due: Int, _ d: Int, _ host: Host, _ t: Int) {
    let months = constants.conventionMonths[host]
    let sums = workspace.posts.occupancySum[host]
    let occupied = (sums[t - 1].numbers[d] - sums[t - months - 1].numbers[d]) / Double(months)
    running(.settlement)[d] +=
      Double(due) * workspace.plan.subsidy[host].numbers[d] * max(0, 1 - occupied)
  }

  /// 5.3c Posts of ended conventions are awarded again with what is left.
  private func awardAgain(_ t: Int) {
    for host in Host.allCases {
      take(
        stocks.ended[host], fixed.reaward, RandomCause.awardedAgain.place(side: host.rawValue), t,
        into: stocks.wished[host])
    }
    let share = fundedShare(of: stocks.wished)
    var spent = 0.0
    for d in 0..<departments {
      for host in Host.allCases {
        let again = WholeNumber.scaled(stocks.wished[host][d], by: share)
        let amount = Double(again) * plan.costs.renewal[host][0]
        let renewals = stocks.runningRenewals[host][t]
        stocks.awardedAgain[host][d] = again
        renewals[d] += again
        stocks.takenBack[host][d] += stocks.ended[host][d]
        running(.reaward)[d] += amount
        spent += amount
        workspace.posts.renewals[host][t].numbers[d] = Double(renewals[d])
      }
    }
    budget.commit(spent, on: .renewal)
  }

  /// The cost of a yearly amount of some conventions, in cents.
  private func cost(of conventions: PerHost<WholeColumn>, _ year: Int) -> Double {
    var cost = 0.0
    for d in 0..<departments {
      for host in Host.allCases {
        cost += Double(conventions[host][d]) * plan.costs.renewal[host][year]
      }
    }
    return cost
  }

  /// The part of some wishes that the renewal line pays; what costs nothing needs no money, but a
  /// freeze stops it all the same.
  private func fundedShare(of wishes: PerHost<WholeColumn>) -> Double {
    let cost = cost(of: wishes, 0)
    guard cost > 0 else { return budget.isFrozen(.renewal) ? 0 : 1 }
    return budget.usable(.renewal) / cost
  }

  /// 5.3e Posts taken back are drawn without replacement over the stages; those awarded again are then
  /// vacant.
  private func takeBack(_ t: Int) {
    for host in Host.allCases {
      let (takenBack, vacant) = (stocks.takenBack[host], stocks.vacant[host])
      var row: StreamRow?
      for d in 0..<departments where takenBack[d] > 0 {
        let streams =
          row
          ?? keys.row(RandomCause.takenBack.place(side: host.rawValue), draw: draw, month: t)
        row = streams
        takeBack(takenBack[d], d, host, streams.stream(d))
      }
      for d in 0..<departments { vacant[d] += stocks.awardedAgain[host][d] }
    }
  }

  private func takeBack(_ posts: Int, _ d: Int, _ host: Host, _ stream: RandomStream) {
    var stream = stream
    let training = stocks.training[host]
    var rest =
      stocks.vacant[host][d] + stocks.waiting[host][d] + stocks.novices[host][d]
      + stocks.experienced[host][d]
    for stage in 0..<stocks.stages { rest += training[stage][d] }
    var left = min(posts, rest)
    func leave(_ stage: WholeColumn) {
      let here = stage[d]
      rest -= here
      let taken = stream.hypergeometric(sample: left, marked: here, unmarked: rest)
      stage[d] = here - taken
      left -= taken
    }
    leave(stocks.vacant[host])
    leave(stocks.waiting[host])
    for stage in 0..<stocks.stages { leave(training[stage]) }
    leave(stocks.novices[host])
    leave(stocks.experienced[host])
  }
}
