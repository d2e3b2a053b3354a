import Messages
import Testing

@Suite struct `The data dictionary` {
  @Test(arguments: [Language.english, .french])
  func `says what the writers hold`(language: Language) throws {
    let page = DictionaryPage(language: language, run: try ShippedRun("france-relance-13m"))
    try Page.expect(page.text, in: page.file)
  }
}
