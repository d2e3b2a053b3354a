public import Distributions
public import Parameters

/// The ways in which a range of a parameter can be stated.
public enum RangeFamily: String, Sendable, Hashable, CaseIterable {
  /// Two ends with most of the probability between them: lognormal, or logit-normal where nothing
  /// above 1 is admitted.
  case interval
  /// Every value between low and high alike.
  case uniform
  /// Rising to the mode in a straight line, and falling.
  case triangular
  /// PERT with low, mode and high.
  case pert
  /// PERT that holds to its mode more or less strongly.
  case modifiedPert = "modified-pert"
  /// Normal with mean and standard deviation.
  case normal
  /// Lognormal with mean and standard deviation of the number itself.
  case lognormal
  /// Beta.
  case beta
  /// Gamma.
  case gamma
  /// Some values with weights.
  case discrete
  /// Observed values, each as likely as the others.
  case empirical
}

/// How a parameter varies where a scenario says so.
public struct StatedRange: Sendable, Hashable {
  /// How it is stated.
  public let family: RangeFamily
  /// How likely each value is, within what the parameter admits.
  public let distribution: ProbabilityDistribution

  /// Creates a range.
  public init(_ family: RangeFamily, _ distribution: ProbabilityDistribution) {
    self.family = family
    self.distribution = distribution
  }

  /// The ends of the middle 90 %.
  public var ends: (low: Double, high: Double) {
    (distribution.quantile(0.05), distribution.quantile(0.95))
  }
}

/// Two parameters whose values go together.
public struct ParameterCorrelation: Sendable, Hashable {
  /// One parameter.
  public let first: ParameterName
  /// The other parameter.
  public let second: ParameterName
  /// Spearman's correlation of ranks, between −1 and 1, both left out.
  public let value: Double

  /// Creates a correlation.
  public init(_ first: ParameterName, _ second: ParameterName, _ value: Double) {
    self.first = first
    self.second = second
    self.value = value
  }
}

extension Parameter {
  /// The distribution where no scenario states anything, with its family; nil when it does not vary.
  ///
  /// - Throws: ``DistributionError`` when family and range of the table do not fit each other.
  public func range() throws(DistributionError) -> StatedRange? {
    guard let range, range.lowerBound < range.upperBound else { return nil }
    let (low, high) = (range.lowerBound, range.upperBound)
    let stated: (RangeFamily, ProbabilityDistribution)
    switch family {
    case .fixed: return nil
    case .pert:
      stated = (
        .pert,
        try ProbabilityDistribution(.pert(low: low, mode: defaultValue, high: high, lambda: 4))
      )
    case .uniform:
      stated = (.uniform, try ProbabilityDistribution(.uniform(low: low, high: high)))
    case .choice:
      let values = [low, high].map { DistributionFamily.WeightedValue($0) }
      stated = (.discrete, try ProbabilityDistribution(.discrete(values)))
    case .lognormal: stated = (.interval, try .interval(low: low, high: high, of: .positive))
    }
    return StatedRange(stated.0, isInteger ? stated.1.rounded() : stated.1)
  }
}

extension Scenario {
  /// Parameters that vary as one unless a scenario says otherwise.
  ///
  /// What makes a value of the first high makes that of the second high. Section 12 of the
  /// specification.
  public static let pairs: [[ParameterName]] = [
    [.naturalExitOffline, .naturalExitStruggling],
    [.seekOffline, .seekStruggling],
    [.autonomyPerSessionOffline, .autonomyPerSessionStruggling],
  ]

  /// Whether an ensemble draws a parameter.
  public func varies(_ name: ParameterName) -> Bool {
    if ranges[name] != nil { return true }
    guard let range = Parameter[name].range, Parameter[name].family != .fixed else { return false }
    return range.lowerBound < range.upperBound && !statedParameters.contains(name)
  }

  /// Gives a parameter one value, in place of its default or of a range.
  public mutating func hold(_ name: ParameterName, at value: Double) {
    parameters[name] = value
    statedParameters.insert(name)
    ranges[name] = nil
  }
}
