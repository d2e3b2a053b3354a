import Messages
import PublicFinance
import Scenarios
import Simulations
import Territories

extension Rule {
  /// The second part of invariant 12: planned quantities.
  static let planRules: [Rule] = [
    Rule("12c", .plannedQuantities) { evidence, list in
      let (scenario, prices) = (evidence.plan.scenario, evidence.plan.prices)
      let real = scenario.realQuantities
      for planned in evidence.plannedLines {
        let cents = Double(scenario.announced[planned.line].cents)
        let total = planned.values.reduce(0, +)
        let figure = "\(planned.line.name)-planned"
        if case .quantities(let table) = planned.distribution.basis {
          for (d, place) in evidence.plan.country.departments.enumerated() {
            list.equal(
              planned.values[d], table[place.code, default: 0], within: 0, figure, nil,
              department: d)
          }
          continue
        }
        let price =
          planned.line == .advisers
          ? prices.meanPost : planned.line == .spaces ? prices.space : prices.aidant
        guard price > 0 else { continue }
        let affordable = cents / price
        let whole =
          planned.line == .advisers
          ? (affordable + max(1e-9, affordable * 0x1p-50)).rounded(.down)
          : affordable.rounded(.down)
        let cap = planned.line == .advisers ? scenario.postsCap.map(Double.init) : nil
        let expected = min(real ? affordable : whole, cap ?? .infinity)
        list.equal(total, expected, within: real ? 1e-9 * max(1, expected) : 0, figure, nil)
        for (d, value) in planned.values.enumerated() where !real {
          list.equal(value, value.rounded(), within: 0, figure, nil, department: d)
        }
      }
    },
    Rule("12d", .floorsAndCaps) { evidence, list in
      guard !evidence.plan.scenario.realQuantities else { return }
      for planned in evidence.plannedLines {
        if case .quantities = planned.distribution.basis { continue }
        let figure = "\(planned.line.name)-planned"
        for (d, value) in planned.values.enumerated() {
          list.atLeast(value, Double(planned.distribution.floor), figure, nil, department: d)
          if let cap = planned.distribution.cap {
            list.atMost(value, Double(cap), figure, nil, department: d)
          }
        }
      }
    },
  ]
}

/// What a line plans in each territory, and how it is spread.
private struct PlannedLine {
  let line: BudgetLine
  let values: [Double]
  let distribution: Distribution
}

extension Evidence {
  fileprivate var plannedLines: [PlannedLine] {
    let scenario = plan.scenario
    return [
      PlannedLine(line: .advisers, values: planned.advisers, distribution: scenario.advisers),
      PlannedLine(line: .spaces, values: planned.spaces, distribution: scenario.spaces),
      PlannedLine(line: .aidants, values: planned.aidants, distribution: scenario.aidants),
    ]
  }
}
