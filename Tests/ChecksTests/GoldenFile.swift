import Foundation
import Testing

/// A recorded output; it is written only on request, with `INCLUSIM_RECORD=1`.
enum GoldenFile {
  /// Compares a text with the recorded one; a missing record is a failure.
  static func expect(
    _ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden").appending(path: name)
    if ProcessInfo.processInfo.environment["INCLUSIM_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    #expect(
      recorded == text, "\(name) differs: INCLUSIM_RECORD=1 records", sourceLocation: sourceLocation
    )
  }
}
