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
    guard let data = try? Data(contentsOf: file) else {
      Issue.record(
        "no record \(name): run the tests with INCLUSIM_RECORD=1", sourceLocation: sourceLocation)
      return
    }
    let recorded = String(decoding: data, as: UTF8.self)
    guard recorded != text else { return }
    let pairs = zip(recorded.split(separator: "\n"), text.split(separator: "\n"))
    let first = pairs.first { $0 != $1 }.map { "\n- \($0.0)\n+ \($0.1)" } ?? " in length"
    Issue.record("\(name) differs from its record:\(first)", sourceLocation: sourceLocation)
  }
}
