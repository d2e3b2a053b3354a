import Foundation
import Testing

@Suite struct `Links between documents` {
  private static let root = Page.folder.deletingLastPathComponent()

  /// The README and every page of `Docs`, by their path.
  static let pages: [String] = {
    let inside = FileManager.default.enumerator(atPath: Page.folder.path)
    let names = (inside?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".md") }
    return ["README.md"] + names.map { "Docs/\($0)" }.sorted()
  }()

  @Test func `are looked for in every page`() {
    #expect(Self.pages.count > 20)
  }

  @Test(arguments: pages)
  func `lead to a file, and to a heading where they name one`(_ page: String) throws {
    let file = Self.root.appending(path: page)
    for link in links(in: try String(contentsOf: file, encoding: .utf8)) {
      guard !link.contains("://"), !link.hasPrefix("mailto:") else { continue }
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let target =
        parts[0].isEmpty
        ? file : file.deletingLastPathComponent().appending(path: String(parts[0])).standardized
      guard FileManager.default.fileExists(atPath: target.path) else {
        Issue.record("\(page) leads to \(link), which does not exist")
        continue
      }
      guard parts.count > 1 else { continue }
      let anchors = anchors(in: try String(contentsOf: target, encoding: .utf8))
      #expect(anchors.contains(String(parts[1])), "\(page) leads to \(link)")
    }
  }

  /// What stands in `](…)`, outside of code.
  private func links(in text: String) -> [String] {
    prose(of: text).flatMap { line in
      // Every second part between grave accents is code.
      let parts = line.split(separator: "`", omittingEmptySubsequences: false)
      let words = parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
      return words.joined(separator: "`").components(separatedBy: "](").dropFirst().compactMap {
        rest in
        rest.firstIndex(of: ")").map { String(rest[..<$0]) }
      }
    }
  }

  /// The names that pages of the web give to headings.
  private func anchors(in text: String) -> Set<String> {
    Set(
      prose(of: text).filter { $0.hasPrefix("#") }.map { line in
        let heading = line.drop { $0 == "#" }.drop { $0 == " " }.lowercased()
        return heading.filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
          .replacing(" ", with: "-")
      })
  }

  private func prose(of text: String) -> [String] {
    var isCode = false
    return text.components(separatedBy: "\n").filter { line in
      guard line.hasPrefix("```") else { return !isCode }
      isCode.toggle()
      return false
    }
  }
}
