import DelimitedText
import Messages
import Reports
import Scenarios
import Simulations
import Testing
import _TestSupport

@Suite struct `The French dialect of CSV` {
  /// What French Excel takes for a number.
  private static var number: Regex<(Substring, Substring?, Substring?)> {
    /-?\d+(,\d+)?(e[-+]\d+)?/
  }

  @Test(arguments: [SamplePlans.withEvents, SamplePlans.strained, SamplePlans.noProgramme])
  func `holds the figures of the other one`(scenario: Scenario) throws {
    let summary = Summary(of: SamplePlans.outcome(of: scenario))
    let international = try DelimitedText(CSVReport(summary).text)
    let text = CSVReport(summary, in: .french).text
    #expect(text.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(text.hasSuffix("\r\n") && !text.replacing("\r\n", with: "").contains("\n"))
    let french = try DelimitedText(text, separator: ";")
    #expect(french.header.map(\.text) == international.header.map(\.text))
    #expect(french.rows.count == international.rows.count && french.rows.count > 100)
    for (one, other) in zip(international.rows, french.rows) {
      for (position, cells) in zip(one.indices, zip(one, other)) {
        guard position == 5 else {
          #expect(cells.0.text == cells.1.text)
          continue
        }
        #expect(cells.1.text == cells.0.text.replacing(".", with: ","))
        let isNumber = try Self.number.wholeMatch(in: cells.1.text) != nil
        #expect(isNumber || cells.1.text.isEmpty, "\(cells.1.text)")
      }
    }
  }

  @Test func `leaves texts as they are, and quotes what holds a semicolon`() {
    var scenario = SamplePlans.seed
    scenario.title = "1.5 ; a, \"b\""
    let text = CSVReport(Summary(of: SamplePlans.outcome(of: scenario)), in: .french).text
    #expect(text.contains("\r\n\"1.5 ; a, \"\"b\"\"\";envelope;"))
  }

  @Test func `writes lists too`() throws {
    let parameters = try DelimitedText(ParameterListing().csv(in: .french), separator: ";")
    let value = try #require(parameters.column("value"))
    #expect(parameters.rows.contains { $0[value].text.contains(",") })
    #expect(parameters.rows.allSatisfy { !$0[value].text.contains(".") })
  }
}
