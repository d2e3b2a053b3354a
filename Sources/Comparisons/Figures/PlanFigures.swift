import Ensembles
import PublicFinance
import Reports
import ResultTables
import Scenarios
import Simulations
import Sweeps
import Territories

/// Every figure of a plan by which it is compared, at the end of a month, in whole units.
///
/// A figure that is undefined, because a quotient has nothing to be divided by, is nil.
public struct PlanFigures: Sendable {
  /// Those of ``ComparedFigure/national``.
  public let nation: [Int64?]
  /// Those of ``ComparedFigure/territorial``, each for every region.
  public let regions: [[Int64?]]
  /// Those of ``ComparedFigure/territorial``, each for every department.
  public let departments: [[Int64?]]

  init(of plan: Plan, at month: MonthIndex, over territories: Territorial) {
    let workspace = Workspace(for: plan, detail: .headlines)
    workspace.run(plan)
    let run = Headlines(of: plan, in: workspace)
    let outcome = Outcome(of: plan, in: workspace)
    let coverage = run.inequalityOfCoverage(at: month)
    nation = ComparedFigure.national.map { figure in
      switch figure.measure {
      case .national(let measure): measure.count(in: run, at: month)
      case .line(let state, let line):
        state.amount(
          of: outcome.ledger.balance(of: line, at: month), announced: plan.scenario.announced[line]
        ).cents
      case .theil: figure.resolution.count(coverage.theil)
      case .atkinson: figure.resolution.count(coverage.atkinson())
      case .minimum: figure.resolution.count(coverage.minimum)
      case .deciles: coverage.ninthToFirstDecile.flatMap { figure.resolution.count($0) }
      case .territorial, .paid: nil
      }
    }
    let paid = outcome.paidByDepartment(at: month)
    let values = ComparedFigure.territorial.map {
      figure -> (regions: [Double], departments: [Double]) in
      guard case .territorial(let metric) = figure.measure else {
        return (territories.sums(paid), paid)
      }
      return run.territorialValues(of: metric, at: month, over: territories)
    }
    func counts(_ column: ((regions: [Double], departments: [Double])) -> [Double]) -> [[Int64?]] {
      zip(ComparedFigure.territorial, values).map { figure, values in
        column(values).map { figure.resolution.count($0) }
      }
    }
    regions = counts(\.regions)
    departments = counts(\.departments)
  }

  /// The position of a figure of the nation.
  static func position(_ name: String, _ line: BudgetLine? = nil) -> Int? {
    ComparedFigure.national.firstIndex { $0.name == name && $0.line == line }
  }
}

extension ComparedFigure.State {
  fileprivate func amount(of balance: LineBalance, announced: Money) -> Money {
    switch self {
    case .announced: announced
    case .opened: balance.opened
    case .committed: balance.committed
    case .paid: balance.paid
    case .leftToPay: balance.leftToPay
    }
  }
}

extension SweepFigure {
  /// The figure of a run in whole units; nil where it is undefined.
  func count(in run: Headlines, at month: MonthIndex) -> Int64? {
    switch value(in: run, at: month) {
    case .money(let money): money.cents
    case .number(let value): Resolution(measure).count(value)
    case .undefined: nil
    }
  }
}

extension Outcome {
  /// The cents paid for each department by the end of a month, net of returns: whole numbers.
  fileprivate func paidByDepartment(at month: MonthIndex) -> [Double] {
    var balances = [LineBalance](repeating: LineBalance(), count: plan.country.departments.count)
    for movement in journal.movements where movement.month <= month {
      if let department = movement.department {
        balances[department.value].postForDepartment(movement)
      }
    }
    return balances.map { Double($0.paid.cents) }
  }
}
