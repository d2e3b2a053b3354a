import DelimitedText

extension Parameter {
  /// The parameters of the model, in the order of ``ParameterName``.
  public static let all: [Parameter] = EmbeddedTable("parameters.csv").rows.map { row in
    guard let name = ParameterName(rawValue: row["name"]) else {
      preconditionFailure("parameters.csv names an unknown parameter: \(row["name"])")
    }
    return Parameter(name: name, row: row)
  }

  /// The parameter with a name.
  public static subscript(name: ParameterName) -> Parameter {
    all[name.index]
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
    note = row["note"]
    meaning = row["meaning"]
  }
}

extension ParameterName {
  /// The position in the table of parameters.
  public var index: Int { ParameterName.positions[self, default: 0] }

  private static let positions = Dictionary(
    uniqueKeysWithValues: zip(allCases, allCases.indices))
}
