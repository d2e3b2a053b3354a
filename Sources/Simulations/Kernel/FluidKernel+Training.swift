import ElementaryFunctions
import Parameters
import PublicFinance

extension FluidKernel {
  /// 5.6 and 5.7: seats go to those who wait, graduates take up their posts.
  func train(_ t: Int) {
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
    var (total, firsts) = (Lanes.zero, Lanes.zero)
    for i in 0..<constants.blocks {
      let starts = (waitingPublic[i] + waitingPrivate[i]) * seated
      let awarded = (basePublic[i] + basePrivate[i]) * scale
      let first = starts.lesser((awarded - startedBefore[i]).greater(0))
      started[i] = startedBefore[i] + first
      let others = starts - first
      replacements[i] = others
      seatedShare[i] = Lanes(repeating: seated)
      total += others
      firsts += first
    }
    trainingsStarted = firsts.laneSum > 0
    return total.laneSum
  }

  /// Commits replacement trainings on the two lines that may pay them.
  ///
  /// - Returns: The part of the replacements that is paid for.
  private func payReplacements(_ number: Double) -> Double {
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
    renewalPaidReplacements = renewalPart > 0
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
  private func takeUpPosts(_ t: Int) {
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
      let trainees = posts.trainees[host]
      for i in 0..<blocks {
        let queue = waiting[i]
        let starts = queue * seatedShare[i]
        waiting[i] = queue - starts
        training[i] = starts
        trainees[i] = starts
      }
      for stage in 1..<max(1, stages) {
        for i in 0..<blocks { trainees[i] += training[stage * blocks + i] }
      }
      let running = posts.conventions[host]
      for i in 0..<blocks {
        let (noviceCount, inTraining) = (novices[i], trainees[i])
        let settled = noviceCount * noviceLeave
        let newNovices = noviceCount - settled + graduates[i]
        let newExperienced = experienced[i] + settled
        novices[i] = newNovices
        experienced[i] = newExperienced
        let working = newNovices + newExperienced
        let occupied = waiting[i] + inTraining + working
        let all = occupied + vacant[i]
        running[i] = all
        // An empty territory counts as fully occupied.
        occupancy[i] = occupancyBefore[i] + (occupied + 1e-300) / (all + 1e-300)
        let hours = noviceWeight * newNovices + newExperienced + traineeWeight * inTraining
        inPost[i] = isFirstHost ? working : inPost[i] + working
        effective[i] = isFirstHost ? hours : effective[i] + hours
      }
    }
    totals.trained += sum(posts.graduates.publicHost) + sum(posts.graduates.privateHost)
    totals.waiting =
      sum(posts.waiting.publicHost[t]) + sum(posts.waiting.privateHost[t])
    totals.inTraining = sum(posts.trainees.publicHost) + sum(posts.trainees.privateHost)
    totals.vacant = sum(posts.vacant.publicHost[t]) + sum(posts.vacant.privateHost[t])
    for host in Host.allCases {
      totals.inPost[host] = sum(posts.novices[host][t]) + sum(posts.experienced[host][t])
    }
    totals.occupiedPostMonths +=
      totals.waiting + totals.inTraining + totals.inPost.publicHost + totals.inPost.privateHost
  }
}
