import PublicFinance
import Scenarios
import Simulations
import Territories
import _TestSupport

/// A run with every stock of every month, copied out of its workspace.
struct FullRun {
  let outcome: Outcome
  let faults: [String]
  /// The people in need at the start.
  let startOffline, startStruggling: [Double]
  private let stocks: [[[Double]]]

  /// - Parameter luck: The luck of a stochastic run; nil for a fluid one.
  init(
    _ scenario: Scenario, in country: Country = .france, workspace given: Workspace? = nil,
    luck: Luck? = nil
  ) throws {
    let plan = try Plan(scenario, in: country)
    let model = luck == nil ? ModelVersion.fluid : .stochastic
    let workspace = given ?? Workspace(for: plan, detail: .everything, model: model)
    if let luck { workspace.run(plan, luck: luck) } else { workspace.run(plan) }
    let record = StockRecord(of: plan, in: workspace)
    outcome = Outcome(of: plan, in: workspace)
    // Those of whole numbers are verified by the rules of `Verifications`.
    faults = luck == nil ? outcome.faults(record) : []
    (startOffline, startStruggling) = record.needAtStart
    stocks = (0..<record.months).map { month in
      Stock.allCases.map { record.values($0, at: month) }
    }
  }

  var months: Int { stocks.count }

  /// A stock of every territory at the end of a month.
  func values(_ stock: Stock, at month: Int) -> [Double] { stocks[month][stock.rawValue] }

  /// Whether everything recorded up to a month is the same, to the last bit.
  func isSame(as other: FullRun, before month: Int) -> Bool {
    stocks[..<month] == other.stocks[..<month]
      && outcome.journal.movements.filter { $0.month.value < month }
        == other.outcome.journal.movements.filter { $0.month.value < month }
      && Metric.allCases.allSatisfy { metric in
        (0..<month).allSatisfy {
          // Bits, since what is undefined equals nothing.
          outcome.value(of: metric, at: MonthIndex($0)).bitPattern
            == other.outcome.value(of: metric, at: MonthIndex($0)).bitPattern
        }
      }
  }

  /// Whether two runs are the same to the last bit.
  func isSame(as other: FullRun) -> Bool {
    months == other.months && isSame(as: other, before: months)
      && outcome.events.map(\.moved) == other.outcome.events.map(\.moved)
      && outcome.hostAccount == other.outcome.hostAccount
  }
}
