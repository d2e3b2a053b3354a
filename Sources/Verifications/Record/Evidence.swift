package import PublicFinance
package import Scenarios
public import Simulations
import Territories

/// The record of one run, copied out so that rules can be verified on it.
///
/// Rules read the record and nothing else. A test that changes a figure here plants a fault, and
/// sees which rule finds it.
public struct Evidence: Sendable {
  /// What became of an event.
  package struct Event: Sendable {
    /// The month of the calendar in which it was due.
    package let month: MonthIndex
    /// What was decided.
    package let action: PlannedEvent.Action
    /// The cents moved; nil when the run did not reach it.
    package var moved: Money?
  }

  /// What a stochastic run draws, and a fluid one expects.
  package struct Drawn: Sendable {
    /// The inflow so far by month and territory, for each segment.
    package let inflow: [(offline: [Double], struggling: [Double])]
    /// Renewed conventions that still run at the end, in each territory.
    package let renewalsAtEnd: [Double]
  }

  /// The plan that was run.
  public let plan: Plan
  /// The number of months, from month 0.
  public let months: Int
  /// The number of territories, in the order of their codes.
  public let departments: Int
  /// The movements of money, in the order of posting.
  package var movements: [Movement]
  /// The balances that reports show, by month.
  package var balances: [PerLine<LineBalance>]
  /// The events in the order written.
  package var events: [Event]
  /// The quantities planned in each territory.
  package var planned: PerDistributedLine<[Double]>
  /// Renewals that wait for credits at the end of the run.
  package var bridgingAtEnd: [Double]
  /// The part of the conventions renewed in each month that still runs at the end.
  package var stillRunning: [Double]
  /// What only a stochastic run draws; nil for a fluid one.
  package let drawn: Drawn?
  private var stocks: [Double]
  private var national: [Double]
  private var departmental: [Double]

  /// Runs a plan and keeps everything.
  public init(running plan: Plan) {
    self = Evidence.running(plan).evidence
  }

  /// Runs a plan, and gives its outcome with the record of everything.
  public static func running(_ plan: Plan) -> (outcome: Outcome, evidence: Evidence) {
    let workspace = Workspace(for: plan, detail: .everything)
    workspace.run(plan)
    let outcome = Outcome(of: plan, in: workspace)
    return (outcome, Evidence(of: outcome, StockRecord(of: plan, in: workspace)))
  }

  /// Runs a plan by the stochastic version and keeps everything.
  public init(running plan: Plan, luck: Luck) {
    let workspace = Workspace(for: plan, detail: .everything, model: .stochastic)
    workspace.run(plan, luck: luck)
    self.init(of: Outcome(of: plan, in: workspace), StockRecord(of: plan, in: workspace))
  }

  /// Copies the record of a run.
  package init(of outcome: Outcome, _ record: StockRecord) {
    let (plan, months) = (outcome.plan, outcome.months)
    let all = (0..<months).map(MonthIndex.init)
    self.plan = plan
    self.months = months
    departments = plan.country.departments.count
    movements = outcome.journal.movements
    balances = all.map { month in PerLine { outcome.ledger.balance(of: $0, at: month) } }
    events = outcome.events.map {
      Event(month: $0.month, action: $0.event.action, moved: $0.moved)
    }
    planned = PerDistributedLine(
      advisers: plan.plannedPosts, spaces: plan.plannedSpaces, aidants: plan.plannedAidants)
    bridgingAtEnd = record.bridgingAtEnd
    stillRunning = (0..<months).map { record.stillRunning(renewedIn: $0) }
    let inflow = (0..<months).compactMap { record.drawnInflow(at: $0) }
    drawn =
      outcome.model == .stochastic
      ? Drawn(inflow: inflow, renewalsAtEnd: record.renewalsAtEnd) : nil
    stocks = []
    stocks.reserveCapacity(Stock.allCases.count * months * departments)
    for stock in Stock.allCases {
      for month in 0..<months { stocks += record.values(stock, at: month) }
    }
    national = Metric.allCases.flatMap { metric in
      all.map { outcome.value(of: metric, at: $0) }
    }
    departmental = []
    departmental.reserveCapacity(DepartmentalMetric.allCases.count * months * departments)
    for metric in DepartmentalMetric.allCases {
      for month in all { departmental += outcome.values(of: metric, at: month) }
    }
  }
}

/// One value for each line whose quantity is spread over territories.
package struct PerDistributedLine<Value: Sendable>: Sendable {
  package var advisers: Value
  package var spaces: Value
  package var aidants: Value
}

extension Evidence {
  /// A stock of a territory at the end of a month; 0 before month 0.
  package subscript(stock: Stock, month: Int, department: Int) -> Double {
    get { month < 0 ? 0 : stocks[place(stock.rawValue, month, department)] }
    set { stocks[place(stock.rawValue, month, department)] = newValue }
  }

  /// A national figure as reports show it.
  package subscript(metric: Metric, month: Int) -> Double {
    get { national[metric.position * months + month] }
    set { national[metric.position * months + month] = newValue }
  }

  /// A territory's figure as reports show it.
  package subscript(shown metric: DepartmentalMetric, month: Int, department: Int) -> Double {
    get { departmental[place(metric.position, month, department)] }
    set { departmental[place(metric.position, month, department)] = newValue }
  }

  private func place(_ series: Int, _ month: Int, _ department: Int) -> Int {
    (series * months + month) * departments + department
  }

  /// A tolerance of the fluid version; whole numbers have none.
  func slack(_ tolerance: Double) -> Double { drawn == nil ? tolerance : 0 }

  /// The sum of stocks of a territory at the end of a month.
  func sum(_ stocks: [Stock], _ month: Int, _ department: Int) -> Double {
    stocks.reduce(0) { $0 + self[$1, month, department] }
  }

  /// Whether two records are the same to the last bit in the months before one.
  func isSame(as other: Evidence, before month: Int) -> Bool {
    func early(_ movements: [Movement]) -> ArraySlice<Movement> {
      movements.prefix { $0.month.value < month }
    }
    guard departments == other.departments, early(movements) == early(other.movements) else {
      return false
    }
    return Stock.allCases.allSatisfy { stock in
      let (mine, theirs) = (place(stock.rawValue, 0, 0), other.place(stock.rawValue, 0, 0))
      let count = month * departments
      return stocks[mine..<mine + count] == other.stocks[theirs..<theirs + count]
    }
  }
}

extension Metric {
  private static let positions = Dictionary(
    uniqueKeysWithValues: zip(allCases, allCases.indices))

  fileprivate var position: Int { Self.positions[self] ?? 0 }
}

extension DepartmentalMetric {
  private static let positions = Dictionary(
    uniqueKeysWithValues: zip(allCases, allCases.indices))

  fileprivate var position: Int { Self.positions[self] ?? 0 }
}
