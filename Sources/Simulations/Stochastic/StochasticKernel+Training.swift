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
    for place in 0..<2 * departments {
      stocks.waiting[place] -= stocks.starts[place]
      stocks.training[stocks.trainees(place).lowerBound] = stocks.starts[place]
      totals.trained += stocks.graduates[place]
    }
  }

  /// Those who finish graduate, and the others are one stage further; the first stage is then empty.
  private func moveTraineesOn(_ t: Int) {
    // σ ≥ τ leaves one path only.
    let short = constants.shortTrainingMonths
    let hasShortPath = short < constants.trainingMonths
    for d in 0..<departments {
      for host in Host.allCases {
        let place = cell(d, host)
        let stages = stocks.trainees(place)
        var graduates = 0
        if hasShortPath {
          let stage = stages.lowerBound + short - 1
          graduates = take(
            stocks.training[stage], fixed.short,
            RandomCause.shortPath.place(side: host.rawValue), d, t)
          stocks.training[stage] -= graduates
        }
        stocks.graduates[place] = graduates + stocks.training[stages.upperBound - 1]
        for stage in stages.dropFirst().reversed() {
          stocks.training[stage] = stocks.training[stage - 1]
        }
        stocks.training[stages.lowerBound] = 0
      }
    }
  }

  /// Seats are drawn without replacement among those who wait, cell by cell.
  private func drawSeats(_ t: Int) {
    var rest = 0
    for place in 0..<2 * departments { rest += stocks.waiting[place] }
    var left = min(
      rest, WholeNumber.floor(constants.seats(inMonth: t, firstAward: firstAward)))
    for d in 0..<departments {
      for host in Host.allCases {
        let place = cell(d, host)
        let here = stocks.waiting[place]
        rest -= here
        var seated = 0
        if left > 0, here > 0 {
          var stream = keys.stream(
            RandomCause.seated.place(side: host.rawValue), d, draw: draw, month: t)
          seated = stream.hypergeometric(sample: left, marked: here, unmarked: rest)
        }
        stocks.starts[place] = seated
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
      let (first, second) = (cell(d, .publicHost), cell(d, .privateHost))
      let starts = stocks.starts[first] + stocks.starts[second]
      guard starts > 0 else { continue }
      let awarded = stocks.awarded[t, first] + stocks.awarded[t, second]
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
      let fromPrivate = min(away, stocks.starts[second])
      stocks.starts[second] -= fromPrivate
      stocks.starts[first] -= away - fromPrivate
    }
  }

  /// 5.7 Novices settle, graduates take up their posts, and posts are occupied or not.
  func takeUpPosts(_ t: Int) {
    for d in 0..<departments {
      var (working, hours) = (0, 0.0)
      for host in Host.allCases {
        let place = cell(d, host)
        let settled = take(
          stocks.novices[place], fixed.settling,
          RandomCause.settling.place(side: host.rawValue), d, t)
        stocks.experienced[place] += settled
        stocks.novices[place] += stocks.graduates[place] - settled
        var trainees = 0
        for stage in stocks.trainees(place) { trainees += stocks.training[stage] }
        let inPost = stocks.novices[place] + stocks.experienced[place]
        let occupied = stocks.waiting[place] + trainees + inPost
        let all = occupied + stocks.vacant[place]
        let sums = workspace.posts.occupancySum[host]
        sums[t].numbers[d] =
          sums[t - 1].numbers[d] + (all > 0 ? Double(occupied) / Double(all) : 1)
        totals.occupiedPostMonths += occupied
        working += inPost
        hours +=
          constants[.noviceProductivity] * Double(stocks.novices[place])
          + Double(stocks.experienced[place]) + constants[.traineeProductivity] * Double(trainees)
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
            Double(stocks.fillings[month, cell(d, host)]) * subsidy[d] * part
        }
      }
    }
  }
}
