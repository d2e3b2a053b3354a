import Apportionments
import Messages
import Parameters
import Territories
import PublicFinance
import Scenarios

/// What a line plans to buy.
struct QuantityPlan {
  /// The first planned total.
  let firstTotal: Figure
  /// The first planned quantity of each department.
  let first: Figure
  /// What one unit of the total stands for in each department.
  let shares: Figure
  /// Whether the total grows with money added later.
  let grows: Bool
  /// Whether the weights may all be zero.
  let mayLackWeights: Bool
  /// The planned total so far.
  var total: Figure

  /// The total with money added later; weights that are all zero say nowhere where it would go.
  func grown(to affordable: Figure) -> Figure {
    guard mayLackWeights else { return total.atLeast(affordable) }
    return shares.sum.exceeds(0).then(total.atLeast(affordable), otherwise: total)
  }
}

extension ModelRecorder {
  /// Section 4: prices, keys and planned quantities.
  func recordPlan() {
    inhabitedArea = name(
      .inhabitedArea, data(.area).atMost(data(.communes) * parameter(.communeAreaCap)))
    subsidy = [
      name(
        .subsidy, .host(0),
        data(.subsidyZone).with(
          .choose, cents(.subsidyPublic), cents(.subsidyPublicAntillesGuyane),
          cents(.subsidyPublicReunionMayotte))),
      name(.subsidy, .host(1), nothing + cents(.subsidyPrivate)),
    ]
    ancillary = name(
      .ancillaryCost, cents(.trainingCost) + cents(.kitCost) + cents(.certificationCost))
    let shares = keyShares(of: .advisers)
    let (s1, s2) = (parameter(.publicShare), 1 - parameter(.publicShare))
    let cost = s1 * (subsidy[0] + ancillary) + s2 * (subsidy[1] + ancillary)
    postCost = name(.meanPostCost, name(.postCostInShare, shares * cost).sum)
    plans[.advisers] = plan(.advisers, shares, total: postCount(announced(.advisers)))
    if let posts = plans[.advisers] {
      name(.postsPlanned, posts.first)
      name(.postsPlanned, posts.firstTotal)
    }
    for line in [BudgetLine.spaces, .aidants] {
      plans[line] = plan(line, keyShares(of: line), total: unitCount(line, announced(line)))
    }
  }

  /// The amount first written for a line, in cents.
  func announced(_ line: BudgetLine) -> Figure {
    guard inputs.linesByShare.contains(line) else { return leaf(.amount(line)) }
    return (leaf(.envelope) * leaf(.share(line))).nearestWhole
  }

  /// n(m) of section 4.3: the posts that an amount pays.
  func postCount(_ amount: Figure) -> Figure {
    let isReal = scenario.realQuantities
    let reason = leaf(.realQuantities)
    let paid = amount.over(postCost)
    let affordable = (isReal ? paid : paid.wholeQuantity).given([reason])
    guard scenario.postsCap != nil else {
      return postCost.exceeds(0).then(affordable, otherwise: 0)
    }
    let cap = leaf(.postsCap)
    // Posts that cost nothing are limited by the cap alone.
    return postCost.exceeds(0).then(
      affordable.atMost(cap), otherwise: amount.exceeds(0).then(cap, otherwise: 0))
  }

  /// The spaces or aidants that an amount pays.
  func unitCount(_ line: BudgetLine, _ amount: Figure) -> Figure {
    let paid = amount.over(unitPrice(line))
    return (scenario.realQuantities ? paid : paid.wholePart).given([leaf(.realQuantities)])
  }

  func unitPrice(_ line: BudgetLine) -> Figure {
    cents(line == .spaces ? .spaceUnitCost : .aidantUnitCost)
  }

  private func keyShares(of line: BudgetLine) -> Figure {
    let weights = keyWeights(of: line)
    return name(.keyShare, .line(line), weights.over(weights.sum))
  }

  private func plan(_ line: BudgetLine, _ shares: Figure, total: Figure) -> QuantityPlan {
    let planned: Figure
    let firstTotal: Figure
    let grows: Bool
    if case .quantities = scenario.distribution(of: line).basis {
      planned = name(.planned, .line(line), leaf(.quantities(line)))
      firstTotal = name(.planned, .line(line), planned.sum)
      grows = false
    } else {
      firstTotal = name(.planned, .line(line), total)
      planned = name(.planned, .line(line), spread(firstTotal, line))
      grows = true
    }
    // The key stands for the plan where nothing is planned at first.
    let base = firstTotal.exceeds(0).then(planned.over(firstTotal), otherwise: shares)
    return QuantityPlan(
      firstTotal: firstTotal, first: planned, shares: base, grows: grows,
      mayLackWeights: mayLackWeights(line), total: firstTotal)
  }

  /// Keys of people and places are never zero everywhere; written weights and observations may be.
  private func mayLackWeights(_ line: BudgetLine) -> Bool {
    switch scenario.distribution(of: line).basis {
    case .weights: true
    case .key(.observed), .key(.observedAidants): !inputs.country.isFrance
    case .key, .quantities: false
    }
  }

  /// Section 4.4: a total shared by the weights of a line's key.
  private func spread(_ total: Figure, _ line: BudgetLine) -> Figure {
    let weights = keyWeights(of: line)
    if scenario.realQuantities {
      return recorder.record(.quotas, [total, weights]).given([leaf(.realQuantities)])
    }
    let hasCap = scenario.distribution(of: line).cap != nil
    let bounds = [leaf(.floor(line))] + (hasCap ? [leaf(.cap(line))] : [])
    return recorder.record(
      .apportion(scenario.distribution(of: line).method, hasCap: hasCap),
      [total, weights] + bounds
    ).given([leaf(.method(line))])
  }
}
