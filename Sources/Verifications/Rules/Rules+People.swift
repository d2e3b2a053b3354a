import Messages
import Parameters
import PublicFinance
import Scenarios
import Simulations
import Territories

extension Rule {
  /// Invariants 6 to 10: people are counted once, and helped within means.
  static let peopleRules: [Rule] = [
    Rule("6", .noStockBelowZero) { evidence, list in
      for stock in Stock.allCases {
        for month in 0..<evidence.months {
          for d in 0..<evidence.departments {
            let value = evidence[stock, month, d]
            list.atLeast(
              value.isFinite ? value : .nan, 0, within: evidence.slack(1e-9), stock.name, month,
              department: d)
          }
        }
      }
    },
    Rule("7", .peopleConserved) { evidence, list in
      let ever = EverInNeed(evidence)
      for month in 0..<evidence.months {
        for d in 0..<evidence.departments {
          let people = ever.people(d, month)
          list.equal(
            evidence.sum(offline, month, d), people.offline,
            within: evidence.slack(1e-12 * people.offline),
            "offline-people", month, department: d)
          list.equal(
            evidence.sum(struggling, month, d), people.struggling,
            within: evidence.slack(1e-12 * people.struggling), "struggling-people", month,
            department: d)
        }
      }
    },
    Rule("8a", .reachedNeverFalls) { evidence, list in
      for month in 0..<evidence.months {
        for d in 0..<evidence.departments {
          list.atLeast(
            evidence[.reached, month, d], evidence[.reached, month - 1, d], "reached", month,
            department: d)
        }
      }
    },
    Rule("8b", .reachedWithinNeed) { evidence, list in
      let ever = EverInNeed(evidence)
      for month in 0..<evidence.months {
        for d in 0..<evidence.departments {
          let everyone = ever.people(d, month).offline + ever.people(d, month).struggling
          list.atMost(
            evidence[.reached, month, d], everyone, within: evidence.slack(1e-12 * everyone),
            "reached", month, department: d)
        }
      }
    },
    Rule("8c", .sessionsCoverPeople) { evidence, list in
      for month in 0..<evidence.months {
        // People reached by advisers are formed as a difference of all people reached.
        let slack = 1e-9 * max(1, evidence[.reached, month])
        let byAdvisers = evidence[.reachedByAdvisers, month]
        list.atLeast(evidence[.sessions, month], byAdvisers, within: slack, "sessions", month)
        list.atLeast(byAdvisers, 0, within: slack, "reached-by-advisers", month)
        list.atMost(
          byAdvisers, evidence[.reached, month], within: slack, "reached-by-advisers", month)
        for d in 0..<evidence.departments {
          let sessions = evidence[.sessions, month, d]
          let expected = evidence[.sessions, month - 1, d] + evidence[.served, month, d]
          list.equal(
            sessions, expected, within: 1e-9 * max(1, abs(expected)), "sessions", month,
            department: d)
          list.atLeast(
            sessions, evidence[.sessions, month - 1, d], "sessions", month, department: d)
        }
      }
    },
    Rule("9", .servedWithinMeans) { evidence, list in
      // Of the fluid version alone: luck may serve more than is expected.
      guard evidence.drawn == nil else { return }
      for month in 0..<evidence.months {
        for d in 0..<evidence.departments {
          // Stocks may be a billionth below zero, and demand with them.
          for limit in [Stock.capacity, .demand] {
            let most = evidence[limit, month, d]
            list.atMost(
              evidence[.served, month, d], most, within: 1e-12 * abs(most) + 1e-9, "served", month,
              department: d)
          }
        }
      }
    },
    Rule("10a", .additionalWithinAutonomous) { evidence, list in
      // Of the fluid version alone: luck makes the drawn need differ from the expected one.
      guard evidence.drawn == nil else { return }
      let ever = EverInNeed(evidence)
      for month in 0..<evidence.months {
        let without = ever.withoutProgramme(at: month)
        for d in 0..<evidence.departments {
          let additional = without[d] - evidence.sum(inNeed, month, d)
          list.atMost(
            additional, evidence.sum([.autonomousOffline, .autonomousStruggling], month, d),
            within: max(1e-6, 1e-11 * without[d]), "additional", month, department: d)
        }
      }
    },
    Rule("10b", .nothingWithoutProgramme) { evidence, list in
      guard evidence.hasNoProgramme else { return }
      for month in 0..<evidence.months {
        for d in 0..<evidence.departments {
          let everyone = evidence[shown: .needAndInflow, month, d]
          if evidence.drawn == nil {
            list.equal(
              evidence[shown: .additional, month, d], 0, within: max(1e-6, 1e-11 * everyone),
              "additional", month, department: d)
          }
          list.equal(
            evidence[.reached, month, d], 0, within: 1e-6, "reached", month, department: d)
        }
      }
    },
  ]

  static let offline: [Stock] = [
    .unreachedOffline, .followUpOffline, .pathEndedOffline, .assisted, .autonomousOffline,
    .leftOffline,
  ]
  static let struggling: [Stock] = [
    .unreachedStruggling, .followUpStruggling, .pathEndedStruggling, .autonomousStruggling,
    .leftStruggling,
  ]
  static let inNeed: [Stock] = [
    .unreachedOffline, .followUpOffline, .pathEndedOffline, .assisted, .unreachedStruggling,
    .followUpStruggling, .pathEndedStruggling,
  ]
}

/// The people in need at the start or since, and those in need had there been no programme.
struct EverInNeed {
  private let start: (offline: [Double], struggling: [Double])
  private let inflow: (offline: Double, struggling: Double)
  private let exit: (offline: Double, struggling: Double)
  private let drawn: Evidence.Drawn?

  init(_ evidence: Evidence) {
    let p = evidence.plan.scenario.parameters
    start = evidence.plan.needAtStart
    inflow = (p[.inflowOffline], p[.inflowStruggling])
    exit = (p[.naturalExitOffline], p[.naturalExitStruggling])
    drawn = evidence.drawn
  }

  /// Need at the start and inflow of a territory by the end of a month.
  func people(_ department: Int, _ month: Int) -> (offline: Double, struggling: Double) {
    if let inflow = drawn?.inflow[month] {
      return (
        start.offline[department] + inflow.offline[department],
        start.struggling[department] + inflow.struggling[department]
      )
    }
    let months = Double(month + 1)
    return (
      start.offline[department] * (1 + inflow.offline * months),
      start.struggling[department] * (1 + inflow.struggling * months)
    )
  }

  /// 8.5 The need of each territory in a world without the programme.
  func withoutProgramme(at month: Int) -> [Double] {
    var (offline, struggling) = (1.0, 1.0)
    for _ in 0...month {
      offline = offline - offline * exit.offline + inflow.offline
      struggling = struggling - struggling * exit.struggling + inflow.struggling
    }
    return zip(start.offline, start.struggling).map { $0 * offline + $1 * struggling }
  }
}

extension Evidence {
  /// Whether no line ever has any money.
  fileprivate var hasNoProgramme: Bool {
    plan.scenario.announced.total == .zero
      && !events.contains {
        if case .appropriation(_, let amount) = $0.action { amount > .zero } else { false }
      }
  }
}
