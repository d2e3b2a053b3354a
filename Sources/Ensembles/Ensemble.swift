import Distributions
import ParallelWork
import Parameters
import SamplingDesigns
import Scenarios
public import Simulations
import Synchronization

/// One scenario, run for many draws of its uncertain parameters.
public struct Ensemble: Sendable {
  /// The plan at the values of the scenario.
  public let plan: Plan
  /// What varies.
  public let uncertainty: Uncertainty
  /// How it is drawn.
  public let design: EnsembleDesign

  let layout: FigureLayout
  private let parameters: ParameterDraws

  /// Draws that set the scale of each figure before the others are counted.
  static let firstDraws = 256
  /// Draws that a thread takes at a time.
  private static let chunk = 32

  /// Prepares an ensemble.
  ///
  /// - Parameters:
  ///   - everyMonth: Whether regions and departments tell every month, rather than the ends of fiscal
  ///     years and the last month.
  /// - Throws: ``EnsembleError`` when the design cannot be made.
  public init(
    _ plan: Plan, design: EnsembleDesign, everyMonth: Bool = false
  ) throws(EnsembleError) {
    guard (1...EnsembleDesign.mostDraws).contains(design.draws) else {
      throw .drawsOutside(design.draws)
    }
    self.plan = plan
    self.design = design
    do throws(DistributionError) {
      uncertainty = try Uncertainty(of: plan.scenario)
    } catch {
      throw .distribution(error)
    }
    do throws(DesignError) {
      parameters = try ParameterDraws(uncertainty, design)
    } catch {
      throw .design(error)
    }
    layout = FigureLayout(plan, everyMonth: everyMonth)
  }

  /// The figures told, in the order of the results.
  public var figures: [EnsembleFigure] { layout.figures }

  /// Runs every draw.
  ///
  /// - Parameters:
  ///   - threads: The number of threads, at least 1; it changes no result.
  ///   - progress: Told the number of finished draws, on the calling thread; it ends the work early by
  ///     returning false.
  /// - Returns: The spread of each figure, or nil when the work was ended early.
  /// - Throws: ``EnsembleError/refused(_:)`` for the first draw that cannot be counted.
  public func run(
    threads: Int, progress: (_ done: Int) -> Bool = { _ in true }
  ) throws(EnsembleError) -> EnsembleResult? {
    let first = min(Self.firstDraws, design.draws)
    guard let rows = try rows(0..<first, threads: threads, progress: progress) else { return nil }
    let scales = Scales(
      layout.figures.indices.map { figure in
        Scale(rows.lazy.map { $0[figure] }.filter { !$0.isNaN })
      })
    let total = Pool(layout.figures.count)
    var tallies = total.take()
    for row in rows { row.withUnsafeBufferPointer { tallies.add($0, draws: 1, scales: scales) } }
    total.put(tallies)
    guard try count(first..<design.draws, scales, in: total, threads, progress) else { return nil }
    let merged = total.merged
    return EnsembleResult(
      ensemble: self,
      spreads: layout.figures.indices.map { Spread(merged, $0, scales[$0]) })
  }

  /// The figures of each of some draws, filled up to whole blocks.
  private func rows(
    _ draws: Range<Int>, threads: Int, progress: (_ done: Int) -> Bool
  ) throws(EnsembleError) -> [[Double]]? {
    let chunks = pieces(of: draws)
    let results = ParallelWork.map(
      chunks.count, threads: threads, state: { DrawMemory() },
      work: { chunk, memory -> Result<[[Double]], EnsembleError> in
        Result { () throws(EnsembleError) in
          try run(chunks[chunk], &memory)
          let width = Tallies.padded(layout.figures.count)
          return (0..<chunks[chunk].count).map { draw in
            Array(memory.rows[draw * width..<(draw + 1) * width])
          }
        }
      },
      progress: { progress(min($0 * Self.chunk, draws.count)) })
    guard let results else { return nil }
    var rows: [[Double]] = []
    for result in results { rows += try result.get() }
    return rows
  }

