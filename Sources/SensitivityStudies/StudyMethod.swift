import Sensitivity

/// The methods of a study of sensitivity.
public enum StudyMethod: String, Sendable, Hashable, CaseIterable {
  /// Sobol indices: which part of the variance.
  case sobol
  /// Elementary effects: what a step does.
  case morris
  /// Partial rank correlations: whether the figure rises or falls.
  case prcc
  /// One factor at a time.
  case tornado

  /// The draws when no number is asked for: base points, trajectories or points.
  public var standardDraws: Int {
    switch self {
    case .sobol: 512
    case .morris: 40
    case .prcc: 1000
    case .tornado: 1
    }
  }

  /// The numbers of draws admitted.
  public var admittedDraws: ClosedRange<Int> {
    switch self {
    case .sobol: SaltelliSample.admitted
    case .morris: MorrisSample.admitted
    case .prcc: DesignSample.admitted
    case .tornado: 1...DesignSample.admitted.upperBound
    }
  }
}

/// How a study is made.
public struct StudyDesign: Sendable, Hashable {
  /// The method.
  public var method: StudyMethod
  /// Base points, trajectories or points; without meaning for a tornado.
  public var draws: Int
  /// The seed.
  public var seed: UInt64
  /// Whether Sobol indices are told for pairs too.
  public var hasPairs: Bool

  /// Creates a design; nil takes the usual number of draws of the method.
  public init(
    method: StudyMethod, draws: Int? = nil, seed: UInt64 = 42, hasPairs: Bool = false
  ) {
    self.method = method
    self.draws = draws ?? method.standardDraws
    self.seed = seed
    self.hasPairs = hasPairs
  }
}
