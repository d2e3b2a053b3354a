import PublicFinance
import Scenarios
import Simulations
import Territories

/// The figures that an expectation asks for at the end of a month, one for each place.
struct ExpectedFigures {
  typealias Row = (territory: ExpectationMiss.Territory?, value: Expectation.Value?)

  private let outcome: Outcome
  private let expectation: Expectation
  private let month: MonthIndex
  private let departments: [Department]
  /// The figure of each place.
  private(set) var values: [Row] = []

  init(_ outcome: Outcome, _ expectation: Expectation, at month: MonthIndex) {
    self.outcome = outcome
    self.expectation = expectation
    self.month = month
    departments = outcome.plan.country.departments
    let regions = expectation.place.regions(in: departments)
    switch expectation.place {
    case .nation: values = [(nil, nation)]
    case .departments(let codes):
      let all = figures(of: departments.map { [$0.code] })
      values = zip(departments, all).filter { codes.contains($0.0.code) }
        .map { (ExpectationMiss.Territory($0.0), $0.1) }
    case .everyDepartment:
      values = zip(departments, figures(of: departments.map { [$0.code] }))
        .map { (ExpectationMiss.Territory($0.0), $0.1) }
    case .regions, .everyRegion:
      let members = regions.map { region in
        Set(departments.filter { $0.region.code == region.code }.map(\.code))
      }
      values = zip(regions, figures(of: members))
        .map { (ExpectationMiss.Territory(code: $0.0.code, name: $0.0.name), $0.1) }
    }
  }

  // MARK: - The nation

  private var nation: Expectation.Value? {
    let name = expectation.metric.name
    if let figure = MoneyFigure(rawValue: name) { return .money(money(figure)) }
    if let metric = Metric(rawValue: name) {
      let value = outcome.value(of: metric, at: month)
      return value.isNaN ? nil : .number(value)
    }
    if DepartmentalMetric(rawValue: name) != nil {
      return figures(of: [Set(departments.map(\.code))]).first ?? nil
    }
    if let unit = CostUnit(metric: name) {
      return outcome.cost(per: unit, at: month).map { .number($0) }
    }
    return InequalityIndex(rawValue: name)?
      .value(of: outcome.inequalityOfCoverage(at: month)).map { .number($0) }
  }

  /// An amount of a line or of all lines: cumulative, or of a fiscal year.
  private func money(_ figure: MoneyFigure) -> Money {
    func amount(at index: MonthIndex) -> Money {
      if figure == .amount {
        let announced = outcome.plan.scenario.announced
        return expectation.line.map { announced[$0] } ?? announced.total
      }
      let balance =
        index.value < 0
        ? LineBalance()
        : expectation.line.map { outcome.ledger.balance(of: $0, at: index) }
          ?? outcome.ledger.total(at: index)
      return figure.amount(of: balance)
    }
    return figure.isFlow ? flow(amount) : amount(at: month)
  }

  /// What came about since the end of the year before, when the expectation is of a year.
  private func flow(_ amount: (MonthIndex) -> Money) -> Money {
    guard case .fiscalYear(let year) = expectation.period else { return amount(month) }
    return amount(month) - amount(MonthIndex(year.lastMonth - 12))
  }

  // MARK: - Groups of departments

  private func figures(of groups: [Set<Department.Code>]) -> [Expectation.Value?] {
    let name = expectation.metric.name
    if let figure = MoneyFigure(rawValue: name) {
      return money(figure, of: groups)
    }
    guard let metric = DepartmentalMetric(rawValue: name) else { return groups.map { _ in nil } }
    let values = outcome.values(of: metric, at: month)
    let weights: [Double]? =
      switch metric {
      case .coverage: outcome.values(of: .needAndInflow, at: month)
      case .access: outcome.plan.peopleInNeed
      default: nil
      }
    return groups.map { group in
      var (sum, total) = (0.0, 0.0)
      for (d, department) in departments.enumerated() where group.contains(department.code) {
        sum += values[d] * (weights?[d] ?? 1)
        total += weights?[d] ?? 0
      }
      guard weights != nil, group.count > 1 else {
        return .number(group.count == 1 && weights != nil && total > 0 ? sum / total : sum)
      }
      return total > 0 ? .number(sum / total) : nil
    }
  }

