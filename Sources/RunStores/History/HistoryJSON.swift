import PublicFinance
import Reports

/// The runs of a store, or one of them, as JSON.
public struct HistoryJSON: Sendable {
  /// The document.
  public let text: String

  /// Lists runs; money in whole cents.
  public init(_ runs: [StoredRun]) {
    let document = JSONValue.object([
      ("format", .string("inclusim-history")), ("version", .integer(1)),
      ("runs", .array(runs.map { .object(Self.members(of: $0)) })),
    ])
    text = document.text() + "\n"
  }

  /// One run with its settings, its texts and all its figures.
  public init(_ details: StoredRunDetails) {
    let document = JSONValue.object([
      ("format", .string("inclusim-stored-run")), ("version", .integer(1)),
      ("run", .object(Self.members(of: details.run))),
      ("settings", .array(details.settings.map(JSONValue.string))),
      (
        "inputs",
        .array(
          details.inputs.map { input in
            .object([
              ("role", .string(input.role)), ("name", .string(input.name)),
              ("sha256", .string(input.digest)),
            ])
          })
      ),
      ("figures", .array(details.figures.map(Self.figure))),
    ])
    text = document.text() + "\n"
  }

  private static func members(of run: StoredRun) -> [(key: String, value: JSONValue)] {
    [
      ("run", .integer(Int64(run.number))), ("recorded-at", .string(run.recordedAt)),
      ("scenario", .string(run.scenario)), ("title", .string(run.title)),
      ("source", .string(run.source)), ("tool", .string(run.tool)),
      ("data-sha256", .string(run.dataDigest)), ("digest", .string(run.digest)),
      ("months", .integer(Int64(run.months))), ("last-month", .string(run.lastMonth.description)),
      ("envelope-cents", .integer(run.envelope.cents)),
      ("committed-cents", .integer(run.committed.cents)),
      ("paid-cents", .integer(run.paid.cents)), ("hired", .number(run.hired)),
      ("reached", .number(run.reached)), ("coverage", run.coverage.map(JSONValue.number) ?? .null),
    ]
  }

  private static func figure(_ figure: StoredFigure) -> JSONValue {
    let isMoney = if case .money = figure.value { true } else { false }
    let value: JSONValue =
      switch figure.value {
      case .money(let money): .integer(money.cents)
      case .number(let number): .number(number)
      case .undefined: .null
      }
    return .object([
      ("section", .string(figure.name.section)), ("item", .string(figure.name.item)),
      ("place", .string(figure.name.place)), ("date", .string(figure.name.date)),
      ("value", value), ("unit", .string(isMoney ? "EUR-cents" : figure.unit)),
      ("basis", .string(figure.basis)),
    ])
  }
}
