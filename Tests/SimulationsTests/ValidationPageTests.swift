import Testing
import _TestSupport

@Suite(.tags(.golden)) struct `The page on validation` {
  @Test func `says what the model gives`() throws {
    let difference = try RecordedText.difference(
      of: ValidationPage.text, from: "../../Docs/validation.md", beside: #filePath)
    if let difference { Issue.record("\(difference)") }
  }
}
