import Diagnostics
import Messages
import Testing
import _TestSupport

@Suite struct `The page of diagnostics` {
  private func expect(_ text: String, in name: String) throws {
    let difference = try RecordedText.difference(
      of: text, from: "../../Docs/\(name)", beside: #filePath)
    if let difference { Issue.record("\(difference)") }
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
    #expect(Set(DiagnosticIdentifier.allCases.map(\.rawValue)) == DiagnosticHelp.identifiers)
  }

  @Test(
    arguments: [FileHelp.self, PlanHelp.self, TableHelp.self, ResultHelp.self]
      as [any MessageKey.Type])
  func `says of each what it means and how to go on`(area: any MessageKey.Type) {
    func check<Key: MessageKey>(_ area: Key.Type) {
      for help in Key.allCases {
        for language in Language.allCases {
          let lines = help.template(in: language).split(separator: "\n")
          #expect(lines.count == 2, "\(help) in \(language)")
          #expect(lines.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("`.") }, "\(help)")
        }
      }
    }
    check(area)
  }
}
