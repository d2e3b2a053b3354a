import ElementaryFunctions
import Parameters
import RandomStreams

/// The numbers of section 7 and 8 in one department and month.
private struct Place {
  /// Sessions that advisers can give, and those of them in workshops.
  var capacity = 0.0
  var workshopPlaces = 0.0
  /// Part of the need within reach of a venue, times local activity.
  var reach = 0.0
}

/// The numbers of section 8 that are the same for every department of a month.
private struct MonthOfPeople {
  /// α η κ: the parts of the unreached who seek at full access.
  var seeking = PerSegment { _ in 0.0 }
}

extension StochasticKernel {
  /// 7 and 8: access, capacity and people of a month.
  func helpPeople(_ t: Int) {
    let month = becomeAware(t)
    var national = NationalPeople()
    for d in 0..<departments {
      let place = openPlaces(t, d)
      attend(t, d, place, month, &national)
      openMandates(t, d)
      leaveAndCome(t, d)
    }
    workspace.national[t].demand = national.demand
    workspace.national[t].capacity = national.capacity
    workspace.national[t].served = Double(national.served)
    totals.workshopSessions += national.inWorkshops
  }

  /// National sums of a month.
  private struct NationalPeople {
    var demand = 0.0
    var capacity = 0.0
    var served = 0
    var inWorkshops = 0.0
  }

  /// 8.1 Awareness grows with the months in which advisers are present, not with the calendar.
  private func becomeAware(_ t: Int) -> MonthOfPeople {
    let needs = plan.need.totals
    // κ: the calibrated number of seekers does not change with the published need figure.
    let references = PerSegment {
      constants[$0 == .offline ? .seekReferenceOffline : .seekReferenceStruggling]
    }
    let scaling = PerSegment {
      references[$0] > 0 && needs[$0] > 0 ? references[$0] / needs[$0] : 1
    }
    let people = scaling.offline * needs.offline + scaling.struggling * needs.struggling
    let advisers = constants[.awarenessPresence] * people / 1_000_000
    if advisers > 0 {
      var inPost = 0.0
      for d in 0..<departments { inPost += workspace.posts.inPost[t].numbers[d] }
      monthsOfPresence += Elementary.complement(inPost / advisers)
    }
    let unaware = Elementary.exp(-monthsOfPresence / constants[.awarenessTime])
    let awareness = 1 - (1 - constants[.awarenessStart]) * unaware
    workspace.national[t].awareness = awareness
    return MonthOfPeople(
      seeking: PerSegment {
        awareness * constants[$0 == .offline ? .seekOffline : .seekStruggling] * scaling[$0]
      })
  }

  /// 7 Venues, access, contact hours, workshops and capacity of a department.
  private func openPlaces(_ t: Int, _ d: Int) -> Place {
    let spaces = Double(stocks.opened[t, d])
    let inPost = workspace.posts.inPost[t].numbers[d]
    let venues =
      constants[.franceServicesVenueShare] * franceServices(t, d)
      + constants[.hostOutsideFranceServicesShare] * inPost / constants[.advisersPerHost]
      + constants[.spaceNewSiteShare] * spaces
    let access = Elementary.complement(venues * workspace.plan.venueReach.numbers[d])
    let activity = workspace.plan.activity.numbers[d]
    let hours =
      constants[.contactHours] * activity * workspace.posts.effective[t].numbers[d]
    let share = constants[.workshopTimeShare]
    let workshopHours = WorkshopTheme.meanHours + constants[.workshopPreparation]
    let workshops = workshopHours > 0 ? hours * share / workshopHours : 0
    let equipped =
      workshops > 0 ? Elementary.complement(constants[.slotsPerSpace] * spaces / workshops) : 0
    let group =
      (constants[.groupSize] + (constants[.groupSizeEquipped] - constants[.groupSize]) * equipped)
      * WorkshopTheme.meanAttendance
    let places = workshops * group
    people.access[t].numbers[d] = access
    return Place(
      capacity: hours * (1 - share) / constants[.individualDuration] + places,
      workshopPlaces: places, reach: access * activity)
  }

  /// France Services on the straight lines between the dates they are counted.
  private func franceServices(_ t: Int, _ d: Int) -> Double {
    let dates = PlanColumns.franceServicesMonths
    guard let next = dates.firstIndex(where: { $0 > t }), next > 0 else {
      return workspace.plan.franceServices(dates.count - 1).numbers[d]
    }
    let weight = Double(t - dates[next - 1]) / Double(dates[next] - dates[next - 1])
    let before = workspace.plan.franceServices(next - 1).numbers[d]
    return before + (workspace.plan.franceServices(next).numbers[d] - before) * weight
  }

