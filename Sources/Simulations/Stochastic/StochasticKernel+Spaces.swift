import ElementaryFunctions
import Parameters
import PublicFinance
import Scenarios

extension StochasticKernel {
  /// 6.2 Spaces are ordered along their plan as far as the line has money, and open later.
  func orderSpaces(_ t: Int, _ s: Int) {
    let foreseen = (Double(s) - constants[.spaceOrderStart] + 1) / constants[.spaceOrderMonths]
    let before = orderShares.last ?? 0
    let isFrozen = budget.isFrozen(.spaces)
    orderShares.append(isFrozen ? before : max(before, min(max(foreseen, 0), 1)))
    let price = plan.costs.space
    grow(&spaces, on: .spaces, at: price)
    let ordered = stocks.ordered[t]
    if !isFrozen {
      order(up: orderShares[t], of: spaces, to: ordered, on: .spaces, at: price)
    }
    let opening = t - constants.spaceLag
    let openShare = opening < 0 ? 0 : orderShares[opening]
    let opened = stocks.opened[t]
    let firstPart = constants[.spaceFirstPayment]
    for d in 0..<departments {
      let target = WholeNumber.floor(spaces.byTerritory[d] * openShare)
      opened[d] = max(opened[d], min(target, ordered[d]))
      let (all, open) = (Double(ordered[d]), Double(opened[d]))
      running(.spaceCommitted)[d] = all * price
      running(.spacePaid)[d] = (firstPart * all + (1 - firstPart) * open) * price
    }
  }

  /// 6.3 Aidants are trained along their curve as far as the line has money.
  func trainAidants(_ t: Int, _ s: Int) {
    let price = plan.costs.aidant
    grow(&aidants, on: .aidants, at: price)
    let trained = stocks.trained[t]
    guard !budget.isFrozen(.aidants) else { return }
    order(up: trainingCurve(s), of: aidants, to: trained, on: .aidants, at: price)
    for d in 0..<departments { running(.aidantTraining)[d] = Double(trained[d]) * price }
  }

  /// 6.1 A line to which money was added plans more.
  private func grow(_ quantity: inout WholePlan, on line: BudgetLine, at price: Double) {
    quantity.grow(
      to: Plan.unitCount(
        for: budget.opened[line.rawValue], unitCost: price, real: plan.scenario.realQuantities))
  }

  /// Commits the whole units of a part of a plan that are not yet there, scaled to what the line has.
  private func order(
    up share: Double, of quantity: WholePlan, to units: WholeColumn, on line: BudgetLine,
    at price: Double
  ) {
    var wanted = 0.0
    for d in 0..<departments {
      wanted += Double(max(0, WholeNumber.floor(quantity.byTerritory[d] * share) - units[d]))
    }
    guard wanted > 0 else { return }
    let (cost, available) = (wanted * price, budget.available(line))
    let part = Tolerance.fits(cost, in: available) ? 1 : available / cost
    for d in 0..<departments {
      let order = max(0, WholeNumber.floor(quantity.byTerritory[d] * share) - units[d])
      let new = WholeNumber.scaled(order, by: part)
      units[d] += new
      budget.commit(Double(new) * price, on: line)
    }
  }

  /// ℓ(s): a logistic curve lifted to start at 0.
  private func trainingCurve(_ s: Int) -> Double {
    guard s > 0 else { return 0 }
    let (slope, midpoint) = (constants[.aidantSlope], constants[.aidantMidpoint])
    let start = constants.aidantCurveStart
    return (Elementary.logistic(slope * (Double(s) - midpoint)) - start) / (1 - start)
  }
}
