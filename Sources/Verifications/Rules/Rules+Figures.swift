import Messages
import PublicFinance
import Scenarios
import Simulations
import Territories

extension Rule {
  /// 21: the figures that reports show are those of the stocks.
  static let figureRules: [Rule] = [
    Rule("21a", .nationIsTheSum) { evidence, list in
      for month in 0..<evidence.months {
        for metric in Metric.allCases {
          let value = evidence[metric, month]
          if metric.mayBeUndefined, value.isNaN { continue }
          if !value.isFinite { list.equal(value, 0, within: 0, metric.rawValue, month) }
        }
        for (metric, stocks) in sums {
          let sum = (0..<evidence.departments).reduce(0.0) {
            $0 + evidence.sum(stocks, month, $1)
          }
          list.equal(
            evidence[metric, month], sum, within: 1e-9 * max(1, abs(sum)), metric.rawValue, month)
        }
      }
    },
    Rule("21b", .territoriesAreTheirStocks) { evidence, list in
      let ever = EverInNeed(evidence)
      for month in 0..<evidence.months {
        let without = ever.withoutProgramme(at: month)
        for d in 0..<evidence.departments {
          let people = ever.people(d, month)
          let everyone = people.offline + people.struggling
          let need = evidence.sum(inNeed, month, d)
          for (metric, stocks) in parts {
            let sum = evidence.sum(stocks, month, d)
            list.equal(
              evidence[shown: metric, month, d], sum, within: 1e-9 * max(1, abs(sum)),
              metric.rawValue,
              month, department: d)
          }
          let shown: [(DepartmentalMetric, Double, Double)] = [
            (.postsPlanned, evidence.planned.advisers[d], 0),
            (.needAndInflow, everyone, 1e-9 * everyone),
            (.needWithoutProgramme, without[d], 1e-9 * max(1, without[d])),
            (.additional, without[d] - need, max(1e-6, 1e-9 * without[d])),
            (.coverage, everyone > 0 ? evidence[.reached, month, d] / everyone : 0, 1e-9),
          ]
          for (metric, value, slack) in shown {
            list.equal(
              evidence[shown: metric, month, d], value, within: slack, metric.rawValue, month,
              department: d)
          }
        }
      }
    },
  ]

  /// National figures that are sums of stocks.
  private static let sums: [(Metric, [Stock])] = [
    (.postsAwarded, [.awardedPublic, .awardedPrivate]), (.open, [.openPublic, .openPrivate]),
    (.vacant, [.vacantPublic, .vacantPrivate]), (.waiting, [.waitingPublic, .waitingPrivate]),
    (.inTraining, [.trainingPublic, .trainingPrivate]), (.inPost, inPost),
    (.hired, [.hired]), (.candidates, [.candidates]), (.spaces, [.spacesOpen]),
    (.aidants, [.aidants]), (.reached, [.reached]), (.sessions, [.sessions]),
    (.served, [.served]), (.capacity, [.capacity]), (.demand, [.demand]),
    (.assisted, [.assisted]), (.need, [.need]),
    (.inFollowUp, [.followUpOffline, .followUpStruggling]),
    (.autonomous, [.autonomousOffline, .autonomousStruggling]),
  ]

  /// Figures of territories that are sums of stocks.
  private static let parts: [(DepartmentalMetric, [Stock])] = [
    (.postsAwarded, [.awardedPublic, .awardedPrivate]), (.inPost, inPost),
    (.sessions, [.sessions]), (.reached, [.reached]),
    (.inFollowUp, [.followUpOffline, .followUpStruggling]),
    (.autonomous, [.autonomousOffline, .autonomousStruggling]), (.assisted, [.assisted]),
    (.need, inNeed), (.access, [.access]),
  ]
}
