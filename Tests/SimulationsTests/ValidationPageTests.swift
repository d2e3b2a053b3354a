import Foundation
import Testing

@Suite(.tags(.golden)) struct `The page on validation` {
  @Test func `says what the model gives`() throws {
    let text = ValidationPage.text
    if ProcessInfo.processInfo.environment["INCLUSIM_RECORD"] == "1" {
      try text.write(to: ValidationPage.file, atomically: true, encoding: .utf8)
    }
    let recorded = try? String(contentsOf: ValidationPage.file, encoding: .utf8)
    let lines = text.components(separatedBy: "\n")
    let old = (recorded ?? "").components(separatedBy: "\n")
    let first = zip(old, lines).first { $0 != $1 }.map { "\n- \($0.0)\n+ \($0.1)" } ?? ""
    #expect(recorded == text, "INCLUSIM_RECORD=1 records Docs/validation.md\(first)")
  }
}
