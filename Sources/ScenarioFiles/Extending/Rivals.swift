import YAMLNodes

/// Keys that state the same thing in another way, so that stating one drops an inherited other.
///
/// | stated | gives way |
/// |---|---|
/// | `lines.X.amount` | `lines.X.share`, and the other way round |
/// | `lines.X.quantities` | `lines.X.key`, `.floor` and `.cap` |
/// | `lines.X.key` | `lines.X.quantities` |
/// | `need.total` | `params.need-total`, and the other way round; likewise `offline` |
enum Rivals {
  /// The paths that give way to a value at a path.
  static func displaced(by path: [String]) -> [[String]] {
    switch path {
    case ["need", "total"]: return [["params", "need-total"]]
    case ["need", "offline"]: return [["params", "need-offline"]]
    case ["params", "need-total"]: return [["need", "total"]]
    case ["params", "need-offline"]: return [["need", "offline"]]
    case _ where path.count >= 3 && path[0] == "lines":
      let names: [String] =
        switch path[2] {
        case "amount": ["share"]
        case "share": ["amount"]
        case "key": ["quantities"]
        case "quantities": ["key", "floor", "cap"]
        default: []
        }
      return names.map { ["lines", path[1], $0] }
    default: return []
    }
  }
}

extension Node {
  /// Whether the file says `null` or `~`: that what stood here is dropped.
  var isDropped: Bool {
    guard case .scalar(let scalar) = content else { return false }
    return scalar.isNull && !scalar.text.isEmpty
  }

  /// Whether nothing is written after the key.
  var isUnwritten: Bool {
    guard case .scalar(let scalar) = content else { return false }
    return scalar.isNull && scalar.text.isEmpty
  }

  /// The keys and values of a mapping; none for anything else.
  var entries: [Entry] {
    guard case .mapping(let entries) = content else { return [] }
    return entries
  }

  /// The first entry at a path of keys.
  func entry(at path: some Collection<String>) -> Entry? {
    guard let name = path.first, let entry = entries.first(where: { $0.key.text == name }) else {
      return nil
    }
    let rest = path.dropFirst()
    return rest.isEmpty ? entry : entry.value.entry(at: rest)
  }

  /// The tree without the value at a path of keys.
  func without(_ path: some Collection<String>) -> Node {
    guard let name = path.first, case .mapping(let entries) = content else { return self }
    let rest = path.dropFirst()
    let kept = entries.compactMap { entry -> Entry? in
      guard entry.key.text == name else { return entry }
      return rest.isEmpty ? nil : Entry(key: entry.key, value: entry.value.without(rest))
    }
    return Node(.mapping(kept), span: span)
  }
}
