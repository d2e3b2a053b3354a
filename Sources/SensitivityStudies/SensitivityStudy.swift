import Distributions
import Ensembles
import Parameters
import ResultTables
import Scenarios
public import Sensitivity
public import Simulations

/// Which uncertain parameters of a plan move one of its figures.
public struct SensitivityStudy: Sendable {
  /// The plan at the values of the scenario.
  public let plan: Plan
  /// The figure.
  public let figure: StudiedFigure
  /// What varies.
  public let factors: StudyFactors
  /// Whether parameters go together in ways that the study leaves aside: factors are independent.
  public let leavesCorrelations: Bool
  private let territories: Territorial

  /// Prepares a study.
  ///
  /// - Parameter groups: Parameters to be told as one.
  /// - Throws: ``StudyError``.
  public init(
    _ plan: Plan, of figure: StudiedFigure, groups: [(name: String, factors: [String])] = []
  ) throws(StudyError) {
    self.plan = plan
    self.figure = figure
    territories = Territorial(plan.country)
    let uncertainty: Uncertainty
    do throws(DistributionError) {
      uncertainty = try Uncertainty(of: plan.scenario)
    } catch {
      throw .ensemble(.distribution(error))
    }
    leavesCorrelations = !uncertainty.rankCorrelations.isEmpty
    if uncertainty.sources.isEmpty { throw .nothingUncertain }
    do throws(SensitivityError) {
      factors = try StudyFactors(uncertainty, groups: groups)
    } catch {
      throw .group(error)
    }
  }

  /// The space of the factors.
  public var space: FactorSpace { factors.space }

  /// The figure at some points of a sample; nil when the work was ended early.
  ///
  /// - Throws: ``StudyError/ensemble(_:)`` for the first run that cannot be counted.
  func values(
    at sample: some PointSet, _ points: Range<Int>? = nil, threads: Int,
    progress: (_ done: Int) -> Bool = { _ in true },
    setting: @escaping @Sendable ([Double], inout ParameterValues) -> Void
  ) throws(StudyError) -> [Double]? {
    do throws(PointFault<RunFault>) {
      return try sample.values(
        points, threads: threads, state: { RunMemory() }, progress: progress
      ) { (point, memory: inout RunMemory) throws(RunFault) -> Double in
        var parameters = plan.scenario.parameters
        setting(point, &parameters)
        let drawn = try RunFault.plan(plan, with: parameters)
        let workspace = memory.workspace(for: drawn)
        workspace.run(drawn)
        return figure.value(in: Headlines(of: drawn, in: workspace), over: territories)
      }
    } catch {
      var parameters = plan.scenario.parameters
      setting(sample.point(at: error.point), &parameters)
      let reason: RefusedDraw.Reason =
        switch error {
        case .failed(_, let fault): fault.reason
        case .notNumber: .notNumber(figure.name)
        }
      throw .ensemble(
        .refused(RefusedDraw(draw: error.point, parameters: parameters, reason: reason)))
    }
  }
}

/// Why there is no run at a point.
private struct RunFault: Error {
  let reason: RefusedDraw.Reason

  /// The plan with other parameters.
  static func plan(_ plan: Plan, with parameters: ParameterValues) throws(RunFault) -> Plan {
    if let broken = ParameterRelation.all.first(where: { !$0.holds(in: parameters) }) {
      throw RunFault(reason: .relation(broken))
    }
    do throws(PlanError) {
      return try Plan(plan, parameters: parameters)
    } catch {
      throw RunFault(reason: .plan(error))
    }
  }
}

/// The memory of runs that a thread keeps.
private struct RunMemory {
  private var used: Workspace?

  mutating func workspace(for plan: Plan) -> Workspace {
    if let used, used.fits(plan, detail: .headlines) { return used }
    let workspace = Workspace(for: plan, detail: .headlines)
    used = workspace
    return workspace
  }
}
