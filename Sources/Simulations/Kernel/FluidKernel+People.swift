import CFluidModel
import ElementaryFunctions
import Parameters

/// The numbers of section 8 that are the same for every territory.
private struct PeopleConstants {
  /// Seekers at full awareness and access (η κ), by segment.
  let seeking: PerSegment<Double>
  let autonomy: PerSegment<Double>
  let staying: PerSegment<Double>
  let inflow: PerSegment<Double>
  let returnFactor: Double
  let continuing: Double
  let dropping: Double
  let relapse: Double
  let mandateLapse: Double
  let openingsPerAidant: Double

  init(_ constants: RunConstants, _ plan: Plan) {
    let totals = plan.need.totals
    seeking = PerSegment { segment in
      let (rate, reference) =
        segment == .offline
        ? (constants[.seekOffline], constants[.seekReferenceOffline])
        : (constants[.seekStruggling], constants[.seekReferenceStruggling])
      return rate * PeopleConstants.scaling(reference: reference, need: totals[segment])
    }
    autonomy = PerSegment {
      constants[
        $0 == .offline ? .autonomyPerSessionOffline : .autonomyPerSessionStruggling]
    }
    staying = PerSegment {
      1 - constants[$0 == .offline ? .naturalExitOffline : .naturalExitStruggling]
    }
    inflow = PerSegment { constants[$0 == .offline ? .inflowOffline : .inflowStruggling] }
    returnFactor = constants[.returnFactor]
    continuing = constants[.continueProbability]
    dropping = constants[.dropUnserved]
    relapse = constants[.relapse]
    mandateLapse = constants[.mandateLapse]
    openingsPerAidant = constants[.aidantActiveShare] * constants[.aidantNewUsers]
  }

