import Ensembles
import Parameters
import PublicFinance
import Reports
import Scenarios
import Sensitivity
import Simulations

/// A study as a JSON document, for programs; money in euros.
public struct StudyJSON: Sendable {
  /// The document, ending with a line feed.
  public let text: String

  /// - Parameter scenario: The identifier of the scenario.
  public init(_ result: StudyResult, scenario: String) {
    let study = result.study
    let place = study.placeNames
    var members: [(String, JSONValue)] = [
      ("format", .string("inclusim-sensitivity")), ("version", .integer(1)),
      ("scenario", .string(scenario)), ("title", .string(study.plan.scenario.title)),
      ("metric", .string(study.figure.name)), ("unit", .string(study.figure.unit.name)),
      ("level", .string(place.level)), ("code", .string(place.code)),
      ("month", .string(Month(study.figure.month).description)),
      ("method", .string(result.design.method.rawValue)),
      ("draws", .integer(Int64(result.design.draws))),
      ("seed", .string(String(result.design.seed))), ("runs", .integer(Int64(result.runs))),
    ]
    switch result.estimates {
    case .sobol(let indices):
      members += [
        ("mean", .number(indices.mean)), ("variance", .number(indices.variance)),
        ("widest-half-width", .number(indices.widestHalfWidth)),
        (
          "recommended-draws",
          .integer(Int64(indices.recommendedSize(halfWidth: StudyReport.halfWidth)))
        ),
      ]
    case .tornado(let tornado): members.append(("base", .number(tornado.base)))
    case .morris, .prcc: break
    }
    members.append(("factors", .array(result.rows.map(Self.row))))
    if !result.pairs.isEmpty {
      let groups = study.space.groups
      members.append(
        (
          "pairs",
          .array(
            result.pairs.map { pair in
              .object([
                ("first", .string(groups[pair.first].name)),
                ("second", .string(groups[pair.second].name)),
                ("second-order", Self.cell(StudyRow.Cell("second-order", pair.index))),
              ])
            })
        ))
    }
    text = JSONValue.object(members.map { (key: $0.0, value: $0.1) }).text() + "\n"
  }

  private static func row(_ row: StudyRow) -> JSONValue {
    .object(
      [
        ("name", .string(row.group.name)),
        ("parameters", .array(row.parameters.map { .string($0.name.name) })),
        ("status", .string(row.status.rawValue)),
        ("verdict", .string(row.verdict.rawValue)),
      ] + row.cells.map { ($0.name, cell($0)) })
  }

  private static func cell(_ cell: StudyRow.Cell) -> JSONValue {
    guard let low = cell.low, let high = cell.high else { return .number(cell.value) }
    return .object([
      ("value", .number(cell.value)), ("low", .number(low)), ("high", .number(high)),
    ])
  }
}
