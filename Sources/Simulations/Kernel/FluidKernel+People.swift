import CFluidModel
import ElementaryFunctions
import Parameters

/// National sums of section 8 that grow month by month.
private struct PeopleTotals {
  var sessions = 0.0
  var workshopSessions = 0.0
  var reachedByAdvisers = 0.0
  var aidantsConnectUsers = 0.0
  /// What one person in need at the start stands for without the programme, by segment.
  var withoutProgramme = PerSegment { _ in 1.0 }
  /// The inflow so far for one person in need at the start, by segment.
  var inflow = PerSegment { _ in 0.0 }
}

extension FluidKernel {
  /// Sections 7 and 8: access, capacity and people of every month.
  func runPeople() {
    recordAwareness()
    var everyone = peopleColumns()
    var rates = peopleRates()
    let seeking = seekingRates()
    var totals = PeopleTotals()
    for t in 0..<constants.months {
      var month = peopleMonth(t, seeking)
      record(t, fluid_people(&everyone, &rates, &month, t), rates, &totals)
      workspace.snapshots?.take(t, from: workspace)
    }
  }

  /// 8.1 Awareness grows with the months in which advisers are present, not with the calendar.
  private func recordAwareness() {
    let totals = plan.need.totals
    let reference = PerSegment { scaling($0) * totals[$0] }
    let referenceNeed = reference.offline + reference.struggling
    let advisers = constants[.awarenessPresence] * referenceNeed / 1_000_000
    let (start, time) = (constants[.awarenessStart], constants[.awarenessTime])
    let months = 0..<constants.months
    let presence = months.map { advisers > 0 ? workspace.national[$0].inPost / advisers : 0 }
    var present = presence.inLanes
    present.withUnsafeMutableBufferPointer { present in
      guard let first = present.baseAddress else { return }
      Elementary.complement(inPlace: first, blocks: present.count)
    }
    var monthsOfPresence = 0.0
    let exponents = present.numbers(months.count).map {
      monthsOfPresence += $0
      return -monthsOfPresence / time
    }
    let unaware = Elementary.exp(exponents.inLanes).numbers(months.count)
    for t in months { workspace.national[t].awareness = 1 - (1 - start) * unaware[t] }
  }

  /// κ: the calibrated number of seekers does not change with the published need figure.
  private func scaling(_ segment: Segment) -> Double {
    let need = plan.need.totals[segment]
    let reference =
      constants[segment == .offline ? .seekReferenceOffline : .seekReferenceStruggling]
    return reference > 0 && need > 0 ? reference / need : 1
  }

  /// Seekers at full awareness and access (η κ), by segment.
  private func seekingRates() -> PerSegment<Double> {
    PerSegment { segment in
      constants[segment == .offline ? .seekOffline : .seekStruggling] * scaling(segment)
    }
  }

  /// The two counts of France Services between which a month lies, and its place between them.
  private func franceServices(at t: Int) -> (Column, Column, Double) {
    let dates = PlanColumns.franceServicesMonths
    guard let next = dates.firstIndex(where: { $0 > t }), next > 0 else {
      let last = columns.franceServices(dates.count - 1)
      return (last, last, 0)
    }
    let weight = Double(t - dates[next - 1]) / Double(dates[next] - dates[next - 1])
    return (columns.franceServices(next - 1), columns.franceServices(next), weight)
  }

  /// The numbers of a month that are the same for every territory.
  private func peopleMonth(_ t: Int, _ seeking: PerSegment<Double>) -> FluidPeopleMonth {
    let (before, after, weight) = franceServices(at: t)
    let scale = workspace.scales[t]
    let awareness = workspace.national[t].awareness
    return FluidPeopleMonth(
      servicesBefore: before.base,
      servicesAfter: after.base,
      weight: weight,
      venuesPerSpace: constants[.spaceNewSiteShare] * scale.opened,
      slotsPerSpace: constants[.slotsPerSpace] * scale.opened,
      trained: scale.trained,
      newlyTrained: t == 0 || scale.trained != workspace.scales[t - 1].trained,
      seekingOffline: awareness * seeking.offline,
      seekingStruggling: awareness * seeking.struggling)
  }

  /// 9 Records the national figures of people at the end of a month.
  private func record(
    _ t: Int, _ sums: FluidPeopleTotals, _ rates: FluidPeopleRates, _ totals: inout PeopleTotals
  ) {
    totals.sessions += sums.served
    totals.workshopSessions += sums.inWorkshops
    totals.reachedByAdvisers += sums.firstVisits
    totals.aidantsConnectUsers += sums.newMandates
    for segment in Segment.allCases {
      let rates = segment == .offline ? rates.offline : rates.struggling
      let without = totals.withoutProgramme[segment]
      totals.withoutProgramme[segment] = without - without * (1 - rates.staying) + rates.inflow
      totals.inflow[segment] += rates.inflow
    }
    let national = workspace.national + t
    national.pointee.demand = sums.demand
    national.pointee.capacity = sums.capacity
    national.pointee.served = sums.served
    national.pointee.sessions = totals.sessions
    national.pointee.workshopSessions = totals.workshopSessions
    national.pointee.reachedByAdvisers = totals.reachedByAdvisers
    national.pointee.aidantsConnectUsers = totals.aidantsConnectUsers
    national.pointee.need = sums.need
    national.pointee.assisted = sums.assisted
    national.pointee.reached = sums.reached
    national.pointee.inFollowUp = sums.inFollowUp
    national.pointee.autonomous = sums.autonomous
    let initial = plan.need.totals
    let everyone = initial.offline + initial.struggling
    national.pointee.access = everyone > 0 ? sums.reachable / everyone : 0
    national.pointee.needWithoutProgramme =
      initial.offline * totals.withoutProgramme.offline
      + initial.struggling * totals.withoutProgramme.struggling
    national.pointee.needAndInflow =
      initial.offline * (1 + totals.inflow.offline)
      + initial.struggling * (1 + totals.inflow.struggling)
  }
}
