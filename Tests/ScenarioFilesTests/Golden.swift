import Foundation
import ScenarioFiles
import Testing

/// Texts recorded beside the tests and compared whole.
enum Golden {
  /// The folder of fixtures beside this file.
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The files that bad scenarios extend or name, as if they stood beside them.
  static let bases: FilesBeside = {
    var texts: [String: String] = [:]
    let folder = fixtures.appending(path: "Bad/bases")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    for file in files ?? [] {
      let text = try? String(contentsOf: file, encoding: .utf8)
      texts["Bad/bases/\(file.lastPathComponent)"] = text
    }
    let tables = try? FileManager.default.contentsOfDirectory(
      at: fixtures.appending(path: "Bad"), includingPropertiesForKeys: nil)
    for file in tables ?? [] where file.pathExtension == "csv" {
      texts["Bad/\(file.lastPathComponent)"] = try? String(contentsOf: file, encoding: .utf8)
    }
    return .texts(texts)
  }()

  /// Whether recorded texts are to be written anew.
  static let isRecording = ProcessInfo.processInfo.environment["INCLUSIM_RECORD"] == "1"

  /// The names of the YAML files of a folder of fixtures, without their extension.
  static func names(in folder: String) -> [String] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: fixtures.appending(path: folder), includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "yaml" }
      .map { $0.deletingPathExtension().lastPathComponent }.sorted()
  }

  /// Compares a text with the recorded one; a missing record is written, and fails.
  static func expect(
    _ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = fixtures.appending(path: path)
    let recorded = try? String(contentsOf: url, encoding: .utf8)
    if recorded == text { return }
    if recorded == nil || isRecording {
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    guard let recorded else {
      Issue.record(
        "\(path) did not exist: it is written, review it", sourceLocation: sourceLocation)
      return
    }
    if isRecording { return }
    Issue.record(
      "\(path) differs (INCLUSIM_RECORD=1 records):\n\(difference(recorded, text))",
      sourceLocation: sourceLocation)
  }

  /// The lines of both texts, those of one alone marked with − or +.
  private static func difference(_ old: String, _ new: String) -> String {
    let (before, after) = (old.components(separatedBy: "\n"), new.components(separatedBy: "\n"))
    let changes = after.difference(from: before)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [String] = []
    var (row, column) = (0, 0)
    while row < before.count || column < after.count {
      if removed.contains(row) {
        lines.append("- \(before[row])")
        row += 1
      } else if inserted.contains(column) {
        lines.append("+ \(after[column])")
        column += 1
      } else {
        lines.append("  \(before[row])")
        (row, column) = (row + 1, column + 1)
      }
    }
    return lines.joined(separator: "\n")
  }
}
