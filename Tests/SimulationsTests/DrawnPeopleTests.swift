import Glibc
import Parameters
import PublicFinance
import RandomStreams
import Scenarios
import Simulations
import Territories
import Testing
import _TestSupport

/// Section 8 stated a second time in plain numbers: from what a run holds at the end of a month,
/// its access, capacity and trained aidants, and random numbers keyed as section 15 says, follow the
/// people of the next month.
@Suite struct `People of a stochastic run` {
  struct People: Equatable {
    var unreached = 0
    var followUp = 0
    var pathEnded = 0
    var autonomous = 0
    var left = 0
    var assisted = 0
  }

  static let luck = Luck(seed: 11, draw: 5)

  @Test func `are those of section 8`() throws {
    let scenario = SamplePlans.hindcast
    let run = try FullRun(scenario, luck: Self.luck)
    for month in [0, 1, 8, 20, 41, 59] {
      for (d, department) in Country.france.departments.enumerated() {
        let month = Month(run, scenario.parameters, month, d, department.code.text)
        #expect(month.people(.offline) == month.recorded(.offline))
        #expect(month.people(.struggling) == month.recorded(.struggling))
      }
    }
  }

  enum Group: String {
    case offline, struggling
  }

  /// One department in one month.
  private struct Month {
    let luck = `People of a stochastic run`.luck
    let run: FullRun
    let p: ParameterValues
    let month: Int
    let d: Int
    let code: String

    init(_ run: FullRun, _ p: ParameterValues, _ month: Int, _ d: Int, _ code: String) {
      (self.run, self.p, self.month, self.d, self.code) = (run, p, month, d, code)
    }

    func people(_ group: Group) -> People {
      let isOffline = group == .offline
      var people = before(group)
      // 8.2
      let seeking = PerGroup { self.seeking($0) }
      let returning = PerGroup { min(1, p[.returnFactor] * seeking[$0]) }
      let (first, second) = (before(.offline), before(.struggling))
      let demand =
        (seeking[.offline] * Double(first.unreached) + returning[.offline] * Double(first.pathEnded)
          + Double(first.followUp))
        + (seeking[.struggling] * Double(second.unreached)
          + returning[.struggling] * Double(second.pathEnded) + Double(second.followUp))
      let capacity = value(.capacity)
      #expect(abs(demand - value(.demand)) <= 1e-9 * max(1, demand))
      let served = fluidServed(demand: value(.demand), capacity: capacity)
      let share = value(.demand) > 0 ? served / value(.demand) : 0
      // 8.3
      let n = take(people.unreached, seeking[group] * share, "first-session", group)
      let back = take(people.pathEnded, returning[group] * share, "returning-session", group)
      let next = take(people.followUp, share, "follow-up-session", group)
      let sessions = n + back + next
      let free = take(
        sessions, p[isOffline ? .autonomyPerSessionOffline : .autonomyPerSessionStruggling],
        "autonomy", group)
      let continuing = take(sessions - free, p[.continueProbability], "continuing", group)
      let lost = take(people.followUp - next, p[.dropUnserved], "dropping", group)
      people.unreached -= n
      people.pathEnded += sessions - free - continuing + lost - back
      people.followUp += continuing - next - lost
      people.autonomous += free
      // 8.4
      if isOffline {
        let lapsing = take(people.assisted, p[.mandateLapse], "mandate-lapsing", nil)
        people.assisted -= lapsing
        people.pathEnded += lapsing
        let potential = p[.aidantPotential] * population
        let effective = potential * complement(value(.aidants) / potential)
        let offered = effective * p[.aidantActiveShare] * p[.aidantNewUsers]
        let chance = complement(offered / Double(people.unreached + people.pathEnded))
        let ofUnreached = take(people.unreached, chance, "mandate-of-unreached", nil)
        let ofPathEnded = take(people.pathEnded, chance, "mandate-of-path-ended", nil)
        people.unreached -= ofUnreached
        people.pathEnded -= ofPathEnded
        people.assisted += ofUnreached + ofPathEnded
      }
      // 8.5
      let relapsing = take(people.autonomous, p[.relapse], "relapsing", group)
      people.autonomous -= relapsing
      people.pathEnded += relapsing
      let exit = p[isOffline ? .naturalExitOffline : .naturalExitStruggling]
      let leaving = (
        take(people.unreached, exit, "leaving-unreached", group),
        take(people.followUp, exit, "leaving-follow-up", group),
        take(people.pathEnded, exit, "leaving-path-ended", group),
        isOffline ? take(people.assisted, exit, "leaving-assisted", nil) : 0
      )
      people.unreached -= leaving.0
      people.followUp -= leaving.1
      people.pathEnded -= leaving.2
      people.assisted -= leaving.3
      people.left += leaving.0 + leaving.1 + leaving.2 + leaving.3
      var stream = stream("inflow", group)
      let inflow = p[isOffline ? .inflowOffline : .inflowStruggling]
      people.unreached += stream.poisson(mean: Double(start(group)) * inflow)
      return people
    }

