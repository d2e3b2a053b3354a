import Diagnostics
import Messages

/// The few words that stand for a value.
package enum WordText {
  /// Whether a text says that there is no limit: `none` or `aucun`.
  package static func isNone(_ text: String) -> Bool { none.contains(text.lowercased()) }

  /// Whether a text says that something never happens: `never` or `jamais`.
  package static func isNever(_ text: String) -> Bool { never.contains(text.lowercased()) }

  /// The words for no limit.
  static let none = ["none", "aucun", "aucune"]

  /// The words for what never happens.
  static let never = ["never", "jamais"]

  /// What `true` or `false` states.
  package static func bool(_ text: String) throws(ValueFault) -> Bool {
    switch text {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default:
      throw ValueFault(
        .unknownWord, Message(ValueMessage.notBool, text: text),
        label: Message(ValueMessage.notBoolLabel))
    }
  }

  /// One of the values of a closed set, by its name.
  ///
  /// - Parameter message: Says of the text that it is no such name.
  static func name<Value>(
    _ text: String, among names: [(name: String, value: Value)], _ id: DiagnosticIdentifier,
    message: some MessageKey
  ) throws(ValueFault) -> Value {
    if let found = names.first(where: { $0.name == text }) { return found.value }
    let known = names.map(\.name)
    let near = NearestName.suggestion(for: text, among: known)
    throw ValueFault(
      id, Message(message, text: text),
      label: Message(ValueMessage.oneOf, ["names": .list(known.map { .text("`\($0)`") })]),
      hints: near.map { [Message(ValueMessage.didYouMean, text: $0)] } ?? [])
  }
}
