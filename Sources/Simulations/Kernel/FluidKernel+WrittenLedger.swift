import ElementaryFunctions
import Parameters
import PublicFinance

extension FluidKernel {
  /// 10.3 The written cents of the month: each running sum cut to whole cents, a payment never
  /// above its commitment and a return never above its payment.
  ///
  /// An amount that did not change in the month keeps the row in which it last did.
  func write(_ t: Int) {
    let scale = workspace.scales[t]
    let previous = t > 0 ? workspace.scales[t - 1] : PlanScales()
    let awarded = award.scale
    let ancillary = plan.costs.ancillary
    let wasAwarded = awarded != writtenAward || t == 0
    writtenAward = awarded

    write(.subsidyCommitted, t, changed: wasAwarded) { i in
      columns.subsidyOfPosts[i] * awarded
    }
    write(.firstTrainingCommitted, t, changed: wasAwarded) { i in
      (columns.posts.publicHost[i] + columns.posts.privateHost[i]) * awarded * ancillary
    }
    let subsidyPaid = money.running(.subsidyPaid)
    write(.subsidyPaid, t, changed: true, notAbove: .subsidyCommitted) { subsidyPaid[$0] }
    let started = posts.firstTrainings[t]
    write(
      .firstTrainingPaid, t, changed: trainingsStarted || t == 0, notAbove: .firstTrainingCommitted
    ) {
      started[$0] * ancillary
    }
    let space = plan.costs.space
    let firstPart = constants[.spaceFirstPayment]
    let spacesChanged =
      scale.ordered != previous.ordered || scale.opened != previous.opened || t == 0
    write(.spaceCommitted, t, changed: spacesChanged) { i in
      columns.spaces[i] * scale.ordered * space
    }
    write(.spacePaid, t, changed: spacesChanged, notAbove: .spaceCommitted) { i in
      columns.spaces[i] * (firstPart * scale.ordered + (1 - firstPart) * scale.opened) * space
    }
    let aidant = plan.costs.aidant
    write(.aidantTraining, t, changed: scale.trained != previous.trained || t == 0) { i in
      columns.aidants[i] * scale.trained * aidant
    }
    write(.replacementFromAdvisers, t, changed: replacementsMoved || t == 0)
    write(.replacementFromRenewal, t, changed: renewalPaidReplacements || t == 0)
    write(.renewalYear, t, changed: renewalsMoved || t == 0)
    write(.renewal, t, changed: renewalsMoved || t == 0)
    write(.reaward, t, changed: renewalsMoved || t == 0)
    let settlement = money.running(.settlement)
    write(.settlement, t, changed: renewalsMoved || t == 0, notAbove: .subsidyPaid) {
      settlement[$0]
    }
  }

  /// Writes an amount that is its running sum.
  private func write(_ item: MoneyItem, _ t: Int, changed: Bool) {
    let running = money.running(item)
    write(item, t, changed: changed) { running[$0] }
  }

  private func write(
    _ item: MoneyItem, _ t: Int, changed: Bool, notAbove bound: MoneyItem? = nil,
    _ amount: (Int) -> Lanes
  ) {
    guard changed else {
      workspace.note(item, t, writtenIn: workspace.rowMonth(item, t - 1))
      return
    }
    workspace.note(item, t, writtenIn: t)
    let row = money.row(item, t)
    if let bound {
      let limit = workspace.written(bound, t)
      for i in 0..<constants.blocks { row[i] = cents(amount(i)).lesser(limit[i]) }
    } else {
      for i in 0..<constants.blocks { row[i] = cents(amount(i)) }
    }
  }

  /// The whole cents in running sums: lifted by 10⁻⁴ or 2⁻⁵⁰ of themselves before the floor.
  @inline(__always)
  private func cents(_ amount: Lanes) -> Lanes {
    (amount + (amount * Tolerance.relative).greater(1e-4)).wholePart
  }
}
