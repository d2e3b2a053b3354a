import Messages
import Parameters
import PublicFinance
import Scenarios

extension ModelRecorder {
  private static let lengths = [
    ParameterName.conventionMonthsPublic, .conventionMonthsPrivate,
  ]
  private static let yearlyAmounts: [[ParameterName]] = [
    [.renewalPublic1, .renewalPublic2, .renewalPublic3],
    [.renewalPrivate1, .renewalPrivate2, .renewalPrivate3],
  ]

  /// The yearly amount of a renewed convention of a host, in cents; years from 0.
  private func yearly(_ host: Int, _ year: Int) -> Figure {
    cents(Self.yearlyAmounts[host][year])
  }

  /// Section 5.3: conventions at term are renewed, awarded again or end.
  func recordTerms(_ t: Int, _ s: Int) {
    let running = runningConventions
    posts.renewals.append([nothing, nothing])
    var back = [nothing, nothing]
    endRenewed(t, &back)
    for (lag, year) in [(24, 2), (12, 1)] { payYear(t - lag, year, &back) }
    let ended = renewFirst(t, s)
    let again = awardAgain(t, ended)
    settle(t)
    for host in hosts {
      back[host] += ended[host]
      leave(host, back[host], of: running[host], again: again[host])
    }
  }

  private var runningConventions: [Figure] {
    hosts.map { host in
      let training = posts.training.map { $0[host] }
      return name(
        .conventionsBefore, .host(host),
        ([posts.vacant[host], posts.waiting[host]] + training
          + [posts.novices[host], posts.experienced[host]]).total)
    }
  }

  /// 5.3a: renewed conventions at the end of their term.
  private func endRenewed(_ t: Int, _ back: inout [Figure]) {
    let length = months(.renewalMonths)
    let cohort = t - length.count
    guard posts.renewals.indices.contains(cohort) else { return }
    for host in hosts {
      back[host] += posts.renewals[cohort][host].given([length.leaf])
      posts.renewals[cohort][host] = nothing
    }
  }

  /// 5.3a: the second or third yearly amount of a cohort, as far as the line has money.
  private func payYear(_ cohort: Int, _ year: Int, _ back: inout [Figure]) {
    guard cohort >= 0 else { return }
    let running = posts.renewals[cohort]
    let due = name(
      .yearlyAmountDue,
      name(.yearlyAmountDue, hosts.map { running[$0] * yearly($0, year) }.total).sum)
    let part = name(
      .partPaid,
      due.exceeds(0).then(
        available(.renewal).over(due).atMost(1), otherwise: 1))
    var paid: [Figure] = []
    for host in hosts {
      let kept = name(.renewalsKept, .host(host), running[host] * part)
      back[host] += running[host] - kept
      posts.renewals[cohort][host] = kept
      paid.append(kept * yearly(host, year))
    }
    commit(.renewal, .renewalYear, paid.total)
  }

  /// Conventions first filled as many months ago as their term is long.
  private func atTerm(_ t: Int, _ host: Int) -> Figure {
    let length = months(Self.lengths[host])
    let month = t - length.count
    let figure = month >= 0 && length.count > 0 ? posts.fillings[month][host] : nothing
    return figure.given([length.leaf])
  }

  /// The part of a cost that the renewal line can pay: all of what costs nothing, unless frozen.
  private func payable(_ cost: Figure) -> Figure {
    let free = constant(money.frozen[.renewal] ? 0 : 1).given(money.freezeReason[.renewal])
    return cost.exceeds(0).then(usable(.renewal).over(cost).atMost(1), otherwise: free)
  }

