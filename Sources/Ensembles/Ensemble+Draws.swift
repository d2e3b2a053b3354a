import Parameters
import Scenarios
import Simulations
import Verifications

extension Ensemble {
  /// Runs some draws; their figures stand in the rows of the memory, filled up to whole blocks.
  func run(
    _ draws: Range<Int>, _ memory: inout DrawMemory, _ each: EachDraws?
  ) throws(EnsembleError) {
    memory.begin(draws.count, width: Tallies.padded(layout.figures.count))
    let values = parameters.values(draws)
    for (position, draw) in draws.enumerated() {
      var drawn = plan.scenario.parameters
      for (name, values) in zip(parameters.names, values) { drawn[name] = values[position] }
      memory.isKept[position] = try agrees(draw, drawn, &memory)
      if memory.isKept[position] || each != nil { try run(draw, drawn, &memory, at: position) }
    }
    each?(
      DrawBlock(
        draws: draws, figures: memory.rows, width: memory.width, parameters: values,
        isKept: memory.isKept))
  }

  /// Whether the history with the parameters of a draw comes near what was observed.
  private func agrees(
    _ draw: Int, _ parameters: ParameterValues, _ memory: inout DrawMemory
  ) throws(EnsembleError) -> Bool {
    guard let history else { return true }
    let drawn: Plan
    do throws(PlanError) {
      drawn = try history.plan(with: parameters, drawn: self.parameters.names)
    } catch {
      throw refused(draw, parameters, .plan(error))
    }
    let workspace = memory.history.workspace(for: drawn, departmentsAt: [])
    workspace.run(drawn)
    return history.agrees(Headlines(of: drawn, in: workspace))
  }

  private func run(
    _ draw: Int, _ parameters: ParameterValues, _ memory: inout DrawMemory, at position: Int
  ) throws(EnsembleError) {
    if let broken = ParameterRelation.all.first(where: { !$0.holds(in: parameters) }) {
      throw refused(draw, parameters, .relation(broken))
    }
    let drawn: Plan
    do throws(PlanError) {
      drawn = try Plan(plan, parameters: parameters)
    } catch {
      throw refused(draw, parameters, .plan(error))
    }
    // An expectation may ask for any month, and for the books.
    let workspace = memory.plan.workspace(
      for: drawn, departmentsAt: trials.isEmpty ? layout.territorialMonths : nil, design.model)
    switch design.model {
    case .fluid: workspace.run(drawn)
    case .stochastic: workspace.run(drawn, luck: Luck(seed: design.seed, draw: UInt64(draw)))
    }
    let run = Headlines(of: drawn, in: workspace)
    let start = position * memory.width
    let reader = memory.reader(of: layout)
    let undefined = memory.rows.withUnsafeMutableBufferPointer { rows -> Int? in
      guard let row = rows.baseAddress.map({ $0 + start }) else { return nil }
      reader.read(run, into: row)
      return layout.notNumber(row)
    }
    if let undefined {
      throw refused(draw, parameters, .notNumber(layout.figures[undefined].name))
    }
    memory.missed[position] = trials.map { trial in
      var missed: [Int] = []
      trial.look(at: run, books: { Outcome(of: drawn, in: workspace) }) { missed.append($0) }
      return missed
    }
  }

  private func refused(
    _ draw: Int, _ parameters: ParameterValues, _ reason: RefusedDraw.Reason
  ) -> EnsembleError {
    .refused(RefusedDraw(draw: draw, parameters: parameters, reason: reason))
  }
}

/// What takes the figures of draws as they are run.
public typealias EachDraws = @Sendable (DrawBlock) -> Void

/// Some consecutive draws.
public struct DrawBlock: Sendable {
  /// Their numbers.
  public let draws: Range<Int>
  /// The figures of the first draw in the order of ``Ensemble/figures``, then of the second.
  let figures: [Double]
  /// The numbers from one draw to the next in ``figures``.
  let width: Int
  /// For each parameter that varies, its value in each draw.
  let parameters: [[Double]]
  /// Whether each draw agrees with history and is counted.
  let isKept: [Bool]
}
