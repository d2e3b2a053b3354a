import Messages
import ResultTables
import Simulations
import Spreadsheets
import Testing
import _TestSupport

/// What a user wrote goes into a workbook as text, whatever it is.
@Suite struct `A text of a user in a workbook` {
  private func title(_ text: String) throws -> ReadWorkbook.Cell? {
    let book = try Sample.read([Sample.one], title: text)
    return book.table("About").first { $0["topic"]?.text == "title" }?["text"]
  }

  @Test(arguments: [
    "=cmd|' /C calc'!A0", "=1+1", "+1", "-1", "@SUM(1)", "{=1}", "https://example.org", "'quoted'",
    "a & b < c > \"d\"", "two\nlines", "tab\there", "_x0041_", "_x", "__x0041__", "12", "2021-03",
    "é à ü €", "👩‍🏫", "\u{1}\u{1F}",
  ])
  func `stays the text it is, and never is a formula`(_ text: String) throws {
    let cell = try #require(try title(text))
    #expect(cell.text == text)
    #expect(cell.formula == nil && cell.number == nil)
  }

  @Test func `is no reference in a chart either`() throws {
    let book = try Sample.read([Sample.one, Sample.other], title: "=Months!$A$1")
    for (name, part) in book.parts where name.hasPrefix("xl/charts/") {
      let elements = try XMLElements(part).all
      #expect(
        elements.contains { $0.text == " =Months!$A$1" || $0.text.hasPrefix(" =Months!$A$1:") })
      #expect(!elements.contains { $0.name == "c:f" && !$0.text.hasPrefix("'") }, "\(name)")
    }
  }

  @Test(arguments: ["\0", "\u{FFFE}", "\u{FFFF}"])
  func `shows what no file can hold as a replacement`(_ text: String) throws {
    #expect(try title("a\(text)b")?.text == "a\u{FFFD}b")
  }

  @Test func `is cut where a cell ends`() throws {
    let cut = try #require(try title(String(repeating: "x", count: 40_000))?.text)
    #expect(cut.utf16.count <= 32_767 && cut.hasSuffix("x…"))
    let pairs = try #require(try title(String(repeating: "👍", count: 20_000))?.text)
    #expect(pairs.utf16.count <= 32_767 && pairs.hasSuffix("👍…"))
    let whole = String(repeating: "x", count: 32_000)
    #expect(try title(whole)?.text == whole)
  }

  @Test func `may be the name of a scenario too`() throws {
    let names = ["=plan", "plan's \"own\" <name>"]
    let results = names.map { Sample.result(SamplePlans.seedOutcome, $0) }
    let book = try Sample.read(results)
    let scenarios = book.table("Months").compactMap { $0["scenario"]?.text }
    #expect(Set(scenarios) == Set(names))
    let headers = book.rows(of: "Comparison")[0].compactMap { $0?.text }
    #expect(headers.contains(names[1]))
    let formulas = book.cells.values.flatMap(\.values).compactMap(\.formula)
    #expect(formulas.allSatisfy { !$0.contains("plan") })
  }
}
