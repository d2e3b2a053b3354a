import CFluidModel
import ElementaryFunctions
import Parameters
import PublicFinance
import Scenarios

extension FluidKernel {
  /// 6 Spaces are ordered along their plan as far as the line has money, and open later.
  func orderSpaces(_ t: Int, _ s: Int) {
    var scale = t > 0 ? workspace.scales[t - 1] : PlanScales()
    if !budget.isFrozen(.spaces) {
      let foreseen =
        (Double(s) - constants[.spaceOrderStart] + 1) / constants[.spaceOrderMonths]
      scale.orderShare = max(scale.orderShare, min(max(foreseen, 0), 1))
    }
    let price = plan.costs.space
    let size = plannedSize(of: plan.spaces, on: .spaces, unitCost: price, previous: &spacesPlanned)
    if !budget.isFrozen(.spaces) {
      scale.ordered += commit(
        size * scale.orderShare - scale.ordered, of: plan.spaces, on: .spaces, unitCost: price)
    }
    let opening = t - constants.spaceLag
    let openShare =
      opening < 0
      ? 0 : (opening == t ? scale.orderShare : workspace.scales[opening].orderShare)
    scale.opened = max(scale.opened, min(size * openShare, scale.ordered))
    workspace.scales[t] = scale
  }

  /// 6 Aidants are trained along their curve as far as the line has money.
  func trainAidants(_ t: Int) {
    let price = plan.costs.aidant
    let size = plannedSize(
      of: plan.aidants, on: .aidants, unitCost: price, previous: &aidantsPlanned)
    let trainedBefore = t > 0 ? workspace.scales[t - 1].trained : 0
    guard !budget.isFrozen(.aidants) else {
      workspace.scales[t].trained = trainedBefore
      return
    }
    let new = commit(
      size * trainingCurve[t] - trainedBefore, of: plan.aidants, on: .aidants, unitCost: price)
    workspace.scales[t].trained = trainedBefore + new
  }

  /// The planned number of units over the base of the plan: it grows with money added to the line.
  private func plannedSize(
    of quantity: PlannedQuantity, on line: BudgetLine, unitCost: Double, previous: inout Double
  ) -> Double {
    previous = max(previous, quantity.total)
    if quantity.grows {
      let affordable = Plan.unitCount(
        for: budget.opened[line.rawValue], unitCost: unitCost, real: plan.scenario.realQuantities)
      previous = max(previous, affordable)
    }
    return previous / quantity.baseTotal
  }

  /// Commits a step of the plan's scale, or the part of it that fits the line.
  private func commit(
    _ step: Double, of quantity: PlannedQuantity, on line: BudgetLine, unitCost: Double
  ) -> Double {
    guard step > 0 else { return 0 }
    let cost = step * quantity.baseTotal * unitCost
    let available = budget.available(line)
    let part = Tolerance.fits(cost, in: available) ? 1 : available / cost
    budget.commit(cost * part, on: line)
    return step * part
  }
}

extension RunConstants {
  /// ℓ(s) at every month: a logistic curve lifted to start at 0 (section 6).
  func trainingCurve() -> [Double] {
    let (slope, midpoint) = (self[.aidantSlope], self[.aidantMidpoint])
    let start = aidantCurveStart
    let exponents = (0..<months).map { -(slope * (Double($0 - programmeStart) - midpoint)) }
    let powers = Elementary.exp(exponents.inLanes).numbers(months)
    return powers.enumerated().map { t, power in
      t > programmeStart ? (1 / (1 + power) - start) / (1 - start) : 0
    }
  }
}
