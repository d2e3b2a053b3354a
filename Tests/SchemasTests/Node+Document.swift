import YAMLNodes

extension Node {
  /// The document that an editor makes of a file, by the core schema of YAML 1.2.
  var document: Document {
    switch content {
    case .sequence(let items): .array(items.map(\.document))
    case .mapping(let entries):
      .object(
        Dictionary(
          entries.map { (Node.key($0.key.text), $0.value.document) },
          uniquingKeysWith: { first, _ in first }))
    case .scalar(let scalar): Node.document(of: scalar)
    }
  }

  /// Editors take a key such as `01` for a number, and lose its zero.
  private static func key(_ text: String) -> String {
    text.allSatisfy(\.isNumber) ? Int(text).map(String.init) ?? text : text
  }

  private static func document(of scalar: Scalar) -> Document {
    if scalar.isNull { return .null }
    guard scalar.style == .plain else { return .string(scalar.text) }
    switch scalar.text {
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default:
      let isNumber =
        scalar.text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil
      return isNumber
        ? Double(scalar.text).map(Document.number) ?? .string(scalar.text) : .string(scalar.text)
    }
  }
}
