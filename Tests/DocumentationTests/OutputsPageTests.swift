import Testing

@Suite struct `The page of outputs` {
  /// Plans that between them write every kind of row.
  let page: OutputsPage

  init() throws {
    page = try OutputsPage(
      runs: ["france-relance-13m", "freeze-2022", "hindcast-2020-2025", "own-ranges"].map {
        try ShippedRun($0)
      })
  }

  @Test func `says what the reports write`() throws {
    try Page.expect(page.text, in: "outputs.md")
  }

  @Test func `shows every section of the tidy table`() throws {
    #expect(page.written == Set(OutputsPage.shown))
  }
}
