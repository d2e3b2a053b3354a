import Parameters
import PublicFinance
import Reports
import Scenarios
import Sensitivity
import Simulations

/// Under which conditions a target is missed, as a JSON document; money in euros.
public struct TargetJSON: Sendable {
  /// The document, ending with a line feed.
  public let text: String

  /// - Parameter scenario: The identifier of the scenario.
  public init(_ found: MissedTarget, scenario: String) {
    let study = found.study
    let place = study.placeNames
    let bound: (String, Double) =
      switch found.bound {
      case .atLeast(let value): ("at-least", value)
      case .atMost(let value): ("at-most", value)
      }
    func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
    func box(_ box: ScenarioBox) -> [(String, JSONValue)] {
      [
        ("coverage", .number(box.coverage)), ("density", .number(box.density)),
        ("mass", .number(box.mass)),
      ]
    }
    let discovery = found.discovery
    let limits = (discovery.box?.limits ?? []).map { limit -> JSONValue in
      let factor = study.factors.factors[limit.factor]
      return Self.object([
        ("name", .string(study.space.names[limit.factor])),
        ("parameters", .array(factor.parameters.map { .string($0.name.name) })),
        ("low", number(limit.low)), ("high", number(limit.high)),
        ("unit", .string(factor.parameters[0].unit.rawValue)),
        ("quasi-probability", .number(limit.quasiProbability)),
        ("reproduced", .number(discovery.reproduced[limit.factor])),
      ])
    }
    text =
      Self.object([
        ("format", .string("inclusim-discovery")), ("version", .integer(1)),
        ("scenario", .string(scenario)), ("title", .string(study.plan.scenario.title)),
        ("metric", .string(study.figure.name)), ("unit", .string(study.figure.unit.name)),
        ("level", .string(place.level)), ("code", .string(place.code)),
        ("month", .string(Month(study.figure.month).description)),
        (bound.0, .number(bound.1)), ("draws", .integer(Int64(found.draws))),
        ("seed", .string(String(found.seed))), ("misses", .integer(Int64(found.misses))),
        (
          "box",
          discovery.box.map { Self.object(box($0) + [("limits", .array(limits))]) } ?? .null
        ),
        (
          "steps",
          .array(discovery.steps.map { Self.object(box($0)) })
        ),
      ]).text() + "\n"
  }

  private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { (key: $0.0, value: $0.1) })
  }
}
