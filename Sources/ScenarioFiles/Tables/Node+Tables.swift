import YAMLNodes

extension Node {
  /// The scenario with each `quantities: posts.csv` written in full, as `quantities: {file: …}`.
  ///
  /// Numbers of single departments can then be added to a table as to a mapping.
  var namingTables: Node {
    changing("lines") { lines in
      guard case .mapping(let entries) = lines.content else { return lines }
      return Node(
        .mapping(
          entries.map { entry in
            let line = ["key", "quantities"].reduce(entry.value) { line, name in
              line.changing(name) { $0.asTableReference }
            }
            return Entry(key: entry.key, value: line)
          }), span: lines.span)
    }
  }

  /// The paths of the tables that a scenario written in full names.
  var tablePaths: [Node] {
    (entry(at: ["lines"])?.value.entries ?? []).flatMap { line in
      ["key", "quantities"].compactMap { line.value.entry(at: [$0, "file"])?.value }
    }
  }

  private var asTableReference: Node {
    guard case .scalar(let scalar) = content, TableReference.isFile(scalar.text) else {
      return self
    }
    return Node(.mapping([Entry(key: Key("file", span: span), value: self)]), span: span)
  }

  /// The mapping with the values of a key changed; any other node as it is.
  private func changing(_ name: String, _ change: (Node) -> Node) -> Node {
    guard case .mapping(var entries) = content else { return self }
    for index in entries.indices where entries[index].key.text == name {
      entries[index].value = change(entries[index].value)
    }
    return Node(.mapping(entries), span: span)
  }
}
