import Messages
import Parameters
import Territories

/// Section 8.0: the stocks of people; by segment, offline then struggling.
struct PeopleState {
  var unreached: [Figure] = []
  var followUp: [Figure]
  var ended: [Figure]
  var autonomous: [Figure]
  var assisted: Figure
  /// People in need if there were no programme, and the inflow so far.
  var without: [Figure] = []
  var inflow: [Figure]
  var presence: Figure
  var reached: Figure
  var reachedByAdvisers: Figure
  var sessions: Figure
  var workshopSessions: Figure
  var users: Figure
  /// κ by segment, and ν: fixed for the run.
  var calibration: [Figure] = []
  var presenceSize: Figure

  init(nothing: Figure, none: Figure) {
    let pair = [nothing, nothing]
    (followUp, ended, autonomous, inflow) = (pair, pair, pair, pair)
    (assisted, reached, sessions) = (nothing, nothing, nothing)
    (presence, reachedByAdvisers, workshopSessions, users) = (none, none, none, none)
    presenceSize = none
  }
}

/// The two segments of need, by position: offline, struggling.
let segments = [0, 1]

extension ModelRecorder {
  private var exits: [Figure] { [.naturalExitOffline, .naturalExitStruggling].map(parameter) }
  private var inflows: [Figure] { [.inflowOffline, .inflowStruggling].map(parameter) }

  /// κ: makes those who look for help independent of the need figure chosen.
  private var calibration: [Figure] {
    [ParameterName.seekReferenceOffline, .seekReferenceStruggling].enumerated()
      .map { segment, reference in
        let reference = parameter(reference)
        let total = needTotals[segment]
        return name(
          .seekCalibration, .segment(segment),
          reference.exceeds(0).then(reference.over(total, whenZero: 1), otherwise: 1))
      }
  }

  /// Section 8: what becomes of people in the month.
  func recordPeople() {
    if people.unreached.isEmpty {
      (people.unreached, people.without) = (need, need)
      let calibration = calibration
      people.calibration = calibration
      let reference = segments.map { calibration[$0] * needTotals[$0] }.total
      people.presenceSize = name(
        .presenceSize, (parameter(.awarenessPresence) * reference).over(1_000_000))
    }
    let alpha = recordAwareness()
    serve(alpha)
    openMandates()
    leaveAndArrive()
  }

  /// Section 8.1.
  private func recordAwareness() -> Figure {
    let advisers = recorder.cell(.inPost)
    let presence = name(.presence, advisers.over(people.presenceSize).complement)
    people.presence = name(.presenceMonths, people.presence + presence)
    let fading = (0 - people.presence.over(parameter(.awarenessTime))).exponential
    return name(.awareness, 1 - (1 - parameter(.awarenessStart)) * fading)
  }

  /// Sections 8.2 and 8.3: who asks, who is served, and what follows.
  private func serve(_ alpha: Figure) {
    let rates = [ParameterName.seekOffline, .seekStruggling].map(parameter)
    let seek = segments.map { g in
      name(
        .seekRate, .segment(g),
        (alpha * rates[g] * people.calibration[g] * supply.access * supply.activity).atMost(1))
    }
    let again = seek.map { ($0 * parameter(.returnFactor)).atMost(1) }
    let wishes = segments.map { g in
      name(
        .demand, .segment(g),
        seek[g] * people.unreached[g] + again[g] * people.ended[g] + people.followUp[g])
    }
    let demand = result(.demand, wishes.total).by
    let given = supply.capacity * demand.over(supply.capacity).complement
    let share = name(.servedShare, given.over(demand))
    let autonomy = [
      ParameterName.autonomyPerSessionOffline, .autonomyPerSessionStruggling,
    ].map(parameter)
    var served: [Figure] = []
    var first: [Figure] = []
    for g in segments {
      let fresh = name(.firstSessions, .segment(g), people.unreached[g] * seek[g] * share)
      let returning = name(.returningSessions, .segment(g), people.ended[g] * again[g] * share)
      let next = name(.followUpSessions, .segment(g), people.followUp[g] * share)
      let all = name(.sessionsOfMonth, .segment(g), fresh + returning + next)
      let freed = name(.becomingAutonomous, .segment(g), all * autonomy[g])
      let continuing = name(
        .continuing, .segment(g), (all - freed) * parameter(.continueProbability))
      let stopping = name(.stopping, .segment(g), all - freed - continuing)
      let lost = name(
        .droppingOut, .segment(g), (people.followUp[g] - next) * parameter(.dropUnserved))
      people.unreached[g] = people.unreached[g] - fresh
      people.ended[g] = people.ended[g] + stopping + lost - returning
      people.followUp[g] = people.followUp[g] + continuing - next - lost
      people.autonomous[g] = people.autonomous[g] + freed
      served.append(all)
      first.append(fresh)
    }
    let sessions = result(.served, served.total)
    people.sessions = result(.sessions, people.sessions + sessions.by).by
    let inWorkshops = name(
      .workshopSessionsOfMonth,
      sessions.by * supply.workshopPlaces.over(supply.capacity))
    people.workshopSessions = name(
      .workshopSessions, people.workshopSessions + inWorkshops.sum)
    let visits = name(.firstSessions, first.total)
    people.reachedByAdvisers = name(.reachedByAdvisers, people.reachedByAdvisers + visits.sum)
    people.reached += visits
  }

