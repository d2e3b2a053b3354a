public import Messages

/// Something to say about a text a user wrote: what is wrong, where, and how to go on.
///
/// A diagnostic is data. Renderers turn it into text for people or for other tools.
public struct Diagnostic: Sendable, Hashable {
  /// How serious a diagnostic is.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The text cannot be used.
    case error
    /// The text can be used, but probably does not say what was meant.
    case warning
    /// The text can be used as it is; something about it is worth knowing.
    case note
  }

  /// A place with a few words about it.
  public struct Label: Sendable, Hashable {
    /// The place.
    public let span: SourceSpan
    /// What is there, in a few words; nil when the message says it all.
    public let text: Message?

    /// Creates a label.
    public init(_ span: SourceSpan, _ text: Message? = nil) {
      self.span = span
      self.text = text
    }
  }

  /// The stable identifier.
  public let id: DiagnosticIdentifier
  /// How serious it is.
  public let severity: Severity
  /// What is wrong, in one sentence without a full stop.
  public let message: Message
  /// Where it is wrong; nil when it is not about a place in a text.
  public let primary: Label?
  /// Other places it speaks of.
  public let related: [Label]
  /// Why it is so.
  public let notes: [Message]
  /// How to go on.
  public let hints: [Message]

  /// Creates a diagnostic.
  public init(
    _ id: DiagnosticIdentifier, severity: Severity = .error, _ message: Message,
    at primary: Label?, related: [Label] = [], notes: [Message] = [], hints: [Message] = []
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.primary = primary
    self.related = related
    self.notes = notes
    self.hints = hints
  }
}

extension Diagnostic {
  /// The same diagnostic with one more note.
  public func adding(note: Message) -> Diagnostic {
    Diagnostic(
      id, severity: severity, message, at: primary, related: related, notes: notes + [note],
      hints: hints)
  }

  /// The diagnostic with a further hint.
  public func adding(hint: Message) -> Diagnostic {
    Diagnostic(
      id, severity: severity, message, at: primary, related: related, notes: notes,
      hints: hints + [hint])
  }
}

/// A diagnostic can be thrown where one fault ends the work.
extension Diagnostic: Error {}

extension Sequence<Diagnostic> {
  /// The diagnostics in the order of their places, those without a place first.
  ///
  /// Texts come in the order given, then by name; diagnostics at one place keep their order.
  public func sortedByPlace(texts: [SourceText] = []) -> [Diagnostic] {
    // Most texts have no fault, and to rank texts all of them must be read.
    guard contains(where: { _ in true }) else { return [] }
    let ranks = Dictionary(
      zip(texts, texts.indices), uniquingKeysWith: { first, _ in first })
    let keyed = enumerated().map { index, diagnostic in
      let span = diagnostic.primary?.span
      return (
        key: (
          span.map { ranks[$0.source] ?? texts.count } ?? -1, span?.start.line ?? 0,
          span?.start.column ?? 0, index
        ),
        diagnostic: diagnostic
      )
    }
    return keyed.sorted { $0.key < $1.key }.map(\.diagnostic)
  }

  /// Whether one of them is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
