/// Rows as CSV after RFC 4180, each line ending in carriage return and line feed.
package enum CSVTable {
  /// The text of rows, quoted where needed.
  package static func text(_ rows: some Sequence<[String]>) -> String {
    rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func quoted(_ field: String) -> String {
    // A comma, a quote or a line end is one byte of UTF-8, and part of no other
    // character.
    let isSpecial = field.utf8.contains {
      $0 == 0x22 || $0 == 0x2C || $0 == 0x0D || $0 == 0x0A
    }
    guard isSpecial else { return field }
    var text = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}
