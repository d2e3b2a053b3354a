public import Distributions
public import Parameters
public import SamplingDesigns
public import Scenarios
public import Simulations

/// Why an ensemble has no result.
public enum EnsembleError: Error, Sendable {
  /// A number of draws outside 1 to ``EnsembleDesign/mostDraws``.
  case drawsOutside(Int)
  /// A parameter makes no distribution.
  case distribution(DistributionError)
  /// The design cannot be made.
  case design(DesignError)
  /// A draw cannot be counted, and is not left out in silence.
  case refused(RefusedDraw)
}

/// A draw that cannot be counted.
public struct RefusedDraw: Sendable {
  /// Why a draw cannot be counted.
  public enum Reason: Sendable {
    /// The plan cannot be made with the values drawn.
    case plan(PlanError)
    /// A parameter is below one that it includes.
    case relation(ParameterRelation)
    /// A figure is not a number.
    case notNumber(String)
  }

  /// The number of the draw, from 0.
  public let draw: Int
  /// Every parameter of the draw.
  public let parameters: ParameterValues
  /// Why it cannot be counted.
  public let reason: Reason

  package init(draw: Int, parameters: ParameterValues, reason: Reason) {
    self.draw = draw
    self.parameters = parameters
    self.reason = reason
  }
}
