public import Diagnostics
import Messages
import YAMLNodes

/// A lock as it was read from its file, with the place of each figure.
public struct LockFile: Sendable {
  /// The lock.
  public let lock: Lock
  /// Where each figure stands, in the order of the figures.
  let spans: [SourceSpan]
  let source: SourceText

  /// Reads the text of a lock.
  ///
  /// - Throws: A diagnostic at the first place that no lock would have: the file is written by
  ///   the tool alone.
  public init(_ source: SourceText) throws(Diagnostic) {
    // JSON is YAML, and the reader of YAML knows places.
    let reading = YAMLText.read(source)
    if let fault = reading.diagnostics.first { throw fault }
    guard let root = reading.root else { throw .invalidLock(at: source.beginning) }
    let top = try root.fields()
    guard try top.text("format", root) == Lock.format,
      try top.text("version", root) == String(Lock.version)
    else { throw .invalidLock(at: top["format"]?.span ?? root.span) }
    guard let list = top["figures"], case .sequence(let items) = list.content else {
      throw .invalidLock(at: root.span)
    }
    var figures: [LockedFigure] = []
    for item in items { figures.append(try LockedFigure(item)) }
    lock = Lock(
      tool: try top.text("tool", root), data: try top.text("data", root),
      input: try top.text("input", root), figures: figures)
    spans = items.map(\.span)
    self.source = source
  }
}

extension LockedFigure {
  fileprivate init(_ node: Node) throws(Diagnostic) {
    let fields = try node.fields()
    func optional(_ key: String) throws(Diagnostic) -> String {
      fields[key] == nil ? "" : try fields.text(key, node)
    }
    name = Name(
      try fields.text("metric", node), line: try optional("line"),
      territory: try optional("territory"), date: try fields.text("date", node))
    if fields["cents"] != nil {
      guard let cents = Int64(try fields.text("cents", node)) else {
        throw .invalidLock(at: node.span)
      }
      value = .cents(cents)
    } else {
      guard let number = Double(try fields.text("value", node)), number.isFinite else {
        throw .invalidLock(at: node.span)
      }
      value = .number(number)
    }
  }
}

extension Node {
  /// The values of a mapping by their keys.
  fileprivate func fields() throws(Diagnostic) -> [String: Node] {
    guard case .mapping(let entries) = content else { throw .invalidLock(at: span) }
    return Dictionary(
      entries.map { ($0.key.text, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}

extension [String: Node] {
  fileprivate func text(_ key: String, _ owner: Node) throws(Diagnostic) -> String {
    guard let node = self[key], case .scalar(let scalar) = node.content else {
      throw .invalidLock(at: self[key]?.span ?? owner.span)
    }
    return scalar.text
  }
}

extension Diagnostic {
  fileprivate static func invalidLock(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .invalidLock, Message(LockMessage.invalid), at: Label(span),
      hints: [Message(LockMessage.invalidHint)])
  }
}
