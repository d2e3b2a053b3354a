public import Messages

/// Diagnostics as text for people: the message, the lines it speaks of, notes and hints.
///
///     error[unknown-department]: no department has the code `2C`
///       --> Scenarios/plan-2026.yaml:14:15
///        |
///     14 |       - code: 2C
///        |               ^^ not one of the 101 department codes
///
///     hint: Corsica is `2A` (Corse-du-Sud) and `2B` (Haute-Corse)
public struct TextRenderer: Sendable {
  private let language: Language
  private let palette: Palette

  /// Creates a renderer; colour only adds to what the text says without it.
  public init(language: Language = .english, usesColor: Bool = false) {
    self.language = language
    self.palette = Palette(isOn: usesColor)
  }

  /// The text of a diagnostic, with a line end after its last line.
  public func text(of diagnostic: Diagnostic) -> String {
    let (word, tint): (DiagnosticWord, Palette.Tint) =
      switch diagnostic.severity {
      case .error: (.error, .error)
      case .warning: (.warning, .warning)
      case .note: (.note, .remark)
      }
    let heading = palette.paint("\(plain(Message(word)))[\(diagnostic.id.rawValue)]", tint)
    var lines = ["\(heading): \(palette.paint(plain(diagnostic.message), .strong))"]
    lines += excerpts(of: diagnostic, tint: tint)
    let remarks =
      diagnostic.notes.map { (DiagnosticWord.note, $0) }
      + diagnostic.hints.map { (DiagnosticWord.hint, $0) }
    if !remarks.isEmpty { lines.append("") }
    lines += remarks.map { word, text in
      "\(palette.paint(plain(Message(word)), .remark)): \(plain(text))"
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The text of several diagnostics, with an empty line between two of them.
  public func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.map { text(of: $0) }.joined(separator: "\n")
  }

  private func plain(_ message: Message) -> String {
    DisplayWidth.printable(message.text(in: language))
  }

  /// One excerpt for each text the labels point into, the text of the primary label first.
  private func excerpts(of diagnostic: Diagnostic, tint: Palette.Tint) -> [String] {
    guard let primary = diagnostic.primary else { return [] }
    let labels =
      [Excerpt.Mark(primary, isPrimary: true, text: primary.text.map(plain))]
      + diagnostic.related.map { Excerpt.Mark($0, isPrimary: false, text: $0.text.map(plain)) }
    var sources: [SourceText] = []
    for label in labels where !sources.contains(label.span.source) {
      sources.append(label.span.source)
    }
    let lastLine = labels.map(\.span.start.line).max() ?? 1
    return sources.flatMap { source in
      Excerpt(
        marks: labels.filter { $0.span.source == source }, gutter: String(lastLine).count,
        palette: palette, tint: tint
      ).lines
    }
  }
}
