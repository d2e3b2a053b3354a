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
      serve(t, c, hasCapacity: hasCapacity, &totals)  // 8.1 to 8.4
      move(t, c, &totals)  // 8.5 to 8.7
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
    let (inPost, access) = (posts.inPost[t], people.access[t])
    let (spaces, reach) = (columns.spaces, columns.venueReach)
    let services = constants[.franceServicesVenueShare]
    let hosts = constants[.hostOutsideFranceServicesShare] / constants[.advisersPerHost]
    let newSites = constants[.spaceNewSiteShare] * workspace.scales[t].opened
    for i in 0..<constants.blocks {
      let open = before[i] + (after[i] - before[i]) * weight
      let venues = services * open + hosts * inPost[i] + newSites * spaces[i]
      access[i] = venues * reach[i]
    }
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
      for i in 0..<constants.blocks {
        capacity[i] = .zero
        places[i] = .zero
      }
      return
    }
    let (effective, activity, spaces) = (posts.effective[t], columns.activity, columns.spaces)
    let hours = constants[.contactHours]
    let share = constants[.workshopTimeShare]
    let workshopHours = WorkshopTheme.meanHours + constants[.workshopPreparation]
    let workshopsPerHour = workshopHours > 0 ? share / workshopHours : 0
    let individualPerHour = (1 - share) / constants[.individualDuration]
    let slots = constants[.slotsPerSpace] * workspace.scales[t].opened
    let group = constants[.groupSize] * WorkshopTheme.meanAttendance
    let added =
      (constants[.groupSizeEquipped] - constants[.groupSize]) * WorkshopTheme.meanAttendance
    if slots > 0 && workshopsPerHour > 0 {
      for i in 0..<constants.blocks {
        let workshops = hours * activity[i] * effective[i] * workshopsPerHour
        places[i] = slots * spaces[i] / workshops.greater(1e-300)
      }
      Elementary.complement(inPlace: places.base, blocks: constants.blocks)
      for i in 0..<constants.blocks {
        let contact = hours * activity[i] * effective[i]
        let placed = contact * workshopsPerHour * (group + added * places[i])
        places[i] = placed
        capacity[i] = contact * individualPerHour + placed
      }
    } else {
      for i in 0..<constants.blocks {
        let contact = hours * activity[i] * effective[i]
        let placed = contact * workshopsPerHour * group
        places[i] = placed
        capacity[i] = contact * individualPerHour + placed
      }
    }
  }

  /// 8.2 to 8.4 Demand, and the part of it that capacity serves.
  private func serve(
    _ t: Int, _ c: PeopleConstants, hasCapacity: Bool, _ totals: inout PeopleTotals
  ) {
    let awareness = workspace.national[t].awareness
    let (offlineRate, strugglingRate) = (
      awareness * c.seeking.offline, awareness * c.seeking.struggling
    )
    let (access, activity) = (people.access[t], columns.activity)
    let (capacity, demand, served) = (people.capacity[t], people.demand[t], people.served[t])
    let servedShare = people.servedShare
    let (unreached, followUp, ended) = (
      PerSegment { stock(people.unreached[$0], $0, before: t) },
      PerSegment { people.followUp[$0][t - 1] },
      PerSegment { people.pathEnded[$0][t - 1] }
    )
    for i in 0..<constants.blocks {
      let local = access[i] * activity[i]
      let seekOffline = (local * offlineRate).lesser(1)
      let seekStruggling = (local * strugglingRate).lesser(1)
      let returnOffline = (seekOffline * c.returnFactor).lesser(1)
      let returnStruggling = (seekStruggling * c.returnFactor).lesser(1)
      let asked =
        (seekOffline * unreached.offline[i] + returnOffline * ended.offline[i]
          + followUp.offline[i])
        + (seekStruggling * unreached.struggling[i] + returnStruggling * ended.struggling[i]
          + followUp.struggling[i])
      demand[i] = asked
    }
    workspace.national[t].demand = sum(demand)
    workspace.national[t].capacity = sum(capacity)
    guard hasCapacity else {
      for i in 0..<constants.blocks {
        served[i] = .zero
        servedShare[i] = .zero
      }
      return
    }
    for i in 0..<constants.blocks { servedShare[i] = demand[i] / capacity[i].greater(1e-300) }
    Elementary.complement(inPlace: servedShare.base, blocks: constants.blocks)
    for i in 0..<constants.blocks {
      servedShare[i] = capacity[i] * servedShare[i] / demand[i].greater(1e-300)
    }
  }

  /// The need at the start stands before month 0; later the stock of the month before.
  private func stock(_ history: History, _ segment: Segment, before t: Int) -> Column {
    t == 0 ? columns.need[segment] : history[t - 1]
  }

  /// 8.5 to 8.7 Sessions and where they lead.
  private func move(_ t: Int, _ c: PeopleConstants, _ totals: inout PeopleTotals) {
    let awareness = workspace.national[t].awareness
    let (access, activity, servedShare) = (
      people.access[t], columns.activity, people.servedShare
    )
    let (served, sessions, reached) = (people.served[t], people.sessions[t], people.reached[t])
    let (sessionsBefore, reachedBefore) = (people.sessions[t - 1], people.reached[t - 1])
    let firstVisits = people.firstVisits
    for segment in Segment.allCases {
      let rate = awareness * c.seeking[segment]
      let autonomy = c.autonomy[segment]
      let isFirst = segment == .offline
      let unreachedBefore = stock(people.unreached[segment], segment, before: t)
      let (followUpBefore, endedBefore, autonomousBefore) = (
        people.followUp[segment][t - 1], people.pathEnded[segment][t - 1],
        people.autonomous[segment][t - 1]
      )
      let (unreached, followUp, ended, autonomous) = (
        people.unreached[segment][t], people.followUp[segment][t], people.pathEnded[segment][t],
        people.autonomous[segment][t]
      )
      for i in 0..<constants.blocks {
        let seek = (access[i] * activity[i] * rate).lesser(1)
        let returning = (seek * c.returnFactor).lesser(1)
        let share = servedShare[i]
        let first = unreachedBefore[i] * (seek * share)
        let again = endedBefore[i] * (returning * share)
        let next = followUpBefore[i] * share
        let attending = first + again + next
        let freed = attending * autonomy
        let continuing = (attending - freed) * c.continuing
        let stopping = attending - freed - continuing
        let lost = (followUpBefore[i] - next) * c.dropping
        unreached[i] = unreachedBefore[i] - first
        ended[i] = endedBefore[i] + (stopping + lost - again)
        followUp[i] = followUpBefore[i] + (continuing - next - lost)
        autonomous[i] = autonomousBefore[i] + freed
        served[i] = isFirst ? attending : served[i] + attending
        reached[i] = (isFirst ? reachedBefore[i] : reached[i]) + first
        firstVisits[i] = isFirst ? first : firstVisits[i] + first
      }
    }
    let (places, capacity) = (people.workshopPlaces, people.capacity[t])
    var inWorkshops = Lanes.zero
    for i in 0..<constants.blocks {
      let given = served[i]
      sessions[i] = sessionsBefore[i] + given
      inWorkshops += given * (places[i] / capacity[i].greater(1e-300))
    }
    workspace.national[t].served = sum(served)
    totals.sessions += workspace.national[t].served
    totals.workshopSessions += inWorkshops.laneSum
    totals.reachedByAdvisers += sum(people.firstVisits)
    workspace.national[t].sessions = totals.sessions
    workspace.national[t].workshopSessions = totals.workshopSessions
    workspace.national[t].reachedByAdvisers = totals.reachedByAdvisers
  }

  /// 8.8 Aidants Connect: mandates lapse, and aidants open new ones for offline people.
  private func openMandates(_ t: Int, _ c: PeopleConstants, _ totals: inout PeopleTotals) {
    let (assistedBefore, assisted) = (people.assisted[t - 1], people.assisted[t])
    let (unreached, ended, reached) = (
      people.unreached.offline[t], people.pathEnded.offline[t], people.reached[t]
    )
    let trained = workspace.scales[t].trained
    guard trained > 0 else {
      for i in 0..<constants.blocks {
        let lapsing = assistedBefore[i] * c.mandateLapse
        assisted[i] = assistedBefore[i] - lapsing
        ended[i] += lapsing
      }
      workspace.national[t].aidantsConnectUsers = totals.aidantsConnectUsers
      return
    }
    let (aidants, potential) = (columns.aidants, columns.aidantPotential)
    let openings = people.mandateOpenings
    for i in 0..<constants.blocks {
      openings[i] = aidants[i] * trained / potential[i].greater(1e-300)
    }
    Elementary.complement(inPlace: openings.base, blocks: constants.blocks)
    for i in 0..<constants.blocks {
      let effective = potential[i] * openings[i]
      let waiting = ended[i] + assistedBefore[i] * c.mandateLapse
      openings[i] = effective * c.openingsPerAidant / (unreached[i] + waiting).greater(1e-300)
    }
    Elementary.complement(inPlace: openings.base, blocks: constants.blocks)
    var opened = Lanes.zero
    for i in 0..<constants.blocks {
      let lapsing = assistedBefore[i] * c.mandateLapse
      let (waiting, neverReached, share) = (ended[i] + lapsing, unreached[i], openings[i])
      let fromUnreached = neverReached * share
      let fromEnded = waiting * share
      unreached[i] = neverReached - fromUnreached
      ended[i] = waiting - fromEnded
      reached[i] += fromUnreached
      assisted[i] = (assistedBefore[i] - lapsing) + (fromUnreached + fromEnded)
      opened += fromUnreached + fromEnded
    }
    totals.aidantsConnectUsers += opened.laneSum
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
    leaveMandates(t, c)
    for segment in Segment.allCases {
      leaveAndArrive(t, c, segment)
    }
    let national = workspace.national + t
    national.pointee.need = sum(people.need[t])
    national.pointee.assisted = sum(people.assisted[t])
    national.pointee.reached = sum(people.reached[t])
    national.pointee.inFollowUp =
      sum(people.followUp.offline[t]) + sum(people.followUp.struggling[t])
    national.pointee.autonomous =
      sum(people.autonomous.offline[t]) + sum(people.autonomous.struggling[t])
    let (access, offline, struggling) = (
      people.access[t], columns.need.offline, columns.need.struggling
    )
    var reachable = Lanes.zero
    for i in 0..<constants.blocks { reachable += access[i] * (offline[i] + struggling[i]) }
    let initial = plan.need.totals
    let everyone = initial.offline + initial.struggling
    national.pointee.access = everyone > 0 ? reachable.laneSum / everyone : 0
    national.pointee.needWithoutProgramme =
      initial.offline * totals.withoutProgramme.offline
      + initial.struggling * totals.withoutProgramme.struggling
    national.pointee.needAndInflow =
      initial.offline * (1 + totals.inflow.offline)
      + initial.struggling * (1 + totals.inflow.struggling)
  }

  /// Natural exit of people with a mandate, who are the first part of the need of the month.
  private func leaveMandates(_ t: Int, _ c: PeopleConstants) {
    let (assisted, need) = (people.assisted[t], people.need[t])
    let (left, leftBefore) = (people.left.offline[t], people.left.offline[t - 1])
    let staying = c.staying.offline
    for i in 0..<constants.blocks {
      let mandates = assisted[i]
      let remaining = mandates * staying
      left[i] = leftBefore[i] + mandates * (1 - staying)
      assisted[i] = remaining
      need[i] = remaining
    }
    let (struggling, strugglingBefore) = (
      people.left.struggling[t], people.left.struggling[t - 1]
    )
    for i in 0..<constants.blocks { struggling[i] = strugglingBefore[i] }
  }

  /// Relapse, natural exit and inflow of a segment.
  private func leaveAndArrive(_ t: Int, _ c: PeopleConstants, _ segment: Segment) {
    let (staying, inflow) = (c.staying[segment], c.inflow[segment])
    let leaving = 1 - staying
    let (initial, need) = (columns.need[segment], people.need[t])
    let (unreached, followUp, ended) = (
      people.unreached[segment][t], people.followUp[segment][t], people.pathEnded[segment][t]
    )
    let (autonomous, left) = (people.autonomous[segment][t], people.left[segment][t])
    for i in 0..<constants.blocks {
      let free = autonomous[i]
      let relapsing = free * c.relapse
      autonomous[i] = free - relapsing
      let (never, next, over) = (unreached[i], followUp[i], ended[i] + relapsing)
      left[i] += (never + next + over) * leaving
      let newUnreached = never * staying + initial[i] * inflow
      let newFollowUp = next * staying
      let newEnded = over * staying
      unreached[i] = newUnreached
      followUp[i] = newFollowUp
      ended[i] = newEnded
      need[i] += newUnreached + newFollowUp + newEnded
    }
  }
}
