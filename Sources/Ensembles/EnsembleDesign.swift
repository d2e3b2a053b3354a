import Distributions
package import Parameters
public import SamplingDesigns
import Scenarios
public import Simulations

/// How the draws of an ensemble are made: their number, seed, kind of design and version of the model.
public struct EnsembleDesign: Sendable, Hashable {
  /// How the uniform numbers are spread.
  public var kind: SamplingDesign.Kind
  /// The number of draws, from 1 to ``mostDraws``.
  public var draws: Int
  /// The seed: the same seed gives the same draws.
  public var seed: UInt64

  /// The version of the model: the stochastic one draws luck beside the parameters.
  public var model: ModelVersion

  /// The most draws of an ensemble.
  public static let mostDraws = 10_000_000

  /// Creates a design.
  public init(
    kind: SamplingDesign.Kind = .random, draws: Int = 10_000, seed: UInt64 = 42,
    model: ModelVersion = .fluid
  ) {
    self.kind = kind
    self.draws = draws
    self.seed = seed
    self.model = model
  }
}

/// The values of the uncertain parameters of each draw.
///
/// A value depends on the kind of design, the seed, the name of the parameter and the number of the
/// draw, so that another parameter, scenario or thread moves none.
package struct ParameterDraws: Sendable {
  private let joint: JointDesign
  private let quantiles: [QuantileFunction]
  /// The parameters drawn.
  package let names: [ParameterName]

  package init(_ uncertainty: Uncertainty, _ design: EnsembleDesign) throws(DesignError) {
    names = uncertainty.sources.map(\.name)
    quantiles = uncertainty.sources.map { QuantileFunction($0.distribution) }
    let table = try DimensionTable(registry: ParameterName.allCases.map(\.name))
    joint = try JointDesign(
      SamplingDesign(design.kind, draws: design.draws, seed: design.seed, dimensions: table),
      names: names.map(\.name),
      shared: uncertainty.sharedQuantiles.map { $0.map(\.name) },
      correlations: uncertainty.rankCorrelations.map {
        RankCorrelation($0.first.name, $0.second.name, $0.value)
      })
  }

  /// The values of consecutive draws: one list of values for each parameter.
  package func values(_ draws: Range<Int>) -> [[Double]] {
    zip(quantiles, joint.uniforms(draws)).map { quantile, numbers in
      var values = numbers
      values.withUnsafeMutableBufferPointer { quantile.apply($0) }
      return values
    }
  }
}
