import ElementaryFunctions
import Parameters
import RandomStreams

extension StochasticKernel {
  /// 7 and 8: access, capacity and people of a month.
  func helpPeople(_ t: Int) {
    let parts = becomeAware(t)
    openPlaces(t)
    askForHelp(t, parts)
    serve()
    for segment in Segment.allCases { attend(t, segment) }
    recordSessions(t)
    openMandates(t)
    for segment in Segment.allCases { leaveAndCome(t, segment) }
  }

  /// 8.1 Awareness grows with the months in which advisers are present, not with the calendar.
  ///
  /// - Returns: α η κ: the parts of the unreached who seek at full access.
  private func becomeAware(_ t: Int) -> PerSegment<Double> {
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
    return PerSegment {
      awareness * constants[$0 == .offline ? .seekOffline : .seekStruggling] * scaling[$0]
    }
  }

  /// 7 Venues, access, contact hours, workshops and capacity.
  ///
  /// Leaves the sessions that advisers can give, those of them in workshops, and the part of the need
  /// within reach of a venue, times local activity.
  private func openPlaces(_ t: Int) {
    let passing = stocks.passing
    let (access, equipped) = (people.access[t], passing.share)
    let (inPost, effective) = (workspace.posts.inPost[t], workspace.posts.effective[t])
    let activity = workspace.plan.activity
    let franceServices = franceServices(t)
    let share = constants[.workshopTimeShare]
    let workshopHours = WorkshopTheme.meanHours + constants[.workshopPreparation]
    func workshops(_ hours: Double) -> Double {
      workshopHours > 0 ? hours * share / workshopHours : 0
    }
    for d in 0..<departments {
      let spaces = Double(stocks.opened[t, d])
      let venues =
        constants[.franceServicesVenueShare] * franceServices(d)
        + constants[.hostOutsideFranceServicesShare] * inPost.numbers[d]
        / constants[.advisersPerHost]
        + constants[.spaceNewSiteShare] * spaces
      access.numbers[d] = venues * workspace.plan.venueReach.numbers[d]
      let hours = constants[.contactHours] * activity.numbers[d] * effective.numbers[d]
      let workshops = workshops(hours)
      equipped.numbers[d] = workshops > 0 ? constants[.slotsPerSpace] * spaces / workshops : 0
      passing.capacity.numbers[d] = hours
    }
    Elementary.complement(inPlace: access.base, blocks: workspace.blocks)
    Elementary.complement(inPlace: equipped.base, blocks: workspace.blocks)
    for d in 0..<departments {
      let hours = passing.capacity.numbers[d]
      let group =
        (constants[.groupSize]
          + (constants[.groupSizeEquipped] - constants[.groupSize]) * equipped.numbers[d])
        * WorkshopTheme.meanAttendance
      let places = workshops(hours) * group
      passing.capacity.numbers[d] = hours * (1 - share) / constants[.individualDuration] + places
      passing.workshopPlaces.numbers[d] = places
      passing.reach.numbers[d] = access.numbers[d] * activity.numbers[d]
    }
  }

  /// France Services of each department, on the straight lines between the dates they are counted.
  private func franceServices(_ t: Int) -> (Int) -> Double {
    let dates = PlanColumns.franceServicesMonths
    guard let next = dates.firstIndex(where: { $0 > t }), next > 0 else {
      let last = workspace.plan.franceServices(dates.count - 1).numbers
      return { last[$0] }
    }
    let weight = Double(t - dates[next - 1]) / Double(dates[next] - dates[next - 1])
    let before = workspace.plan.franceServices(next - 1).numbers
    let after = workspace.plan.franceServices(next).numbers
    return { before[$0] + (after[$0] - before[$0]) * weight }
  }

