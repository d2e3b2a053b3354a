import Parameters
import PublicFinance
import RandomStreams
import Scenarios

extension StochasticKernel {
  /// 5.3 Terms and renewals: conventions at their term are renewed, awarded again or ended.
  func renewConventions(_ t: Int, _ s: Int) {
    for place in 0..<2 * departments {
      stocks.takenBack[place] = 0
      stocks.awardedAgain[place] = 0
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
        let place = cell(d, host)
        if stocks.fillings[term, place] > 0 || stocks.bridging[place] > 0 { return true }
      }
    }
    return false
  }

  /// 5.3a Renewed conventions end at their own term.
  private func endRenewedConventions(_ t: Int) {
    let month = t - constants.renewalMonths
    guard month >= 0 else { return }
    let ending = stocks.runningRenewals[month]
    for place in 0..<2 * departments {
      stocks.takenBack[place] += ending[place]
      ending[place] = 0
    }
  }

  /// 5.3a Yearly amounts are owed to running conventions, frozen or not; those unpaid end.
  private func payYearlyAmounts(_ year: Int, ofConventionsRenewedIn month: Int) {
    guard month >= 0 else { return }
    let running = stocks.runningRenewals[month]
    let due = cost(of: running, year)
    guard due > 0 else { return }
    let share = budget.available(.renewal) / due
    var spent = 0.0
    for d in 0..<departments {
      for host in Host.allCases {
        let place = cell(d, host)
        let kept = WholeNumber.scaled(running[place], by: share)
        let amount = Double(kept) * plan.costs.renewal[host][year]
        stocks.takenBack[place] += running[place] - kept
        running[place] = kept
        self.running(.renewalYear)[d] += amount
        spent += amount
      }
    }
    budget.commit(spent, on: .renewal)
  }

  /// 5.3b and d: first conventions at their term are settled, and renewed as far as hosts are willing
  /// and the line has money.
  private func settleAndRenew(_ t: Int, _ s: Int) {
    for host in Host.allCases {
      let term = t - constants.conventionMonths[host]
      for d in 0..<departments {
        let place = cell(d, host)
        let due = stocks.fillings[term, place]
        let willing = take(
          due, fixed.willing,
          RandomCause.willingToRenew.place(side: host.rawValue), d, t)
        stocks.wished[place] = stocks.bridging[place] + willing
        stocks.ended[place] = due - willing
        if due > 0 { settle(due, d, host, t) }
      }
    }
    let isExpected =
      renewalWasFunded || plan.scenario.renewalExpectedFrom.map { s >= $0.value } ?? false
    let givingUp = isExpected ? constants.bridgingLeave : 1
    let share = fundedShare(of: stocks.wished)
    var spent = 0.0
    for d in 0..<departments {
      for host in Host.allCases {
        let place = cell(d, host)
        let wished = stocks.wished[place]
        let renewed = WholeNumber.scaled(wished, by: share)
        let gone = take(
          wished - renewed, givingUp, RandomCause.givingUp.place(side: host.rawValue), d, t)
        let amount = Double(renewed) * plan.costs.renewal[host][0]
        stocks.bridging[place] = wished - renewed - gone
        stocks.ended[place] += gone
        stocks.runningRenewals[t][place] = renewed
        running(.renewal)[d] += amount
        spent += amount
        totals.renewed += renewed
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
    for d in 0..<departments {
      for host in Host.allCases {
        let place = cell(d, host)
        stocks.wished[place] = take(
          stocks.ended[place], fixed.reaward,
          RandomCause.awardedAgain.place(side: host.rawValue), d, t)
      }
    }
    let share = fundedShare(of: stocks.wished)
    var spent = 0.0
    for d in 0..<departments {
      for host in Host.allCases {
        let place = cell(d, host)
        let again = WholeNumber.scaled(stocks.wished[place], by: share)
        let amount = Double(again) * plan.costs.renewal[host][0]
        stocks.awardedAgain[place] = again
        stocks.runningRenewals[t][place] += again
        stocks.takenBack[place] += stocks.ended[place]
        running(.reaward)[d] += amount
        spent += amount
        workspace.posts.renewals[host][t].numbers[d] = Double(stocks.runningRenewals[t][place])
      }
    }
    budget.commit(spent, on: .renewal)
  }

  /// The cost of a yearly amount of some conventions, in cents.
  private func cost(of conventions: WholeColumn, _ year: Int) -> Double {
    var cost = 0.0
    for d in 0..<departments {
      for host in Host.allCases {
        cost += Double(conventions[cell(d, host)]) * plan.costs.renewal[host][year]
      }
    }
    return cost
  }

  /// The part of some wishes that the renewal line pays; what costs nothing needs no money, but a
  /// freeze stops it all the same.
  private func fundedShare(of wishes: WholeColumn) -> Double {
    let cost = cost(of: wishes, 0)
    guard cost > 0 else { return budget.isFrozen(.renewal) ? 0 : 1 }
    return budget.usable(.renewal) / cost
  }

  /// 5.3e Posts taken back are drawn without replacement over the stages; those awarded again are then
  /// vacant.
  private func takeBack(_ t: Int) {
    for d in 0..<departments {
      for host in Host.allCases {
        let place = cell(d, host)
        if stocks.takenBack[place] > 0 { takeBack(stocks.takenBack[place], d, host, t) }
        stocks.vacant[place] += stocks.awardedAgain[place]
      }
    }
  }

  private func takeBack(_ posts: Int, _ d: Int, _ host: Host, _ t: Int) {
    let place = cell(d, host)
    let trainees = stocks.trainees(place)
    var rest =
      stocks.vacant[place] + stocks.waiting[place] + stocks.novices[place]
      + stocks.experienced[place]
    for stage in trainees { rest += stocks.training[stage] }
    var left = min(posts, rest)
    var stream = keys.stream(
      RandomCause.takenBack.place(side: host.rawValue), d, draw: draw, month: t)
    func leave(_ stage: WholeColumn, _ place: Int) {
      let here = stage[place]
      rest -= here
      let taken = stream.hypergeometric(sample: left, marked: here, unmarked: rest)
      stage[place] = here - taken
      left -= taken
    }
    leave(stocks.vacant, place)
    leave(stocks.waiting, place)
    for stage in trainees { leave(stocks.training, stage) }
    leave(stocks.novices, place)
    leave(stocks.experienced, place)
  }
}