  /// Section 8.4: Aidants Connect.
  private func openMandates() {
    let lapsing = name(.mandatesLapsing, people.assisted * parameter(.mandateLapse))
    let live = people.assisted - lapsing
    let waiting = people.ended[0] + lapsing
    let share = data(.population).over(data(.population).sum)
    let potential = name(.aidantPotential, parameter(.aidantPotential) * share)
    let effective = name(
      .effectiveAidants, potential * supply.aidants.over(potential).complement)
    let offered = name(
      .mandatesOffered,
      effective * parameter(.aidantActiveShare) * parameter(.aidantNewUsers))
    let chance = name(
      .mandateChance, offered.over(people.unreached[0] + waiting).complement)
    let fresh = name(.firstMandates, people.unreached[0] * chance)
    let renewed = name(.mandatesOfReached, waiting * chance)
    people.unreached[0] = people.unreached[0] - fresh
    people.ended[0] = waiting - renewed
    people.assisted = live + (fresh + renewed)
    people.reached += fresh
    people.users = name(
      .aidantsConnectUsers,
      people.users + name(.mandatesOpened, fresh + renewed).sum)
  }

  /// Section 8.5: relapse, exit and inflow, with and without the programme.
  private func leaveAndArrive() {
    let (exits, inflows) = (exits, inflows)
    people.assisted = (1 - exits[0]) * people.assisted
    for g in segments {
      let relapsing = name(
        .relapsing, .segment(g), people.autonomous[g] * parameter(.relapse))
      people.autonomous[g] = name(
        .autonomous, .segment(g), people.autonomous[g] - relapsing)
      let stay = 1 - exits[g]
      let arriving = need[g] * inflows[g]
      people.unreached[g] = name(
        .unreached, .segment(g), stay * people.unreached[g] + arriving)
      people.followUp[g] = name(.inFollowUp, .segment(g), stay * people.followUp[g])
      people.ended[g] = name(
        .pathEnded, .segment(g), stay * (people.ended[g] + relapsing))
      people.without[g] = name(
        .needWithoutProgramme, .segment(g),
        people.without[g] - people.without[g] * exits[g] + arriving)
      people.inflow[g] = name(.inflow, .segment(g), people.inflow[g] + arriving)
    }
  }

  /// Section 9: what is recorded of people.
  func recordPeopleResults() {
    let assisted = result(.assisted, people.assisted)
    people.assisted = assisted.by
    let reached = result(.reached, people.reached)
    people.reached = reached.by
    result(.inFollowUp, people.followUp.total)
    result(.autonomous, people.autonomous.total)
    let needy = segments.map { people.unreached[$0] + people.followUp[$0] + people.ended[$0] }
    let inNeed = result(.need, needy.total + assisted.by)
    let without = result(.needWithoutProgramme, people.without.total)
    name(.additional, without.by - inNeed.by)
    name(.additional, without.all - inNeed.all)
    let ever = result(.needAndInflow, need.total + people.inflow.total)
    name(.coverage, reached.by.over(ever.by))
    name(.coverage, reached.all.over(ever.all))
    let everyone = need.total
    name(
      .access, name(.needWithinReach, supply.access * everyone).sum.over(everyone.sum))
  }
}
