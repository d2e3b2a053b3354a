import Testing
import _TestSupport

/// The outputs on record beside these tests.
enum GoldenFile {
  /// Compares a text with the one on record; a missing record is a failure.
  static func expect(
    _ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let difference = try RecordedText.difference(
      of: text, from: "Golden/\(name)", beside: #filePath)
    if let difference { Issue.record("\(difference)", sourceLocation: sourceLocation) }
  }
}
