import Distributions
import ParallelWork
import Parameters
import SamplingDesigns
import Scenarios
public import Simulations
public import Verifications

/// One scenario, run for many draws of its uncertain parameters.
public struct Ensemble: Sendable {
  /// The plan at the values of the scenario.
  public let plan: Plan
  /// What varies.
  public let uncertainty: Uncertainty
  /// How it is drawn.
  public let design: EnsembleDesign

  /// Whether regions and departments tell every month.
  public let everyMonth: Bool
  /// What draws must agree with to be counted; nil for all draws.
  public let history: History?

  /// The expectations of the scenario, in the order written.
  public let trials: [ExpectationTrial]

  let layout: FigureLayout
  let parameters: ParameterDraws

  /// Draws that set the scale of each figure before the others are counted.
  static let firstDraws = 256
  /// Figures whose spread a thread tells at a time.
  private static let figuresInPiece = 512
  /// Draws that a thread takes at a time: the more, the less often it goes through all counts; rows of
  /// many figures are long.
  private var chunk: Int { layout.figures.count > 1 << 14 ? 32 : Tallies.mostDraws }

  /// Prepares an ensemble.
  ///
  /// - Parameters:
  ///   - everyMonth: Whether regions and departments tell every month, rather than the ends of fiscal
  ///     years and the last month.
  ///   - history: What draws must agree with to be counted; nil for all draws.
  /// - Throws: ``EnsembleError`` when the design cannot be made.
  public init(
    _ plan: Plan, design: EnsembleDesign, everyMonth: Bool = false, history: History? = nil
  ) throws(EnsembleError) {
    guard (1...EnsembleDesign.mostDraws).contains(design.draws) else {
      throw .drawsOutside(design.draws)
    }
    self.plan = plan
    self.design = design
    self.everyMonth = everyMonth
    self.history = history
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
    trials = plan.scenario.expectations.map { ExpectationTrial($0, of: plan) }
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
    let part = try count(threads: threads, progress: progress)
    return part.map { result(of: $0, threads: threads) }.flatMap { $0.isComplete ? $0 : nil }
  }

  /// Counts draws.
  ///
  /// The first draws of the ensemble set the scale of each figure and are run for that whether or not
  /// they are asked for.
  ///
  /// - Parameters:
  ///   - wanted: The draws, within those of the design; nil for all.
  ///   - earlier: Draws that are counted already, and are in the result too.
  ///   - threads: The number of threads, at least 1; it changes no result.
  ///   - progress: Told the number of counted draws, on the calling thread; it ends the work early by
  ///     returning false.
  ///   - each: Given every draw once, in blocks, on any thread and in any order.
  /// - Returns: What is counted, less than what was wanted when the work was ended early; nil when that
  ///   was before any draw was counted.
  /// - Throws: ``EnsembleError/refused(_:)`` for the first draw that cannot be counted.
  public func count(
    _ wanted: Range<Int>? = nil, onto earlier: EnsemblePart? = nil, threads: Int,
    progress: (_ done: Int) -> Bool = { _ in true }, each: EachDraws? = nil
  ) throws(EnsembleError) -> EnsemblePart? {
    let wanted = wanted ?? 0..<design.draws
    let first = 0..<min(Self.firstDraws, design.draws)
    var part: EnsemblePart
    if let earlier {
      part = earlier
    } else {
      let all = try rows(first, threads: threads, each) { progress(wanted.contains(0) ? $0 : 0) }
      guard let all else { return nil }
      let scales = Scales(ofKept: all, figures: layout.figures.count)
      var counts = DrawCounts(of: self)
      let counted = wanted.clamped(to: first)
      for rows in all { rows.add(counted, to: &counts, scales) }
      part = EnsemblePart(CountedDraws([counted]), scales: scales, counts: counts)
    }
    let before = part.draws.intersection(CountedDraws([wanted])).count
    let missing = part.draws.missing(in: wanted)
    let more = try count(missing, part.scales, threads: threads, each) { progress(before + $0) }
    part.add(more)
    return part
  }

