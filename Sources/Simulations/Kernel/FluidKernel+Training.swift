import CFluidModel
import ElementaryFunctions
import Parameters
import PublicFinance

extension FluidKernel {
  /// 5.6 to 5.8: seats go to those who wait, graduates take up their posts, subsidies are paid.
  func train(_ t: Int) {
    let seats = constants.seats(inMonth: t, firstAward: award.firstMonth)
    let waitingInAll = totals.waiting
    let seated = waitingInAll > 0 ? min(1, seats / waitingInAll) : 0
    let replacements = startTrainings(t, seated: seated)
    let paid = payReplacements(replacements)
    if paid < 1 { turnAway(t, seated: seated, unpaid: 1 - paid) }
    takeUpPosts(t, seated: paid < 1 ? nil : seated)
  }

  /// Splits the starts of each territory into first trainings and replacements.
  ///
  /// - Returns: The number of replacements in the country.
  private func startTrainings(_ t: Int, seated: Double) -> Double {
    let sums = fluid_start_trainings(workspace.postColumns, seated, award.scale, t)
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
  private func turnAway(_ t: Int, seated: Double, unpaid: Double) {
    let (waitingPublic, waitingPrivate) = (
      posts.waiting.publicHost[t], posts.waiting.privateHost[t]
    )
    for i in 0..<constants.blocks {
      let starts = (waitingPublic[i] + waitingPrivate[i]) * seated
      let away = posts.replacements[i] * unpaid
      posts.seatedShare[i] = seated * (1 - (away / starts.greater(1e-300)).lesser(1))
    }
  }

  /// 5.6 to 5.8: seats trainees, turns novices into experienced advisers and graduates into novices,
  /// and pays subsidies.
  ///
  /// - Parameter seated: The part of those who wait that finds a seat; nil where it is not the same
  ///   in every territory.
  private func takeUpPosts(_ t: Int, seated: Double?) {
    let sums = fluid_take_up_posts(workspace.postColumns, workspace.postRates, seated ?? -1, t)
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
