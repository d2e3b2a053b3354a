/// A JSON document, written in the order given: the same value gives the same bytes.
package indirect enum JSONValue {
  case object([(key: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  case integer(Int64)
  case number(Double)
  case bool(Bool)
  case null

  /// The text, with objects and arrays of scalars on one line and all else indented by two spaces.
  package func text(indent: Int = 0) -> String {
    switch self {
    case .object(let members):
      let parts = members.map { ($0.value, "\(JSONValue.quoted($0.key)): ") }
      return JSONValue.enclosed(parts, "{", "}", indent)
    case .array(let elements):
      return JSONValue.enclosed(elements.map { ($0, "") }, "[", "]", indent)
    case .string(let text): return JSONValue.quoted(text)
    case .integer(let value): return String(value)
    case .number(let value): return ShortestNumber.text(value)
    case .bool(let value): return value ? "true" : "false"
    case .null: return "null"
    }
  }

  /// The text without a blank that could be left out, on one line.
  package var compact: String {
    switch self {
    case .object(let members):
      "{"
        + members.map { "\(JSONValue.quoted($0.key)):\($0.value.compact)" }
        .joined(separator: ",") + "}"
    case .array(let elements): "[" + elements.map(\.compact).joined(separator: ",") + "]"
    default: text()
    }
  }

  private var isScalar: Bool {
    switch self {
    case .object, .array: false
    default: true
    }
  }

  private static func enclosed(
    _ parts: [(value: JSONValue, prefix: String)], _ opening: String, _ closing: String,
    _ indent: Int
  ) -> String {
    if parts.allSatisfy(\.value.isScalar) {
      let inside = parts.map { $0.prefix + $0.value.text() }.joined(separator: ", ")
      return opening + inside + closing
    }
    let margin = String(repeating: " ", count: indent + 2)
    let inside = parts.map { margin + $0.prefix + $0.value.text(indent: indent + 2) }
    return opening + "\n" + inside.joined(separator: ",\n") + "\n"
      + String(repeating: " ", count: indent) + closing
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}":
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// Numbers of machine formats: the shortest text that reads back as the same double.
package enum ShortestNumber {
  /// The text of a finite number, without the fraction of a whole number and without minus zero.
  package static func text(_ value: Double) -> String {
    guard value != 0 else { return "0" }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
