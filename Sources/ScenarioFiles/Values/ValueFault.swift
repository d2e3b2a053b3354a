package import Diagnostics
package import Messages

/// What is wrong with a value, before it is known where the value stands.
package struct ValueFault: Error, Hashable {
  package let id: DiagnosticIdentifier
  package let message: Message
  package let label: Message?
  package var notes: [Message] = []
  package var hints: [Message] = []

  package init(
    _ id: DiagnosticIdentifier, _ message: Message, label: Message? = nil, notes: [Message] = [],
    hints: [Message] = []
  ) {
    self.id = id
    self.message = message
    self.label = label
    self.notes = notes
    self.hints = hints
  }

  /// The fault with another hint in place of its own.
  func replacingHints(_ hint: Message) -> ValueFault {
    ValueFault(id, message, label: label, notes: notes, hints: [hint])
  }

  /// The fault with a further hint, if there is one.
  func hinting(_ hint: Message?) -> ValueFault {
    var fault = self
    fault.hints += hint.map { [$0] } ?? []
    return fault
  }

  /// The fault at its place.
  package func diagnostic(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      id, message, at: Diagnostic.Label(span, label), notes: notes, hints: hints)
  }
}

extension Message {
  /// A message about what the user typed.
  init(_ key: some MessageKey, text: String) {
    self.init(key, ["text": .text(text)])
  }
}