  /// An amount of each group: cumulative, or of a fiscal year.
  private func money(
    _ figure: MoneyFigure, of groups: [Set<Department.Code>]
  ) -> [Expectation.Value?] {
    let now = balances(at: month)
    var before = [LineBalance](repeating: LineBalance(), count: now.count)
    if figure.isFlow, case .fiscalYear(let year) = expectation.period {
      before = balances(at: MonthIndex(year.lastMonth - 12))
    }
    return groups.map { group in
      var sum = Money.zero
      for (d, department) in departments.enumerated() where group.contains(department.code) {
        sum += figure.amount(of: now[d]) - figure.amount(of: before[d])
      }
      return .money(sum)
    }
  }

  /// What was bound, paid and taken back in each department by the end of a month.
  private func balances(at month: MonthIndex) -> [LineBalance] {
    var balances = [LineBalance](repeating: LineBalance(), count: departments.count)
    for movement in outcome.journal.movements where movement.month <= month {
      guard let d = movement.department?.value, expectation.line ?? movement.line == movement.line
      else { continue }
      switch movement.destination {
      case .leftToPay: balances[d].leftToPay += movement.amount
      case .paid:
        balances[d].leftToPay -= movement.amount
        balances[d].paid += movement.amount
      case .returned:
        balances[d].paid -= movement.amount
        balances[d].returned += movement.amount
      case .authority, .available, .cancelled: break
      }
    }
    return balances
  }
}

/// The amounts that expectations speak of; raw values are names of metrics.
enum MoneyFigure: String, CaseIterable {
  case amount, opened, committed, paid, returned, available, cancelled
  case leftToPay = "left-to-pay"

  /// Whether it is counted over a fiscal year, rather than at its end.
  var isFlow: Bool {
    switch self {
    case .opened, .committed, .paid, .returned, .cancelled: true
    case .amount, .available, .leftToPay: false
    }
  }

  func amount(of balance: LineBalance) -> Money {
    switch self {
    case .amount, .opened: balance.opened
    case .committed: balance.committed
    case .paid: balance.paid
    case .returned: balance.returned
    case .available: balance.available
    case .cancelled: balance.cancelled
    case .leftToPay: balance.leftToPay
    }
  }
}

extension CostUnit {
  /// The unit of a metric such as `cost-per-session`.
  fileprivate init?(metric: String) {
    switch metric {
    case "cost-per-person-reached": self = .personReached
    case "cost-per-autonomous-person": self = .autonomousPerson
    case "cost-per-additional-person": self = .additionalPerson
    case "cost-per-session": self = .session
    default: return nil
    }
  }
}

/// Measures of the inequality of coverage; raw values are names of metrics.
private enum InequalityIndex: String {
  case gini, theil, atkinson, minimum
  case decileRatio = "p90-p10"

  func value(of inequality: Inequality) -> Double? {
    switch self {
    case .gini: inequality.gini
    case .theil: inequality.theil
    case .atkinson: inequality.atkinson()
    case .minimum: inequality.minimum
    case .decileRatio: inequality.ninthToFirstDecile
    }
  }
}

extension ExpectationMiss.Territory {
  fileprivate init(_ department: Department) {
    self.init(code: department.code.text, name: department.name)
  }
}

extension Expectation.Place {
  /// The regions meant, in the order of their codes.
  fileprivate func regions(in departments: [Department]) -> [Department.Region] {
    let all = Set(departments.map(\.region)).sorted { $0.code < $1.code }
    switch self {
    case .regions(let codes): return all.filter { codes.contains($0.code) }
    case .everyRegion: return all
    case .nation, .departments, .everyDepartment: return []
    }
  }
}
