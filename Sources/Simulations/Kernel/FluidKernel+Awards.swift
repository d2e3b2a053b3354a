import CFluidModel
import PublicFinance
import Scenarios

/// What the awards of one month hand on to the next.
struct AwardState {
  /// Awarded posts over the base of the plan.
  var scale = 0.0
  /// The planned number of posts so far (n_t).
  var planned: Double?
  /// The first month with awards (m_A).
  var firstMonth: Int?
  /// The posts and the cost, in cents, of one unit of the award scale.
  var unitPosts = 0.0
  var unitSubsidy = 0.0
}

extension FluidKernel {
  /// 5.2 Awards: posts follow the calendar as far as the line has money.
  ///
  /// Awards stay proportional to the plan of each territory, so one scale stands for all: a
  /// territory's awarded posts are the scale times its base.
  ///
  /// - Returns: The part of the base awarded in the month.
  func awardPosts(_ t: Int, _ s: Int) -> Double {
    let quantity = plan.posts
    if award.planned == nil {
      award.planned = quantity.total
      award.unitPosts = quantity.baseTotal
      award.unitSubsidy = sum(columns.subsidyOfPosts)
    }
    if quantity.grows, s >= 1 {
      let affordable = Plan.postCount(
        for: budget.opened[BudgetLine.advisers.rawValue], unitCost: plan.postUnitCost,
        cap: plan.scenario.postsCap, real: plan.scenario.realQuantities)
      award.planned = max(award.planned ?? 0, affordable)
    }
    guard !budget.isFrozen(.advisers) else { return 0 }
    let planned = award.planned ?? 0
    let share = plan.scenario.awardCalendar[s]
    // While the first plan holds, the target is the base itself times the calendar's share.
    let target = planned > quantity.total ? share * (planned / quantity.baseTotal) : share
    var new = max(0, (quantity.total > 0 || planned > 0 ? target : 0) - award.scale)
    guard new > 0 else { return 0 }
    let unitCost = award.unitSubsidy + award.unitPosts * plan.costs.ancillary
    let available = budget.available(.advisers)
    if !Tolerance.fits(new * unitCost, in: available) { new *= available / (new * unitCost) }
    guard new > 0 else { return 0 }
    award.scale += new
    budget.commit(new * unitCost, on: .advisers)
    if award.firstMonth == nil { award.firstMonth = t }
    return new
  }

  /// The sum of a column over all territories, in the fixed order.
  func sum(_ column: Column) -> Double {
    fluid_sum(column.base, constants.blocks)
  }
}
