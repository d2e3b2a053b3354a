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

  /// The number of months, from month 0.
  public var months: Int { national.count }

  /// Runs a plan and keeps the headline figures of every department.
  public init(running plan: Plan) {
    let workspace = Workspace(for: plan, detail: .headlines)
    workspace.run(plan)
    self.init(of: plan, in: workspace)
  }

  /// Copies the results of the last run out of a workspace.
  ///
  /// - Parameter plan: The plan of that run.
  public init(of plan: Plan, in workspace: Workspace) {
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
  }
}

extension Workspace {
  /// A series as one list, departments within months.
  fileprivate func values(of series: DepartmentalSeries, departments: Int) -> [Double] {
    var values = [Double](repeating: 0, count: months * departments)
    for month in 0..<months {
      for department in 0..<departments {
        let (block, lane) = (department / Lanes.width, department % Lanes.width)
        values[month * departments + department] = value(of: series, month, block)[lane]
      }
    }
    return values
  }

  /// A series of eight departments at the end of a month.
  func value(of series: DepartmentalSeries, _ month: Int, _ block: Int) -> Lanes {
    switch series {
    case .inPost: posts.inPost[month][block]
    case .sessions: people.sessions[month][block]
    case .reached: people.reached[month][block]
    case .inFollowUp:
      people.followUp.offline[month][block] + people.followUp.struggling[month][block]
    case .autonomous:
      people.autonomous.offline[month][block] + people.autonomous.struggling[month][block]
    case .assisted: people.assisted[month][block]
    case .need: people.need[month][block]
    case .access: people.access[month][block]
    }
  }
}
