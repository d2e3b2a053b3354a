public import Distributions
public import Parameters
public import Scenarios

/// The parameters of a plan that an ensemble draws, each with its distribution.
///
/// A parameter that the scenario states itself keeps that value; the others vary as the table of
/// parameters says. Section 12 of the specification.
public struct Uncertainty: Sendable, Hashable {
  /// One uncertain parameter.
  public struct Source: Sendable, Hashable {
    /// The parameter.
    public let name: ParameterName
    /// How likely each of its values is.
    public let distribution: ProbabilityDistribution
  }

  /// The uncertain parameters, in the order of the table.
  public let sources: [Source]

  /// Parameters that vary as one: what makes a value of the first high makes that of the second high.
  public static let sharedQuantiles: [[ParameterName]] = [
    [.seekOffline, .seekStruggling],
    [.autonomyPerSessionOffline, .autonomyPerSessionStruggling],
    [.naturalExitOffline, .naturalExitStruggling],
  ]

  /// The uncertain parameters of a scenario.
  ///
  /// - Throws: ``DistributionError`` when a row of the table of parameters makes no distribution.
  public init(of scenario: Scenario) throws(DistributionError) {
    var sources: [Source] = []
    for parameter in Parameter.all where !scenario.statedParameters.contains(parameter.name) {
      guard let distribution = try parameter.distribution() else { continue }
      sources.append(Source(name: parameter.name, distribution: distribution))
    }
    self.sources = sources
  }
}

extension Parameter {
  /// The distribution of the parameter where no scenario states a value; nil when it does not vary.
  ///
  /// - Throws: ``DistributionError`` when family and range do not fit each other.
  public func distribution() throws(DistributionError) -> ProbabilityDistribution? {
    guard let range, range.lowerBound < range.upperBound else { return nil }
    let (low, high) = (range.lowerBound, range.upperBound)
    let distribution: ProbabilityDistribution
    switch family {
    case .fixed: return nil
    case .pert:
      distribution = try ProbabilityDistribution(
        .pert(low: low, mode: defaultValue, high: high, lambda: 4))
    case .uniform: distribution = try ProbabilityDistribution(.uniform(low: low, high: high))
    case .choice:
      distribution = try ProbabilityDistribution(
        .discrete([DistributionFamily.WeightedValue(low), DistributionFamily.WeightedValue(high)]))
    case .lognormal: distribution = try .interval(low: low, high: high, of: .positive)
    }
    return isInteger ? distribution.rounded() : distribution
  }
}
