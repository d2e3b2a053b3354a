import Messages
import Parameters
import PublicFinance
import Territories

/// Section 6: spaces and aidants, by department.
struct SupplyState {
  /// The part of the planned spaces to be ordered, by month (og).
  var orderShares: [Figure] = []
  var ordered: Figure
  var open: Figure
  var aidants: Figure
  /// Sessions a month (C), workshops' part of them, access and activity of the month.
  var capacity: Figure
  var workshopPlaces: Figure
  var access: Figure
  var activity: Figure

  init(nothing: Figure) {
    (ordered, open, aidants, capacity) = (nothing, nothing, nothing, nothing)
    (workshopPlaces, access, activity) = (nothing, nothing, nothing)
  }
}

extension ModelRecorder {
  /// Section 6.1: a line to which money was added plans more, with the same shares.
  private func grown(_ line: BudgetLine) -> Figure {
    guard var plan = plans[line] else { return nothing }
    if plan.grows {
      plan.total = name(
        .plannedUnits, .line(line), plan.grown(to: unitCount(line, money.opened[line])))
      plans[line] = plan
    }
    return name(
      .plannedUnits, .line(line),
      plan.total.exceeds(plan.firstTotal)
        .then(plan.total * plan.shares, otherwise: plan.first))
  }

  /// Section 6.2: spaces are ordered over some months, and open later.
  func recordSpaces(_ t: Int, _ s: Int) {
    let price = unitPrice(.spaces)
    let planned = grown(.spaces)
    let before = supply.orderShares.last ?? constant(0)
    let foreseen =
      (constant(Double(s)).given(start) - parameter(.spaceOrderStart) + 1)
      .over(parameter(.spaceOrderMonths)).clipped
    let isFrozen = money.frozen[.spaces]
    let reached = isFrozen ? before : before.atLeast(foreseen)
    supply.orderShares.append(
      name(.orderShare, reached.given(money.freezeReason[.spaces])))
    if !isFrozen {
      let wanted = name(
        .ordersWanted, (planned * supply.orderShares[t] - supply.ordered).atLeast(0))
      let part = scaling(price * wanted.sum, to: available(.spaces))
      let orders = name(.orders, wanted * part)
      supply.ordered = name(.spacesOrdered, supply.ordered + orders)
      commit(.spaces, .space, orders * price)
      pay(.spaces, .space, orders * price * parameter(.spaceFirstPayment))
    }
    let lag = months(.spaceLag)
    let opening = t - lag.count
    let share = opening >= 0 ? supply.orderShares[opening] : constant(0)
    let open = supply.open.atLeast(
      (planned * share.given([lag.leaf])).atMost(supply.ordered))
    let before6 = supply.open
    supply.open = result(.spaces, open).by
    let newly = name(.spacesOpening, supply.open - before6)
    pay(.spaces, .space, newly * price * (1 - parameter(.spaceFirstPayment)))
  }

  /// Section 6.3: aidants are trained along their curve.
  func recordAidants(_ s: Int) {
    let price = unitPrice(.aidants)
    let planned = grown(.aidants)
    if !money.frozen[.aidants] {
      let curve = name(
        .trainingCurve, curve(s).given(start + money.freezeReason[.aidants]))
      let wanted = name(.aidantsWanted, (planned * curve - supply.aidants).atLeast(0))
      let part = scaling(price * wanted.sum, to: available(.aidants))
      let new = name(.newAidants, wanted * part)
      supply.aidants += new
      commit(.aidants, .aidantTraining, new * price)
    } else {
      supply.aidants = supply.aidants.given(money.freezeReason[.aidants])
    }
    supply.aidants = result(.aidants, supply.aidants).by
  }

  /// ℓ(s): a logistic curve lifted to start at 0.
  private func curve(_ s: Int) -> Figure {
    guard s > 0 else { return constant(0) }
    let (slope, midpoint) = (parameter(.aidantSlope), parameter(.aidantMidpoint))
    func logistic(_ x: Figure) -> Figure { constant(1).over(1 + (0 - x).exponential) }
    let first = logistic(0 - slope * midpoint)
    return (logistic(slope * (Double(s) - midpoint)) - first).over(1 - first)
  }

  /// FS(t): straight lines between the counts of five dates.
  private func franceServices(_ t: Int) -> Figure {
    let dates = Department.franceServicesMonths
    let columns = TerritoryColumn.franceServices.map(data)
    guard let next = dates.firstIndex(where: { $0 > t }), next > 0 else {
      return columns[columns.count - 1]
    }
    let (first, last) = (dates[next - 1], dates[next])
    if first == t { return columns[next - 1] }
    let weight = Double(t - first) / Double(last - first)
    return columns[next - 1] + weight * (columns[next] - columns[next - 1])
  }

  /// Section 7: access and capacity.
  func recordAccess(_ t: Int) {
    let services = name(.franceServices, franceServices(t))
    let hostSites =
      parameter(.hostOutsideFranceServicesShare)
      * posts.inPost.over(parameter(.advisersPerHost))
    let venues = name(
      .venues,
      parameter(.franceServicesVenueShare) * services + hostSites
        + parameter(.spaceNewSiteShare) * supply.open)
    let radius = parameter(.accessRadius)
    supply.access = name(
      .access, (venues * Double.pi * (radius * radius)).over(inhabitedArea).complement)
    let activity = name(
      .activity, data(.activityFactor).raised(to: parameter(.activityFactorWeight)))
    supply.activity = activity
    let novices = posts.novices.total
    let experienced = posts.experienced.total
    let hours = name(
      .contactHours,
      parameter(.contactHours) * activity
        * (parameter(.noviceProductivity) * novices + experienced
          + parameter(.traineeProductivity) * posts.trainees))
    let (length, attendance) = workshops
    let time = parameter(.workshopTimeShare)
    let held = name(.workshopsHeld, (hours * time).over(length))
    let equipped = name(
      .equippedShare,
      (parameter(.slotsPerSpace) * supply.open).over(held).complement)
    let (size, larger) = (parameter(.groupSize), parameter(.groupSizeEquipped))
    let group = name(.groupAttending, (size + (larger - size) * equipped) * attendance)
    supply.workshopPlaces = name(.workshopPlaces, held * group)
    let alone = (hours * (1 - time)).over(parameter(.individualDuration))
    supply.capacity = result(.capacity, alone + supply.workshopPlaces).by
  }

  /// The mean length of a workshop with its preparation, and its mean attendance.
  private var workshops: (length: Figure, attendance: Figure) {
    let themes = WorkshopThemes.all
    func theme(_ theme: Int, _ figure: LeafFamily.ThemeFigure) -> Figure {
      leaf(.theme(theme, figure))
    }
    let preparation = parameter(.workshopPreparation)
    return (
      name(
        .workshopLength,
        themes.map { theme($0, .share) * (theme($0, .hours) + preparation) }.total),
      name(
        .meanAttendance, themes.map { theme($0, .share) * theme($0, .attendance) }.total)
    )
  }
}
