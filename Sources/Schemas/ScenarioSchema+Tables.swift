import Messages
import Reports
import ScenarioFiles

extension ScenarioSchema {
  /// The keys of a table with what each accepts and means.
  func members(of table: FormatTable) -> [Member] {
    table.keys.map { key in (key.name, .object(property(key, of: table))) }
  }

  private func property(_ key: FormatKey, of table: FormatTable) -> [Member] {
    let described: [Member] = [("description", .string(description(of: key, in: table)))]
    guard table == .scenario else {
      let isDroppable = [.lines, .spreadLine, .moneyLine, .need].contains(table)
      return described + (isDroppable ? orNothing(value(key)) : value(key))
    }
    switch key.inheritance {
    case .own: return described + value(key)
    case .list: return described + any(value(key), changes(key), Self.nothing)
    case .replaced, .merged: return described + orNothing(value(key))
    }
  }

  /// In a file that extends another, `null` drops what it states.
  private func orNothing(_ value: [Member]) -> [Member] {
    guard let index = value.firstIndex(where: { $0.key == "type" }) else {
      return any(value, Self.nothing)
    }
    var value = value
    switch value[index].value {
    case .string(let type): value[index].value = .array([.string(type), .string("null")])
    case .array(let types): value[index].value = .array(types + [.string("null")])
    default: break
    }
    return value
  }

  private static let nothing: [Member] = [("type", .string("null"))]

  /// What a file that extends another may write instead of a whole list.
  private func changes(_ key: FormatKey) -> [Member] {
    func part(_ meaning: SchemaText, _ items: [Member]) -> JSONValue {
      .object([("description", .string(sentence(meaning)))] + any(items, array(items)))
    }
    let item: [Member] =
      switch key.kind {
      case .events: [("$ref", .string("#/$defs/\(Definition.event.rawValue)"))]
      case .expectations: [("$ref", .string("#/$defs/\(Definition.expectation.rawValue)"))]
      case .correlations: [("$ref", .string("#/$defs/\(Definition.correlation.rawValue)"))]
      default: Self.text
      }
    // What is removed may be told by some of its values.
    let removed: [Member] =
      item.contains { $0.key == "$ref" } ? [("type", .string("object"))] : item
    return [("description", .string(sentence(.changes)))]
      + closed([("add", part(.add, item)), ("remove", part(.remove, removed))])
  }

  private func description(of key: FormatKey, in table: FormatTable) -> String {
    var lines = [sentence(from: key.meaning.text(in: language))]
    if key.isRequired {
      let isOwn = table != .scenario || key.inheritance == .own
      lines.append(sentence(isOwn ? .required : .requiredUnlessExtends))
    } else if let text = key.defaultText, !text.isEmpty, !["[]", "{}"].contains(text) {
      lines.append(sentence(.leftOut, ["text": .text(text)]))
    }
    lines.append(sentence(.example, ["text": .text(key.example)]))
    return lines.joined(separator: "\n")
  }

  /// One of the types of event, told apart by `type`.
  var event: JSONValue {
    let types = FormatTable.eventTypes.map { table -> JSONValue in
      let meaning = sentence(
        from: SchemaText(rawValue: "event-\(table.rawValue)").map { text($0) } ?? "")
      let members = members(of: table).map { member -> Member in
        guard member.key == "type" else { return member }
        return (
          "type",
          .object([("description", .string(meaning)), ("const", .string(table.rawValue))])
        )
      }
      return .object(
        [("description", .string(meaning))] + closed(members) + [required(of: table)])
    }
    return .object([("anyOf", .array(types))])
  }

  /// A rule on the result, with at least one bound.
  var expectation: JSONValue {
    let bounds = ["at-least", "at-most", "equals"].map {
      JSONValue.object([("required", .array([.string($0)]))])
    }
    return .object(
      closed(members(of: .expectation)) + [required(of: .expectation), ("anyOf", .array(bounds))])
  }

  func required(of table: FormatTable) -> Member {
    ("required", .array(table.keys.filter(\.isRequired).map { .string($0.name) }))
  }
}
