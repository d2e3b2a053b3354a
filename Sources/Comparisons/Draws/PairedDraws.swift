import Distributions
import Ensembles
import ParallelWork
import Parameters
import PublicFinance
import Reports
import SamplingDesigns
import Scenarios
import Simulations
import Sweeps
import Territories

/// Every plan at the same draws of what is uncertain.
///
/// A draw of a parameter depends on the seed, its name and the number of the draw, and not on the plan: what
/// both plans leave uncertain they share, and a difference holds no noise that is common to both.
struct PairedDraws: Sendable {
  /// The figures of the nation: by plan and figure, one count for each draw.
  let nation: [[[Int64]]]
  /// The coverage of departments, counted alike: by plan and department.
  let coverage: [[[Int64]]]
  /// What varies in any of the plans, with its values by draw.
  let factors: [Factor]

  /// Stands for a figure that a draw leaves undefined.
  static let undefined = -Int64.max

  /// Parameters that share a quantile, or one parameter.
  struct Factor: Sendable {
    let parameters: [ParameterName]
    /// The values of the first of them, in a plan where it varies.
    let values: [Double]
  }
}

extension PairedDraws {
  private static let chunk = 16

  /// Runs every plan at every draw.
  ///
  /// - Returns: Nil when the work was ended early.
  /// - Throws: ``ComparisonError`` for the first draw that cannot be counted.
  init?(
    of plans: [Plan], _ design: EnsembleDesign, _ figures: [SweepFigure], at month: MonthIndex,
    threads: Int, progress: (_ done: Int) -> Bool
  ) throws(ComparisonError) {
    var sources: [DrawnPlan] = []
    for (position, plan) in plans.enumerated() {
      sources.append(try DrawnPlan(plan, design, position: position))
    }
    let pieces = stride(from: 0, to: design.draws, by: Self.chunk).map {
      $0..<min($0 + Self.chunk, design.draws)
    }
    let drawn = sources
    let results = ParallelWork.map(
      pieces.count, threads: threads, state: { RunMemory() },
      work: { piece, memory -> Result<[[[Int64]]], ComparisonError> in
        Result { () throws(ComparisonError) in
          var rows: [[[Int64]]] = []
          for plan in drawn {
            rows.append(try plan.rows(pieces[piece], figures, at: month, &memory))
          }
          return rows
        }
      },
      progress: { progress(min($0 * Self.chunk, design.draws)) })
    guard let results else { return nil }
    let departments = plans.first?.country.departments.count ?? 0
    let width = figures.count + departments
    let empty: [Int64] = []
    var columns = plans.map { _ in Array(repeating: empty, count: width) }
    for plan in columns.indices {
      for column in 0..<width { columns[plan][column].reserveCapacity(design.draws) }
    }
    for result in results {
      for (plan, rows) in try result.get().enumerated() {
        for row in rows { for column in 0..<width { columns[plan][column].append(row[column]) } }
      }
    }
    nation = columns.map { Array($0[..<figures.count]) }
    coverage = columns.map { Array($0[figures.count...]) }
    factors = DrawnPlan.factors(of: drawn, draws: design.draws)
  }
}

/// A plan with the draws of its parameters.
private struct DrawnPlan: Sendable {
  let plan: Plan
  let position: Int
  let uncertainty: Uncertainty
  let parameters: ParameterDraws

  init(_ plan: Plan, _ design: EnsembleDesign, position: Int) throws(ComparisonError) {
    self.plan = plan
    self.position = position
    do throws(DistributionError) {
      uncertainty = try Uncertainty(of: plan.scenario)
    } catch {
      throw .draws(.distribution(error), plan: position)
    }
    do throws(DesignError) {
      parameters = try ParameterDraws(uncertainty, design)
    } catch {
      throw .draws(.design(error), plan: position)
    }
  }

  /// The figures of consecutive draws, then the coverage of departments.
  func rows(
    _ draws: Range<Int>, _ figures: [SweepFigure], at month: MonthIndex,
    _ memory: inout RunMemory
  ) throws(ComparisonError) -> [[Int64]] {
    let values = parameters.values(draws)
    let share = Resolution(.share)
    var rows: [[Int64]] = []
    for (place, draw) in draws.enumerated() {
      var drawn = plan.scenario.parameters
      for (name, values) in zip(parameters.names, values) { drawn[name] = values[place] }
      let run = memory.run(try plan(at: drawn, draw))
      let counts = figures.map { $0.count(in: run, at: month) ?? PairedDraws.undefined }
      let coverage = run.values(of: .coverage, at: month).map {
        share.count($0) ?? PairedDraws.undefined
      }
      rows.append(counts + coverage)
    }
    return rows
  }

  private func plan(at drawn: ParameterValues, _ draw: Int) throws(ComparisonError) -> Plan {
    func refused(_ reason: RefusedDraw.Reason) -> ComparisonError {
      .draws(
        .refused(RefusedDraw(draw: draw, parameters: drawn, reason: reason)), plan: position)
    }
    if let broken = ParameterRelation.all.first(where: { !$0.holds(in: drawn) }) {
      throw refused(.relation(broken))
    }
    do throws(PlanError) {
      return try Plan(plan, parameters: drawn)
    } catch {
      throw refused(.plan(error))
    }
  }

  /// What varies in any plan, in the order of the table; what shares a quantile in the first plan that says
  /// so is one.
  static func factors(of plans: [DrawnPlan], draws: Int) -> [PairedDraws.Factor] {
    var groups: [[ParameterName]] = []
    for name in ParameterName.allCases {
      guard let plan = plans.first(where: { $0.parameters.names.contains(name) }) else { continue }
      let shared = plan.uncertainty.sharedQuantiles.first { $0.contains(name) } ?? [name]
      let known = groups.firstIndex { $0.contains { shared.contains($0) } }
      if let known { groups[known].append(name) } else { groups.append([name]) }
    }
    var known: [Int: [[Double]]] = [:]
    return groups.compactMap { group in
      let place = plans.firstIndex { $0.parameters.names.contains(group[0]) }
      guard let place, let column = plans[place].parameters.names.firstIndex(of: group[0]) else {
        return nil
      }
      let values = known[place] ?? plans[place].parameters.values(0..<draws)
      known[place] = values
      return PairedDraws.Factor(parameters: group, values: values[column])
    }
  }
}