  /// 8.2 and 8.3 Demand, service, sessions, and what becomes of people.
  private func attend(
    _ t: Int, _ d: Int, _ place: Place, _ month: MonthOfPeople, _ national: inout NationalPeople
  ) {
    let seeking = PerSegment { min(1, place.reach * month.seeking[$0]) }
    let returning = PerSegment { min(1, constants[.returnFactor] * seeking[$0]) }
    var demand = 0.0
    for segment in Segment.allCases {
      let c = cell(d, segment)
      demand +=
        seeking[segment] * Double(stocks.unreached[c])
        + returning[segment] * Double(stocks.pathEnded[c]) + Double(stocks.followUp[c])
    }
    let canServe = demand > 0 && place.capacity > 0
    let served = canServe ? place.capacity * Elementary.complement(demand / place.capacity) : 0
    let share = canServe ? min(1, served / demand) : 0
    var (sessions, firsts) = (0, 0)
    for segment in Segment.allCases {
      let moved = attend(t, d, segment, seeking[segment], returning[segment], share)
      sessions += moved.sessions
      firsts += moved.firsts
    }
    stocks.sessions[d] += sessions
    stocks.reached[d] += firsts
    totals.reachedByAdvisers += firsts
    national.demand += demand
    national.capacity += place.capacity
    national.served += sessions
    if place.capacity > 0 {
      national.inWorkshops += Double(sessions) * (place.workshopPlaces / place.capacity)
    }
    people.demand[t].numbers[d] = demand
    people.capacity[t].numbers[d] = place.capacity
    people.served[t].numbers[d] = Double(sessions)
  }

  /// 8.3 for one segment, whose sessions have the probability `share` of being served.
  private func attend(
    _ t: Int, _ d: Int, _ segment: Segment, _ seeking: Double, _ returning: Double, _ share: Double
  ) -> (sessions: Int, firsts: Int) {
    let (c, side) = (cell(d, segment), segment.rawValue)
    func taken(_ people: Int, _ probability: Double, _ cause: RandomCause) -> Int {
      take(people, probability, cause.place(side: side), d, t)
    }
    func taken(_ people: Int, _ probability: FixedProbability, _ cause: RandomCause) -> Int {
      take(people, probability, cause.place(side: side), d, t)
    }
    let firsts = taken(stocks.unreached[c], seeking * share, .firstSession)
    let again = taken(stocks.pathEnded[c], returning * share, .returningSession)
    let next = taken(stocks.followUp[c], share, .followUpSession)
    let sessions = firsts + again + next
    let freed = taken(sessions, fixed.autonomy[segment], .autonomy)
    let continuing = taken(sessions - freed, fixed.continuing, .continuing)
    let stopping = sessions - freed - continuing
    let lost = taken(stocks.followUp[c] - next, fixed.dropping, .dropping)
    stocks.unreached[c] -= firsts
    stocks.pathEnded[c] += stopping + lost - again
    stocks.followUp[c] += continuing - next - lost
    stocks.autonomous[c] += freed
    return (sessions, firsts)
  }

  /// 8.4 Aidants Connect: mandates lapse, and new ones are opened; offline segment only.
  private func openMandates(_ t: Int, _ d: Int) {
    let c = cell(d, .offline)
    let lapsing = take(
      stocks.assisted[d], fixed.lapsing, RandomCause.mandateLapsing.place(), d, t)
    stocks.assisted[d] -= lapsing
    stocks.pathEnded[c] += lapsing
    let potential = workspace.plan.aidantPotential.numbers[d]
    let waiting = stocks.unreached[c] + stocks.pathEnded[c]
    guard potential > 0, waiting > 0 else { return }
    let effective = potential * Elementary.complement(Double(stocks.trained[t, d]) / potential)
    let offered = effective * constants[.aidantActiveShare] * constants[.aidantNewUsers]
    let chance = Elementary.complement(offered / Double(waiting))
    let ofUnreached = take(
      stocks.unreached[c], chance, RandomCause.mandateOfUnreached.place(), d, t)
    let ofPathEnded = take(
      stocks.pathEnded[c], chance, RandomCause.mandateOfPathEnded.place(), d, t)
    stocks.unreached[c] -= ofUnreached
    stocks.pathEnded[c] -= ofPathEnded
    stocks.assisted[d] += ofUnreached + ofPathEnded
    stocks.reached[d] += ofUnreached
    totals.aidantsConnectUsers += ofUnreached + ofPathEnded
  }

  /// 8.5 Relapse, natural exit and inflow.
  private func leaveAndCome(_ t: Int, _ d: Int) {
    for segment in Segment.allCases {
      let (c, side) = (cell(d, segment), segment.rawValue)
      let isOffline = segment == .offline
      let exit = fixed.exit[segment]
      let inflow = constants[isOffline ? .inflowOffline : .inflowStruggling]
      let relapsing = take(
        stocks.autonomous[c], fixed.relapse, RandomCause.relapsing.place(side: side), d, t)
      stocks.autonomous[c] -= relapsing
      stocks.pathEnded[c] += relapsing
      func leave(_ stock: WholeColumn, _ place: Int, _ cause: RandomCause, _ side: Int) {
        let leaving = take(stock[place], exit, cause.place(side: side), d, t)
        stock[place] -= leaving
        stocks.left[c] += leaving
      }
      leave(stocks.unreached, c, .leavingUnreached, side)
      leave(stocks.followUp, c, .leavingFollowUp, side)
      leave(stocks.pathEnded, c, .leavingPathEnded, side)
      if isOffline { leave(stocks.assisted, d, .leavingAssisted, 0) }
      let coming = count(
        expected: Double(stocks.need[c]) * inflow, RandomCause.inflow.place(side: side), d, t)
      stocks.unreached[c] += coming
      stocks.inflow[t][c] += coming
    }
  }

  private var people: PeopleColumns { workspace.people }
}
