import Foundation
import Testing

@Suite struct `The tutorial` {
  @Test func `shows what its commands write`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Docs")
    let file = folder.appending(path: "tutorial.md")
    let written = try String(contentsOf: file, encoding: .utf8)
    let tutorial = try Tutorial(written)
    #expect(tutorial.commands > 5)
    for fault in tutorial.faults { Issue.record("\(fault)") }
    if ProcessInfo.processInfo.environment["INCLUSIM_RECORD"] == "1" {
      try tutorial.text.write(to: file, atomically: true, encoding: .utf8)
    } else if tutorial.text != written {
      let lines = zip(
        written.components(separatedBy: "\n"), tutorial.text.components(separatedBy: "\n"))
      let first = lines.first { $0 != $1 }.map { "\n- \($0)\n+ \($1)" } ?? ""
      Issue.record(
        "Docs/tutorial.md differs from what its commands write; INCLUSIM_RECORD=1 records it:\(first)"
      )
    }
  }
}
