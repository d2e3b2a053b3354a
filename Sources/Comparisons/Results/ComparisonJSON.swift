import Ensembles
import Parameters
import PublicFinance
import Reports
import SamplingDesigns
import Scenarios
import Sensitivity
import Simulations

/// A comparison as a JSON document, for programs; money in whole cents, so that sums are exact.
public struct ComparisonJSON: Sendable {
  /// The document, ending with a line feed.
  public let text: String

  public init(_ result: ComparisonResult) {
    let comparison = result.comparison
    var members: [(String, JSONValue)] = [
      ("format", .string("inclusim-comparison")), ("version", .integer(1)),
      ("month", .string(Month(comparison.month).description)),
      ("months-compared", .integer(Int64(comparison.plans[0].plan.scenario.horizon))),
      (
        "plans",
        .array(
          comparison.plans.enumerated().map { position, plan in
            Self.object([
              ("scenario", .string(plan.scenario)),
              ("title", .string(plan.plan.scenario.title)), ("source", .string(plan.source)),
              ("months", .integer(Int64(comparison.horizons[position]))),
            ])
          })
      ),
      ("comparisons", .array(result.pairs.map { Self.pair($0, result) })),
      (
        "dominated",
        .array(
          result.dominances.map { found in
            Self.object([
              ("scenario", .string(comparison.plans[found.worse].scenario)),
              ("by", .string(comparison.plans[found.better].scenario)),
              ("probability", found.probability.map { .number($0) } ?? .null),
            ])
          })
      ),
    ]
    if let design = comparison.design {
      members.append(
        (
          "design",
          Self.object([
            ("draws", .integer(Int64(design.draws))), ("kind", .string(design.kind.rawValue)),
            ("seed", .string(String(design.seed))),
          ])
        ))
    }
    if let judgement = result.judgement {
      members.append(("judgement", Self.judgement(judgement, comparison)))
    }
    text = Self.object(members).text() + "\n"
  }

  private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { (key: $0.0, value: $0.1) })
  }

  private static func pair(_ pair: PlanPair, _ result: ComparisonResult) -> JSONValue {
    let comparison = result.comparison
    var members: [(String, JSONValue)] = [
      ("reference", .string(comparison.plans[0].scenario)),
      ("scenario", .string(comparison.plans[pair.plan].scenario)),
      ("equal", .bool(pair.inputs.isEmpty)),
      ("inputs", .array(pair.inputs.map(input))),
      ("figures", .array(result.rows(of: pair).map(row))),
      ("decomposition", decomposition(pair.decomposition, pair)),
    ]
    if let drawn = pair.drawn {
      let spreads =
        drawn.nation.compactMap { figure, spread in
          spread.map { self.spread($0, figure.name, figure.resolution.unit, .nation) }
        }
        + zip(result.departments, drawn.coverage).compactMap { place, spread in
          spread.map { self.spread($0, "coverage", "share", place) }
        }
      members += [
        ("draws", .array(spreads)),
        ("varying-in-reference-only", .array(drawn.onlyFirst.map { .string($0) })),
        ("varying-in-scenario-only", .array(drawn.onlySecond.map { .string($0) })),
      ]
    }
    return object(members)
  }

  private static func input(_ input: InputDifference) -> JSONValue {
    func side(_ side: InputDifference.Side) -> JSONValue {
      object([
        ("value", .string(side.value.machineText)),
        ("place", side.place.map { .string($0) } ?? .null),
      ])
    }
    return object([
      ("key", .string(input.path)), ("changes", .string(input.key.reach.rawValue)),
      ("reference", side(input.first)), ("scenario", side(input.second)),
    ])
  }

  private static func row(_ row: ComparisonRow) -> JSONValue {
    func number(_ count: Int64?) -> JSONValue {
      count.map { .number(row.figure.resolution.value($0)) } ?? .null
    }
    return object(
      names(row.place) + [
        ("metric", .string(row.figure.name)),
        ("line", row.figure.line.map { .string($0.name) } ?? .null),
        ("unit", .string(row.figure.resolution.unit)), ("reference", number(row.first)),
        ("scenario", number(row.second)), ("difference", number(row.difference)),
      ])
  }

  private static func names(_ place: ComparedPlace) -> [(String, JSONValue)] {
    [
      ("level", .string(place.level)), ("code", .string(place.code)),
      ("name", .string(place.name)),
    ]
  }

  private static func decomposition(
    _ decomposition: Decomposition, _ pair: PlanPair
  ) -> JSONValue {
    object([
      ("method", .string(decomposition.method.rawValue)),
      ("runs", .integer(Int64(decomposition.runs))),
      (
        "steps",
        .array(
          decomposition.steps.map { step in
            object([
              ("name", .string(pair.name(of: step))), ("group", .integer(Int64(step.group))),
              ("keys", .array(pair.inputs(of: step).map { .string($0.path) })),
            ])
          })
      ),
      (
        "figures",
        .array(
          decomposition.figures.map { found in
            let resolution = found.figure.resolution
            let parts = found.parts
            return object([
              ("metric", .string(found.figure.name)), ("unit", .string(resolution.unit)),
              (
                "difference", parts.map { .number(resolution.value($0.reduce(0, +))) } ?? .null
              ),
              (
                "parts",
                parts.map { .array($0.map { .number(resolution.value($0)) }) } ?? .null
              ),
            ])
          })
      ),
    ])
  }

  private static func spread(
    _ spread: DifferenceSpread, _ metric: String, _ unit: String, _ place: ComparedPlace
  ) -> JSONValue {
    object(
      names(place) + [
        ("metric", .string(metric)), ("unit", .string(unit)),
        ("draws", .integer(Int64(spread.draws))), ("mean", .number(spread.mean)),
        ("standard-error", .number(spread.standardError)), ("q05", .number(spread.quantiles[0])),
        ("q50", .number(spread.quantiles[1])), ("q95", .number(spread.quantiles[2])),
        ("probability-more", .number(spread.probabilityOfMore)),
        ("probability-less", .number(spread.probabilityOfLess)),
      ])
  }

  private static func judgement(_ judgement: Judgement, _ comparison: Comparison) -> JSONValue {
    object([
      ("metric", .string(judgement.figure.name)),
      ("unit", .string(judgement.figure.resolution.unit)),
      ("better", .string(judgement.figure.preference?.rawValue ?? "")),
      ("chosen", .string(comparison.plans[judgement.chosen].scenario)),
      ("value-of-perfect-information", .number(judgement.perfect)),
      ("standard-error", .number(judgement.standardError)),
      (
        "plans",
        .array(
          zip(comparison.plans, judgement.regrets).map { plan, regret in
            object([
              ("scenario", .string(plan.scenario)),
              ("regret-mean", .number(regret.expected)), ("regret-q95", .number(regret.high)),
              ("probability-best", .number(regret.best)),
            ])
          })
      ),
      (
        "parameters",
        .array(
          judgement.worths.map { worth in
            object([
              ("names", .array(worth.parameters.map { .string($0.name) })),
              ("value", .number(worth.value.value)), ("noise", .number(worth.value.noise)),
            ])
          })
      ),
    ])
  }
}
