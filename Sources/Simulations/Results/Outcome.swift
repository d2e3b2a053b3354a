import ElementaryFunctions
import Parameters
public import PublicFinance
import Scenarios
import Territories

/// What a run gives: the figures of every month, and the journal of every cent.
public struct Outcome: Sendable {
  /// The plan that was run.
  public let plan: Plan
  /// The movements of money.
  public let journal: Journal
  /// The balances of the journal.
  public let ledger: Ledger
  /// What became of each event of the scenario, in the order written.
  public let events: [ExecutedEvent]
  /// What hosts pay at the end of the run, and what unfilled awards still bind.
  public let hostAccount: HostAccount
  let national: [NationalMonth]
  let departmental: [DepartmentalSeries: [Double]]
  /// Nil unless the run was stochastic.
  private let drawn: [DrawnSeries: [Double]]?

  /// The number of months, from month 0.
  public var months: Int { national.count }

  /// Runs a plan and keeps the headline figures of every department.
  public init(running plan: Plan) {
    let workspace = Workspace(for: plan, detail: .headlines)
    workspace.run(plan)
    self.init(of: plan, in: workspace)
  }

  /// Runs a plan by the stochastic version, and keeps the headline figures of every department.
  public init(running plan: Plan, luck: Luck) {
    let workspace = Workspace(for: plan, detail: .headlines, model: .stochastic)
    workspace.run(plan, luck: luck)
    self.init(of: plan, in: workspace)
  }

  /// Copies the results of the last run out of a workspace.
  ///
  /// - Parameter plan: The plan of that run.
  /// - Precondition: The workspace keeps every month.
  public init(of plan: Plan, in workspace: Workspace) {
    precondition(workspace.snapshots == nil, "an outcome needs the cents of every month")
    let plan = workspace.planAsRun(plan)
    self.plan = plan
    national = Array(UnsafeBufferPointer(start: workspace.national, count: workspace.months))
    events = zip(plan.scenario.events, workspace.executed).map { event, cents in
      ExecutedEvent(event, moved: cents, programmeStart: plan.scenario.programmeStart)
    }
    journal = JournalWriter(plan, workspace).journal(of: events)
    ledger = Ledger(journal, announced: plan.scenario.announced, months: workspace.months)
    hostAccount = HostAccount(plan, workspace)
    departmental = Dictionary(
      uniqueKeysWithValues: DepartmentalSeries.allCases.map {
        ($0, workspace.values(of: $0, departments: plan.country.departments.count))
      })
    drawn = workspace.hasDrawn ? workspace.drawnSeries() : nil
  }

  /// Which version of the model was run.
  public var model: ModelVersion { drawn == nil ? .fluid : .stochastic }

  public func drawn(_ series: DrawnSeries, _ month: MonthIndex) -> [Double]? {
    let count = plan.country.departments.count
    return drawn?[series].map { Array($0[month.value * count..<(month.value + 1) * count]) }
  }
}

extension Workspace {
  /// A series as one list, departments within months.
  fileprivate func values(of series: DepartmentalSeries, departments: Int) -> [Double] {
    let count = months * departments
    return Array(unsafeUninitializedCapacity: count) { values, initialized in
      for month in 0..<months {
        let row = values[month * departments..<(month + 1) * departments]
        read(series, month, into: UnsafeMutableBufferPointer(rebasing: row))
      }
      initialized = count
    }
  }

  /// Writes a series at the end of a month, one number for each department of the memory.
  func read(
    _ series: DepartmentalSeries, _ month: Int, into values: UnsafeMutableBufferPointer<Double>
  ) {
    if let snapshots {
      snapshots.column(of: series, month).read(into: values)
    } else {
      readAsRun(series, month, into: values)
    }
  }

  /// Writes a series from the columns of the run itself, which may hold the last month alone.
  func readAsRun(
    _ series: DepartmentalSeries, _ month: Int, into values: UnsafeMutableBufferPointer<Double>
  ) {
    switch series {
    case .inPost: posts.inPost[month].read(into: values)
    case .sessions: people.sessions[month].read(into: values)
    case .reached: people.reached[month].read(into: values)
    case .inFollowUp: people.followUp.both(month, into: values)
    case .autonomous: people.autonomous.both(month, into: values)
    case .assisted: people.assisted[month].read(into: values)
    case .need: people.need[month].read(into: values)
    case .access: people.access[month].read(into: values)
    }
  }
}

extension Column {
  fileprivate func read(into values: UnsafeMutableBufferPointer<Double>) {
    values.baseAddress?.update(from: numbers, count: values.count)
  }
}

extension PerSegment<History> {
  /// Writes the sum of both segments at the end of a month.
  fileprivate func both(_ month: Int, into values: UnsafeMutableBufferPointer<Double>) {
    let (first, second) = (offline[month].numbers, struggling[month].numbers)
    for territory in values.indices { values[territory] = first[territory] + second[territory] }
  }
}