  /// 5.3b: first conventions at their term.
  ///
  /// - Returns: the conventions that end.
  private func renewFirst(_ t: Int, _ s: Int) -> [Figure] {
    posts.funded = name(
      .renewalFunded, posts.funded.atLeast(money.opened[.renewal].exceeds(0)))
    let isForeseen = scenario.renewalExpectedFrom.map { s >= $0.value } ?? false
    let reasons = [leaf(.renewalExpectedFrom)] + start
    let expected = constant(isForeseen ? 1 : 0).given(reasons).atLeast(posts.funded)
    let givingUp = name(
      .givingUp,
      expected.exceeds(0).then(
        constant(1).over(parameter(.bridgingMonths).atLeast(1)), otherwise: 1))
    let due = hosts.map { name(.termsDue, .host($0), atTerm(t, $0)) }
    let willing = due.map { $0 * parameter(.renewalWillingness) }
    let wish = hosts.map { name(.renewalsWished, .host($0), posts.bridging[$0] + willing[$0]) }
    let cost = name(
      .renewalCost, name(.renewalCost, hosts.map { wish[$0] * yearly($0, 0) }.total).sum)
    let part = name(.partRenewed, payable(cost))
    var ended: [Figure] = []
    var paid: [Figure] = []
    for host in hosts {
      let renewed = name(.renewals, .host(host), wish[host] * part)
      let left = wish[host] - renewed
      let gone = left * givingUp
      posts.bridging[host] = name(.bridging, .host(host), left - gone)
      posts.renewals[t][host] = renewed
      ended.append(name(.conventionsEnded, .host(host), due[host] - willing[host] + gone))
      paid.append(renewed * yearly(host, 0))
    }
    commit(.renewal, .renewal, paid.total)
    posts.renewed = name(
      .renewed, posts.renewed + name(.renewals, posts.renewals[t].total).sum)
    return ended
  }

  /// 5.3c: posts of ended conventions awarded again, by host.
  private func awardAgain(_ t: Int, _ ended: [Figure]) -> [Figure] {
    let wish = ended.map { $0 * parameter(.reawardShare) }
    let cost = name(
      .reawardCost, name(.reawardCost, hosts.map { wish[$0] * yearly($0, 0) }.total).sum)
    let part = name(.partReawarded, payable(cost))
    let again = hosts.map { name(.reawards, .host($0), wish[$0] * part) }
    commit(.renewal, .reaward, hosts.map { again[$0] * yearly($0, 0) }.total)
    for host in hosts { posts.renewals[t][host] += again[host] }
    return again
  }

  /// 5.3d: settlement on the months in which the post was occupied.
  private func settle(_ t: Int) {
    var sums: [Figure] = []
    for host in hosts {
      let length = months(Self.lengths[host])
      guard t >= length.count else { continue }
      let months = posts.occupancy[(t - length.count)..<t].map { $0[host] }
      let occupied = name(
        .occupancyOfTerm, .host(host), months.total.over(length.leaf))
      sums.append(atTerm(t, host) * subsidy[host] * (1 - occupied))
    }
    guard !sums.isEmpty else { return }
    money.returned = name(.runningReturned, money.returned + sums.total)
  }

  /// 5.3e: posts taken back leave every stage in proportion; posts awarded again become vacant.
  private func leave(_ host: Int, _ back: Figure, of running: Figure, again: Figure) {
    let lost = name(.partLost, .host(host), back.over(running).atMost(1))
    let kept = 1 - lost
    posts.vacant[host] = posts.vacant[host] * kept + again
    posts.waiting[host] = posts.waiting[host] * kept
    for stage in posts.training.indices {
      posts.training[stage][host] = posts.training[stage][host] * kept
    }
    posts.novices[host] = posts.novices[host] * kept
    posts.experienced[host] = posts.experienced[host] * kept
  }

  /// Section 5.8: shares of the subsidy after 0, 6 and 12 months, or at the term.
  func recordPayments(_ t: Int) {
    let tranches: [(Int, ParameterName)] = [(0, .tranche0), (6, .tranche6), (12, .tranche12)]
    var due: [Figure] = []
    for host in hosts {
      let length = months(Self.lengths[host])
      let parts = tranches.compactMap { lag, tranche -> Figure? in
        let month = t - min(lag, length.count)
        guard month >= 0 else { return nil }
        return posts.fillings[month][host].given([length.leaf]) * parameter(tranche)
      }
      due.append(parts.total * subsidy[host])
    }
    pay(.advisers, .subsidy, due.total)
  }
}
