public import Diagnostics
import ParallelWork
import PlanFiles
public import PublicFinance
import Scenarios
import Simulations
import Synchronization

/// The figures of one point.
public struct SweepPoint: Sendable, Hashable {
  /// The values of the axes.
  public let values: [AxisValue]
  /// The money announced on the line that takes the rest; nil when none does.
  public let balance: Money?
  /// The months at whose end figures are told.
  public let months: [Month]
  /// The figures, for each month in the order of ``Sweep/figures``.
  public let figures: [[SweepValue]]
}

/// What came of a sweep.
public enum SweepOutcome: Sendable {
  /// Every point, in order.
  case points([SweepPoint])
  /// Faults that only several values together show.
  case faults([Diagnostic])
  /// The work was ended early.
  case interrupted
}

extension Sweep {
  /// Points that a thread takes at a time.
  private static let chunk = 8

  /// Runs every point.
  ///
  /// The text is parsed once and the memory of a run is used again; points do not depend on each
  /// other, so the result is the same whatever the number of threads.
  ///
  /// - Parameters:
  ///   - threads: The number of threads, at least 1.
  ///   - progress: Told the number of finished points, on the calling thread; it ends the sweep
  ///     early by returning false.
  public func run(
    threads: Int, progress: (_ done: Int) -> Bool = { _ in true }
  ) -> SweepOutcome {
    let chunks = (count + Self.chunk - 1) / Self.chunk
    let fault = Flag()
    let parameters = ParameterAxes(self)
    let results = ParallelWork.map(
      chunks, threads: threads, state: { Memory() },
      work: { chunk, memory in
        let first = chunk * Self.chunk
        return (first..<min(first + Self.chunk, count)).map {
          result(of: $0, parameters, in: &memory, fault)
        }
      }, progress: { progress(min($0 * Self.chunk, count)) })
    guard let results = results?.flatMap(\.self) else { return .interrupted }
    var points: [SweepPoint] = []
    var faults: [Diagnostic] = []
    for result in results {
      switch result {
      case .success(let point): points.append(point)
      case .failure(let error): faults += error.diagnostics
      }
    }
    return faults.isEmpty ? .points(points) : .faults(Self.cut(faults))
  }

  /// The memory of a thread, used again as long as plans are of one size.
  private struct Memory {
    var workspace: Workspace?
  }

  /// Whether some point is at fault, after which points are read and no longer run.
  private final class Flag: Sendable {
    private let raised = Atomic<Bool>(false)
    var isRaised: Bool { raised.load(ordering: .relaxed) }
    func raise() { raised.store(true, ordering: .relaxed) }
  }

  /// Why a point has no figures; nothing when another point is at fault.
  private struct PointFault: Error {
    let diagnostics: [Diagnostic]
  }

  private func result(
    of point: Int, _ parameters: ParameterAxes?, in memory: inout Memory, _ fault: Flag
  ) -> Result<SweepPoint, PointFault> {
    if let plan = parameters?.plan(of: point, in: self) {
      return result(of: plan, at: point, in: &memory, fault)
    }
    let reading = reading(at: point)
    guard let plan = reading.plan else {
      fault.raise()
      return .failure(
        PointFault(
          diagnostics: reading.diagnostics.map { placed($0, at: point, isCommon: false) }))
    }
    return result(of: plan, at: point, in: &memory, fault)
  }

  private func result(
    of plan: Plan, at point: Int, in memory: inout Memory, _ fault: Flag
  ) -> Result<SweepPoint, PointFault> {
    let scenario = plan.scenario
    if let month = months.first(where: { !(0..<scenario.horizon).contains(MonthIndex($0).value) }) {
      fault.raise()
      let beyond = Diagnostic.month(month, beyond: scenario.horizon)
      return .failure(PointFault(diagnostics: [placed(beyond, at: point, isCommon: false)]))
    }
    // Faults of later points are all told, but nobody will see these figures.
    if fault.isRaised { return .failure(PointFault(diagnostics: [])) }
    let workspace: Workspace
    if let used = memory.workspace, used.fits(plan, detail: .headlines) {
      workspace = used
    } else {
      workspace = Workspace(for: plan, detail: .headlines)
      memory.workspace = workspace
    }
    workspace.run(plan)
    let run = Headlines(of: plan, in: workspace)
    let dates = months.isEmpty ? [Month(MonthIndex(run.months - 1))] : months
    return .success(
      SweepPoint(
        values: values(of: point), balance: balance.map { scenario.announced[$0] },
        months: dates,
        figures: dates.map { month in
          figures.map { $0.value(in: run, at: MonthIndex(month)) }
        }))
  }
}
