import Foundation
import Testing
import _TestSupport

/// A page of `Docs` that is written by the program from its own tables.
enum Page {
  /// The folder of the documents.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Docs")

  /// Compares a text with the page.
  static func expect(
    _ text: String, in name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let difference = try RecordedText.difference(
      of: text, from: "../../Docs/\(name)", beside: #filePath)
    if let difference { Issue.record("\(difference)", sourceLocation: sourceLocation) }
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
