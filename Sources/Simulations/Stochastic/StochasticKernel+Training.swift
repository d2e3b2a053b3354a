import ElementaryFunctions
import Parameters
import PublicFinance
import RandomStreams

extension StochasticKernel {
  /// 5.6 Trainees move on and finish; seats are drawn among those who wait; replacements are paid.
  func train(_ t: Int) {
    moveTraineesOn(t)
    drawSeats(t)
    payTrainings(t)
    for host in Host.allCases {
      let (starts, first) = (stocks.starts[host], stocks.training[host][0])
      for d in 0..<departments {
        stocks.waiting[host][d] -= starts[d]
        first[d] = starts[d]
        totals.trained += stocks.graduates[host][d]
      }
    }
  }

  /// Those who finish graduate, and the others are one stage further; the first stage is then empty.
  private func moveTraineesOn(_ t: Int) {
    // σ ≥ τ leaves one path only.
    let short = constants.shortTrainingMonths
    let hasShortPath = short < constants.trainingMonths
    for host in Host.allCases {
      let (training, graduates) = (stocks.training[host], stocks.graduates[host])
      if hasShortPath {
        let stage = training[short - 1]
        take(
          stage, fixed.short, RandomCause.shortPath.place(side: host.rawValue), t, into: graduates)
        for d in 0..<departments { stage[d] -= graduates[d] }
      } else {
        graduates.base.update(repeating: 0, count: stocks.width)
      }
      let last = training[stocks.stages - 1]
      for d in 0..<departments { graduates[d] += last[d] }
      for stage in stride(from: stocks.stages - 1, to: 0, by: -1) {
        training[stage].base.update(from: training[stage - 1].base, count: stocks.width)
      }
      training[0].base.update(repeating: 0, count: stocks.width)
    }
  }

  /// Seats are drawn without replacement among those who wait, cell by cell.
  private func drawSeats(_ t: Int) {
    var rest = 0
    for host in Host.allCases {
      for d in 0..<departments { rest += stocks.waiting[host][d] }
    }
    var left = min(
      rest, WholeNumber.floor(constants.seats(inMonth: t, firstAward: firstAward)))
    let rows = PerHost {
      keys.row(RandomCause.seated.place(side: $0.rawValue), draw: draw, month: t)
    }
    for d in 0..<departments {
      for host in Host.allCases {
        let here = stocks.waiting[host][d]
        rest -= here
        var seated = 0
        if left > 0, here > 0 {
          var stream = rows[host].stream(d)
          seated = stream.hypergeometric(sample: left, marked: here, unmarked: rest)
        }
        stocks.starts[host][d] = seated
        left -= seated
      }
    }
  }

  /// First trainings are committed with the award; replacements need money now, from `advisers` first
  /// and then from `renewal`, and are served in ascending order of code.
  private func payTrainings(_ t: Int) {
    let price = plan.costs.ancillary
    var (fromAdvisers, fromRenewal) = (budget.usable(.advisers), budget.usable(.renewal))
    for d in 0..<departments {
      let starts = stocks.starts.publicHost[d] + stocks.starts.privateHost[d]
      guard starts > 0 else { continue }
      let awarded = stocks.awarded.publicHost[t, d] + stocks.awarded.privateHost[t, d]
      let firsts = min(starts, max(0, awarded - stocks.firstTrainings[d]))
      let wanted = starts - firsts
      let served = WholeNumber.affordable(wanted, at: price, from: fromAdvisers + fromRenewal)
      let cost = Double(served) * price
      let byAdvisers = min(cost, fromAdvisers)
      fromAdvisers -= byAdvisers
      fromRenewal -= cost - byAdvisers
      budget.commit(byAdvisers, on: .advisers)
      budget.commit(cost - byAdvisers, on: .renewal)
      running(.replacementFromAdvisers)[d] += byAdvisers
      running(.replacementFromRenewal)[d] += cost - byAdvisers
      running(.firstTrainingPaid)[d] += Double(firsts) * price
      stocks.firstTrainings[d] += firsts
      // Public hosts are served first, so that private ones are turned away first.
      let away = wanted - served
      let fromPrivate = min(away, stocks.starts.privateHost[d])
      stocks.starts.privateHost[d] -= fromPrivate
      stocks.starts.publicHost[d] -= away - fromPrivate
    }
  }

  /// 5.7 Novices settle, graduates take up their posts, and posts are occupied or not.
  func takeUpPosts(_ t: Int) {
    let settling = stocks.passing.settling
    for host in Host.allCases {
      take(
        stocks.novices[host], fixed.settling, RandomCause.settling.place(side: host.rawValue), t,
        into: settling[host])
    }
    for d in 0..<departments {
      var (working, hours) = (0, 0.0)
      for host in Host.allCases {
        let (novices, experienced) = (stocks.novices[host], stocks.experienced[host])
        let settled = settling[host][d]
        experienced[d] += settled
        novices[d] += stocks.graduates[host][d] - settled
        var trainees = 0
        for stage in 0..<stocks.stages { trainees += stocks.training[host][stage][d] }
        let inPost = novices[d] + experienced[d]
        let occupied = stocks.waiting[host][d] + trainees + inPost
        let all = occupied + stocks.vacant[host][d]
        let sums = workspace.posts.occupancySum[host]
        sums[t].numbers[d] =
          sums[t - 1].numbers[d] + (all > 0 ? Double(occupied) / Double(all) : 1)
        totals.occupiedPostMonths += occupied
        working += inPost
        hours +=
          constants[.noviceProductivity] * Double(novices[d])
          + Double(experienced[d]) + constants[.traineeProductivity] * Double(trainees)
      }
      workspace.posts.inPost[t].numbers[d] = Double(working)
      workspace.posts.effective[t].numbers[d] = hours
    }
  }

  /// 5.8 Subsidies of first conventions, the later parts at the term when it comes first.
  func paySubsidies(_ t: Int) {
    let parts = [(0, constants[.tranche0]), (6, constants[.tranche6]), (12, constants[.tranche12])]
    for host in Host.allCases {
      let subsidy = workspace.plan.subsidy[host].numbers
      for (months, part) in parts {
        let month = t - min(months, constants.conventionMonths[host])
        guard month >= 0 else { continue }
        for d in 0..<departments {
          running(.subsidyPaid)[d] +=
            Double(stocks.fillings[host][month, d]) * subsidy[d] * part
        }
      }
    }
  }
}