  /// What the counted draws say.
  ///
  /// - Parameters:
  ///   - part: A part of this ensemble.
  ///   - threads: The number of threads, at least 1; it changes no result.
  public func result(of part: EnsemblePart, threads: Int = 1) -> EnsembleResult {
    let figures = layout.figures.count
    let starts = Array(stride(from: 0, to: figures, by: Self.figuresInPiece))
    let spreads = ParallelWork.map(
      starts.count, threads: threads, state: {},
      work: { piece, _ in
        (starts[piece]..<min(starts[piece] + Self.figuresInPiece, figures)).map {
          Spread(part.counts.figures, $0, part.scales[$0])
        }
      })
    return EnsembleResult(
      ensemble: self, draws: part.draws, spreads: (spreads ?? []).flatMap(\.self),
      kept: part.counts.kept, expectations: part.counts.expectations)
  }

  /// The figures of each of some draws.
  private func rows(
    _ draws: Range<Int>, threads: Int, _ each: EachDraws?, progress: (_ done: Int) -> Bool
  ) throws(EnsembleError) -> [DrawRows]? {
    let chunks = pieces(of: draws)
    let results = ParallelWork.map(
      chunks.count, threads: threads, state: { DrawMemory() },
      work: { chunk, memory -> Result<DrawRows, EnsembleError> in
        Result { () throws(EnsembleError) in
          try run(chunks[chunk], &memory, each)
          return DrawRows(
            draws: chunks[chunk], figures: memory.rows, width: memory.width,
            missed: zip(memory.isKept, memory.missed).map { $0 ? $1 : nil })
        }
      },
      progress: { progress(min($0 * chunk, draws.count)) })
    guard let results else { return nil }
    var rows: [DrawRows] = []
    for result in results { rows.append(try result.get()) }
    return rows
  }

  /// Counts draws, as many as there is time for.
  private func count(
    _ draws: CountedDraws, _ scales: Scales, threads: Int, _ each: EachDraws?,
    _ progress: (_ done: Int) -> Bool
  ) throws(EnsembleError) -> EnsemblePart {
    let chunks = draws.ranges.flatMap(pieces)
    let empty = DrawCounts(of: self)
    let work = ParallelWork.gather(
      chunks.count, threads: threads, state: { ThreadCounts(counts: empty) },
      work: { chunk, thread in
        do throws(EnsembleError) {
          try run(chunks[chunk], &thread.memory, each)
          thread.counts.add(thread.memory.keptRows, missed: thread.memory.keptMissed, scales)
          thread.draws.append(chunks[chunk])
        } catch {
          thread.faults.append((chunk, error))
        }
      },
      output: { (counts: $0.counts, draws: $0.draws, faults: $0.faults) },
      progress: { progress(min($0 * chunk, draws.count)) })
    let faults = work.outputs.flatMap(\.faults)
    if let first = faults.min(by: { $0.chunk < $1.chunk }) { throw first.fault }
    // Sums of whole numbers, so that the order of the threads changes nothing.
    var sum = empty
    for thread in work.outputs { sum.merge(thread.counts) }
    return EnsemblePart(
      CountedDraws(work.outputs.flatMap(\.draws)), scales: scales, counts: sum)
  }

  private func pieces(of draws: Range<Int>) -> [Range<Int>] {
    stride(from: draws.lowerBound, to: draws.upperBound, by: chunk).map {
      $0..<min($0 + chunk, draws.upperBound)
    }
  }
}

/// What a thread has counted.
private struct ThreadCounts {
  var memory = DrawMemory()
  var counts: DrawCounts
  /// The draws that are in the counts.
  var draws: [Range<Int>] = []
  /// What could not be counted, with the piece of the work that holds it.
  var faults: [(chunk: Int, fault: EnsembleError)] = []
}

extension Ensemble {
  /// The figures of the plan at the values of the scenario and without luck, in the order of ``figures``.
  func figuresOfPlan() -> [Double] {
    let workspace = Workspace(for: plan, detail: .headlines)
    workspace.run(plan)
    var row = [Double](repeating: 0, count: figures.count)
    let reader = FigureReader(layout)
    row.withUnsafeMutableBufferPointer {
      if let row = $0.baseAddress { reader.read(Headlines(of: plan, in: workspace), into: row) }
    }
    return row
  }
}
