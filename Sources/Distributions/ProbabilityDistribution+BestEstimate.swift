extension ProbabilityDistribution {
  /// The one value that stands for the distribution where nothing is drawn.
  ///
  /// The mode where the family is described by one (triangular, PERT and modified PERT), moved to the
  /// nearest limit when it lies beyond; otherwise the median of what the limits leave. Whole where
  /// values are.
  public var bestEstimate: Double {
    switch family {
    case .triangular(_, let mode, _), .pert(_, let mode, _, _): finished(mode)
    default: median
    }
  }
}
