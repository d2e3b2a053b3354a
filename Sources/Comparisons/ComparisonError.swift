public import Ensembles

/// Why a comparison has no result.
public enum ComparisonError: Error, Sendable {
  /// A number of draws outside ``Comparison/admittedDraws``.
  case drawsOutside(Int)
  /// The draws of a plan cannot be made, or one of them cannot be counted.
  case draws(EnsembleError, plan: Int)
}