  /// κ: the calibrated number of seekers does not change with the published need figure.
  static func scaling(reference: Double, need: Double) -> Double {
    reference > 0 && need > 0 ? reference / need : 1
  }
}

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
    let c = PeopleConstants(constants, plan)
    recordAwareness()
    var totals = PeopleTotals()
    for t in 0..<constants.months {
      let hasCapacity = workspace.national[t].inPost + workspace.national[t].inTraining > 0
      reachVenues(t)  // 7
      holdSessions(t, hasCapacity: hasCapacity)  // 7
      serve(t, c, hasCapacity: hasCapacity, &totals)  // 8.1 to 8.7
      openMandates(t, c, &totals)  // 8.8
      leaveAndArrive(t, c, &totals)  // 8.9, 8.10
    }
  }

  /// 8.1 Awareness grows with the months in which advisers are present, not with the calendar.
  private func recordAwareness() {
    let offline = constants[.seekReferenceOffline]
    let struggling = constants[.seekReferenceStruggling]
    let totals = plan.need.totals
    let referenceNeed =
      PeopleConstants.scaling(reference: offline, need: totals.offline) * totals.offline
      + PeopleConstants.scaling(reference: struggling, need: totals.struggling)
      * totals.struggling
    let advisers = constants[.awarenessPresence] * referenceNeed / 1_000_000
    var monthsOfPresence = 0.0
    for t in 0..<constants.months {
      if advisers > 0 {
        monthsOfPresence += Elementary.complement(workspace.national[t].inPost / advisers)
      }
      let unaware = Elementary.exp(-monthsOfPresence / constants[.awarenessTime])
      workspace.national[t].awareness = 1 - (1 - constants[.awarenessStart]) * unaware
    }
  }

  /// 7 Venues and the part of the need they bring within reach.
  private func reachVenues(_ t: Int) {
    let (before, after, weight) = franceServices(at: t)
    let access = people.access[t]
    fluid_reach_venues(
      FluidVenues(
        servicesBefore: before.base,
        servicesAfter: after.base,
        inPost: posts.inPost[t].base,
        spaces: columns.spaces.base,
        reach: columns.venueReach.base,
        weight: weight,
        perService: constants[.franceServicesVenueShare],
        perAdviser: constants[.hostOutsideFranceServicesShare] / constants[.advisersPerHost],
        perSpace: constants[.spaceNewSiteShare] * workspace.scales[t].opened,
        access: access.base),
      constants.blocks)
    Elementary.complement(inPlace: access.base, blocks: constants.blocks)
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

  /// 7 Contact hours, workshops and the sessions they allow.
  private func holdSessions(_ t: Int, hasCapacity: Bool) {
    let (capacity, places) = (people.capacity[t], people.workshopPlaces)
    guard hasCapacity else {
      clear(capacity)
      return clear(places)
    }
    let share = constants[.workshopTimeShare]
    let workshopHours = WorkshopTheme.meanHours + constants[.workshopPreparation]
    let workshopsPerHour = workshopHours > 0 ? share / workshopHours : 0
    let slots = constants[.slotsPerSpace] * workspace.scales[t].opened
    let held = FluidCapacity(
      effective: posts.effective[t].base,
      activity: columns.activity.base,
      spaces: columns.spaces.base,
      hours: constants[.contactHours],
      workshopsPerHour: workshopsPerHour,
      individualPerHour: (1 - share) / constants[.individualDuration],
      slots: slots,
      group: constants[.groupSize] * WorkshopTheme.meanAttendance,
      added: (constants[.groupSizeEquipped] - constants[.groupSize])
        * WorkshopTheme.meanAttendance,
      workshopPlaces: places.base,
      capacity: capacity.base)
    // The part of workshops held in a space, in place of the workshop places until they are known.
    if slots > 0 && workshopsPerHour > 0 {
      fluid_count_slots(held, constants.blocks)
      Elementary.complement(inPlace: places.base, blocks: constants.blocks)
    } else {
      clear(places)
    }
    fluid_hold_sessions(held, constants.blocks)
  }

  /// 8.2 to 8.7 Demand, the part of it that capacity serves, and where sessions lead.
  private func serve(
    _ t: Int, _ c: PeopleConstants, hasCapacity: Bool, _ totals: inout PeopleTotals
  ) {
    let month = service(t, c)
    let national = workspace.national + t
    let asked = fluid_ask(month, constants.blocks)
    national.pointee.demand = asked.demand
    national.pointee.capacity = asked.capacity
    if hasCapacity {
      Elementary.complement(inPlace: people.servedShare.base, blocks: constants.blocks)
    } else {
      clear(people.servedShare)
    }
    let given = fluid_serve(month, constants.blocks)
    national.pointee.served = given.served
    totals.sessions += given.served
    totals.workshopSessions += given.inWorkshops
    totals.reachedByAdvisers += given.firstVisits
    national.pointee.sessions = totals.sessions
    national.pointee.workshopSessions = totals.workshopSessions
    national.pointee.reachedByAdvisers = totals.reachedByAdvisers
  }

  private func service(_ t: Int, _ c: PeopleConstants) -> FluidService {
    FluidService(
      access: people.access[t].base,
      activity: columns.activity.base,
      capacity: people.capacity[t].base,
      workshopPlaces: people.workshopPlaces.base,
      offline: segment(.offline, t, c),
      struggling: segment(.struggling, t, c),
      returnFactor: c.returnFactor,
      continuing: c.continuing,
      dropping: c.dropping,
      demand: people.demand[t].base,
      servedShare: people.servedShare.base,
      sessionsBefore: people.sessions[t - 1].base,
      reachedBefore: people.reached[t - 1].base,
      served: people.served[t].base,
      sessions: people.sessions[t].base,
      reached: people.reached[t].base)
  }

  private func segment(_ segment: Segment, _ t: Int, _ c: PeopleConstants) -> FluidSegment {
    FluidSegment(
      unreachedBefore: stock(people.unreached[segment], segment, before: t).base,
      followUpBefore: people.followUp[segment][t - 1].base,
      pathEndedBefore: people.pathEnded[segment][t - 1].base,
      autonomousBefore: people.autonomous[segment][t - 1].base,
      unreached: people.unreached[segment][t].base,
      followUp: people.followUp[segment][t].base,
      pathEnded: people.pathEnded[segment][t].base,
      autonomous: people.autonomous[segment][t].base,
      seeking: workspace.national[t].awareness * c.seeking[segment],
      autonomy: c.autonomy[segment])
  }

  /// The need at the start stands before month 0; later the stock of the month before.
  private func stock(_ history: History, _ segment: Segment, before t: Int) -> Column {
    t == 0 ? columns.need[segment] : history[t - 1]
  }

  /// 8.8 Aidants Connect: mandates lapse, and aidants open new ones for offline people.
  private func openMandates(_ t: Int, _ c: PeopleConstants, _ totals: inout PeopleTotals) {
    let (openings, blocks) = (people.mandateOpenings.base, constants.blocks)
    let month = FluidMandates(
      assistedBefore: people.assisted[t - 1].base,
      aidants: columns.aidants.base,
      potential: columns.aidantPotential.base,
      assisted: people.assisted[t].base,
      unreached: people.unreached.offline[t].base,
      pathEnded: people.pathEnded.offline[t].base,
      reached: people.reached[t].base,
      openings: openings,
      trained: workspace.scales[t].trained,
      lapse: c.mandateLapse,
      openingsPerAidant: c.openingsPerAidant)
    if month.trained > 0 {
      fluid_count_aidants(month, blocks)
      Elementary.complement(inPlace: openings, blocks: blocks)
      fluid_spread_openings(month, blocks)
      Elementary.complement(inPlace: openings, blocks: blocks)
      totals.aidantsConnectUsers += fluid_open_mandates(month, blocks)
    } else {
      fluid_lapse_mandates(month, blocks)
    }
    workspace.national[t].aidantsConnectUsers = totals.aidantsConnectUsers
  }

  /// 8.9 and 8.10 Relapse, natural exit and inflow, with and without the programme.
  private func leaveAndArrive(_ t: Int, _ c: PeopleConstants, _ totals: inout PeopleTotals) {
    for segment in Segment.allCases {
      let without = totals.withoutProgramme[segment]
      totals.withoutProgramme[segment] =
        without - without * (1 - c.staying[segment]) + c.inflow[segment]
      totals.inflow[segment] += c.inflow[segment]
    }
    let sums = fluid_leave_and_arrive(
      FluidLeaving(
        offline: flows(.offline, t, c),
        struggling: flows(.struggling, t, c),
        access: people.access[t].base,
        reached: people.reached[t].base,
        assisted: people.assisted[t].base,
        need: people.need[t].base,
        relapse: c.relapse),
      constants.blocks)
    let national = workspace.national + t
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

  private func flows(_ segment: Segment, _ t: Int, _ c: PeopleConstants) -> FluidFlows {
    FluidFlows(
      initial: columns.need[segment].base,
      leftBefore: people.left[segment][t - 1].base,
      unreached: people.unreached[segment][t].base,
      followUp: people.followUp[segment][t].base,
      pathEnded: people.pathEnded[segment][t].base,
      autonomous: people.autonomous[segment][t].base,
      left: people.left[segment][t].base,
      staying: c.staying[segment],
      inflow: c.inflow[segment])
  }
}
