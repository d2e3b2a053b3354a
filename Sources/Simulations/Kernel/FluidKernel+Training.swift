import CFluidModel
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
    let sums = fluid_start_trainings(
      FluidStarts(
        waitingPublic: posts.waiting.publicHost[t].base,
        waitingPrivate: posts.waiting.privateHost[t].base,
        basePosts: columns.allPosts.base,
        startedBefore: posts.firstTrainings[t - 1].base,
        seated: seated,
        awarded: award.scale,
        started: posts.firstTrainings[t].base,
        replacements: posts.replacements.base,
        seatedShare: posts.seatedShare.base),
      constants.blocks)
    trainingsStarted = sums.firsts > 0
    return sums.replacements
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
    let (replacements, blocks) = (posts.replacements.base, constants.blocks)
    fluid_add(
      money.running(.replacementFromAdvisers).base, replacements, advisersPart / number, blocks)
    fluid_add(
      money.running(.replacementFromRenewal).base, replacements, renewalPart / number, blocks)
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
    let sums = PerHost { host in
      fluid_take_up_posts(
        FluidPosts(
          seatedShare: posts.seatedShare.base,
          vacant: posts.vacant[host][t].base,
          graduates: posts.graduates[host].base,
          occupancyBefore: posts.occupancySum[host][t - 1].base,
          waiting: posts.waiting[host][t].base,
          training: posts.training[host][t].base,
          novices: posts.novices[host][t].base,
          experienced: posts.experienced[host][t].base,
          conventions: posts.conventions[host].base,
          occupancy: posts.occupancySum[host][t].base,
          inPost: posts.inPost[t].base,
          effective: posts.effective[t].base,
          isFirstHost: host == .publicHost,
          stages: constants.trainingMonths,
          noviceLeave: constants.noviceLeave,
          noviceWeight: constants[.noviceProductivity],
          traineeWeight: constants[.traineeProductivity]),
        constants.blocks)
    }
    let (first, second) = (sums.publicHost, sums.privateHost)
    totals.trained += first.graduates + second.graduates
    totals.waiting = first.waiting + second.waiting
    totals.inTraining = first.trainees + second.trainees
    totals.vacant = first.vacant + second.vacant
    totals.inPost.publicHost = first.inPost
    totals.inPost.privateHost = second.inPost
    totals.occupiedPostMonths +=
      totals.waiting + totals.inTraining + totals.inPost.publicHost + totals.inPost.privateHost
  }
}