    func recorded(_ group: Group) -> People { people(group, at: month) }

    private func before(_ group: Group) -> People {
      guard month == 0 else { return people(group, at: month - 1) }
      return People(unreached: start(group))
    }

    private func start(_ group: Group) -> Int {
      Int(group == .offline ? run.startOffline[d] : run.startStruggling[d])
    }

    private func people(_ group: Group, at month: Int) -> People {
      func whole(_ stock: Stock) -> Int { Int(run.values(stock, at: month)[d]) }
      return group == .offline
        ? People(
          unreached: whole(.unreachedOffline), followUp: whole(.followUpOffline),
          pathEnded: whole(.pathEndedOffline), autonomous: whole(.autonomousOffline),
          left: whole(.leftOffline), assisted: whole(.assisted))
        : People(
          unreached: whole(.unreachedStruggling), followUp: whole(.followUpStruggling),
          pathEnded: whole(.pathEndedStruggling), autonomous: whole(.autonomousStruggling),
          left: whole(.leftStruggling))
    }

    private func value(_ stock: Stock) -> Double { run.values(stock, at: month)[d] }

    /// The population of the department as a part of the country's.
    private var population: Double {
      let all = Country.france.departments.map(\.population)
      return all[d] / all.reduce(0, +)
    }

    /// ξ with the awareness that the run recorded.
    private func seeking(_ group: Group) -> Double {
      let isOffline = group == .offline
      let total = (isOffline ? run.startOffline : run.startStruggling).reduce(0, +)
      let reference = p[isOffline ? .seekReferenceOffline : .seekReferenceStruggling]
      let activity = Country.france.departments[d].activityFactor
      return min(
        1,
        run.outcome.value(of: .awareness, at: .init(month))
          * p[isOffline ? .seekOffline : .seekStruggling] * (reference / total) * value(.access)
          * (p[.activityFactorWeight] == 1 ? activity : 1))
    }

    private func fluidServed(demand: Double, capacity: Double) -> Double {
      demand > 0 && capacity > 0 ? capacity * complement(demand / capacity) : 0
    }

    private func take(_ units: Int, _ p: Double, _ cause: String, _ group: Group?) -> Int {
      guard units > 0, p > 0 else { return 0 }
      var stream = stream(cause, group)
      return stream.binomial(trials: units, probability: p)
    }

    private func stream(_ cause: String, _ group: Group?) -> RandomStream {
      let key = StreamKey(seed: luck.seed, "stochastic", cause)
      let sided = group.map { key.named($0.rawValue) } ?? key
      return sided.named(code).stream(draw: luck.draw, part: UInt32(month))
    }
  }

  private struct PerGroup {
    let offline, struggling: Double
    init(_ value: (Group) -> Double) {
      (offline, struggling) = (value(.offline), value(.struggling))
    }
    subscript(group: Group) -> Double { group == .offline ? offline : struggling }
  }
}

/// 1 − e^(−x) by the C library, whose last bits decide about one draw in 10¹³.
private func complement(_ x: Double) -> Double { -expm1(-x) }
