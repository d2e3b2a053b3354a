import Distributions
import Parameters
import PublicFinance
import Reports
import SamplingDesigns
import Scenarios
import Simulations
import Verifications

/// An ensemble as a JSON document, for programs; money in euros.
public struct EnsembleJSON: Sendable {
  /// The document, ending with a line feed.
  public let text: String

  /// - Parameter scenario: The identifier of the scenario.
  public init(_ result: EnsembleResult, scenario: String) {
    let ensemble = result.ensemble
    let names = PlaceNames(ensemble)
    let document = JSONValue.object([
      ("format", .string("inclusim-ensemble")), ("version", .integer(1)),
      ("scenario", .string(scenario)),
      ("title", .string(ensemble.plan.scenario.title)),
      ("model", .string(ensemble.design.model.rawValue)),
      ("design", .string(ensemble.design.kind.rawValue)),
      ("draws", .integer(Int64(ensemble.design.draws))),
      ("seed", .string(String(ensemble.design.seed))),
      ("counted-draws", .integer(Int64(result.draws.count))),
      ("complete", .bool(result.isComplete)),
      ("history", ensemble.history.map(Self.history) ?? .null),
      ("kept-draws", .integer(Int64(result.kept))),
      (
        "uncertain",
        .array(ensemble.uncertainty.sources.map { .string($0.name.name) })
      ),
      ("parameters", .array(ensemble.uncertainty.sources.map { Self.parameter($0, ensemble) })),
      (
        "shared-quantiles",
        .array(
          ensemble.uncertainty.sharedQuantiles.map { .array($0.map { .string($0.name) }) })
      ),
      (
        "rank-correlations",
        .array(
          ensemble.uncertainty.rankCorrelations.map { pair in
            .object([
              ("between", .array([.string(pair.first.name), .string(pair.second.name)])),
              ("correlation", .number(pair.value)),
            ])
          })
      ),
      (
        "expectations",
        .array(zip(ensemble.trials, result.expectations).map { Self.expectation($0, $1) })
      ),
      ("probabilities", .array(Spread.probabilities.map { .number($0) })),
      (
        "figures",
        .array(
          zip(ensemble.figures, result.spreads).map { figure, spread in
            Self.figure(figure, spread, names)
          })
      ),
    ])
    text = document.text() + "\n"
  }

  /// What draws must agree with to be counted.
  private static func history(_ history: History) -> JSONValue {
    .array(
      history.observations.map { observation in
        .object([
          ("metric", .string(observation.metric.rawValue)),
          ("month", .string(Month(observation.month).description)),
          ("observed", .number(observation.value)), ("tolerance", .number(observation.tolerance)),
          ("source", .string(observation.source)),
        ])
      })
  }

  /// In how many draws an expectation is met, and whether that is as many as it asks for.
  private static func expectation(
    _ trial: ExpectationTrial, _ tally: ExpectationTally
  ) -> JSONValue {
    let expectation = trial.expectation
    let asked: (probability: Double?, quantile: Double?) =
      switch expectation.certainty {
      case .probability(let part): (part, nil)
      case .quantile(let part): (nil, part)
      case nil: (nil, nil)
      }
    return .object([
      ("path", .string(expectation.path)), ("metric", .string(expectation.metric.name)),
      ("line", expectation.line.map { .string($0.name) } ?? .null),
      ("draws", .integer(Int64(tally.runs))), ("met", .integer(Int64(tally.met))),
      ("probability", tally.probability.map { .number($0) } ?? .null),
      ("asked-probability", asked.probability.map { .number($0) } ?? .null),
      ("asked-quantile", asked.quantile.map { .number($0) } ?? .null),
      ("most-missed-at-a-place", .integer(Int64(tally.worst?.missed ?? 0))),
      ("certain", tally.isCertain(for: trial).map { .bool($0) } ?? .null),
    ])
  }

  /// How a parameter varies, and who says so.
  private static func parameter(
    _ source: Uncertainty.Source, _ ensemble: Ensemble
  ) -> JSONValue {
    let parameter = Parameter[source.name]
    let distribution = source.distribution
    func limit(_ value: Double) -> JSONValue { value.isFinite ? .number(value) : .null }
    return .object([
      ("parameter", .string(source.name.name)), ("unit", .string(parameter.unit.rawValue)),
      ("status", .string(parameter.status.rawValue)),
      ("stated-by", .string(source.origin.rawValue)),
      ("distribution", .string(source.family.rawValue)),
      ("value", .number(ensemble.plan.scenario.parameters[source.name])),
      ("lowest", limit(distribution.support.lower)), ("highest", limit(distribution.support.upper)),
      ("quantiles", .array(Spread.probabilities.map { .number(distribution.quantile($0)) })),
    ])
  }

  private static func figure(
    _ figure: EnsembleFigure, _ spread: Spread?, _ names: PlaceNames
  ) -> JSONValue {
    let place = names[figure.place]
    func number(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }
    return .object([
      ("metric", .string(figure.name)), ("unit", .string(figure.unit.name)),
      ("level", .string(place.level)), ("code", .string(place.code)),
      ("month", .string(Month(figure.month).description)),
      ("draws", .integer(Int64(spread?.draws ?? 0))),
      ("mean", number(spread?.mean)), ("deviation", number(spread?.deviation)),
      ("standard-error", number(spread?.standardError)),
      ("minimum", number(spread?.least)), ("maximum", number(spread?.most)),
      (
        "quantiles",
        spread.map { .array($0.quantiles.map { .number($0) }) } ?? .null
      ),
      ("resolution", number(spread?.resolution)),
    ])
  }
}
