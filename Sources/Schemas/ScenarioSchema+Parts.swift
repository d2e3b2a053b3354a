import Messages
import Reports
import ScenarioFiles

extension ScenarioSchema {
  typealias Member = (key: String, value: JSONValue)

  /// The parts of the document that stand apart because several places refer to them.
  enum Definition: String {
    case weights, quantities, event, expectation, range, correlation

    var reference: JSONValue { .object([("$ref", .string("#/$defs/\(rawValue)"))]) }
  }

  /// A text of the catalogue.
  func text(_ key: some MessageKey, _ arguments: [String: Message.Argument] = [:]) -> String {
    Message(key, arguments).text(in: language)
  }

  /// A text of the schema.
  func sentence(_ key: SchemaText, _ arguments: [String: Message.Argument] = [:]) -> String {
    text(key, arguments)
  }

  /// The keywords of an object with these members and no other.
  func closed(_ members: [Member]) -> [Member] {
    [
      ("type", .string("object")), ("properties", .object(members)),
      ("additionalProperties", .bool(false)),
    ]
  }

  /// A text that a pattern matches, with what to say of another.
  func matching(
    _ pattern: String, or message: ValueMessage? = nil, types: String...
  ) -> [Member] {
    [
      (
        "type",
        .array(([types.isEmpty ? "string" : nil].compactMap(\.self) + types).map(JSONValue.string))
      ),
      ("pattern", .string(pattern)),
    ]
      + (message.map { [("patternErrorMessage", .string(text($0)))] } ?? [])
  }

  /// One of some names, each with its meaning.
  func names(_ names: [(name: String, meaning: String)]) -> [Member] {
    [
      ("enum", .array(names.map { .string($0.name) })),
      ("enumDescriptions", .array(names.map { .string($0.meaning) })),
    ]
  }

  /// Whatever one of several schemas accepts.
  func any(_ choices: [Member]...) -> [Member] {
    [("anyOf", .array(choices.map { .object($0) }))]
  }

  func array(_ items: [Member]) -> [Member] {
    [("type", .string("array")), ("items", .object(items))]
  }

  /// A sentence with a capital letter and a full stop.
  func sentence(from words: String) -> String {
    words.isEmpty || words.hasSuffix(".") ? capitalised(words) : capitalised(words) + "."
  }

  /// A text with a capital letter.
  func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}
