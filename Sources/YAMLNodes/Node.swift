public import Diagnostics

/// A piece of YAML with its place: a scalar, a mapping or a sequence.
///
/// Nothing is resolved: `01` stays the text `01`, `no` stays the text `no`. What a text means is
/// for the reader of the format to say.
public struct Node: Sendable, Hashable {
  /// What a node holds.
  public enum Content: Sendable, Hashable {
    /// A text.
    case scalar(Scalar)
    /// Keys and values, in the order written; a key can occur twice.
    case mapping([Entry])
    /// Values in the order written.
    case sequence([Node])
  }

  /// A text, as YAML delivers it without its quotes.
  public struct Scalar: Sendable, Hashable {
    /// How a text is written.
    public enum Style: Sendable, Hashable {
      /// Without quotes.
      case plain
      /// In single or double quotes.
      case quoted
      /// On lines of its own after `|` or `>`.
      case block
    }

    /// The text.
    public let text: String
    /// How it is written.
    public let style: Style

    /// Creates a text.
    public init(_ text: String, style: Style) {
      self.text = text
      self.style = style
    }

    /// Whether nothing is written, or one of YAML's words for nothing.
    public var isNull: Bool {
      style == .plain && ["", "~", "null", "Null", "NULL"].contains(text)
    }
  }

  /// A key and its value.
  public struct Entry: Sendable, Hashable {
    /// The key.
    public var key: Key
    /// The value.
    public var value: Node

    /// Creates an entry.
    public init(key: Key, value: Node) {
      self.key = key
      self.value = value
    }
  }

  /// A key with its place.
  public struct Key: Sendable, Hashable {
    /// The text.
    public let text: String
    /// The place.
    public let span: SourceSpan

    /// Creates a key.
    public init(_ text: String, span: SourceSpan) {
      self.text = text
      self.span = span
    }
  }

  /// What the node holds.
  public var content: Content
  /// The place, from the first character to the place after the last.
  public let span: SourceSpan

  /// Creates a node.
  public init(_ content: Content, span: SourceSpan) {
    self.content = content
    self.span = span
  }
}
