import DelimitedText

extension Parameter {
  /// The parameters of the model, in the order of ``ParameterName``.
  public static let all: [Parameter] = {
    let rows = EmbeddedTable.parameters.rows
    precondition(
      rows.count == ParameterName.allCases.count, "parameters.csv must have a row for each name")
    return zip(ParameterName.allCases, rows).map { Parameter(name: $0, row: $1) }
  }()

  /// The parameter with a name.
  public static subscript(name: ParameterName) -> Parameter {
    all[name.rawValue]
  }

  private init(name: ParameterName, row: EmbeddedTable.Row) {
    self.name = name
    symbol = row["symbol"]
    defaultValue = row.number("default")
    range = row["low"].isEmpty ? nil : row.number("low")...row.number("high")
    family = row.value("distribution", Family.init(rawValue:))
    unit = row.value("unit", ParameterUnit.init(rawValue:))
    isInteger = row["kind"] == "integer"
    let minimum = row["minimum"]
    admitted = AdmittedRange(
      minimum: minimum.hasPrefix(">")
        ? row.value("minimum") { Double($0.dropFirst()) } : row.number("minimum"),
      excludesMinimum: minimum.hasPrefix(">"),
      maximum: row.number("maximum"))
    status = row.value("status", Status.init(rawValue:))
    sources = row["sources"].split(separator: " ").map(String.init)
    sections = row["sections"].split(separator: " ").map(String.init)
    note = row["note"]
    meaning = row["meaning"]
  }
}

extension ParameterName {
  /// The name in scenario files and outputs.
  public var name: String { ParameterName.names[rawValue] }

  /// The parameter with a name of scenario files.
  public init?(name: String) {
    guard let position = ParameterName.positions[name] else { return nil }
    self.init(rawValue: position)
  }

  private static let names = EmbeddedTable.parameters.rows.map { $0["name"] }
  private static let positions = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
}
