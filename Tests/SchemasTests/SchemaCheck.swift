import Foundation

/// A JSON document as its schema sees it; a whole number is an integer however it is written.
indirect enum Document: Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([Document])
  case object([String: Document])

  init(_ value: Any) {
    switch value {
    case let value as [String: Any]: self = .object(value.mapValues(Document.init))
    case let value as [Any]: self = .array(value.map(Document.init))
    case let value as String: self = .string(value)
    case let value as NSNumber:
      self =
        String(cString: value.objCType) == "c" ? .bool(value.boolValue) : .number(value.doubleValue)
    default: self = .null
    }
  }

  subscript(key: String) -> Document? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var object: [String: Document] { if case .object(let members) = self { members } else { [:] } }
  var array: [Document] { if case .array(let items) = self { items } else { [] } }
  var string: String? { if case .string(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let value) = self { value } else { nil } }

  func has(type: String) -> Bool {
    switch (self, type) {
    case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.string, "string"),
      (.array, "array"), (.object, "object"):
      true
    case (.number(let value), "integer"): value == value.rounded()
    default: false
    }
  }
}

/// The part of JSON Schema, draft 2020-12, that schemas of scenarios use; any other keyword is a
/// fault, so that none is passed over in silence.
struct SchemaCheck {
  let root: Document

  /// Keywords that say something to people, not what is accepted.
  static let words: Set<String> = [
    "$schema", "$defs", "title", "description", "enumDescriptions", "patternErrorMessage",
  ]

  func faults(_ value: Document) -> [String] { faults(value, root, "$") }

  private func faults(_ value: Document, _ schema: Document, _ path: String) -> [String] {
    if case .bool(let accepts) = schema { return accepts ? [] : ["\(path): nothing is accepted"] }
    return schema.object.sorted { $0.key < $1.key }.flatMap { keyword, rule -> [String] in
      if Self.words.contains(keyword) || ["then", "else"].contains(keyword) { return [] }
      switch keyword {
      case "$ref": return faults(value, definition(rule), path)
      case "type":
        let types = rule.array.isEmpty ? [rule] : rule.array
        return types.contains { value.has(type: $0.string ?? "") } ? [] : ["\(path): type"]
      case "const": return value == rule ? [] : ["\(path): const"]
      case "enum": return rule.array.contains(value) ? [] : ["\(path): enum"]
      case "pattern":
        guard let text = value.string else { return [] }
        return matches(text, rule.string ?? "") ? [] : ["\(path): \(text)"]
      case "minimum": return compare(value, rule, path) { $0 >= $1 }
      case "exclusiveMinimum": return compare(value, rule, path) { $0 > $1 }
      case "maximum": return compare(value, rule, path) { $0 <= $1 }
      case "required":
        guard case .object(let members) = value else { return [] }
        return rule.array.compactMap(\.string).filter { members[$0] == nil }
          .map { "\(path): no \($0)" }
      case "properties", "patternProperties", "additionalProperties":
        return keyword == firstOfProperties(schema) ? members(value, schema, path) : []
      case "items":
        return value.array.enumerated().flatMap { faults($1, rule, "\(path)[\($0)]") }
      case "anyOf":
        return rule.array.contains { faults(value, $0, path).isEmpty } ? [] : ["\(path): anyOf"]
      case "if":
        let branch = faults(value, rule, path).isEmpty ? schema["then"] : schema["else"]
        return branch.map { faults(value, $0, path) } ?? []
      default: return ["\(path): keyword \(keyword)"]
      }
    }
  }

  private func firstOfProperties(_ schema: Document) -> String? {
    ["additionalProperties", "patternProperties", "properties"].first { schema[$0] != nil }
  }

  private func members(_ value: Document, _ schema: Document, _ path: String) -> [String] {
    value.object.sorted { $0.key < $1.key }.flatMap { key, member -> [String] in
      let place = "\(path).\(key)"
      var rules = (schema["patternProperties"]?.object ?? [:])
        .filter { matches(key, $0.key) }.map(\.value)
      if let rule = schema["properties"]?[key] { rules.append(rule) }
      if rules.isEmpty, let rest = schema["additionalProperties"] {
        return rest == .bool(false) ? ["\(place): unknown"] : faults(member, rest, place)
      }
      return rules.flatMap { faults(member, $0, place) }
    }
  }

  private func compare(
    _ value: Document, _ bound: Document, _ path: String, _ holds: (Double, Double) -> Bool
  ) -> [String] {
    guard let value = value.number, let bound = bound.number else { return [] }
    return holds(value, bound) ? [] : ["\(path): \(value) beside \(bound)"]
  }

  private func definition(_ reference: Document) -> Document {
    let name = reference.string?.split(separator: "/").last.map(String.init) ?? ""
    return root["$defs"]?[name] ?? .bool(false)
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    text.range(of: pattern, options: .regularExpression) != nil
  }
}