  /// 8.2 Demand: who seeks help, for the first time or again.
  private func askForHelp(_ t: Int, _ parts: PerSegment<Double>) {
    let (passing, factor) = (stocks.passing, constants[.returnFactor])
    for d in 0..<departments {
      var demand = 0.0
      for segment in Segment.allCases {
        let seeking = min(1, passing.reach.numbers[d] * parts[segment])
        let returning = min(1, factor * seeking)
        demand +=
          seeking * Double(stocks.unreached[segment][d])
          + returning * Double(stocks.pathEnded[segment][d])
          + Double(stocks.followUp[segment][d])
        passing.seeking[segment].numbers[d] = seeking
        passing.returning[segment].numbers[d] = returning
      }
      passing.demand.numbers[d] = demand
      people.demand[t].numbers[d] = demand
      people.capacity[t].numbers[d] = passing.capacity.numbers[d]
    }
  }

  /// 8.2 The part of the demand that is served.
  private func serve() {
    let share = stocks.passing.share.numbers
    let (demand, capacity) = (stocks.passing.demand.numbers, stocks.passing.capacity.numbers)
    func canServe(_ d: Int) -> Bool { demand[d] > 0 && capacity[d] > 0 }
    for d in 0..<departments { share[d] = canServe(d) ? demand[d] / capacity[d] : 0 }
    Elementary.complement(inPlace: stocks.passing.share.base, blocks: workspace.blocks)
    for d in 0..<departments {
      share[d] = canServe(d) ? min(1, capacity[d] * share[d] / demand[d]) : 0
    }
  }

  /// 8.3 Sessions of a segment, and what becomes of people.
  private func attend(_ t: Int, _ segment: Segment) {
    let (passing, side) = (stocks.passing, segment.rawValue)
    let (unreached, followUp) = (stocks.unreached[segment], stocks.followUp[segment])
    let (pathEnded, autonomous) = (stocks.pathEnded[segment], stocks.autonomous[segment])
    let (firsts, again, next) = (passing.firsts, passing.again, passing.next)
    let (freed, continuing, lost) = (passing.freed, passing.continuing, passing.lost)
    let (chance, share) = (passing.chance, passing.share)
    func place(_ cause: RandomCause) -> Int { cause.place(side: side) }

    for block in 0..<workspace.blocks {
      chance[block] = passing.seeking[segment][block] * share[block]
    }
    take(unreached, chance, place(.firstSession), t, into: firsts)
    for block in 0..<workspace.blocks {
      chance[block] = passing.returning[segment][block] * share[block]
    }
    take(pathEnded, chance, place(.returningSession), t, into: again)
    take(followUp, share, place(.followUpSession), t, into: next)
    let (sessions, rest) = (passing.sessions, passing.rest)
    for d in 0..<departments { sessions[d] = firsts[d] + again[d] + next[d] }
    take(sessions, fixed.autonomy[segment], place(.autonomy), t, into: freed)
    for d in 0..<departments { rest[d] = sessions[d] - freed[d] }
    take(rest, fixed.continuing, place(.continuing), t, into: continuing)
    for d in 0..<departments { rest[d] = followUp[d] - next[d] }
    take(rest, fixed.dropping, place(.dropping), t, into: lost)
    for d in 0..<departments {
      let stopping = sessions[d] - freed[d] - continuing[d]
      unreached[d] -= firsts[d]
      pathEnded[d] += stopping + lost[d] - again[d]
      followUp[d] += continuing[d] - next[d] - lost[d]
      autonomous[d] += freed[d]
      stocks.sessions[d] += sessions[d]
      stocks.reached[d] += firsts[d]
      totals.reachedByAdvisers += firsts[d]
      passing.attended[d] = sessions[d] + (segment == .offline ? 0 : passing.attended[d])
    }
  }

  /// 8.2 The sessions of the month, by department and in the country.
  private func recordSessions(_ t: Int) {
    let passing = stocks.passing
    var (demand, capacity, served, inWorkshops) = (0.0, 0.0, 0, 0.0)
    for d in 0..<departments {
      let (places, sessions) = (passing.capacity.numbers[d], passing.attended[d])
      demand += passing.demand.numbers[d]
      capacity += places
      served += sessions
      if places > 0 {
        inWorkshops += Double(sessions) * (passing.workshopPlaces.numbers[d] / places)
      }
      people.served[t].numbers[d] = Double(sessions)
    }
    workspace.national[t].demand = demand
    workspace.national[t].capacity = capacity
    workspace.national[t].served = Double(served)
    totals.workshopSessions += inWorkshops
  }