  /// Adds draws to the tallies of the pool; false when the work was ended early.
  private func count(
    _ draws: Range<Int>, _ scales: Scales, in pool: Pool, _ threads: Int,
    _ progress: (_ done: Int) -> Bool
  ) throws(EnsembleError) -> Bool {
    let chunks = pieces(of: draws)
    let results = ParallelWork.map(
      chunks.count, threads: threads, state: { DrawMemory() },
      work: { chunk, memory -> EnsembleError? in
        do throws(EnsembleError) {
          try run(chunks[chunk], &memory)
        } catch {
          return error
        }
        var tallies = pool.take()
        memory.rows.withUnsafeBufferPointer {
          tallies.add($0, draws: chunks[chunk].count, scales: scales)
        }
        pool.put(tallies)
        return nil
      },
      progress: { progress(draws.lowerBound + min($0 * Self.chunk, draws.count)) })
    guard let results else { return false }
    if let error = results.lazy.compactMap(\.self).first { throw error }
    return true
  }

  private func pieces(of draws: Range<Int>) -> [Range<Int>] {
    stride(from: draws.lowerBound, to: draws.upperBound, by: Self.chunk).map {
      $0..<min($0 + Self.chunk, draws.upperBound)
    }
  }

  /// Runs some draws; their figures stand in the rows of the memory, filled up to whole blocks.
  private func run(_ draws: Range<Int>, _ memory: inout DrawMemory) throws(EnsembleError) {
    let width = Tallies.padded(layout.figures.count)
    if memory.rows.count != draws.count * width {
      memory.rows = Array(repeating: 0, count: draws.count * width)
    }
    let values = parameters.values(draws)
    for (position, draw) in draws.enumerated() {
      var drawn = plan.scenario.parameters
      for (name, values) in zip(parameters.names, values) { drawn[name] = values[position] }
      try run(draw, drawn, &memory, from: position * width)
    }
  }

  private func run(
    _ draw: Int, _ parameters: ParameterValues, _ memory: inout DrawMemory, from start: Int
  ) throws(EnsembleError) {
    func refused(_ reason: RefusedDraw.Reason) -> EnsembleError {
      .refused(RefusedDraw(draw: draw, parameters: parameters, reason: reason))
    }
    if let broken = ParameterRelation.all.first(where: { !$0.holds(in: parameters) }) {
      throw refused(.relation(broken))
    }
    let drawn: Plan
    do throws(PlanError) {
      drawn = try Plan(plan, parameters: parameters)
    } catch {
      throw refused(.plan(error))
    }
    let workspace = memory.workspace(for: drawn, design.model)
    switch design.model {
    case .fluid: workspace.run(drawn)
    case .stochastic:
      workspace.run(drawn, luck: Luck(seed: design.seed, draw: UInt64(draw)))
    }
    let run = Headlines(of: drawn, in: workspace)
    let undefined = memory.rows.withUnsafeMutableBufferPointer { rows in
      let row = UnsafeMutableBufferPointer(rebasing: rows[start...])
      layout.read(run, into: row)
      return layout.notNumber(UnsafeBufferPointer(row))
    }
    if let undefined { throw refused(.notNumber(layout.figures[undefined].name)) }
  }
}

/// What a thread keeps from one draw to the next.
private struct DrawMemory {
  private var used: Workspace?
  /// The figures of some draws, one draw after the other.
  var rows: [Double] = []

  mutating func workspace(for plan: Plan, _ model: ModelVersion) -> Workspace {
    if let used, used.fits(plan, detail: .headlines, model: model) { return used }
    let workspace = Workspace(for: plan, detail: .headlines, model: model)
    used = workspace
    return workspace
  }
}

/// Tallies that threads borrow; as many exist as were ever borrowed at a time.
private final class Pool: Sendable {
  private let figures: Int
  private let free = Mutex<[Tallies]>([])

  init(_ figures: Int) { self.figures = figures }

  func take() -> Tallies {
    free.withLock { $0.popLast() } ?? Tallies(figures)
  }

  func put(_ tallies: Tallies) {
    free.withLock { $0.append(tallies) }
  }

  /// All of them together: sums of whole numbers, so that their order changes nothing.
  var merged: Tallies {
    free.withLock { all in
      var sum = Tallies(figures)
      for tallies in all { sum.merge(tallies) }
      return sum
    }
  }
}

extension Ensemble {
  /// The figures of the plan at the values of the scenario and without luck, in the order of ``figures``.
  func figuresOfPlan() -> [Double] {
    let workspace = Workspace(for: plan, detail: .headlines)
    workspace.run(plan)
    var row = [Double](repeating: 0, count: figures.count)
    row.withUnsafeMutableBufferPointer { layout.read(Headlines(of: plan, in: workspace), into: $0) }
    return row
  }
}
