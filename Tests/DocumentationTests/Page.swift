import Foundation
import Testing

/// A page of `Docs` that is written by the program from its own tables.
enum Page {
  /// The folder of the documents.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Docs")

  /// Compares a text with the page; it is written only on request, with `INCLUSIM_RECORD=1`.
  static func expect(
    _ text: String, in name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["INCLUSIM_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard recorded != text else { return }
    let lines = (recorded.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
    let pair = zip(lines.0, lines.1).first { $0 != $1 }
    let first = pair.map { "\n- \($0.0)\n+ \($0.1)" } ?? " it has another length"
    Issue.record(
      """
      Docs/\(name) is not what the program says; INCLUSIM_RECORD=1 swift test --filter \
      DocumentationTests records it anew:\(first)
      """, sourceLocation: sourceLocation)
  }

  /// The text of a page that is written by hand.
  static func written(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}

/// Tables in Markdown.
enum Markdown {
  /// A table; columns whose heading is among `numbers` are set to the right.
  static func table(_ header: [String], _ rows: [[String]], numbers: Set<String> = []) -> String {
    let rule = header.map { numbers.contains($0) ? "---:" : "---" }
    return ([header, rule] + rows).map { cells in
      "| " + cells.map(escaped).joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }

  /// A name as it is written in a file.
  static func code(_ text: String) -> String { "`\(text)`" }

  private static func escaped(_ cell: String) -> String {
    cell.replacing("|", with: "\\|")
  }
}
