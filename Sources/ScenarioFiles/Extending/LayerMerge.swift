import Diagnostics
import Messages
import Territories
import YAMLNodes

/// Puts a file over the one that it extends, node by node, so that each value keeps its place.
struct LayerMerge {
  let findings: Findings
  /// The name of the file that is extended.
  let base: String

  /// A tree, and the keys of lines that numbers by department took the place of.
  struct Result: Sendable {
    var root: Node
    var replaced: [(line: String, quantities: Node.Entry, key: SourceSpan)] = []
  }

  /// The tree of a chain of files, the first of which wins; nil when none can be read.
  static func result(of chain: ScenarioChain, _ findings: Findings) -> Result? {
    guard chain.layers.count > 1 else { return chain.layers.first.map { Result(root: $0) } }
    // Of a key written twice in a file the first counts, as in a file that extends nothing.
    let layers = chain.layers.map { $0.withoutRepeatedKeys(findings) }
    var indices = layers.indices.reversed().makeIterator()
    guard let last = indices.next() else { return nil }
    var result = Result(root: layers[last])
    while let index = indices.next() {
      let merge = LayerMerge(findings: findings, base: chain.sources[index + 1].name)
      result.replaced += replacedKeys(layers[index], result.root)
      result.root = merge.scenario(layers[index], over: result.root)
    }
    return result
  }

  private func scenario(_ child: Node, over base: Node) -> Node {
    let keys = FormatTable.scenario.keys
    let own = Set(keys.filter { $0.inheritance == .own }.map(\.name))
    var inherited = Node(
      .mapping(base.entries.filter { !own.contains($0.key.text) }), span: base.span)
    for path in child.statedPaths {
      for rival in Rivals.displaced(by: path) where child.entry(at: rival) == nil {
        inherited = inherited.without(rival)
      }
    }
    return Node(.mapping(table(child, over: inherited, keys, path: "")), span: child.span)
  }

  /// The entries of the child, then those of the base that it does not state.
  private func table(
    _ child: Node, over base: Node, _ keys: [FormatKey], path: String
  ) -> [Node.Entry] {
    var entries: [Node.Entry] = []
    for entry in child.entries {
      let name = entry.key.text
      let key = keys.first { $0.name == name }
      let inherited = base.entry(at: [name])
      let path = path.isEmpty ? name : "\(path).\(name)"
      if entry.value.isDropped {
        // Of a table in a file `null` takes the row away, and not only a number beside it.
        if inherited != nil, key != nil || base.entry(at: ["file"]) == nil { continue }
        if let key, key.inheritance != .own {
          findings.add(.nothingToDrop(entry, over: self.base))
          continue
        }
      }
      if let inherited, !entry.value.isDropped {
        if entry.value.isUnwritten {
          let meant = child.keyMeantInside(entry, key)
          findings.add(.unwritten(entry.key, over: self.base, inner: meant))
          entries.append(inherited)
          continue
        }
      }
      if key?.inheritance == .list, case .mapping = entry.value.content {
        let field = Field(path: path, key: entry.key, node: entry.value)
        entries.append(
          Node.Entry(key: entry.key, value: list(field, over: inherited?.value)))
      } else if let key, let inherited {
        entries.append(
          Node.Entry(key: entry.key, value: value(entry, over: inherited, key, path: path)))
      } else {
        entries.append(entry)
      }
    }
    let stated = Set(child.entries.map(\.key.text))
    return entries + base.entries.filter { !stated.contains($0.key.text) }
  }

  private func value(
    _ child: Node.Entry, over base: Node.Entry, _ key: FormatKey, path: String
  ) -> Node {
    // A table in a file states every number, as a name of a key does.
    guard key.inheritance == .merged, case .mapping = child.value.content,
      case .mapping = base.value.content, child.value.entry(at: ["file"]) == nil
    else { return child.value }
    let keys: [FormatKey] = if case .table(let format) = key.kind { format.keys } else { [] }
    return Node(
      .mapping(table(child.value, over: base.value, keys, path: path)), span: child.value.span)
  }

