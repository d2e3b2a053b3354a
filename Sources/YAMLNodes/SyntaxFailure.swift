import Diagnostics
import Messages

extension YAMLEvents.Failure {
  /// The failure in plain words at its place, with what LibYAML says as a note.
  func diagnostic(in source: SourceText) -> Diagnostic {
    guard let position else { return unreadable(in: source) }
    if let contextPosition, pointsAtBeginning {
      return diagnostic(in: source, at: contextPosition, related: nil)
    }
    if problem == Self.unexpectedColon, let start = source.lineWithoutKey(before: position) {
      return diagnostic(in: source, at: start, related: nil, of: "could not find expected ':'")
    }
    return diagnostic(in: source, at: position, related: contextPosition)
  }

  private static let unexpectedColon = "mapping values are not allowed in this context"

  /// LibYAML notices these faults at the end of what is wrong; the beginning tells more.
  private var pointsAtBeginning: Bool {
    [
      "could not find expected ':'", "found unexpected end of stream",
      "found unexpected document indicator",
    ].contains(problem)
  }

  private func diagnostic(
    in source: SourceText, at position: SourcePosition, related contextPosition: SourcePosition?,
    of cause: String? = nil
  ) -> Diagnostic {
    let scalar = source.scalar(at: position)
    if followsQuote(at: position, in: source) {
      return told(.textAfterQuote, hint: .textAfterQuoteHint, in: source, at: position)
    }
    if let key = shiftedKey(before: position, in: source) {
      return told(.indentation, hint: .indentationHint, in: source, at: key)
    }
    let words = plainWords(of: cause ?? problem, found: scalar)
    let isTab = words.message == .tab
    let label = isTab ? Message(YAMLMessage.tabLabel) : nil
    var related: [Diagnostic.Label] = []
    if let contextPosition, contextPosition.line != position.line {
      related = [
        Diagnostic.Label(
          SourceSpan(source: source, at: contextPosition), Message(YAMLMessage.startedHere))
      ]
    }
    let said = [context, problem].compactMap { $0 }.joined(separator: ": ")
    return Diagnostic(
      isTab ? .yamlTab : .yamlSyntax,
      Message(words.message, ["character": .text(scalar.map { String($0) } ?? "")]),
      at: Diagnostic.Label(SourceSpan(source: source, at: position), label), related: related,
      notes: [Message(YAMLMessage.detail, ["text": .text(said)])],
      hints: words.hint.map { [Message($0)] } ?? [])
  }

  /// Whether a quoted value ends just before a place: its text holds a quote, or goes on after it.
  private func followsQuote(at position: SourcePosition, in source: SourceText) -> Bool {
    let isExpectedEnd =
      problem == "did not find expected key" || problem.hasPrefix("did not find expected ','")
    guard isExpectedEnd else { return false }
    let before = source.scalars(of: position.line).prefix(position.column - 1)
    return before.last { !$0.properties.isWhitespace }.map { $0 == "\"" || $0 == "'" } ?? false
  }

  /// The beginning of a line that is a key of its own, but stands further right than the lines above
  /// it: LibYAML takes it for more of the value before it, up to the colon.
  private func shiftedKey(
    before position: SourcePosition, in source: SourceText
  ) -> SourcePosition? {
    guard problem == "mapping values are not allowed in this context" else { return nil }
    let key = source.scalars(of: position.line).prefix(position.column - 1)
    let indentation = key.prefix { $0 == " " }.count
    guard indentation > 0, key.count > indentation, !key.contains(":"), !key.contains("{") else {
      return nil
    }
    return SourcePosition(line: position.line, column: indentation + 1)
  }

  private func told(
    _ message: YAMLMessage, hint: YAMLMessage, in source: SourceText, at position: SourcePosition
  ) -> Diagnostic {
    let said = [context, problem].compactMap { $0 }.joined(separator: ": ")
    return Diagnostic(
      .yamlSyntax, Message(message),
      at: Diagnostic.Label(SourceSpan(source: source, at: position)),
      notes: [Message(YAMLMessage.detail, ["text": .text(said)])], hints: [Message(hint)])
  }

  /// A fault in the characters themselves, which LibYAML gives by its byte.
  private func unreadable(in source: SourceText) -> Diagnostic {
    let prefix = String(decoding: source.content.utf8.prefix(byteOffset), as: UTF8.self)
    let position = SourceText.position(after: prefix)
    let code = String(max(0, value), radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
    return Diagnostic(
      .yamlSyntax, Message(YAMLMessage.control),
      at: Diagnostic.Label(
        SourceSpan(source: source, at: position),
        Message(YAMLMessage.controlLabel, ["code": .text(padded)])),
      notes: [Message(YAMLMessage.detail, ["text": .text(problem)])])
  }

  private func plainWords(
    of problem: String, found scalar: Unicode.Scalar?
  ) -> (message: YAMLMessage, hint: YAMLMessage?) {
    switch problem {
    case "found character that cannot start any token" where scalar == "\t",
      "found a tab character that violates indentation":
      (.tab, .tabHint)
    case "found character that cannot start any token": (.badStart, .badStartHint)
    case Self.unexpectedColon:
      (.unexpectedColon, .unexpectedColonHint)
    case "could not find expected ':'": (.missingColon, .missingColonHint)
    case "did not find expected key", "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context",
      "did not find expected <document start>":
      (.indentation, .indentationHint)
    case "did not find expected ',' or '}'": (.unclosedBraces, .unclosedHint)
    case "did not find expected ',' or ']'": (.unclosedBrackets, .unclosedHint)
    case "found unexpected end of stream", "found unexpected document indicator":
      (.unclosedQuote, .unclosedQuoteHint)
    case "found unknown escape character", "did not find expected hexdecimal number":
      (.badEscape, .badEscapeHint)
    default: (.other, nil)
    }
  }
}

extension SourceText {
  /// The beginning of the line that should be a key of the table in which a colon is not expected.
  ///
  /// Without a `: `, as in `schema:1`, such a line is read as a text that goes on below.
  fileprivate func lineWithoutKey(before position: SourcePosition) -> SourcePosition? {
    let lines = lines
    guard lines.indices.contains(position.line - 1) else { return nil }
    let indent = lines[position.line - 1].prefix { $0 == " " }.count
    for (index, line) in lines[..<(position.line - 1)].enumerated().reversed() {
      let text = line.drop { $0 == " " }
      if text.allSatisfy({ $0.isWhitespace }) { continue }
      // A comment ends a text, so that none goes on from above it.
      guard let first = text.first, !"#-{[\"'|>".contains(first) else { return nil }
      guard line.count - text.count == indent, !text.contains(": "), !text.hasSuffix(":") else {
        return nil
      }
      return SourcePosition(line: index + 1, column: indent + 1)
    }
    return nil
  }

  /// The character at a place, or nil past the end of its line.
  fileprivate func scalar(at position: SourcePosition) -> Unicode.Scalar? {
    scalars(of: position.line).dropFirst(position.column - 1).first
  }

  /// The characters of a line, from 1; none past the end of the text.
  fileprivate func scalars(of line: Int) -> [Unicode.Scalar] {
    let lines = lines
    return lines.indices.contains(line - 1) ? Array(lines[line - 1].unicodeScalars) : []
  }
}

extension SourceSpan {
  /// The stretch of one character.
  fileprivate init(source: SourceText, at position: SourcePosition) {
    let end = SourcePosition(line: position.line, column: position.column + 1)
    self.init(source: source, start: position, end: end)
  }
}
