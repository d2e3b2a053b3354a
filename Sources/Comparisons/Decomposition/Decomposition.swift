import ParallelWork
import PublicFinance
import Scenarios
import Simulations
import Sweeps

/// Which part of the difference between two plans each changed key makes.
public struct Decomposition: Sendable {
  /// How parts were found.
  public enum Method: String, Sendable, Hashable {
    /// Over all orders of the steps.
    case shapley
    /// In the order of the format and in the reverse order: too many steps for all orders.
    case twoOrders = "two-orders"
  }

  /// The parts of one figure.
  public struct Figure: Sendable {
    /// The figure.
    public let figure: ComparedFigure
    /// The part of each step in whole units, adding up exactly to the difference; nil where a plan on the
    /// way has no such figure.
    public let parts: [Int64]?
  }

  /// The steps, in the order of the format.
  public let steps: [PlanStep]
  /// How parts were found.
  public let method: Method
  /// The number of plans that were run.
  public let runs: Int
  /// The figures.
  public let figures: [Figure]
}

extension Decomposition {
  /// Runs the plans between two plans, at the finest grain at which every one of them can be made.
  ///
  /// - Returns: Nil when the work was ended early.
  init?(
    from first: Plan, to second: Plan, _ differences: InputDifferences, of figures: [SweepFigure],
    at month: MonthIndex, threads: Int, progress: () -> Bool
  ) {
    for grain in PlanSteps.Grain.allCases {
      let steps = PlanSteps(
        differences, from: first.scenario, to: second.scenario, grain: grain)
      let all = steps.steps.count <= OwenShares.mostSteps
      let shares =
        all
        ? OwenShares(groups: steps.steps.map(\.group)) : OwenShares(inOrder: steps.steps.count)
      let sets = shares.sets
      let counts = ParallelWork.map(
        sets.count, threads: threads, state: { RunMemory() },
        work: { set, memory -> [Int64?]? in
          guard let plan = try? Plan(steps.scenario(sets[set]), in: first.territoryColumns) else {
            return nil
          }
          let run = memory.run(plan)
          return figures.map { $0.count(in: run, at: month) }
        },
        progress: { _ in progress() })
      guard let counts else { return nil }
      // A plan that cannot be made asks for larger steps; the largest are the plans themselves.
      guard counts.allSatisfy({ $0 != nil }) || grain == .plans else { continue }
      let values = Dictionary(uniqueKeysWithValues: zip(sets, counts))
      self.init(
        steps: steps.steps, method: all ? .shapley : .twoOrders, runs: sets.count,
        figures: figures.indices.map { position in
          let isDefined = counts.allSatisfy { $0?[position] != nil }
          return Figure(
            figure: ComparedFigure(figures[position]),
            parts: isDefined ? shares.parts { (values[$0] ?? nil)?[position] ?? 0 } : nil)
        })
      return
    }
    return nil
  }
}

/// The memory of runs that a thread keeps.
struct RunMemory {
  private var used: Workspace?

  /// Runs a plan; the figures hold until the next run.
  mutating func run(_ plan: Plan) -> Headlines {
    let workspace: Workspace
    if let used, used.fits(plan, detail: .headlines) {
      workspace = used
    } else {
      workspace = Workspace(for: plan, detail: .headlines)
      used = workspace
    }
    workspace.run(plan)
    return Headlines(of: plan, in: workspace)
  }
}