  /// The inherited list with what `add` adds at its end, without what `remove` describes.
  private func list(_ field: Field, over base: Node?) -> Node {
    var items: [Node] =
      switch base?.content {
      case .sequence(let items)?: items
      case .scalar(let scalar)? where !scalar.isNull: base.map { [$0] } ?? []
      default: []
      }
    let table = findings.table(field.node, path: field.path, anchor: field.key.span) { key in
      ["add", "remove"].contains(key.text) ? nil : .listChange(key, of: field, over: self.base)
    }
    for removal in findings.list(table?["remove"], admitsOne: true) {
      let kept = items.filter { !$0.matches(removal.node) }
      if kept.count == items.count {
        findings.add(.nothingToRemove(removal.node.span, from: field, of: self.base))
      }
      items = kept
    }
    items += findings.list(table?["add"], admitsOne: true).map(\.node)
    return Node(.sequence(items), span: field.node.span)
  }

  /// Numbers by department where a key gave every department its part.
  private static func replacedKeys(
    _ child: Node, _ base: Node
  ) -> [(line: String, quantities: Node.Entry, key: SourceSpan)] {
    (child.entry(at: ["lines"])?.value.entries ?? []).compactMap { line in
      let name = line.key.text
      guard let quantities = line.value.entry(at: ["quantities"]),
        line.value.entry(at: ["key"]) == nil, let key = base.entry(at: ["lines", name, "key"])
      else { return nil }
      return (name, quantities, key.value.span)
    }
  }
}

extension LayerMerge.Result {
  /// Warns where the numbers leave some departments with nothing.
  func warnOfReplacedKeys(_ findings: Findings, _ territories: Country) {
    for (line, quantities, key) in replaced {
      if let warning = Diagnostic.quantities(
        quantities, replace: key, of: line, in: territories)
      {
        findings.add(warning)
      }
    }
  }
}

extension Node {
  /// A key just below an empty one that its table would accept, had it been further right.
  fileprivate func keyMeantInside(_ owner: Entry, _ key: FormatKey?) -> String? {
    guard case .table(let inner)? = key?.kind,
      let next = entries.drop(while: { $0.key.span.start != owner.key.span.start }).dropFirst()
        .first,
      inner.keys.contains(where: { $0.name == next.key.text })
    else { return nil }
    return next.key.text
  }

  /// The paths of all values of a file that it does not drop, down to the keys of a line.
  fileprivate var statedPaths: [[String]] {
    entries.flatMap { entry -> [[String]] in
      let inner = entry.value.statedPaths.map { [entry.key.text] + $0 }
      return entry.value.isDropped ? [] : [[entry.key.text]] + inner
    }
  }

  /// The tree with the first of several equal keys in each table.
  fileprivate func withoutRepeatedKeys(_ findings: Findings) -> Node {
    switch content {
    case .scalar: return self
    case .sequence(let items):
      return Node(.sequence(items.map { $0.withoutRepeatedKeys(findings) }), span: span)
    case .mapping(let entries):
      var first: [String: Key] = [:]
      let kept = entries.compactMap { entry -> Entry? in
        if let earlier = first[entry.key.text] {
          findings.add(.duplicateKey(entry.key, first: earlier))
          return nil
        }
        first[entry.key.text] = entry.key
        return Entry(key: entry.key, value: entry.value.withoutRepeatedKeys(findings))
      }
      return Node(.mapping(kept), span: span)
    }
  }

  /// Whether this node says all that a pattern says, as it is written.
  fileprivate func matches(_ pattern: Node) -> Bool {
    switch (content, pattern.content) {
    case (.scalar(let one), .scalar(let other)): one.text == other.text
    case (.sequence(let some), .sequence(let others)):
      some.count == others.count && zip(some, others).allSatisfy { $0.matches($1) }
    case (.mapping, .mapping(let wanted)):
      wanted.allSatisfy { entry in
        self.entry(at: [entry.key.text])?.value.matches(entry.value) ?? false
      }
    default: false
    }
  }
}
