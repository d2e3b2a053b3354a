import Diagnostics
import Messages
import ShippedScenarios
import YAMLNodes

/// A file, the file that it extends, and so on, each as a tree of nodes.
struct ScenarioChain {
  /// The most files in a chain.
  static let longest = 64

  /// The texts, from the file itself to the last one it rests on.
  private(set) var sources: [SourceText] = []
  /// The trees of the texts that can be read, in the same order.
  private(set) var layers: [Node] = []
  /// Where each text but the last names the next one.
  private(set) var links: [SourceSpan] = []
  /// What is wrong with the texts as YAML, and with what they extend.
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether the chain was read to its end.
  private(set) var isComplete = false
  /// Whether a file is written for a later version of the format, of which nothing can be said.
  private(set) var isNewer = false

  /// The texts as diagnostics name them: with and without a byte order mark.
  var texts: [SourceText] {
    sources.indices.flatMap { index in
      [sources[index]] + (layers.indices.contains(index) ? [layers[index].span.source] : [])
    }
  }

  private let files: FilesBeside

  init(_ source: SourceText, files: FilesBeside, _ findings: Findings) {
    self.files = files
    var next: SourceText? = source
    var identities = [Self.identity(of: source, files)]
    while let source = next {
      next = nil
      sources.append(source)
      let yaml = YAMLText.read(source)
      diagnostics += yaml.diagnostics
      guard let root = yaml.root, accepts(root, findings) else { break }
      layers.append(root.namingTables)
      guard let field = root.field("extends") else {
        isComplete = true
        break
      }
      guard let text = findings.text(field) else { break }
      do throws(Diagnostic) {
        let base = try base(text, at: field.node.span, of: source, identities)
        links.append(field.node.span)
        identities.append(base.identity)
        next = base.source
      } catch {
        diagnostics.append(error)
      }
    }
    if let first = links.first {
      findings.state("extends", at: first)
      findings.isExtension = true
    }
  }

  /// The chain of files that leads to a place, as a note; the file itself needs none.
  func telling(_ diagnostic: Diagnostic) -> Diagnostic {
    diagnostic.tellingChain(sources: sources, links: links)
  }

  /// Whether a tree is a table of a version that can be read.
  private mutating func accepts(_ root: Node, _ findings: Findings) -> Bool {
    if root.isNewerSchema {
      isNewer = true
      layers.append(root)
      return false
    }
    if case .mapping = root.content { return true }
    // The rules say so of the file itself.
    if layers.isEmpty { return true }
    let found: NodeKind = if case .sequence = root.content { .sequence } else { .scalar }
    findings.add(.wrongType(root.span, found, expected: .mapping))
    return false
  }

  private func base(
    _ text: String, at span: SourceSpan, of source: SourceText, _ identities: [String]
  ) throws(Diagnostic) -> (source: SourceText, identity: String) {
    let base = try located(text, at: span, of: source)
    if let first = identities.firstIndex(of: base.identity) {
      throw .cycle(sources[first...].map(\.name), at: span, links[first...], to: base.source.name)
    }
    guard sources.count < Self.longest else { throw .tooLong(span) }
    return base
  }

  private func located(
    _ text: String, at span: SourceSpan, of source: SourceText
  ) throws(Diagnostic) -> (source: SourceText, identity: String) {
    if let content = files.shipped(text) {
      let shipped = SourceText(name: ScenarioSources.shippedName(text), content: content)
      return (shipped, shipped.name)
    }
    // A bare word is meant as the name of a shipped scenario, anything else as a path.
    guard text.contains("/") || text.contains(".") else { throw .unknownBase(text, span) }
    let found: (file: FilesBeside.Found, path: String)
    do throws(FilesBeside.Failure) {
      found = try files.file(text, beside: source.name)
    } catch {
      throw .base(text, error, span)
    }
    do throws(Diagnostic) {
      return (try YAMLText.decode(found.file.bytes, name: found.path), found.file.identity)
    } catch {
      throw error.tellingChain(
        sources: sources + [SourceText(name: found.path, content: "")], links: links + [span])
    }
  }

