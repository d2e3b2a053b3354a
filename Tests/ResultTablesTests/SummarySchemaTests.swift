import Foundation
import Testing
import _TestSupport

@Suite struct `The schema of summaries` {
  @Test func `admits the summaries of plans of every kind`() throws {
    let plans = [
      SamplePlans.seed, SamplePlans.withEvents, SamplePlans.lateStart, SamplePlans.noProgramme,
      SamplePlans.oneMonth, SamplePlans.oneYear, SamplePlans.strained,
    ]
    let folder = try WrittenFolder(
      plans.enumerated().map { ("plan-\($0)", SamplePlans.outcome(of: $1)) })
    let schema = try json(folder, "summary.schema.json")
    let summaries = try json(folder, "summary.json")
    #expect((summaries as? [Any])?.count == plans.count)
    #expect(SchemaCheck(schema).faults(summaries) == [])
  }

  @Test func `refuses another unit, a missing figure and an unknown one`() throws {
    let folder = try WrittenFolder.sample.get()
    let check = SchemaCheck(try json(folder, "summary.schema.json"))
    let text = try folder.text("summary.json")
    let spoilt = [
      text.replacing("\"unit\": \"EUR-cents\"", with: "\"unit\": \"EUR\"", maxReplacements: 1),
      text.replacing("\"reached\": {\"value\"", with: "\"raeched\": {\"value\""),
      text.replacing("\"months\": 40,", with: "\"months\": \"40\",", maxReplacements: 1),
    ]
    for text in spoilt {
      let document = try JSONSerialization.jsonObject(with: Data(text.utf8))
      #expect(check.faults(document) != [])
    }
  }

  private func json(_ folder: WrittenFolder, _ name: String) throws -> Any {
    try JSONSerialization.jsonObject(with: #require(folder.files[name]))
  }
}

/// The part of JSON Schema that the schema of summaries uses; any other keyword is a fault.
struct SchemaCheck {
  private let schema: Any

  init(_ schema: Any) {
    self.schema = schema
  }

  func faults(_ document: Any) -> [String] { faults(document, schema, "$") }

  private func faults(_ value: Any, _ schema: Any, _ path: String) -> [String] {
    guard let schema = schema as? [String: Any] else { return ["\(path): no schema"] }
    return schema.sorted { $0.key < $1.key }.flatMap { keyword, rule -> [String] in
      switch keyword {
      case "$schema", "title", "description": return []
      case "type":
        let types = rule as? [String] ?? [rule as? String ?? ""]
        return types.contains { has(value, type: $0) } ? [] : ["\(path): not \(types)"]
      case "const":
        return "\(value)" == "\(rule)" ? [] : ["\(path): \(value) is not \(rule)"]
      case "enum":
        let names = rule as? [String] ?? []
        return names.contains("\(value)") ? [] : ["\(path): \(value) is none of \(names)"]
      case "pattern":
        let text = value as? String ?? ""
        let matches = text.range(of: rule as? String ?? "", options: .regularExpression) != nil
        return matches ? [] : ["\(path): \(text) does not match"]
      case "items":
        return (value as? [Any] ?? []).enumerated().flatMap {
          faults($1, rule, "\(path)[\($0)]")
        }
      case "properties":
        let rules = rule as? [String: Any] ?? [:]
        return (value as? [String: Any] ?? [:]).flatMap { key, value in
          rules[key].map { faults(value, $0, "\(path).\(key)") } ?? []
        }
      case "required":
        let keys = (value as? [String: Any] ?? [:]).keys
        return (rule as? [String] ?? []).filter { !keys.contains($0) }.map {
          "\(path): no \($0)"
        }
      case "additionalProperties":
        let known = (schema["properties"] as? [String: Any] ?? [:]).keys
        return (value as? [String: Any] ?? [:]).keys.filter { !known.contains($0) }.map {
          "\(path): unknown \($0)"
        }
      case "anyOf":
        let choices = rule as? [Any] ?? []
        return choices.contains { faults(value, $0, path).isEmpty } ? [] : ["\(path): no choice"]
      default: return ["\(path): keyword \(keyword)"]
      }
    }
  }

  private func has(_ value: Any, type: String) -> Bool {
    let number = value as? NSNumber
    let isBool = number.map { CFBooleanCheck.isBoolean($0) } ?? false
    switch type {
    case "object": return value is [String: Any]
    case "array": return value is [Any]
    case "string": return value is String
    case "null": return value is NSNull
    case "boolean": return isBool
    case "number": return number != nil && !isBool
    case "integer":
      return number.map { !isBool && $0.doubleValue == $0.doubleValue.rounded() } ?? false
    default: return false
    }
  }
}

/// Tells truth values from numbers, which Foundation reads as the same class.
enum CFBooleanCheck {
  static func isBoolean(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c"
  }
}
