import Explanations
import Messages
import PublicFinance
import Scenarios
import Simulations
import Territories
import _TestSupport

/// The figures of a run and of its graph, side by side.
struct Comparison {
  let outcome: Outcome
  let graph: ModelGraph

  init(of plan: Plan) {
    outcome = Outcome(running: plan)
    graph = ModelGraph(ModelInputs(plan.scenario, in: plan.country))
  }

  init(of plan: Plan, and graph: ModelGraph) {
    outcome = Outcome(running: plan)
    self.graph = graph
  }

  /// The first disagreement of each figure, in words; none when all is well.
  var gaps: [String] {
    let all = (0..<outcome.months).flatMap { gaps(at: MonthIndex($0)) } + lastMonth
    var seen: Set<Substring> = []
    return all.filter { seen.insert($0.prefix { $0 != " " }).inserted }
  }

  func gaps(at month: MonthIndex) -> [String] {
    Metric.allCases.compactMap { gap($0, month) }
      + DepartmentalMetric.allCases.flatMap { gaps($0, month) }
      + moneyGaps(month)
  }

  /// The disagreement of one metric of the country.
  func gap(_ metric: Metric, _ month: MonthIndex) -> String? {
    gap(metric.rawValue, outcome.value(of: metric, at: month), month)
  }

  func gaps(_ metric: DepartmentalMetric, _ month: MonthIndex) -> [String] {
    guard let cell = CellName(rawValue: metric.rawValue),
      let found = graph.values(of: ExplainedFigure(cell), at: month)
    else { return ["\(metric) is not explained in departments"] }
    let expected = outcome.values(of: metric, at: month)
    guard found.count == expected.count else { return ["\(metric) has other departments"] }
    return expected.indices.compactMap { position in
      gap(cell, expected[position], found[position], month, in: DepartmentIndex(position))
    }
  }

  private func moneyGaps(_ month: MonthIndex) -> [String] {
    let lines: [BudgetLine?] = [nil] + BudgetLine.allCases
    return lines.flatMap { line in
      let balance =
        line.map { outcome.ledger.balance(of: $0, at: month) } ?? outcome.ledger.total(at: month)
      let words: [(CellName, Money)] = [
        (.opened, balance.opened), (.committed, balance.committed), (.paid, balance.paid),
        (.returned, balance.returned), (.available, balance.available),
        (.leftToPay, balance.leftToPay), (.cancelled, balance.cancelled),
      ]
      return words.compactMap { name, money in
        gap(name.rawValue, Double(money.cents), month, line: line, exactly: true)
      }
    }
  }

  /// What is told of the last month only, and the fiscal years.
  private var lastMonth: [String] {
    let last = MonthIndex(outcome.months - 1)
    let spread = outcome.inequalityOfCoverage(at: last)
    let hosts = outcome.hostAccount
    let measures: [(CellName, Double?)] = [
      (.gini, spread.gini), (.theil, spread.theil), (.atkinson, spread.atkinson()),
      (.minimum, spread.minimum), (.decileRatio, spread.ninthToFirstDecile),
      (.costPerPersonReached, outcome.cost(per: .personReached, at: last)),
      (.costPerAutonomousPerson, outcome.cost(per: .autonomousPerson, at: last)),
      (.costPerSession, outcome.cost(per: .session, at: last)),
      (.employmentCost, Double(hosts.employmentCost.cents)),
      (.stateContribution, Double(hosts.stateContribution.cents)),
      (.employersRemainder, Double(hosts.remainder.cents)),
      (.unfilledCommitment, Double(hosts.unfilledCommitment.cents)),
    ]
    return measures.compactMap { gap($0.rawValue, $1 ?? .nan, last) } + years
  }

  private var years: [String] {
    let lines: [BudgetLine?] = [nil] + BudgetLine.allCases
    return lines.flatMap { line in
      outcome.ledger.fiscalYears(of: line).flatMap { year -> [String] in
        let december = (year.year.year - 2020) * 12
        let month = MonthIndex(min(december, outcome.months - 1))
        let words: [(CellName, Money)] = [
          (.broughtForward, year.broughtForward), (.openedInYear, year.opened),
          (.committedInYear, year.committed), (.paidInYear, year.paid),
          (.returnedInYear, year.returned), (.available, year.carriedForward),
        ]
        return words.compactMap { name, money in
          gap(name.rawValue, Double(money.cents), month, line: line, exactly: true)
        }
      }
    }
  }

  private func gap(
    _ name: String, _ expected: Double, _ month: MonthIndex, line: BudgetLine? = nil,
    exactly: Bool = false
  ) -> String? {
    guard let cell = CellName(rawValue: name),
      let found = graph.value(of: ExplainedFigure(cell, line: line), at: month)
    else { return "\(name) is not explained" }
    return gap(cell, expected, found, month, line: line, exactly: exactly)
  }

  private func gap(
    _ cell: CellName, _ expected: Double, _ found: Double, _ month: MonthIndex,
    in department: DepartmentIndex? = nil, line: BudgetLine? = nil, exactly: Bool = false
  ) -> String? {
    if expected.isNaN, found.isNaN { return nil }
    // A difference of large stocks is exact to a millionth of a person and no better; what is left
    // of posts whose conventions end is a difference too.
    let tolerance =
      exactly ? 0 : max(abs(expected) * 1e-9, cell == .additional ? 1e-6 : 1e-9)
    if abs(found - expected) <= tolerance { return nil }
    let place = [department.map { "\($0.value)" }, line?.name].compactMap(\.self)
      .joined(separator: " ")
    return "\(cell.rawValue) \(place) month \(month.value): explained \(found), run \(expected)"
  }
}
