import Messages
import Parameters
import PublicFinance
import Scenarios
package import Simulations
import Territories

extension Rule {
  /// Invariants 4 and 5: posts, candidates and trainings.
  static let postRules: [Rule] = [
    Rule("4a", .awardsOpenOrFilled) { evidence, list in
      let pairs: [(Stock, Stock, Stock)] = [
        (.awardedPublic, .openPublic, .fillingsPublic),
        (.awardedPrivate, .openPrivate, .fillingsPrivate),
      ]
      for (awarded, open, fillings) in pairs {
        for d in 0..<evidence.departments {
          var filled = 0.0
          for month in 0..<evidence.months {
            filled += evidence[fillings, month, d]
            let posts = evidence[awarded, month, d]
            list.equal(
              posts, evidence[open, month, d] + filled,
              within: evidence.slack(1e-9 * max(1, posts)),
              awarded.name, month, department: d)
          }
        }
      }
    },
    Rule("4b", .awardsWithinPlan) { evidence, list in
      let cap = evidence.plan.scenario.postsCap.map(Double.init)
      let planned = evidence.planned.advisers
      if let cap {
        list.atMost(planned.reduce(0, +), cap, within: 1e-12 * cap, "posts-planned", nil)
      }
      let isAddedTo = evidence.addsToAdvisers
      for month in 0..<evidence.months {
        if let cap {
          list.atMost(
            evidence[.postsAwarded, month], cap, within: 1e-12 * cap, "posts-awarded", month)
        }
        guard !isAddedTo else { continue }
        for d in 0..<evidence.departments {
          list.atMost(
            evidence.sum([.awardedPublic, .awardedPrivate], month, d), planned[d],
            within: evidence.slack(1e-9 * max(1, planned[d])), "posts-awarded", month, department: d
          )
        }
      }
    },
    Rule("5a", .conventionsAddUp, verifyConventions),
    Rule("5b", .candidatesAddUp) { evidence, list in
      guard evidence.drawn == nil else { return verifyDrawnCandidates(evidence, &list) }
      let decay = evidence.plan.scenario.parameters[.candidateDecay]
      let people = evidence.plan.country.departments.map(\.populationFrom15)
      let everyone = people.reduce(0, +)
      guard everyone > 0 else { return }
      for month in 0..<evidence.months {
        let passed = evidence[.pixPassed, month] - (month > 0 ? evidence[.pixPassed, month - 1] : 0)
        for d in 0..<evidence.departments {
          let before = evidence[.candidates, month - 1, d] + passed * people[d] / everyone
          let hired = evidence[.hired, month, d] - evidence[.hired, month - 1, d]
          let scale = 1e-9 * max(1, evidence[.pixPassed, month] + evidence[.hired, month, d])
          list.atMost(hired, before, within: scale, "hired", month, department: d)
          list.equal(
            evidence[.candidates, month, d], (before - hired) * (1 - decay), within: scale,
            "candidates", month, department: d)
        }
      }
    },
    Rule("5c", .startsWithinSeats) { evidence, list in
      for month in 0..<evidence.months {
        let starts = (0..<evidence.departments).reduce(0.0) {
          $0 + evidence.sum([.startsPublic, .startsPrivate], month, $1)
        }
        let seats = evidence.seats(at: month)
        list.atMost(starts, seats, within: evidence.slack(1e-9 * seats), "training-starts", month)
      }
    },
    Rule("5d", .firstTrainingsWithinAwards) { evidence, list in
      for month in 0..<evidence.months {
        for d in 0..<evidence.departments {
          let awarded = evidence.sum([.awardedPublic, .awardedPrivate], month, d)
          list.atMost(
            evidence[.firstTrainings, month, d], awarded,
            within: evidence.slack(1e-9 * max(1, awarded)),
            "first-trainings", month, department: d)
          for stock in [Stock.awardedPublic, .awardedPrivate, .firstTrainings, .hired] {
            list.atLeast(
              evidence[stock, month, d], evidence[stock, month - 1, d], stock.name, month,
              department: d)
          }
        }
      }
    },
  ]

  /// 5b in whole numbers: nobody is hired or eligible who has not passed.
  private static func verifyDrawnCandidates(_ evidence: Evidence, _ list: inout BreachList) {
    for month in 0..<evidence.months {
      let known = (0..<evidence.departments).reduce(0.0) {
        $0 + evidence.sum([.candidates, .hired], month, $1)
      }
      list.atMost(known, evidence[.pixPassed, month], "candidates", month)
    }
  }

  private static let stages: [Stock] = [
    .vacantPublic, .vacantPrivate, .waitingPublic, .waitingPrivate, .trainingPublic,
    .trainingPrivate, .novicesPublic, .novicesPrivate, .experiencedPublic, .experiencedPrivate,
  ]

  /// 5a Running conventions are those within their terms, and at the end exactly the cohorts.
  private static let verifyConventions: @Sendable (Evidence, inout BreachList) -> Void = {
    evidence, list in
    let terms = evidence.terms
    let last = evidence.months - 1
    for d in 0..<evidence.departments {
      var filled = 0.0
      var withinTerm = 0.0
      for month in 0...last {
        let new = (evidence[.fillingsPublic, month, d], evidence[.fillingsPrivate, month, d])
        filled += new.0 + new.1
        withinTerm +=
          new.0 + new.1 - evidence[.fillingsPublic, month - terms.publicHost, d]
          - evidence[.fillingsPrivate, month - terms.privateHost, d]
        let running = evidence.sum(stages, month, d)
        let slack = evidence.slack(1e-9 * max(1, filled))
        list.atLeast(running, withinTerm, within: slack, "conventions", month, department: d)
        list.atMost(running, filled, within: slack, "conventions", month, department: d)
        guard month == last else { continue }
        let renewed =
          evidence.drawn?.renewalsAtEnd[d]
          ?? (0...last).reduce(0.0) {
            $0 + evidence.stillRunning[$1]
              * evidence.sum([.renewalsPublic, .renewalsPrivate], $1, d)
          }
        list.equal(
          running, withinTerm + evidence.bridgingAtEnd[d] + renewed, within: slack, "conventions",
          month, department: d)
      }
    }
  }
}

extension Evidence {
  /// Whether an event may have added money to the line of the advisers.
  fileprivate var addsToAdvisers: Bool {
    events.contains { event in
      switch event.action {
      case .appropriation(let line, _): line == .advisers
      case .transfer(_, let to, _): to == .advisers
      default: false
      }
    }
  }

  /// The training seats of a month.
  fileprivate func seats(at month: Int) -> Double {
    plan.trainingSeats(at: month) { self[.postsAwarded, $0] }
  }
}

extension Plan {
  /// The training seats of a month (section 5.6), given the posts awarded by each month.
  package func trainingSeats(at month: Int, postsAwarded: (Int) -> Double) -> Double {
    guard let first = (0...month).first(where: { postsAwarded($0) > 0 }) else { return 0 }
    let p = scenario.parameters
    let opened = (Double(month - first) - p[.trainingDelay] + 1) / p[.trainingRampupMonths]
    return p[.trainingSeats] * min(1, max(0, opened))
  }
}
