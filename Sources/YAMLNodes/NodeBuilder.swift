import Diagnostics
import Messages

/// Builds the tree of nodes from the events of one text.
///
/// Faults that leave the structure readable are noted and the reading goes on; a syntax error ends
/// it.
struct NodeBuilder {
  private(set) var diagnostics: [Diagnostic] = []
  private let source: SourceText

  /// The reading cannot go on: the reason is among the diagnostics.
  private struct Stop: Error {}

  init(_ source: SourceText) {
    self.source = source
  }

  /// The root of the only document, or nil when the text is no complete document.
  mutating func build() -> Node? {
    var events = YAMLEvents(source.content)
    do throws(Stop) {
      return try document(&events)
    } catch {
      return nil
    }
  }

  private mutating func document(_ events: inout YAMLEvents) throws(Stop) -> Node? {
    var root: Node?
    var documents = 0
    while true {
      let event = try next(&events)
      switch event.kind {
      case .streamEnd:
        if documents == 0 || root?.isEmptyPlain == true {
          diagnostics.append(.empty(source))
          return nil
        }
        return root
      case .documentStart(let hasDirectives):
        documents += 1
        if hasDirectives { diagnostics.append(.directive(span(event))) }
        if documents == 2 {
          diagnostics.append(.severalDocuments(span(event)))
          return root
        }
      case .other: break
      default: root = try node(event, &events, depth: 0)
      }
    }
  }

  private mutating func node(
    _ event: YAMLEvents.Event, _ events: inout YAMLEvents, depth: Int
  ) throws(Stop) -> Node {
    refuseProperties(of: event)
    switch event.kind {
    case .scalar(let scalar): return Node(.scalar(scalar), span: span(event))
    case .sequenceStart: return try sequence(event, &events, depth: depth + 1)
    case .mappingStart: return try mapping(event, &events, depth: depth + 1)
    case .alias(let name):
      diagnostics.append(.alias(name, span(event)))
      // Quoted, so that the missing value is not told a second time as nothing written.
      return Node(.scalar(Node.Scalar("", style: .quoted)), span: span(event))
    default:
      preconditionFailure("an event of LibYAML out of order: \(event.kind)")
    }
  }

  private mutating func sequence(
    _ start: YAMLEvents.Event, _ events: inout YAMLEvents, depth: Int
  ) throws(Stop) -> Node {
    try limit(depth, at: start)
    var values: [Node] = []
    while true {
      let event = try next(&events)
      if case .sequenceEnd = event.kind {
        let span = span(from: start, to: event, last: values.last?.span)
        return Node(.sequence(values), span: span)
      }
      values.append(try node(event, &events, depth: depth))
    }
  }

  private mutating func mapping(
    _ start: YAMLEvents.Event, _ events: inout YAMLEvents, depth: Int
  ) throws(Stop) -> Node {
    try limit(depth, at: start)
    var entries: [Node.Entry] = []
    while true {
      let event = try next(&events)
      if case .mappingEnd = event.kind {
        let span = span(from: start, to: event, last: entries.last?.value.span)
        return Node(.mapping(entries), span: span)
      }
      let key = try node(event, &events, depth: depth)
      let value = try node(try next(&events), &events, depth: depth)
      if case .scalar(let scalar) = key.content {
        entries.append(Node.Entry(key: Node.Key(scalar.text, span: key.span), value: value))
      } else {
        diagnostics.append(.key(key.span))
      }
    }
  }

  private mutating func next(_ events: inout YAMLEvents) throws(Stop) -> YAMLEvents.Event {
    do throws(YAMLEvents.Failure) {
      return try events.next()
    } catch {
      diagnostics.append(error.diagnostic(in: source))
      throw Stop()
    }
  }

  private mutating func limit(_ depth: Int, at event: YAMLEvents.Event) throws(Stop) {
    guard depth > YAMLText.deepestNesting else { return }
    diagnostics.append(.tooDeep(span(event)))
    throw Stop()
  }

  private mutating func refuseProperties(of event: YAMLEvents.Event) {
    if let anchor = event.anchor {
      diagnostics.append(.anchor(anchor, beginning(of: event, count: anchor.count + 1)))
    }
    if let tag = event.tag {
      let prefix = "tag:yaml.org,2002:"
      let written = tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
      diagnostics.append(.tag(written, beginning(of: event, count: written.count)))
    }
  }

  /// The property an event begins with; a second one after it is pointed at by the first.
  private func beginning(of event: YAMLEvents.Event, count: Int) -> SourceSpan {
    let end = SourcePosition(line: event.start.line, column: event.start.column + count)
    return SourceSpan(source: source, start: event.start, end: end)
  }

  private func span(_ event: YAMLEvents.Event) -> SourceSpan {
    SourceSpan(source: source, start: event.start, end: event.end)
  }

  /// A block ends with its last value: LibYAML would have it end where the next line begins.
  private func span(
    from start: YAMLEvents.Event, to end: YAMLEvents.Event, last: SourceSpan?
  ) -> SourceSpan {
    let isBlock = end.start == end.end
    let place = isBlock ? last?.end ?? start.end : end.end
    return SourceSpan(source: source, start: start.start, end: place)
  }
}

extension Node {
  fileprivate var isEmptyPlain: Bool {
    guard case .scalar(let scalar) = content else { return false }
    return scalar.isNull
  }
}

extension Diagnostic {
  fileprivate static func empty(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .fileEmpty, Message(YAMLMessage.empty),
      at: Label(SourceText(name: source.name, content: "").beginning),
      hints: [Message(YAMLMessage.emptyHint)])
  }

  fileprivate static func anchor(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .yamlAnchor, Message(YAMLMessage.anchor),
      at: Label(span, Message(YAMLMessage.anchorLabel, ["name": .text(name)])),
      hints: [Message(YAMLMessage.anchorHint)])
  }

  fileprivate static func alias(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .yamlAnchor, Message(YAMLMessage.alias),
      at: Label(span, Message(YAMLMessage.aliasLabel, ["name": .text(name)])),
      hints: [Message(YAMLMessage.anchorHint)])
  }

  fileprivate static func tag(_ tag: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .yamlTag, Message(YAMLMessage.tag),
      at: Label(span, Message(YAMLMessage.tagLabel, ["tag": .text(tag)])),
      hints: [Message(YAMLMessage.tagHint)])
  }

  fileprivate static func directive(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(.yamlTag, Message(YAMLMessage.directive), at: Label(span))
  }

  fileprivate static func severalDocuments(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .yamlSeveralDocuments, Message(YAMLMessage.severalDocuments),
      at: Label(span, Message(YAMLMessage.severalDocumentsLabel)),
      hints: [Message(YAMLMessage.severalDocumentsHint)])
  }

  fileprivate static func tooDeep(_ span: SourceSpan) -> Diagnostic {
    let limit = Message.Argument.integer(YAMLText.deepestNesting)
    return Diagnostic(
      .yamlTooDeep, Message(YAMLMessage.tooDeep),
      at: Label(span, Message(YAMLMessage.tooDeepLabel, ["limit": limit])))
  }

  fileprivate static func key(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .yamlKey, Message(YAMLMessage.key), at: Label(span, Message(YAMLMessage.keyLabel)))
  }
}
