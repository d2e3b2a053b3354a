import DelimitedText

/// A table of this module's `Data` folder; a fault in it is a programmer's error.
struct EmbeddedTable {
  struct Row {
    let cells: [DelimitedText.Cell]
    let columns: [String: Int]

    subscript(column: String) -> String {
      guard let index = columns[column] else {
        preconditionFailure("the embedded table has no column \(column)")
      }
      return cells[index].text
    }

    func value<Value>(_ column: String, _ parse: (String) -> Value?) -> Value {
      guard let value = parse(self[column]) else {
        preconditionFailure("line \(cells[0].line): \(self[column]) is no \(column)")
      }
      return value
    }

    func number(_ column: String) -> Double {
      value(column) { Double($0) }
    }
  }

  /// The table of parameters, read once.
  static let parameters = EmbeddedTable("parameters.csv")

  let rows: [Row]

  init(_ name: String) {
    guard let text = embeddedTexts[name], let table = try? DelimitedText(text) else {
      preconditionFailure("the embedded table \(name) cannot be read")
    }
    let columns = Dictionary(
      uniqueKeysWithValues: zip(table.header.map(\.text), table.header.indices))
    rows = table.rows.map { Row(cells: $0, columns: columns) }
  }
}
