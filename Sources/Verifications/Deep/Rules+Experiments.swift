import Messages
import Parameters
import PublicFinance
import Scenarios
import Simulations
import Territories

extension Rule {
  /// Invariants 13 to 18: what a change of the plan may change.
  static let experimentRules: [Rule] = [
    Rule("13", acrossRuns: .moreNeverHarms, verifyMore),
    Rule("14", acrossRuns: .orderChangesNothing) { evidence, laboratory, list in
      let places = evidence.plan.country.departments
      // Every third one first, so that neighbours part and the last come before the first.
      let order = [2, 0, 1].flatMap { part in
        places.indices.reversed().filter { $0 % 3 == part }.map { places[$0] }
      }
      guard let country = Country(order) else { return }
      same(evidence, laboratory.run(evidence.plan.scenario, country), &list)
    },
    Rule("15", acrossRuns: .samePlanSameRun) { evidence, laboratory, list in
      let (scenario, country) = (evidence.plan.scenario, evidence.plan.country)
      same(evidence, laboratory.run(scenario, country), &list)
      var idle = scenario
      let touched = scenario.events.compactMap { $0.action.frozenOrThawed }
      for line in BudgetLine.allCases {
        for month in [1, 7, 20] {
          idle.events += [
            PlannedEvent(
              month: MonthIndex(month), action: .appropriation(line: line, amount: .zero)),
            PlannedEvent(
              month: MonthIndex(month), action: .cancellation(line: line, amount: .zero)),
          ]
          // A freeze of the scenario itself would be lifted too.
          guard !touched.contains(line) else { continue }
          idle.events += [
            PlannedEvent(month: MonthIndex(month), action: .freeze(line: line)),
            PlannedEvent(month: MonthIndex(month), action: .unfreeze(line: line)),
          ]
        }
      }
      same(evidence, laboratory.run(idle, country), &list)
    },
    Rule("16", acrossRuns: .noEffectBeforeCause) { evidence, laboratory, list in
      let (scenario, country) = (evidence.plan.scenario, evidence.plan.country)
      let start = scenario.programmeStart.value
      for month in Set(scenario.events.map(\.month.value)).sorted() {
        var without = scenario
        without.events.removeAll { $0.month.value >= month }
        same(evidence, laboratory.run(without, country), before: month + start, &list)
      }
      var with = scenario
      let middle = max(1, (evidence.months - start) / 2)
      with.events += [BudgetLine.advisers, .renewal].map {
        PlannedEvent(
          month: MonthIndex(middle),
          action: .appropriation(line: $0, amount: Money(euros: 50_000_000)))
      }
      same(evidence, laboratory.run(with, country), before: middle + start, &list)
    },
    Rule("17", acrossRuns: .laterStartReachesNoMore) { evidence, laboratory, list in
      guard let country = evidence.plan.country.withSteadyVenues,
        var earlier = laboratory.run(evidence.plan.scenario, country)
      else { return }
      for delay in [1, 6, 12] {
        var late = evidence.plan.scenario
        late.programmeStart = late.programmeStart + delay
        guard let later = laboratory.run(late, country) else { return }
        for month in 0..<evidence.months {
          let before = earlier[.reached, month]
          list.atMost(
            later[.reached, month], before, within: 1e-9 * before + 1e-9, "reached", month)
        }
        earlier = later
      }
    },
    Rule("18", acrossRuns: .laterStartIsTheSameRun, verifyTranslation),
  ]

  /// Notes the first month in which two records differ.
  private static func same(
    _ evidence: Evidence, _ other: Evidence?, before limit: Int? = nil, _ list: inout BreachList
  ) {
    guard let other else { return }
    let months = min(limit ?? evidence.months, evidence.months)
    guard months > 0, !evidence.isSame(as: other, before: months) else { return }
    let first = (1...months).first { !evidence.isSame(as: other, before: $0) } ?? months
    list.add(
      "identical-months", .number(Double(first - 1)), .equal, .number(Double(months)), first - 1)
  }

