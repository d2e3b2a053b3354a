import Diagnostics
import Messages
import ScenarioFiles
import Scenarios
import Testing

@Suite struct `The page of scenario files` {
  @Test func `says what the tables of the format say`() throws {
    try Page.expect(FormatPage.text, in: "scenario-format.md")
  }

  @Test func `shows every table of the format`() {
    #expect(FormatPage.shown == Set(FormatTable.allCases))
  }

  @Test func `has words for every allocation key`() {
    #expect(
      Set(AllocationKey.allCases.map(\.rawValue))
        == Set(AllocationKeyText.allCases.map(\.rawValue)))
  }

  static let accepted: [(path: String, text: String)] = [
    ("lines.advisers.amount", "200 millions d'euros"), ("lines.advisers.amount", "200 000 000 €"),
    ("lines.advisers.amount", "200,000,000 EUR"), ("lines.spaces.share", "16 %"),
    ("lines.spaces.share", "0.16"), ("lines.spaces.share", "0,16"), ("posts-cap", "4 000"),
    ("need.total", "13 M"), ("need.total", "14 millions"), ("horizon", "60 mois"),
    ("programme-start", "2021-03"), ("programme-start", "March 2021"),
    ("params.pix-pass-share", "25 % to 45 %"), ("params.pix-pass-share", "25 % à 45 %"),
    ("params.pix-pass-share", "25 to 45 %"), ("programme-start", "mars 2021"),
    ("horizon", "5 years"), ("real-quantities", "true"),
  ]

  @Test(arguments: accepted)
  func `gives ways of writing that are accepted`(path: String, text: String) throws {
    let reading = try read(path, text)
    #expect(TextRenderer().text(of: reading.diagnostics) == "", "\(path)=\(text)")
  }

  static let refused: [(path: String, text: String)] = [
    ("lines.advisers.amount", "1,500 M€"), ("lines.spaces.share", "160 %"),
    ("lines.spaces.share", "-1 %"), ("posts-cap", "1,500"), ("posts-cap", "0.5"),
    ("programme-start", "03/2021"), ("programme-start", "2021-13"), ("horizon", "a year"),
    ("horizon", "60 days"),
    ("params.pix-pass-share", "25 % to 45"), ("params.pix-pass-share", "45 to 25 %"),
    ("params.pix-pass-share", "25–45 %"), ("real-quantities", "yes"), ("real-quantities", "on"),
  ]

  @Test(arguments: refused)
  func `gives ways of writing that are refused`(path: String, text: String) throws {
    #expect(try read(path, text).diagnostics.hasErrors, "\(path)=\(text)")
  }

  private func read(_ path: String, _ text: String) throws -> Reading {
    let source = try ScenarioSources.locate("france-relance-13m")
    // An amount and a share of one line must agree; the share takes the amount's place.
    let content =
      path.hasSuffix("share")
      ? source.content.replacing("{amount: 40 M€, key: need", with: "{share: 16 %, key: need")
      : source.content
    return ScenarioReader.read(
      SourceText(name: "plan.yaml", content: content), overrides: [Override("\(path)=\(text)")])
  }
}
