public import Distributions
public import Parameters
public import Scenarios

/// The parameters of a plan that an ensemble draws, each with its distribution.
///
/// A parameter that the scenario states as one value keeps it; one that it states as a range varies as
/// it says; the others vary as the table of parameters says. Section 12 of the specification.
public struct Uncertainty: Sendable, Hashable {
  /// Who says how a parameter varies.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    /// The scenario.
    case scenario
    /// The table of parameters.
    case table
  }

  /// One uncertain parameter.
  public struct Source: Sendable, Hashable {
    /// The parameter.
    public let name: ParameterName
    /// How likely each of its values is.
    public let distribution: ProbabilityDistribution
    /// How the distribution is stated.
    public let family: RangeFamily
    /// Who states it.
    public let origin: Origin
  }

  /// The uncertain parameters, in the order of the table.
  public let sources: [Source]
  /// Parameters that vary as one: what makes a value of the first high makes that of the others high.
  public let sharedQuantiles: [[ParameterName]]
  /// Pairs of parameters whose values go together; both are among ``sources``.
  public let rankCorrelations: [ParameterCorrelation]

  /// The uncertain parameters of a scenario.
  ///
  /// - Throws: ``DistributionError`` when a row of the table of parameters makes no distribution.
  public init(of scenario: Scenario) throws(DistributionError) {
    var sources: [Source] = []
    for parameter in Parameter.all where scenario.varies(parameter.name) {
      let stated = scenario.ranges[parameter.name]
      var range = stated
      if range == nil { range = try parameter.range() }
      guard let range else { continue }
      sources.append(
        Source(
          name: parameter.name, distribution: range.distribution, family: range.family,
          origin: stated == nil ? .table : .scenario))
    }
    self.sources = sources
    sharedQuantiles = scenario.sharedQuantiles
    rankCorrelations = scenario.rankCorrelations.filter {
      scenario.varies($0.first) && scenario.varies($0.second)
    }
  }
}
