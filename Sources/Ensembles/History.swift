import Parameters
public import PublicFinance
import Scenarios
public import Simulations

/// What was observed, by which draws are kept or left out: history matching.
///
/// A draw is kept when the run of what happened, with the parameters of the draw, comes near all of what
/// was observed. Section 12 of the specification.
public struct History: Sendable {
  /// Something that was observed.
  public struct Observation: Sendable, Hashable {
    /// The figure of the nation.
    public let metric: Metric
    /// The month at whose end it was counted.
    public let month: MonthIndex
    /// The number.
    public let value: Double
    /// By which part of the number a draw may miss it.
    public let tolerance: Double
    /// Where the number stands: a fact of Docs/sources.md, or a column of the departments.
    public let source: String

    /// Creates an observation.
    public init(
      metric: Metric, month: MonthIndex, value: Double, tolerance: Double, source: String
    ) {
      (self.metric, self.month, self.value) = (metric, month, value)
      (self.tolerance, self.source) = (tolerance, source)
    }
  }

  /// What the draws are held against, in the order of time.
  public static let observed = [
    Observation(
      metric: .inPost, month: MonthIndex(24), value: 3_614, tolerance: 0.1, source: "PF102"),
    Observation(
      metric: .sessions, month: MonthIndex(24), value: 1_156_570, tolerance: 0.1,
      source: "conum_accompagnements_cumul_2022_12"),
    Observation(
      metric: .sessions, month: MonthIndex(36), value: 3_083_785, tolerance: 0.1,
      source: "conum_accompagnements_cumul_2023_12"),
  ]

  /// The plan of what happened.
  public let plan: Plan
  /// What it is held against.
  public let observations: [Observation]

  /// Prepares a history.
  ///
  /// - Parameter plan: The plan of what happened, `hindcast-2020-2025`.
  /// - Precondition: Its horizon holds the months of every observation.
  public init(_ plan: Plan, observations: [Observation] = History.observed) {
    precondition(
      observations.allSatisfy { $0.month.value < plan.scenario.horizon },
      "an observation lies beyond the horizon")
    (self.plan, self.observations) = (plan, observations)
  }

  /// Whether a run of the history comes near all that was observed.
  func agrees(_ run: Headlines) -> Bool {
    observations.allSatisfy { observation in
      let found = run.value(of: observation.metric, at: observation.month)
      return abs(found - observation.value) <= observation.tolerance * observation.value
    }
  }

  /// The history with the parameters of a draw; those that it states itself stay.
  func plan(with parameters: ParameterValues, drawn: [ParameterName]) throws(PlanError) -> Plan {
    var values = plan.scenario.parameters
    for name in drawn where plan.scenario.varies(name) { values[name] = parameters[name] }
    return try Plan(plan, parameters: values)
  }
}
