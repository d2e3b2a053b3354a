import Foundation
import Testing
import _TestSupport

@Suite struct `The tutorial` {
  @Test func `shows what its commands write`() throws {
    let page = "../../Docs/tutorial.md"
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: page)
    let tutorial = try Tutorial(String(contentsOf: file, encoding: .utf8))
    #expect(tutorial.commands > 5)
    for fault in tutorial.faults { Issue.record("\(fault)") }
    let difference = try RecordedText.difference(of: tutorial.text, from: page, beside: #filePath)
    if let difference { Issue.record("\(difference)") }
  }
}
