/// What a browser would stumble over in a page, found without one.
struct PageCheck {
  private(set) var faults: [String] = []
  private(set) var identifiers: [String] = []
  private(set) var references: [String] = []

  private static let void: Set<String> = ["meta", "link", "input", "br", "!doctype"]
  private static let raw: Set<String> = ["script", "style"]

  init(_ page: String) {
    var open: [String] = []
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...].dropFirst()
      guard let end = rest.firstIndex(of: ">") else {
        faults.append("a tag has no end")
        return
      }
      let tag = rest[..<end]
      rest = rest[end...].dropFirst()
      let name = tag.prefix { !$0.isWhitespace && $0 != ">" }.lowercased()
      if name.hasPrefix("/") {
        if open.last != String(name.dropFirst()) {
          faults.append("`<\(name)>` closes `\(open.last ?? "nothing")`")
        }
        if !open.isEmpty { open.removeLast() }
        continue
      }
      note(tag)
      if Self.void.contains(name) || tag.hasSuffix("/") { continue }
      open.append(name)
      // A script holds what looks like tags.
      if Self.raw.contains(name), let close = rest.firstRange(of: "</\(name)>") {
        rest = rest[close.lowerBound...]
      }
    }
    if !open.isEmpty { faults.append("\(open) are left open") }
    let repeated = Dictionary(grouping: identifiers, by: \.self).filter { $0.value.count > 1 }
    if !repeated.isEmpty { faults.append("identifiers twice: \(repeated.keys.sorted())") }
    let missing = Set(references).subtracting(identifiers)
    if !missing.isEmpty { faults.append("nothing has the identifiers \(missing.sorted())") }
  }

  private mutating func note(_ tag: Substring) {
    identifiers += values(of: "id", in: tag)
    references += values(of: "aria-labelledby", in: tag)
      .flatMap { $0.split(separator: " ").map(String.init) }
    references += values(of: "for", in: tag)
    for link in values(of: "href", in: tag) where link.hasPrefix("#") {
      references.append(String(link.dropFirst()))
    }
    let loads = values(of: "src", in: tag) + values(of: "xlink:href", in: tag)
    if !loads.isEmpty { faults.append("`<\(tag)>` loads something") }
  }

  private func values(of attribute: String, in tag: Substring) -> [String] {
    tag.ranges(of: " \(attribute)=\"").map { range in
      String(tag[range.upperBound...].prefix { $0 != "\"" })
    }
  }
}