  private static func identity(of source: SourceText, _ files: FilesBeside) -> String {
    ScenarioSources.isShipped(source) ? source.name : files.identity(of: source.name)
  }
}

extension Node {
  /// The field of a key at the top of a file.
  fileprivate func field(_ name: String) -> Field? {
    guard case .mapping(let entries) = content,
      let entry = entries.first(where: { $0.key.text == name })
    else { return nil }
    return Field(path: name, key: entry.key, node: entry.value)
  }

  fileprivate var isNewerSchema: Bool {
    guard case .scalar(let scalar)? = field("schema")?.node.content,
      let version = Int(scalar.text)
    else { return false }
    return version > 1
  }
}

extension Diagnostic {
  /// The diagnostic with a note that says by which files its file is extended.
  func tellingChain(sources: [SourceText], links: [SourceSpan]) -> Diagnostic {
    guard let name = primary?.span.source.name,
      let index = sources.firstIndex(where: { $0.name == name }), index > 0
    else { return self }
    let places = links.prefix(index).reversed().map { span in
      Message.Argument.text("\(span.source.name):\(span.start.line)")
    }
    return adding(
      note: Message(ExtendsMessage.chain, ["file": .text(name), "places": .list(places)]))
  }

  fileprivate static func cycle(
    _ names: [String], at span: SourceSpan, _ links: ArraySlice<SourceSpan>, to name: String
  ) -> Diagnostic {
    Diagnostic(
      .extendsCycle,
      Message(ExtendsMessage.cycle, ["files": .list(quoted(names + [name]))]),
      at: Label(span, Message(ExtendsMessage.cycleLabel, text: name)),
      related: zip(links, names.dropFirst()).map {
        Label($0, Message(ExtendsMessage.cycleOther, text: $1))
      },
      hints: [Message(ExtendsMessage.cycleHint)])
  }

  fileprivate static func tooLong(_ span: SourceSpan) -> Diagnostic {
    let limit = Message.Argument.integer(ScenarioChain.longest)
    return Diagnostic(
      .extendsTooLong, Message(ExtendsMessage.tooLong),
      at: Label(span, Message(ExtendsMessage.tooLongLabel, ["limit": limit])))
  }

  fileprivate static func unknownBase(_ name: String, _ span: SourceSpan) -> Diagnostic {
    let names = ShippedScenarios.names
    let near = NearestName.suggestion(for: name, among: names)
    return Diagnostic(
      .unknownScenario, Message(ExtendsMessage.unknown, text: name),
      at: Label(span, Message(ExtendsMessage.reference)),
      hints: [
        near.map { Message(ValueMessage.didYouMean, text: $0) }
          ?? Message(FileMessage.unknownScenarioHint, ["names": .list(quoted(names))]),
        Message(ExtendsMessage.unknownHint, text: name),
      ])
  }

  fileprivate static func base(
    _ text: String, _ failure: FilesBeside.Failure, _ span: SourceSpan
  ) -> Diagnostic {
    let expected = Message(ExtendsMessage.reference)
    switch failure {
    case .missing:
      return Diagnostic(
        .missingFile, Message(ExtendsMessage.missing, text: text), at: Label(span, expected),
        hints: [Message(ExtendsMessage.missingHint)])
    case .folder:
      return Diagnostic(
        .fileIsFolder, Message(ExtendsMessage.folder, text: text), at: Label(span, expected))
    case .notPermitted:
      return Diagnostic(
        .fileNotPermitted, Message(ExtendsMessage.notPermitted, text: text), at: Label(span),
        hints: [Message(FileMessage.notPermittedHint)])
    case .outside:
      return Diagnostic(
        .extendsOutside, Message(ExtendsMessage.outside, text: text),
        at: Label(span, Message(ExtendsMessage.outsideLabel)),
        hints: [Message(ExtendsMessage.outsideHint)])
    case .other(let reason):
      return Diagnostic(
        .fileUnreadable, Message(ExtendsMessage.unreadable, text: text), at: Label(span),
        notes: [Message(FileMessage.unreadableNote, ["reason": .text(reason)])])
    }
  }
}
