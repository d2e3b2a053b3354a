public import Messages
import Reports
import ScenarioFiles
public import Territories

/// The JSON Schema of scenario files, for the editors that complete and explain what is written.
///
/// It is made of the tables that the reader of scenario files uses. An editor accepts what the reader
/// accepts and refuses what it refuses of names and ways of writing; what depends on several values,
/// such as lines that miss the envelope, is left to `inclusim check`.
///
/// - SeeAlso: *JSON Schema: A Media Type for Describing JSON Documents*, draft 2020-12. The keywords
///   `enumDescriptions` and `patternErrorMessage` are those of the language servers of editors, and
///   mean nothing to others.
public struct ScenarioSchema: Sendable {
  let language: Language
  let country: Country

  /// The schema in a language, for the codes of a country.
  public init(in language: Language = .english, of country: Country = .france) {
    self.language = language
    self.country = country
  }

  /// The document, ending with a line feed; the same bytes for the same language and country.
  public var text: String {
    let definitions: [Member] = [
      (Definition.weights.rawValue, codes(to: weight)),
      (Definition.quantities.rawValue, codes(to: quantity)),
      (Definition.event.rawValue, event),
      (Definition.expectation.rawValue, expectation),
      (Definition.range.rawValue, range),
      (Definition.correlation.rawValue, correlation),
    ]
    let document: [Member] =
      [
        ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        ("title", .string(sentence(.title))),
      ] + closed(members(of: .scenario))
      + [
        ("required", .array([.string("title")])),
        ("if", .object([("required", .array([.string("extends")]))])),
        ("else", .object(ofWholeFiles)),
        ("$defs", .object(definitions)),
      ]
    return JSONValue.object(document).text() + "\n"
  }

  /// What a file that extends no other must have besides; there nothing is dropped by `null`.
  private var ofWholeFiles: [Member] {
    let required = FormatTable.scenario.keys.filter(\.isRequired).map { JSONValue.string($0.name) }
    let written = FormatTable.scenario.keys.filter { !$0.admitsNothing }
      .map { ($0.name, Self.written) }
    let amounts = ["amount", "share"].map {
      JSONValue.object([("required", .array([.string($0)]))])
    }
    let line: [Member] = [
      ("type", .string("object")), ("anyOf", .array(amounts)),
      ("additionalProperties", Self.written),
    ]
    let inner: [Member] = [
      ("lines", .object([("additionalProperties", .object(line))])),
      ("params", .object([("additionalProperties", Self.written)])),
      ("need", .object([("additionalProperties", Self.written)])),
    ]
    let names = Set(inner.map(\.key))
    return [
      ("required", .array(required)),
      ("properties", .object(written.filter { !names.contains($0.0) } + inner)),
    ]
  }

  /// Anything but nothing.
  private static let written = JSONValue.object([
    (
      "type",
      .array(["string", "number", "boolean", "object", "array"].map(JSONValue.string))
    )
  ])
}

extension FormatKey {
  /// Whether the reader takes a key with nothing after it as if it were left out.
  fileprivate var admitsNothing: Bool {
    switch kind {
    case .texts, .events, .expectations, .parameters, .parameterGroups, .correlations: true
    default: false
    }
  }
}
