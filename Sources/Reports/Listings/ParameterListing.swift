public import Parameters

/// Parameters with their value, unit, range, status and sources, for programs.
///
/// Values are in the unit of the parameter, those in euros too; nothing is rounded.
public struct ParameterListing: Sendable {
  let parameters: [Parameter]

  /// Lists parameters, in the order given.
  public init(_ parameters: [Parameter] = Parameter.all) {
    self.parameters = parameters
  }

  /// The columns of the CSV, which are the members of the JSON too.
  static let columns = [
    "name", "meaning", "symbol", "value", "unit", "low", "high", "distribution", "kind", "minimum",
    "minimum-excluded", "maximum", "status", "sources", "note",
  ]

  /// A row for each parameter; a range that there is not is empty, sources are parted by spaces.
  public var csv: String { csv(in: .international) }

  /// The same table in a dialect.
  public func csv(in dialect: CSVDialect) -> String {
    let numbers: Set = ["value", "low", "high", "minimum", "maximum"]
    let columns = ParameterListing.columns
    return CSVTable.text(
      [ParameterListing.columns]
        + parameters.map { parameter in
          [
            parameter.name.name, parameter.meaning, parameter.symbol,
            ShortestNumber.text(parameter.defaultValue), parameter.unit.rawValue,
            parameter.range.map { ShortestNumber.text($0.lowerBound) } ?? "",
            parameter.range.map { ShortestNumber.text($0.upperBound) } ?? "",
            parameter.family.rawValue, parameter.kind,
            ShortestNumber.text(parameter.admitted.minimum),
            parameter.admitted.excludesMinimum ? "true" : "false",
            ShortestNumber.text(parameter.admitted.maximum), parameter.status.rawValue,
            parameter.sources.joined(separator: " "), parameter.note,
          ]
        }, numbers: Set(columns.indices.filter { numbers.contains(columns[$0]) }), in: dialect)
  }

  /// A document with one object for each parameter; each source is told with its publisher.
  public var json: String {
    let members = parameters.map { parameter -> JSONValue in
      let values: [JSONValue] = [
        .string(parameter.name.name), .string(parameter.meaning), .string(parameter.symbol),
        .number(parameter.defaultValue), .string(parameter.unit.rawValue),
        parameter.range.map { .number($0.lowerBound) } ?? .null,
        parameter.range.map { .number($0.upperBound) } ?? .null,
        .string(parameter.family.rawValue), .string(parameter.kind),
        .number(parameter.admitted.minimum), .bool(parameter.admitted.excludesMinimum),
        .number(parameter.admitted.maximum), .string(parameter.status.rawValue),
        .array(parameter.sources.map(source)), .string(parameter.note),
      ]
      return .object(zip(ParameterListing.columns, values).map { ($0, $1) })
    }
    return JSONValue.object([
      ("format", .string("inclusim-parameters")), ("version", .integer(1)),
      ("parameters", .array(members)),
    ]).text() + "\n"
  }

  private func source(_ id: String) -> JSONValue {
    let fact = PublishedFact.fact(id)
    return .object([
      ("id", .string(id)), ("publisher", fact.map { .string($0.publisher) } ?? .null),
      ("date", fact.map { .string($0.date) } ?? .null),
      ("url", fact.map { .string($0.url) } ?? .null),
    ])
  }
}

extension Parameter {
  fileprivate var kind: String { isInteger ? "integer" : "real" }
}
