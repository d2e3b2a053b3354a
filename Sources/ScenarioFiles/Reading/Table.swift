import Diagnostics
import Messages
import Parameters
import PublicFinance
import YAMLNodes

/// A mapping whose keys have been checked against those accepted.
struct Table {
  /// Where to point when a key is missing: the key of the table, or the first key of the file.
  let anchor: SourceSpan
  /// The first field of each key that occurs, in the order written.
  let fields: [Field]

  subscript(name: String) -> Field? {
    fields.first { $0.key.text == name }
  }
}

extension Findings {
  /// The table of a format, or nil and a fault when the node is no mapping.
  ///
  /// Unknown and repeated keys and missing required ones are noted.
  func table(_ node: Node, _ format: FormatTable, path: String, anchor: SourceSpan) -> Table? {
    let names = format.keys.map(\.name)
    let table = table(node, path: path, anchor: anchor) { key, value in
      names.contains(key.text) ? nil : .unknownKey(key, value, in: format)
    }
    guard let table else { return nil }
    for key in format.keys where key.isRequired && table[key.name] == nil {
      add(.missingKey(key, at: anchor))
    }
    return table
  }

  /// A table whose keys are checked by a rule, which gives a fault for a key it does not know.
  func table(
    _ node: Node, path: String, anchor: SourceSpan, hints: [Message] = [],
    check: (Node.Key, Node) -> Diagnostic?
  ) -> Table? {
    guard case .mapping(let entries) = node.content else {
      if case .sequence = node.content {
        add(.wrongType(node.span, .sequence, expected: .mapping, hints: hints))
      } else {
        add(.wrongType(node.span, .scalar, expected: .mapping, hints: hints))
      }
      return nil
    }
    var first: [String: Node.Key] = [:]
    var fields: [Field] = []
    for entry in entries {
      if let earlier = first[entry.key.text] {
        add(.duplicateKey(entry.key, first: earlier))
        continue
      }
      first[entry.key.text] = entry.key
      if let fault = check(entry.key, entry.value) {
        add(fault)
      } else {
        let name = path.isEmpty ? entry.key.text : "\(path).\(entry.key.text)"
        fields.append(Field(path: name, key: entry.key, node: entry.value))
      }
    }
    return Table(anchor: anchor, fields: fields)
  }
}

extension Diagnostic {
  static func duplicateKey(_ key: Node.Key, first: Node.Key) -> Diagnostic {
    Diagnostic(
      .duplicateKey, Message(ScenarioMessage.duplicateKey, text: key.text),
      at: Label(key.span, Message(ScenarioMessage.duplicateKeyLabel)),
      related: [Label(first.span, Message(ScenarioMessage.duplicateKeyFirst))])
  }

  fileprivate static func missingKey(_ key: FormatKey, at anchor: SourceSpan) -> Diagnostic {
    Diagnostic(
      .missingKey, Message(ScenarioMessage.missingKey, text: key.name),
      at: Label(anchor, Message(ScenarioMessage.missingKeyLabel, text: key.name)),
      hints: [Message(ScenarioMessage.addHint, text: "\(key.name): \(key.example)")])
  }

  /// An unknown key, with the nearest known one or the table it belongs to.
  static func unknownKey(_ key: Node.Key, _ value: Node, in format: FormatTable) -> Diagnostic {
    let names = format.keys.map(\.name)
    let isLine = format == .lines
    let near = NearestName.suggestion(for: key.text, among: names)
    return Diagnostic(
      isLine ? .unknownLine : .unknownKey,
      Message(isLine ? ScenarioMessage.unknownLine : .unknownKey, text: key.text),
      at: Label(key.span, Message(ValueMessage.oneOf, ["names": .list(quoted(names))])),
      hints: hint(for: key, value, near: near).map { [$0] } ?? [])
  }

  static func quoted(_ names: some Sequence<String>) -> [Message.Argument] {
    names.map { .text("`\($0)`") }
  }

  private static func hint(for key: Node.Key, _ value: Node, near: String?) -> Message? {
    if let near { return Message(ValueMessage.didYouMean, text: near) }
    if ParameterName(rawValue: key.text) != nil {
      return Message(ScenarioMessage.belongsUnder, ["text": .text(key.text), "table": "params"])
    }
    if BudgetLine(name: key.text) != nil {
      return Message(ScenarioMessage.belongsUnder, ["text": .text(key.text), "table": "lines"])
    }
    // `{amount: 1,2 Md€}`: the comma has cut the amount in two.
    if case .scalar(let scalar) = value.content, scalar.isNull, key.text.first?.isNumber == true {
      return Message(ScenarioMessage.commaHint)
    }
    return nil
  }
}
