import Diagnostics
import Messages
import YAMLNodes

/// What the rules of one reading have found so far: faults, and the places of stated values.
///
/// A class, because every rule adds to the same findings.
final class Findings {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var positions: [String: SourceSpan] = [:]
  /// The tables read, in the order in which they are first named.
  private(set) var tables: [SourceText] = []
  /// Whether the file extends another one.
  var isExtension = false

  /// What was found so far, as a value.
  struct Record: Sendable {
    let diagnostics: [Diagnostic]
    let positions: [String: SourceSpan]
    let isExtension: Bool
  }

  var record: Record {
    Record(diagnostics: diagnostics, positions: positions, isExtension: isExtension)
  }

  init() {}

  /// Goes on from what was found before.
  init(_ record: Record) {
    (diagnostics, positions) = (record.diagnostics, record.positions)
    isExtension = record.isExtension
  }

  func readTable(_ text: SourceText) {
    if !tables.contains(text) { tables.append(text) }
  }

  func add(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  func state(_ path: String, at span: SourceSpan) {
    positions[path] = span
  }

  /// The value of a field under a rule for texts; nil, and a fault noted, when it breaks the rule.
  func value<Value>(
    _ field: Field?, _ parse: (String) throws(ValueFault) -> Value
  ) -> Value? {
    guard let field, let text = text(field) else { return nil }
    return value(text, at: field.node.span, parse)
  }

  /// The value of a text under a rule; nil, and a fault noted, when it breaks the rule.
  func value<Value>(
    _ text: String, at span: SourceSpan, _ parse: (String) throws(ValueFault) -> Value
  ) -> Value? {
    do throws(ValueFault) {
      return try parse(text)
    } catch {
      add(error.diagnostic(at: span))
      return nil
    }
  }

  /// The text of a field, or nil and a fault when it holds nothing or something else.
  func text(_ field: Field) -> String? {
    state(field.path, at: field.node.span)
    if field.isCut { return nil }
    switch field.node.content {
    case .scalar(let scalar) where scalar.isNull:
      add(.missingValue(field.key.text, at: field.key.span))
      return nil
    case .scalar(let scalar): return scalar.text
    case .mapping: add(.wrongType(field.node.span, .mapping, expected: .scalar))
    case .sequence: add(.wrongType(field.node.span, .sequence, expected: .scalar))
    }
    return nil
  }

  /// The values of a list; a single value counts as a list of one when `admitsOne`.
  func list(_ field: Field?, admitsOne: Bool = false, hints: [Message] = []) -> [Field] {
    guard let field else { return [] }
    switch field.node.content {
    case .scalar(let scalar) where scalar.isNull: return []
    case .sequence(let nodes):
      return nodes.enumerated().map { index, node in
        Field(path: "\(field.path)[\(index)]", key: field.key, node: node)
      }
    case .scalar where admitsOne: return [field]
    case .scalar: add(.wrongType(field.node.span, .scalar, expected: .sequence, hints: hints))
    case .mapping: add(.wrongType(field.node.span, .mapping, expected: .sequence, hints: hints))
    }
    return []
  }
}

/// A value with the key it stands under.
struct Field {
  /// The path of the value from the top of the file.
  let path: String
  let key: Node.Key
  let node: Node
  /// Whether a comma has cut the value in two, which is told elsewhere.
  var isCut = false

  /// Whether keys and values are written after the key.
  var isMapping: Bool {
    if case .mapping = node.content { true } else { false }
  }

  /// Whether nothing is written after the key.
  var isNull: Bool {
    guard case .scalar(let scalar) = node.content else { return false }
    return scalar.isNull
  }
}

/// The three kinds of YAML value.
enum NodeKind {
  case scalar, mapping, sequence

  fileprivate var message: ScenarioMessage {
    switch self {
    case .scalar: .aValue
    case .mapping: .aTable
    case .sequence: .aList
    }
  }
}

extension Diagnostic {
  static func wrongType(
    _ span: SourceSpan, _ found: NodeKind, expected: NodeKind, hints: [Message] = []
  ) -> Diagnostic {
    Diagnostic(
      .wrongType,
      Message(
        ScenarioMessage.wrongType,
        [
          "expected": .message(Message(expected.message)),
          "found": .message(Message(found.message)),
        ]),
      at: Label(
        SourceSpan(source: span.source, start: span.start, end: span.end),
        Message(
          ScenarioMessage.wrongTypeLabel, ["found": .message(Message(found.message))])),
      hints: hints)
  }

  static func missingValue(_ key: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .missingValue, Message(ScenarioMessage.missingValue, text: key),
      at: Label(span, Message(ScenarioMessage.missingValueLabel)))
  }
}
