import Charts
import Messages
import PublicFinance
import Reports
import ResultTables
import Simulations
import Territories

extension ReportBody {
  /// What the map can show: figures of departments, with the scale in which a page holds them.
  private static let mapped: [(metric: DepartmentalMetric, scale: Double)] = [
    (.coverage, 10_000), (.reached, 1), (.inPost, 10), (.access, 1_000), (.need, 1),
    (.autonomous, 1), (.additional, 1),
  ]

  /// The map at the last month, with what a script needs to show other figures and months.
  var map: [Markup] {
    guard let picture = pictures.map else { return [] }
    return [
      controls, writer.figure(picture, prefix: "tiles"),
      .data(id: "map-data", MapData(self).json),
    ]
  }

  private var controls: Markup {
    let options = Self.mapped.map { mapped in
      let name = MetricName(rawValue: mapped.metric.rawValue)
      return Markup.element(
        "option", ["value": mapped.metric.rawValue], name.map { writer.text($0) } ?? "")
    }
    let last = months.count - 1
    return .element(
      "div", ["class": "controls", "id": "map-controls", "hidden": ""],
      [
        .element(
          "label",
          [
            .text(writer.text(PageText.mapMetric)),
            .element("select", ["id": "map-metric"], options),
          ]),
        .element(
          "label",
          [
            .text(writer.text(PageText.mapMonth)),
            .element(
              "input",
              [
                "type": "range", "id": "map-month", "min": "0", "max": "\(last)",
                "value": "\(last)",
              ]),
          ]),
        .element("output", ["id": "map-shown", "for": "map-month"], months.last ?? ""),
        .element(
          "button", ["type": "button", "id": "map-play"], writer.text(PageText.play)),
        .element("p", ["id": "map-caption", "aria-live": "polite"], ""),
        .element("ul", ["id": "map-legend"], ""),
      ])
  }

  /// The names of the months that every plan has.
  var months: [String] {
    let count = plans.map(\.outcome.months).min() ?? 1
    return (0..<count).map {
      writer.format.month(Month(MonthIndex($0))).text(in: writer.language)
    }
  }

  /// The figures of the map in a form that a script reads.
  private struct MapData {
    let json: String

    init(_ body: ReportBody) {
      let months = body.months
      let country = body.plans[0].outcome.plan.country
      let units = Dictionary(
        uniqueKeysWithValues: MetricDescription.all.map { ($0.name.rawValue, $0.unit) })
      let metrics = ReportBody.mapped.map { mapped -> (key: String, value: JSONValue) in
        let plans = body.plans.map { plan in
          months.indices.map { month in
            plan.outcome.values(of: mapped.metric, at: MonthIndex(month))
              .map { Int64(($0 * mapped.scale).rounded()) }
          }
        }
        // The month in which there is most, so that a year without any does not take all classes.
        let fullest = months.indices.max { one, other in
          Self.total(plans, at: one) < Self.total(plans, at: other)
        }
        let values = plans.flatMap { $0[fullest ?? 0] }.map { Double($0) / mapped.scale }
        let isShare = units[mapped.metric.rawValue] == .share
        let scale = ColorScale(quantilesOf: values)
        let name = MetricName(rawValue: mapped.metric.rawValue)
        return (
          mapped.metric.rawValue,
          .object([
            ("title", .string(name.map { body.writer.text($0) } ?? "")),
            ("kind", .string(isShare ? "share" : "count")), ("scale", .number(mapped.scale)),
            ("breaks", .array(scale.bounds.map { .number($0) })),
            (
              "plans",
              .array(
                plans.map { plan in
                  .array(plan.map { .array($0.map { .integer($0) }) })
                })
            ),
          ])
        )
      }
      json =
        JSONValue.object([
          ("months", .array(months.map { .string($0) })),
          ("codes", .array(country.departments.map { .string($0.code.text) })),
          ("names", .array(country.departments.map { .string($0.name) })),
          ("metrics", .object(metrics)),
        ]).compact
    }

    private static func total(_ plans: [[[Int64]]], at month: Int) -> Int64 {
      plans.reduce(0) { $0 + $1[month].reduce(0, +) }
    }
  }
}
