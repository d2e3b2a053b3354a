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
    var misspelt: Set<String> = []
    let table = table(node, path: path, anchor: anchor) { key in
      if names.contains(key.text) { return nil }
      if let owner = node.emptyTable(before: key, in: format) {
        return Diagnostic.unknownKey(key, near: nil, in: format)
          .adding(
            hint: Message(
              ScenarioMessage.indentHint, ["text": .text(key.text), "table": .text(owner)]))
      }
      let near = NearestName.suggestion(for: key.text, among: names)
      if let near { misspelt.insert(near) }
      return .unknownKey(key, near: near, in: format)
    }
    guard let table else { return nil }
    // A key that is only misspelt is not missing as well.
    for key in format.keys
    where key.isRequired && table[key.name] == nil && !misspelt.contains(key.name) {
      let isOwn = isExtension && key.inheritance == .own
      add(
        .missingKey(
          key, at: anchor, notes: isOwn ? [Message(ExtendsMessage.ownTitle)] : []))
    }
    return table
  }

  /// A table whose keys are checked by a rule, which gives a fault for a key it does not know.
  func table(
    _ node: Node, path: String, anchor: SourceSpan, hints: [Message] = [],
    check: (Node.Key) -> Diagnostic?
  ) -> Table? {
    guard case .mapping(let entries) = node.content else {
      if case .scalar(let scalar) = node.content, scalar.isNull {
        add(.missingValue(path, at: anchor))
      } else if case .sequence = node.content {
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
      if let fault = check(entry.key) {
        if let last = fields.indices.last, let cut = Diagnostic.cutByComma(fields[last], entry) {
          fields[last].isCut = true
          add(cut)
        } else {
          add(fault)
        }
      } else {
        let name = path.isEmpty ? entry.key.text : "\(path).\(entry.key.text)"
        fields.append(Field(path: name, key: entry.key, node: entry.value))
      }
    }
    return Table(anchor: anchor, fields: fields)
  }
}

extension Node {
  /// The key with nothing after it whose table would accept a key written below it, had it been
  /// further right.
  fileprivate func emptyTable(before key: Key, in format: FormatTable) -> String? {
    let names = format.keys.map(\.name)
    let above = entries.prefix { $0.key.span.start != key.span.start }
    guard let owner = above.last(where: { names.contains($0.key.text) }), owner.value.isUnwritten,
      case .table(let inner)? = format.keys.first(where: { $0.name == owner.key.text })?.kind,
      inner.keys.contains(where: { $0.name == key.text })
    else { return nil }
    return owner.key.text
  }
}

extension Diagnostic {
  static func duplicateKey(_ key: Node.Key, first: Node.Key) -> Diagnostic {
    Diagnostic(
      .duplicateKey, Message(ScenarioMessage.duplicateKey, text: key.text),
      at: Label(key.span, Message(ScenarioMessage.duplicateKeyLabel)),
      related: [Label(first.span, Message(ScenarioMessage.duplicateKeyFirst))])
  }

  fileprivate static func missingKey(
    _ key: FormatKey, at anchor: SourceSpan, notes: [Message]
  ) -> Diagnostic {
    Diagnostic(
      .missingKey, Message(ScenarioMessage.missingKey, text: key.name),
      at: Label(anchor, Message(ScenarioMessage.missingKeyLabel, text: key.name)), notes: notes,
      hints: [Message(ScenarioMessage.addHint, text: "\(key.name): \(key.example)")])
  }

  /// An unknown key, with the nearest known one or the table it belongs to.
  static func unknownKey(_ key: Node.Key, near: String?, in format: FormatTable) -> Diagnostic {
    let names = format.keys.map(\.name)
    let list = Message.Argument.list(quoted(names))
    let message =
      switch format {
      case .lines: Message(ScenarioMessage.unknownLine, text: key.text)
      case _ where FormatTable.eventTypes.contains(format):
        Message(
          EventMessage.keyOfOtherType,
          ["text": .text(key.text), "type": .text(format.rawValue)])
      default: Message(ScenarioMessage.unknownKey, text: key.text)
      }
    let isShort = names.count <= 8
    let hint = hint(for: key, near: near)
    return Diagnostic(
      format == .lines ? .unknownLine : .unknownKey, message,
      at: Label(
        key.span,
        isShort
          ? Message(ValueMessage.oneOf, ["names": list])
          : format == .expectation
            ? Message(ExpectMessage.unknownKeyLabel, ["count": .integer(names.count)])
            : Message(ScenarioMessage.unknownKeyLabel, ["count": .integer(names.count)])),
      notes: isShort || hint != nil ? [] : [Message(ScenarioMessage.knownKeys, ["names": list])],
      hints: hint.map { [$0] } ?? [])
  }

  static func quoted(_ names: some Sequence<String>) -> [Message.Argument] {
    names.map { .text("`\($0)`") }
  }

  private static func hint(for key: Node.Key, near: String?) -> Message? {
    if let near { return Message(ValueMessage.didYouMean, text: near) }
    if ParameterName(name: key.text) != nil {
      return Message(ScenarioMessage.belongsUnder, ["text": .text(key.text), "table": "params"])
    }
    if BudgetLine(name: key.text) != nil {
      return Message(ScenarioMessage.belongsUnder, ["text": .text(key.text), "table": "lines"])
    }
    return nil
  }

  /// `{amount: 1,2 Md€}`: between braces the comma has cut the amount in two.
  fileprivate static func cutByComma(_ field: Field, _ entry: Node.Entry) -> Diagnostic? {
    guard case .scalar(let rest) = entry.value.content, rest.isNull,
      entry.key.text.first?.isNumber == true, case .scalar(let start) = field.node.content,
      start.text.last?.isNumber == true, field.node.span.start.line == entry.key.span.start.line
    else { return nil }
    let whole = "\(start.text),\(entry.key.text)"
    return Diagnostic(
      .unknownKey, Message(ScenarioMessage.cutByComma, text: whole),
      at: Label(entry.key.span, Message(ScenarioMessage.cutByCommaLabel)),
      hints: hints(for: whole, isShare: field.key.text == "share"))
  }

  /// Quotes, unless the whole value could still be read in two ways.
  private static func hints(for whole: String, isShare: Bool) -> [Message] {
    do throws(ValueFault) {
      let isMoney = UnitText.euros.contains { whole.lowercased().hasSuffix($0) }
      if isMoney {
        _ = try MoneyText.parse(whole)
      } else if !isShare {
        _ = try NumberText(whole)?.number(.undecided)
      }
    } catch {
      if error.id == .ambiguousNumber { return error.hints }
    }
    return [Message(ScenarioMessage.cutByCommaHint, text: whole)]
  }
}
