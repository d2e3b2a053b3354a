import Reports

extension Lock {
  /// The document, a figure on each line, so that what moved can be read in a difference of files.
  public var text: String {
    JSONValue.object([
      ("format", .string(Self.format)), ("version", .integer(Self.version)),
      ("tool", .string(tool)), ("data", .string(data)), ("input", .string(input)),
      ("figures", .array(figures.map(\.json))),
    ]).text() + "\n"
  }

  static let format = "inclusim-lock"
  static let version: Int64 = 1
}

extension LockedFigure {
  fileprivate var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [("metric", .string(name.metric))]
    if !name.line.isEmpty { members.append(("line", .string(name.line))) }
    if !name.territory.isEmpty { members.append(("territory", .string(name.territory))) }
    members.append(("date", .string(name.date)))
    switch value {
    case .cents(let cents): members.append(("cents", .integer(cents)))
    case .number(let number): members.append(("value", .number(number)))
    }
    return .object(members)
  }
}
