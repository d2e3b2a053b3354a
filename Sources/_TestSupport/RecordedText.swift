import Foundation

/// A text on record in the repository; it is written only on request, with `INCLUSIM_RECORD=1`.
package enum RecordedText {
  /// How a text differs from the one on record, with the first line that does; nil when it does not.
  ///
  /// - Parameters:
  ///   - path: The path of the record, from the folder of the source file.
  ///   - source: The source file of the test.
  /// - Throws: An error of the file system when the record is to be written and cannot be.
  package static func difference(
    of text: String, from path: String, beside source: String
  ) throws -> String? {
    let file = URL(filePath: source).deletingLastPathComponent().appending(path: path)
    if ProcessInfo.processInfo.environment["INCLUSIM_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    guard let data = try? Data(contentsOf: file) else {
      return "there is no record \(path): INCLUSIM_RECORD=1 writes it"
    }
    let recorded = String(decoding: data, as: UTF8.self)
    guard recorded != text else { return nil }
    let (old, new) = (lines(of: recorded), lines(of: text))
    let pair = zip(old, new).first { $0 != $1 }
    let first = pair.map { "\n- \($0.0)\n+ \($0.1)" } ?? " in length"
    return "\(path) differs from its record (INCLUSIM_RECORD=1 writes it anew):\(first)"
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
