public import Diagnostics
import Messages

/// YAML text to nodes, or to everything that is wrong with it as YAML.
///
/// Anchors, aliases, tags, directives, several documents and deep nesting are refused: a scenario
/// needs none of them, and aliases could blow a small file up.
public enum YAMLText {
  /// The largest file read, in bytes: 1 MiB.
  public static let largestFile = 1 << 20
  /// The deepest nesting of mappings and sequences.
  public static let deepestNesting = 32

  /// What was read: the root node if there is one, and what is wrong.
  public struct Reading: Sendable {
    /// The root of the document; nil when the text cannot be read to its end.
    public let root: Node?
    /// Everything wrong with the text as YAML, in the order of the text.
    public let diagnostics: [Diagnostic]
  }

  /// Reads a text; a byte order mark at its beginning is passed over.
  public static func read(_ source: SourceText) -> Reading {
    guard source.content.utf8.count <= largestFile else {
      let diagnostic = Diagnostic.tooLarge(
        SourceText(name: source.name, content: ""), limit: largestFile)
      return Reading(root: nil, diagnostics: [diagnostic])
    }
    var builder = NodeBuilder(source.withoutByteOrderMark)
    let root = builder.build()
    return Reading(root: root, diagnostics: builder.diagnostics)
  }

  /// The text of a file.
  ///
  /// - Throws: A diagnostic when there are more than `limit` bytes or they are not UTF-8.
  public static func decode(
    _ bytes: [UInt8], name: String, limit: Int = largestFile
  ) throws(Diagnostic) -> SourceText {
    guard bytes.count <= limit else {
      throw .tooLarge(SourceText(name: name, content: ""), limit: limit)
    }
    if let content = String(validating: bytes, as: UTF8.self) {
      return SourceText(name: name, content: content)
    }
    throw .notUTF8(bytes, name: name)
  }
}

extension SourceText {
  /// The same text without a byte order mark, which has no column of its own.
  fileprivate var withoutByteOrderMark: SourceText {
    guard content.unicodeScalars.first == "\u{FEFF}" else { return self }
    return SourceText(name: name, content: String(content.unicodeScalars.dropFirst()))
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ source: SourceText, limit: Int) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, Message(YAMLMessage.tooLarge), at: Label(source.beginning),
      notes: [
        Message(YAMLMessage.tooLargeNote, ["limit": .integer(limit)])
      ])
  }

  fileprivate static func notUTF8(_ bytes: [UInt8], name: String) -> Diagnostic {
    let repaired = String(decoding: bytes, as: UTF8.self)
    // The first replacement character that the file does not hold itself is the first fault.
    let valid = longestValidPrefix(of: bytes)
    let start = SourceText.position(after: String(decoding: bytes[..<valid], as: UTF8.self))
    let span = SourceSpan(
      source: SourceText(name: name, content: repaired), start: start,
      end: SourcePosition(line: start.line, column: start.column + 1))
    return Diagnostic(
      .fileNotUTF8, Message(YAMLMessage.notUTF8),
      at: Label(span, Message(YAMLMessage.notUTF8Label)),
      hints: [Message(YAMLMessage.notUTF8Hint)])
  }

  private static func longestValidPrefix(of bytes: [UInt8]) -> Int {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return bytes.count
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
