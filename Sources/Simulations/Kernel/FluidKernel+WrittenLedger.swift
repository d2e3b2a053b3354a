import CFluidModel
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

    writings = 0
    write(
      .subsidyCommitted, t, changed: wasAwarded,
      amount: Amount(columns.subsidyOfPosts, times: awarded))
    write(
      .firstTrainingCommitted, t, changed: wasAwarded,
      amount: Amount(columns.allPosts, times: awarded, at: ancillary))
    write(
      .subsidyPaid, t, changed: true, notAbove: .subsidyCommitted,
      amount: Amount(money.running(.subsidyPaid)))
    write(
      .firstTrainingPaid, t, changed: trainingsStarted || t == 0, notAbove: .firstTrainingCommitted,
      amount: Amount(posts.firstTrainings[t], at: ancillary))
    let space = plan.costs.space
    let firstPart = constants[.spaceFirstPayment]
    let spacesChanged =
      scale.ordered != previous.ordered || scale.opened != previous.opened || t == 0
    write(
      .spaceCommitted, t, changed: spacesChanged,
      amount: Amount(columns.spaces, times: scale.ordered, at: space))
    write(
      .spacePaid, t, changed: spacesChanged, notAbove: .spaceCommitted,
      amount: Amount(
        columns.spaces, times: firstPart * scale.ordered + (1 - firstPart) * scale.opened,
        at: space))
    write(
      .aidantTraining, t, changed: scale.trained != previous.trained || t == 0,
      amount: Amount(columns.aidants, times: scale.trained, at: plan.costs.aidant))
    writeRunning(.replacementFromAdvisers, t, changed: replacementsMoved || t == 0)
    writeRunning(.replacementFromRenewal, t, changed: renewalPaidReplacements || t == 0)
    writeRunning(.renewalYear, t, changed: renewalsMoved || t == 0)
    writeRunning(.renewal, t, changed: renewalsMoved || t == 0)
    writeRunning(.reaward, t, changed: renewalsMoved || t == 0)
    write(
      .settlement, t, changed: renewalsMoved || t == 0, notAbove: .subsidyPaid,
      amount: Amount(money.running(.settlement)))
    fluid_write_cents(workspace.writings, writings, constants.blocks)
  }

  /// Adds the running sum of an item to what is written.
  private func writeRunning(_ item: MoneyItem, _ t: Int, changed: Bool) {
    write(item, t, changed: changed, amount: Amount(money.running(item)))
  }

  /// Adds an amount to what is written at the end of the month, if it changed in it.
  private func write(
    _ item: MoneyItem, _ t: Int, changed: Bool, notAbove bound: MoneyItem? = nil, amount: Amount
  ) {
    guard changed else {
      workspace.repeatWritten(item, t)
      return
    }
    workspace.note(item, t, writtenIn: t)
    (workspace.writings + writings).initialize(
      to: FluidWriting(
        source: amount.column.base,
        limit: bound.map { UnsafeRawPointer(workspace.written($0, t).base) },
        factor: amount.scale,
        price: amount.price,
        row: money.row(item, t).base,
        sum: workspace.writtenSum(item, t)))
    writings += 1
  }
}

/// A running sum in cents: a column times a scale of the plan, at a price.
private struct Amount {
  let column: Column
  let scale: Double
  let price: Double

  init(_ column: Column, times scale: Double = 1, at price: Double = 1) {
    self.column = column
    self.scale = scale
    self.price = price
  }
}
