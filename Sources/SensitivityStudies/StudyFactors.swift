import Distributions
public import Ensembles
public import Parameters
public import Sensitivity

/// The uncertain parameters of a plan as factors: those that share a quantile are one.
public struct StudyFactors: Sendable {
  /// One factor: the parameters that its coordinate sets.
  public struct Factor: Sendable {
    /// How each of the parameters varies, in the order of the table.
    public let sources: [Uncertainty.Source]
    /// The parameters, in the order of the table; the first gives the factor its name.
    public let parameters: [Parameter]
    fileprivate let quantiles: [QuantileFunction]
  }

  /// The factors, in the order of the table of parameters.
  public let factors: [Factor]
  /// Their space, with the groups asked for.
  public let space: FactorSpace

  /// Creates the factors of what is uncertain.
  ///
  /// - Parameter groups: Factors to be told as one, by the names of their parameters.
  /// - Throws: ``SensitivityError``.
  public init(
    _ uncertainty: Uncertainty, groups: [(name: String, factors: [String])] = []
  ) throws(SensitivityError) {
    var factors: [[Uncertainty.Source]] = []
    for source in uncertainty.sources {
      let shared = uncertainty.sharedQuantiles.first { $0.contains(source.name) } ?? []
      let place = factors.firstIndex { $0.contains { shared.contains($0.name) } }
      if let place { factors[place].append(source) } else { factors.append([source]) }
    }
    self.factors = factors.map { sources in
      Factor(
        sources: sources, parameters: sources.map { Parameter.all[$0.name.rawValue] },
        quantiles: sources.map { QuantileFunction($0.distribution) })
    }
    // A parameter that shares its quantile stands for its factor.
    let names = Dictionary(
      factors.flatMap { sources in sources.map { ($0.name.name, sources[0].name.name) } },
      uniquingKeysWith: { first, _ in first })
    let asked = groups.map { group in
      var members: [String] = []
      for name in group.factors.map({ names[$0] ?? $0 }) where !members.contains(name) {
        members.append(name)
      }
      return (name: group.name, factors: members)
    }
    space = try FactorSpace(
      factors.map { $0[0].name.name }, groups: asked,
      registry: ParameterName.allCases.map(\.name))
  }

  /// Sets parameters to their quantiles at a point.
  func apply(_ point: [Double], to parameters: inout ParameterValues) {
    for factor in factors.indices { set(factor, to: point[factor], in: &parameters) }
  }

  /// Sets the parameters of one factor to their quantiles.
  func set(_ factor: Int, to quantile: Double, in parameters: inout ParameterValues) {
    let factor = factors[factor]
    for (parameter, function) in zip(factor.parameters, factor.quantiles) {
      parameters[parameter.name] = function(quantile)
    }
  }

  /// The parameters of a group.
  public func parameters(of group: FactorSpace.Group) -> [Parameter] {
    group.members.flatMap { factors[$0].parameters }
  }

  /// How the parameters of a group vary.
  public func sources(of group: FactorSpace.Group) -> [Uncertainty.Source] {
    group.members.flatMap { factors[$0].sources }
  }

  /// The parameters of a factor at a coordinate.
  func values(of factor: Int, at quantile: Double) -> [Double] {
    factors[factor].quantiles.map { $0(quantile) }
  }
}
