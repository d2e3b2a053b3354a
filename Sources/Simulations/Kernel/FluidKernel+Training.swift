import ElementaryFunctions
import Parameters
import PublicFinance

extension FluidKernel {
  /// 5.6 and 5.7: seats go to those who wait, graduates take up their posts.
  mutating func train(_ t: Int) {
    let seats = constants.seats(inMonth: t, firstAward: award.firstMonth)
    let waitingInAll = totals.waiting
    let seated = waitingInAll > 0 ? min(1, seats / waitingInAll) : 0
    let replacements = startTrainings(t, seated: seated)
    let paid = payReplacements(replacements)
    if paid < 1 { turnAway(t, unpaid: 1 - paid) }
    takeUpPosts(t)
  }

  /// Splits the starts of each territory into first trainings and replacements.
  ///
  /// - Returns: The number of replacements in the country.
  private func startTrainings(_ t: Int, seated: Double) -> Double {
    let (startedBefore, started) = (posts.firstTrainings[t - 1], posts.firstTrainings[t])
    let (waitingPublic, waitingPrivate) = (
      posts.waiting.publicHost[t], posts.waiting.privateHost[t]
    )
    let (basePublic, basePrivate) = (columns.posts.publicHost, columns.posts.privateHost)
    let (replacements, seatedShare) = (posts.replacements, posts.seatedShare)
    let scale = award.scale
    var total = Lanes.zero
    for i in 0..<constants.blocks {
      let starts = (waitingPublic[i] + waitingPrivate[i]) * seated
      let awarded = (basePublic[i] + basePrivate[i]) * scale
      let first = starts.lesser((awarded - startedBefore[i]).greater(0))
      started[i] = startedBefore[i] + first
      let others = starts - first
      replacements[i] = others
      seatedShare[i] = Lanes(repeating: seated)
      total += others
    }
    return total.laneSum
  }

  /// Commits replacement trainings on the two lines that may pay them.
  ///
  /// - Returns: The part of the replacements that is paid for.
  private mutating func payReplacements(_ number: Double) -> Double {
    guard number > 0 else { return 1 }
    replacementsMoved = true
    let price = plan.costs.ancillary
    let cost = number * price
    let (fromAdvisers, fromRenewal) = (budget.usable(.advisers), budget.usable(.renewal))
    let fits = Tolerance.fits(cost, in: fromAdvisers + fromRenewal)
    let paid = fits ? 1 : (fromAdvisers + fromRenewal) / cost
    let advisersPart = min(cost * paid, fromAdvisers)
    let renewalPart = cost * paid - advisersPart
    budget.commit(advisersPart, on: .advisers)
    budget.commit(renewalPart, on: .renewal)
    let (byAdvisers, byRenewal) = (
      money.running(.replacementFromAdvisers), money.running(.replacementFromRenewal)
    )
    for i in 0..<constants.blocks {
      byAdvisers[i] += posts.replacements[i] * (advisersPart / number)
      byRenewal[i] += posts.replacements[i] * (renewalPart / number)
    }
    return paid
  }

  /// Leaves in waiting those whose replacement training could not be paid.
  private func turnAway(_ t: Int, unpaid: Double) {
    let (waitingPublic, waitingPrivate) = (
      posts.waiting.publicHost[t], posts.waiting.privateHost[t]
    )
    for i in 0..<constants.blocks {
      let starts = (waitingPublic[i] + waitingPrivate[i]) * posts.seatedShare[i]
      let away = posts.replacements[i] * unpaid
      posts.seatedShare[i] *= 1 - (away / starts.greater(1e-300)).lesser(1)
    }
  }

  /// Seats trainees, turns novices into experienced advisers and graduates into novices.
  private mutating func takeUpPosts(_ t: Int) {
    var total = (waiting: Lanes.zero, training: Lanes.zero, vacant: Lanes.zero)
    var occupied = Lanes.zero
    totals.graduates = 0
    let blocks = constants.blocks
    let stages = constants.trainingMonths
    let noviceLeave = constants.noviceLeave
    let (noviceWeight, traineeWeight) = (
      constants[.noviceProductivity], constants[.traineeProductivity]
    )
    let (inPost, effective) = (posts.inPost[t], posts.effective[t])
    let seatedShare = posts.seatedShare
    for host in Host.allCases {
      let isFirstHost = host == .publicHost
      let (waiting, training) = (posts.waiting[host][t], posts.training[host][t])
      let (novices, experienced) = (posts.novices[host][t], posts.experienced[host][t])
      let (vacant, graduates) = (posts.vacant[host][t], posts.graduates[host])
      let (occupancyBefore, occupancy) = (
        posts.occupancySum[host][t - 1], posts.occupancySum[host][t]
      )
      var (graduated, atWork) = (Lanes.zero, Lanes.zero)
      for i in 0..<blocks {
        let starts = waiting[i] * seatedShare[i]
        let stillWaiting = waiting[i] - starts
        waiting[i] = stillWaiting
        training[i] = starts
        var trainees = starts
        for stage in 1..<max(1, stages) { trainees += training[stage * blocks + i] }
        let settled = novices[i] * noviceLeave
        let newNovices = novices[i] - settled + graduates[i]
        let newExperienced = experienced[i] + settled
        novices[i] = newNovices
        experienced[i] = newExperienced
        let working = newNovices + newExperienced
        let filled = stillWaiting + trainees + working
        // An empty territory counts as fully occupied.
        occupancy[i] =
          occupancyBefore[i] + (filled + 1e-300) / (filled + vacant[i] + 1e-300)
        let hours = noviceWeight * newNovices + newExperienced + traineeWeight * trainees
        inPost[i] = isFirstHost ? working : inPost[i] + working
        effective[i] = isFirstHost ? hours : effective[i] + hours
        graduated += graduates[i]
        atWork += working
        total.waiting += stillWaiting
        total.training += trainees
        total.vacant += vacant[i]
        occupied += filled
      }
      totals.graduates += graduated.laneSum
      totals.inPost[host] = atWork.laneSum
    }
    totals.trained += totals.graduates
    totals.waiting = total.waiting.laneSum
    totals.inTraining = total.training.laneSum
    totals.vacant = total.vacant.laneSum
    totals.occupiedPostMonths += occupied.laneSum
  }
}
