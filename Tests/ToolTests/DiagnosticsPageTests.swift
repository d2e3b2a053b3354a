import Diagnostics
import Foundation
import Messages
import Testing

@Suite struct `The page of diagnostics` {
  private func expect(_ text: String, in name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Docs/\(name)")
    if ProcessInfo.processInfo.environment["INCLUSIM_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard recorded != text else { return }
    let lines = zip(recorded.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
    let first = lines.first { $0 != $1 }.map { "\n- \($0)\n+ \($1)" } ?? " in length"
    Issue.record(
      "Docs/\(name) differs from what it should say; INCLUSIM_RECORD=1 records it:\(first)")
  }

  @Test func `shows every identifier with its meaning, an example and the repair`() throws {
    let page = try DiagnosticsPage()
    for fault in page.faults { Issue.record("\(fault)") }
    try expect(page.text, in: "diagnostics.md")
  }

  @Test func `is told in French too`() throws {
    try expect(DiagnosticsPage.french, in: "diagnostics.fr.md")
  }

  @Test func `has a section for each identifier and for nothing else`() {
    #expect(
      Set(DiagnosticIdentifier.allCases.map(\.rawValue))
        == Set(DiagnosticHelp.allCases.map(\.rawValue)))
    for help in DiagnosticHelp.allCases {
      for language in Language.allCases {
        let lines = help.template(in: language).split(separator: "\n")
        #expect(lines.count == 2, "\(help) in \(language)")
        #expect(lines.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("`.") }, "\(help)")
      }
    }
  }
}
