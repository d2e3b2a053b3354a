import Apportionments

/// A table of seats as plain text, CSV or JSON.
///
/// CSV has a row for each method and name, with the columns
/// `method,name,weight,quota,seats,difference`; the difference is seats less quota. JSON has the
/// same with methods and names in the order of the table. Numbers are the shortest that read back
/// the same, and nothing in CSV or JSON changes with the language.
public struct ApportionmentReport: Sendable {
  let table: ApportionmentTable

  /// Prepares a table for writing.
  public init(_ table: ApportionmentTable) {
    self.table = table
  }

  /// The table as CSV, with lines that end in carriage return and line feed.
  public var csv: String { csv(in: .international) }

  /// The same table in a dialect.
  public func csv(in dialect: CSVDialect) -> String {
    var rows = [["method", "name", "weight", "quota", "seats", "difference"]]
    for (method, apportionment) in table.results {
      for (index, recipient) in table.recipients.enumerated() {
        let (quota, units) = (table.quotas[index], apportionment.units[index])
        rows.append([
          method.rawValue, recipient.name, ShortestNumber.text(recipient.weight),
          ShortestNumber.text(quota.value), String(units),
          ShortestNumber.text(quota.difference(of: units)),
        ])
      }
    }
    return CSVTable.text(rows, numbers: [2, 3, 4, 5], in: dialect)
  }

  /// The table as a JSON document, ending with a line feed.
  public var json: String {
    let document = JSONValue.object([
      ("format", .string("inclusim-apportionment")), ("version", .integer(1)),
      ("seats", .integer(Int64(table.seats))),
      ("floor", .integer(Int64(table.bounds.floor))),
      ("cap", table.bounds.cap.map { .integer(Int64($0)) } ?? .null),
      ("results", .array(table.results.map(result))),
    ])
    return document.text() + "\n"
  }

  private func result(
    _ method: ApportionmentMethod, _ apportionment: Apportionment
  ) -> JSONValue {
    let rows = table.recipients.indices.map { index in
      let (quota, units) = (table.quotas[index], apportionment.units[index])
      return JSONValue.object([
        ("name", .string(table.recipients[index].name)),
        ("weight", .number(table.recipients[index].weight)), ("quota", .number(quota.value)),
        ("seats", .integer(Int64(units))), ("difference", .number(quota.difference(of: units))),
      ])
    }
    let tie = apportionment.tie.map { tie in
      JSONValue.object([
        ("served", .array(tie.served.map { .string(table.recipients[$0].name) })),
        ("not-served", .array(tie.unserved.map { .string(table.recipients[$0].name) })),
      ])
    }
    return .object([
      ("method", .string(method.rawValue)), ("tie", tie ?? .null), ("rows", .array(rows)),
    ])
  }
}
