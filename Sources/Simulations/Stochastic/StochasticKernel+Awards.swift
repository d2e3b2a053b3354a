import Parameters
import PublicFinance
import Scenarios

extension StochasticKernel {
  /// 5.2 Awards: each cell follows the calendar; where money is short, posts are awarded one by one in
  /// ascending order of code, public before private, until one does not fit.
  func awardPosts(_ t: Int, _ s: Int) {
    if s >= 1 {
      posts.grow(
        to: Plan.postCount(
          for: budget.opened[BudgetLine.advisers.rawValue], unitCost: plan.postUnitCost,
          cap: plan.scenario.postsCap, real: plan.scenario.realQuantities))
    }
    guard !budget.isFrozen(.advisers) else { return }
    let share = plan.scenario.awardCalendar[s]
    guard share > 0 else { return }
    let (publicShare, ancillary) = (constants[.publicShare], plan.costs.ancillary)
    let awarded = PerHost { stocks.awarded[$0][t] }
    let available = budget.available(.advisers)
    var spent = 0.0
    serving: for d in 0..<departments {
      let planned = posts.posts(d, publicShare: publicShare)
      // What grows never takes a territory beyond its whole plan, however its host types round.
      var room =
        WholeNumber.floor(posts.byTerritory[d]) - awarded.publicHost[d] - awarded.privateHost[d]
      for host in Host.allCases {
        let target = WholeNumber.floor(share * planned[host])
        let wanted = min(room, max(0, target - awarded[host][d]))
        guard wanted > 0 else { continue }
        let subsidy = workspace.plan.subsidy[host].numbers[d]
        let new = WholeNumber.affordable(
          wanted, at: subsidy + ancillary, from: available - spent)
        spent += Double(new) * (subsidy + ancillary)
        room -= new
        awarded[host][d] += new
        stocks.open[host][d] += new
        running(.subsidyCommitted)[d] += Double(new) * subsidy
        running(.firstTrainingCommitted)[d] += Double(new) * ancillary
        if new > 0, firstAward == nil { firstAward = t }
        if new < wanted { break serving }
      }
    }
    budget.commit(spent, on: .advisers)
  }
}
