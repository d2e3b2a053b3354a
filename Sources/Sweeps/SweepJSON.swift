import PublicFinance
import Reports

/// A sweep as a JSON document, for programs; money is a whole number of cents.
public struct SweepJSON: Sendable {
  /// The document, ending with a line feed.
  public let text: String

  /// Renders the points of a sweep.
  public init(_ sweep: Sweep, _ points: [SweepPoint]) {
    let document = JSONValue.object([
      ("format", .string("inclusim-sweep")), ("version", .integer(1)),
      ("scenario", .string(sweep.scenario)),
      ("axes", .array(sweep.axes.map { .string($0.key) })),
      ("balance", sweep.balance.map { .string($0.name) } ?? .null),
      (
        "units",
        .object(sweep.figures.map { ($0.name, .string(Self.unit(of: $0))) })
      ),
      ("points", .array(points.map { Self.point($0, sweep) })),
    ])
    text = document.text() + "\n"
  }

  private static func point(_ point: SweepPoint, _ sweep: Sweep) -> JSONValue {
    .object([
      (
        "values",
        .array(
          point.values.map { value in
            .object([
              ("given", .string(value.text)),
              ("number", value.number.map(JSONValue.number) ?? .null),
              ("unit", .string(value.unit)),
            ])
          })
      ),
      ("balance-cents", point.balance.map { .integer($0.cents) } ?? .null),
      (
        "months",
        .array(
          zip(point.months, point.figures).map { month, values in
            .object([
              ("month", .string(month.description)),
              (
                "figures",
                .object(zip(sweep.figures, values).map { ($0.name, number($1)) })
              ),
            ])
          })
      ),
    ])
  }

  private static func unit(of figure: SweepFigure) -> String {
    figure.unit == Quantity.Unit.money.name ? "EUR-cents" : figure.unit
  }

  private static func number(_ value: SweepValue) -> JSONValue {
    switch value {
    case .number(let value): .number(value)
    case .money(let money): .integer(money.cents)
    case .undefined: .null
    }
  }
}
