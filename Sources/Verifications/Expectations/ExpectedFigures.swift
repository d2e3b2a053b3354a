import PublicFinance
import Scenarios
import Simulations
import Territories

/// The figures that an expectation asks for at the end of a month, one for each place.
struct ExpectedFigures {
  typealias Row = (territory: ExpectationMiss.Territory?, value: Expectation.Value?)

  private let run: any RunFigures
  private let books: () -> Outcome
  private let expectation: Expectation
  private let month: MonthIndex
  private let departments: [Department]
  /// The figure of each place.
  private(set) var values: [Row] = []

  /// - Parameter books: Gives the run with its journal, asked for where the figure is an amount.
  init(
    _ run: any RunFigures, _ expectation: Expectation, at month: MonthIndex,
    books: @escaping () -> Outcome
  ) {
    (self.run, self.books) = (run, books)
    self.expectation = expectation
    self.month = month
    departments = run.plan.country.departments
    let places = expectation.place.territories(in: departments)
    switch expectation.place {
    case .nation: values = [(nil, nation)]
    case .departments, .everyDepartment, .regions, .everyRegion:
      values = zip(places, figures(of: places.map(\.members))).map { ($0.0.name, $0.1) }
    }
  }

  // MARK: - The nation

  private var nation: Expectation.Value? {
    let name = expectation.metric.name
    if let figure = MoneyFigure(rawValue: name) { return .money(money(figure)) }
    if let metric = Metric(rawValue: name) {
      let value = run.value(of: metric, at: month)
      return value.isNaN ? nil : .number(value)
    }
    if DepartmentalMetric(rawValue: name) != nil {
      return figures(of: [Set(departments.map(\.code))]).first ?? nil
    }
    if let unit = CostUnit(metric: name) {
      return run.cost(per: unit, at: month).map { .number($0) }
    }
    return InequalityIndex(rawValue: name)?
      .value(of: run.inequalityOfCoverage(at: month)).map { .number($0) }
  }

  /// An amount of a line or of all lines: cumulative, or of a fiscal year.
  private func money(_ figure: MoneyFigure) -> Money {
    let outcome = books()
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
    let values = run.values(of: metric, at: month)
    let weights: [Double]? =
      switch metric {
      case .coverage: run.values(of: .needAndInflow, at: month)
      case .access: run.plan.peopleInNeed
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
    for movement in books().journal.movements where movement.month <= month {
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
  /// A place where a figure is taken: its name, nil for the nation, and the departments in it.
  typealias Group = (name: ExpectationMiss.Territory?, members: Set<Department.Code>)

  /// The places meant, departments and regions in the order of their codes.
  func territories(in departments: [Department]) -> [Group] {
    switch self {
    case .nation: return [(nil, Set(departments.map(\.code)))]
    case .departments(let codes):
      return departments.filter { codes.contains($0.code) }.map(Self.group)
    case .everyDepartment: return departments.map(Self.group)
    case .regions(let codes):
      return Self.regions(of: departments).filter { codes.contains($0.code) }
        .map { Self.group($0, departments) }
    case .everyRegion:
      return Self.regions(of: departments).map { Self.group($0, departments) }
    }
  }

  private static func regions(of departments: [Department]) -> [Department.Region] {
    Set(departments.map(\.region)).sorted { $0.code < $1.code }
  }

  private static func group(_ department: Department) -> Group {
    (ExpectationMiss.Territory(department), [department.code])
  }

  private static func group(_ region: Department.Region, _ departments: [Department]) -> Group {
    (
      ExpectationMiss.Territory(code: region.code, name: region.name),
      Set(departments.filter { $0.region.code == region.code }.map(\.code))
    )
  }
}