  /// 8.4 Aidants Connect: mandates lapse, and new ones are opened; offline segment only.
  private func openMandates(_ t: Int) {
    let (taken, chance) = (stocks.passing.taken, stocks.passing.chance)
    let (unreached, pathEnded) = (stocks.unreached.offline, stocks.pathEnded.offline)
    take(stocks.assisted, fixed.lapsing, RandomCause.mandateLapsing.place(), t, into: taken)
    for d in 0..<departments {
      stocks.assisted[d] -= taken[d]
      pathEnded[d] += taken[d]
    }
    findMandateChances(t)
    let firsts = stocks.passing.firsts
    take(unreached, chance, RandomCause.mandateOfUnreached.place(), t, into: firsts)
    take(pathEnded, chance, RandomCause.mandateOfPathEnded.place(), t, into: taken)
    for d in 0..<departments {
      unreached[d] -= firsts[d]
      pathEnded[d] -= taken[d]
      stocks.assisted[d] += firsts[d] + taken[d]
      stocks.reached[d] += firsts[d]
      totals.aidantsConnectUsers += firsts[d] + taken[d]
    }
  }

  /// The chance of a person who waits to be offered a mandate.
  private func findMandateChances(_ t: Int) {
    let chance = stocks.passing.chance
    let (numbers, potential) = (chance.numbers, workspace.plan.aidantPotential.numbers)
    let (unreached, pathEnded) = (stocks.unreached.offline, stocks.pathEnded.offline)
    for d in 0..<departments {
      numbers[d] = potential[d] > 0 ? Double(stocks.trained[t, d]) / potential[d] : 0
    }
    Elementary.complement(inPlace: chance.base, blocks: workspace.blocks)
    for d in 0..<departments {
      let waiting = unreached[d] + pathEnded[d]
      let offered =
        potential[d] * numbers[d] * constants[.aidantActiveShare] * constants[.aidantNewUsers]
      numbers[d] = potential[d] > 0 && waiting > 0 ? offered / Double(waiting) : 0
    }
    Elementary.complement(inPlace: chance.base, blocks: workspace.blocks)
  }

  /// 8.5 Relapse, natural exit and inflow.
  private func leaveAndCome(_ t: Int, _ segment: Segment) {
    let side = segment.rawValue
    let (taken, expected) = (stocks.passing.taken, stocks.passing.expected.numbers)
    let (autonomous, pathEnded) = (stocks.autonomous[segment], stocks.pathEnded[segment])
    take(autonomous, fixed.relapse, RandomCause.relapsing.place(side: side), t, into: taken)
    for d in 0..<departments {
      autonomous[d] -= taken[d]
      pathEnded[d] += taken[d]
    }
    func leave(_ stock: WholeColumn, _ place: Int) {
      take(stock, fixed.exit[segment], place, t, into: taken)
      for d in 0..<departments {
        stock[d] -= taken[d]
        stocks.left[segment][d] += taken[d]
      }
    }
    leave(stocks.unreached[segment], RandomCause.leavingUnreached.place(side: side))
    leave(stocks.followUp[segment], RandomCause.leavingFollowUp.place(side: side))
    leave(pathEnded, RandomCause.leavingPathEnded.place(side: side))
    if segment == .offline { leave(stocks.assisted, RandomCause.leavingAssisted.place()) }
    let inflow = constants[segment == .offline ? .inflowOffline : .inflowStruggling]
    for d in 0..<departments {
      expected[d] = min(Double(stocks.need[segment][d]) * inflow, 0x1p50)
    }
    count(
      expected: stocks.passing.expected, RandomCause.inflow.place(side: side), t, into: taken)
    for d in 0..<departments {
      stocks.unreached[segment][d] += taken[d]
      stocks.inflow[segment][t][d] += taken[d]
    }
  }

  private var people: PeopleColumns { workspace.people }
}
