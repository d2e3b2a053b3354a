import CLibYAML
import Diagnostics

/// The events of LibYAML over one text, with every C value copied out.
///
/// Owns the C parser and the bytes it reads, and frees both whatever happens.
struct YAMLEvents: ~Copyable {
  /// One event: what begins, ends or stands there.
  struct Event {
    enum Kind {
      case documentStart(hasDirectives: Bool)
      case alias(String)
      case scalar(Node.Scalar)
      case sequenceStart
      case sequenceEnd
      case mappingStart
      case mappingEnd
      case streamEnd
      case other
    }

    let kind: Kind
    let anchor: String?
    let tag: String?
    let start: SourcePosition
    let end: SourcePosition
  }

  /// What LibYAML says of a text it cannot read.
  struct Failure: Error {
    let problem: String
    let context: String?
    /// Nil for a fault found before there are lines: see ``byteOffset``.
    let position: SourcePosition?
    let contextPosition: SourcePosition?
    let byteOffset: Int
    let value: Int
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  init(_ text: String) {
    let utf8 = Array(text.utf8)
    bytes = .allocate(capacity: max(1, utf8.count))
    _ = unsafe bytes.initialize(from: utf8)
    parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      preconditionFailure("no memory for the YAML parser")
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, utf8.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe bytes.deallocate()
  }

  /// The next event.
  ///
  /// - Throws: ``Failure`` where the text is not YAML; no event may be asked for after it.
  mutating func next() throws(Failure) -> Event {
    var event = yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { unsafe yaml_event_delete(&event) }
    return Self.copied(event)
  }

  private func failure() -> Failure {
    let state = unsafe parser.pointee
    let hasMark = unsafe state.error == YAML_SCANNER_ERROR || state.error == YAML_PARSER_ERROR
    return unsafe Failure(
      problem: state.problem.map { String(cString: $0) } ?? "",
      context: state.context.map { String(cString: $0) },
      position: hasMark ? Self.position(state.problem_mark) : nil,
      contextPosition: hasMark && state.context != nil ? Self.position(state.context_mark) : nil,
      byteOffset: state.problem_offset, value: Int(state.problem_value))
  }

  private static func copied(_ event: yaml_event_t) -> Event {
    let data = unsafe event.data
    let kind: Event.Kind
    var (anchor, tag): (String?, String?) = (nil, nil)
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT:
      let start = unsafe data.document_start
      kind = unsafe .documentStart(
        hasDirectives: start.version_directive != nil
          || start.tag_directives.start != start.tag_directives.end)
    case YAML_ALIAS_EVENT:
      kind = unsafe .alias(text(data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = unsafe data.scalar
      (anchor, tag) = unsafe (text(scalar.anchor), text(scalar.tag))
      let utf8 = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = unsafe .scalar(
        Node.Scalar(String(decoding: utf8, as: UTF8.self), style: style(scalar.style)))
    case YAML_SEQUENCE_START_EVENT:
      (anchor, tag) = unsafe (text(data.sequence_start.anchor), text(data.sequence_start.tag))
      kind = .sequenceStart
    case YAML_MAPPING_START_EVENT:
      (anchor, tag) = unsafe (text(data.mapping_start.anchor), text(data.mapping_start.tag))
      kind = .mappingStart
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    default: kind = .other
    }
    return unsafe Event(
      kind: kind, anchor: anchor, tag: tag, start: position(event.start_mark),
      end: position(event.end_mark))
  }

  private static func style(_ style: yaml_scalar_style_t) -> Node.Scalar.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }

  private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    unsafe pointer.map { unsafe String(cString: $0) }
  }

  /// LibYAML counts lines and columns from 0, columns in Unicode scalars.
  private static func position(_ mark: yaml_mark_t) -> SourcePosition {
    SourcePosition(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