  /// 13 More posts, spaces or aidants of one territory, the others unchanged, money unlimited.
  private static let verifyMore: @Sendable (Evidence, Laboratory, inout BreachList) -> Void = {
    evidence, laboratory, list in
    let places = evidence.plan.country.departments
    let base = evidence.plan.scenario.withUnlimitedMoney(evidence.planned, in: places.map(\.code))
    guard let fewer = laboratory.run(base, evidence.plan.country) else { return }
    let paths: [(WritableKeyPath<Scenario, Distribution>, step: Double)] = [
      (\.advisers, 5), (\.spaces, 5), (\.aidants, 50),
    ]
    for d in Set([0, places.count / 2, places.count - 1]).sorted() {
      for (index, (path, step)) in paths.enumerated() {
        var scenario = base
        guard case .quantities(var table) = base[keyPath: path].basis else { continue }
        table[places[d].code, default: 0] += step
        scenario[keyPath: path].basis = .quantities(table)
        guard let more = laboratory.run(scenario, evidence.plan.country) else { continue }
        for month in 0..<evidence.months {
          // Aidants take people away from advisers, so they may lower autonomy.
          for metric in index < 2 ? [DepartmentalMetric.reached, .autonomous] : [.reached] {
            let before = fewer[shown: metric, month, d]
            list.atLeast(
              more[shown: metric, month, d], before, within: 1e-9 * before, metric.rawValue, month,
              department: d)
          }
        }
      }
    }
  }

  /// 18 With venues held constant and inflow equal to exit, a later start is the same run later.
  private static let verifyTranslation: @Sendable (Evidence, Laboratory, inout BreachList) -> Void =
    { evidence, laboratory, list in
      let delay = 3
      var scenario = evidence.plan.scenario
      scenario.parameters[.inflowOffline] = scenario.parameters[.naturalExitOffline]
      scenario.parameters[.inflowStruggling] = scenario.parameters[.naturalExitStruggling]
      var late = scenario
      late.programmeStart = late.programmeStart + delay
      guard let country = evidence.plan.country.withSteadyVenues,
        let first = laboratory.run(scenario, country),
        let second = laboratory.run(late, country)
      else { return }
      // Those who left need are counted from month 0 on.
      for stock in Stock.allCases where stock != .leftOffline && stock != .leftStruggling {
        for month in 0..<max(0, evidence.months - delay) {
          for d in 0..<evidence.departments {
            let before = first[stock, month, d]
            list.equal(
              second[stock, month + delay, d], before, within: 1e-9 * max(1, abs(before)),
              stock.name, month + delay, department: d)
          }
        }
      }
    }
}

extension Scenario {
  /// The plan with its quantities written out, no event, and money for any more of them.
  fileprivate func withUnlimitedMoney(
    _ planned: PerDistributedLine<[Double]>, in codes: [Department.Code]
  ) -> Scenario {
    var scenario = self
    func written(_ values: [Double]) -> Distribution {
      Distribution(
        basis: .quantities(Dictionary(uniqueKeysWithValues: zip(codes, values))))
    }
    let renews =
      announced[.renewal] > .zero
      || events.contains {
        if case .appropriation(.renewal, _) = $0.action { true } else { false }
      }
    scenario.events = []
    scenario.postsCap = nil
    for line in [BudgetLine.advisers, .spaces, .aidants] + (renews ? [.renewal] : []) {
      scenario.announced[line] = Money.limit
    }
    scenario.envelope = scenario.announced.total
    scenario.advisers = written(planned.advisers)
    scenario.spaces = written(planned.spaces)
    scenario.aidants = written(planned.aidants)
    return scenario
  }
}

extension PlannedEvent.Action {
  fileprivate var frozenOrThawed: BudgetLine? {
    switch self {
    case .freeze(let line), .unfreeze(let line): line
    default: nil
    }
  }
}
