/// A text a user wrote: its name and its content.
public struct SourceText: Sendable, Hashable {
  /// The name shown in diagnostics: the path as the user gave it.
  public let name: String
  /// The content.
  public let content: String

  /// Creates a source from its name and content.
  public init(name: String, content: String) {
    self.name = name
    self.content = content
  }
}

/// A place in a text: line and column, both from 1.
///
/// Columns count Unicode scalars, as editors do.
public struct SourcePosition: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// Creates a place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of a text, from its first place to the place after its last.
public struct SourceSpan: Sendable, Hashable {
  /// The text.
  public let source: SourceText
  /// The first place.
  public let start: SourcePosition
  /// The place after the last one.
  public let end: SourcePosition

  /// Creates a stretch of a text.
  public init(source: SourceText, start: SourcePosition, end: SourcePosition) {
    self.source = source
    self.start = start
    self.end = end
  }
}
