public import Diagnostics
import Messages
import Territories
import YAMLNodes

/// A value that takes the place of one in a file, as `lines.spaces.amount=50 M€`.
///
/// A path joins keys with points and counts the values of a list from 0, as in
/// `events[2].amount`; tables that the file does not have are added, so that
/// `lines.advisers.quantities.2A=12` changes one department. The amount and the share of a line
/// replace each other, as do its key and its quantities, and `need.total` and `params.need-total`.
/// The value `null` drops what the file states.
public struct Override: Sendable, Hashable {
  /// The text as the user gave it.
  public let text: String

  /// Creates an override from a text; its faults are told when it is applied.
  public init(_ text: String) {
    self.text = text
  }

  /// The text as the source of diagnostics.
  public var source: SourceText { SourceText(name: Self.sourceName, content: text) }

  /// The name under which diagnostics show values given beside a file.
  static let sourceName = "--set"

  /// One step of a path.
  private enum Step {
    case key(Node.Key)
    case index(Int, SourceSpan)
  }

  /// The tree with the value in its place; the tree as it was, and a fault, when there is none.
  func applied(to root: Node, _ findings: Findings, _ territories: Country) -> Node {
    let scalars = Array(text.unicodeScalars)
    guard let equals = scalars.firstIndex(of: "="), let steps = steps(scalars[..<equals]) else {
      findings.add(.notOverride(self))
      return root
    }
    var (start, end) = (equals + 1, scalars.count)
    while start < end, scalars[start].properties.isWhitespace { start += 1 }
    while end > start, scalars[end - 1].properties.isWhitespace { end -= 1 }
    let value = Node(
      .scalar(Node.Scalar(string(scalars[start..<end]), style: .plain)), span: span(start, end))
    let path = steps.map { step in
      if case .key(let key) = step { key.text } else { "" }
    }
    // `null` drops what is there; where nothing is, the rules say that a value is missing.
    // A row of a table in a file is taken away by the rules, which have read the file.
    let isRow =
      path.count == 4 && root.entry(at: path.dropLast() + ["file"]) != nil
      && !["file", "column"].contains(path[3])
    if value.isDropped, !isRow, root.entry(at: path) != nil { return root.without(path) }
    do throws(Diagnostic) {
      let changed = try Self.changed(root, steps[...], value)
      if path.count > 2, path[2] == "quantities",
        let key = changed.entry(at: ["lines", path[1], "key"]),
        let quantities = changed.entry(at: path[..<3]),
        let warning = Diagnostic.quantities(
          quantities, replace: key.value.span, of: path[1], in: territories)
      {
        findings.add(warning)
      }
      return Rivals.displaced(by: path).reduce(changed) { $0.without($1) }
    } catch {
      findings.add(error)
      return root
    }
  }

  private static func changed(
    _ node: Node?, _ steps: ArraySlice<Step>, _ value: Node
  ) throws(Diagnostic) -> Node {
    guard let step = steps.first else { return value }
    let rest = steps.dropFirst()
    switch step {
    case .key(let key):
      var entries: [Node.Entry] = []
      switch node?.content {
      case .mapping(let old)?: entries = old
      case .scalar(let scalar)? where !scalar.isNull: throw .notTable(key)
      case .sequence?: throw .notTable(key)
      default: break
      }
      if let index = entries.firstIndex(where: { $0.key.text == key.text }) {
        let child = try changed(entries[index].value, rest, value)
        entries[index] = Node.Entry(key: rest.isEmpty ? key : entries[index].key, value: child)
      } else {
        entries.append(Node.Entry(key: key, value: try changed(nil, rest, value)))
      }
      return Node(.mapping(entries), span: node?.span ?? key.span)
    case .index(let index, let span):
      guard let node, case .sequence(var values) = node.content, values.indices.contains(index)
      else {
        var count = 0
        if case .sequence(let values)? = node?.content { count = values.count }
        throw .noElement(index, span, count: count)
      }
      values[index] = try changed(values[index], rest, value)
      return Node(.sequence(values), span: node.span)
    }
  }

  /// The steps of a path; nil when one of them is empty or no key or number.
  private func steps(_ path: ArraySlice<Unicode.Scalar>) -> [Step]? {
    var steps: [Step] = []
    for piece in path.split(separator: ".", omittingEmptySubsequences: false) {
      let parts = piece.split(separator: "[", omittingEmptySubsequences: false)
      guard let name = parts.first?.trimmed, !name.isEmpty else { return nil }
      let key = Node.Key(string(name), span: span(name.startIndex, name.endIndex))
      steps.append(.key(key))
      for part in parts.dropFirst() {
        guard part.last == "]", let index = Int(string(part.dropLast())), index >= 0 else {
          return nil
        }
        steps.append(.index(index, span(part.startIndex, part.endIndex - 1)))
      }
    }
    return steps.isEmpty ? nil : steps
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private func span(_ start: Int, _ end: Int) -> SourceSpan {
    SourceSpan(
      source: source, start: SourcePosition(line: 1, column: start + 1),
      end: SourcePosition(line: 1, column: end + 1))
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate var trimmed: ArraySlice<Unicode.Scalar> {
    var slice = drop { $0.properties.isWhitespace }
    while slice.last?.properties.isWhitespace == true { slice.removeLast() }
    return slice
  }
}

extension Diagnostic {
  fileprivate static func notOverride(_ override: Override) -> Diagnostic {
    let start = SourcePosition(line: 1, column: 1)
    let end = SourcePosition(line: 1, column: max(2, override.text.unicodeScalars.count + 1))
    return Diagnostic(
      .invalidOverride, Message(OverrideMessage.malformed, text: override.text),
      at: Label(
        SourceSpan(source: override.source, start: start, end: end),
        Message(OverrideMessage.malformedLabel)),
      hints: [Message(OverrideMessage.malformedHint)])
  }

  fileprivate static func notTable(_ key: Node.Key) -> Diagnostic {
    Diagnostic(
      .invalidOverride, Message(OverrideMessage.notTable, text: key.text),
      at: Label(key.span, Message(OverrideMessage.notTableLabel)))
  }

  fileprivate static func noElement(_ index: Int, _ span: SourceSpan, count: Int) -> Diagnostic {
    Diagnostic(
      .invalidOverride, Message(OverrideMessage.noElement, ["index": .integer(index)]),
      at: Label(
        span,
        count == 0
          ? Message(OverrideMessage.noElements)
          : Message(OverrideMessage.noElementLabel, ["last": .integer(count - 1)])))
  }
}
