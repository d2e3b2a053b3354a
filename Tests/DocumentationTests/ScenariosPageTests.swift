import Foundation
import ShippedScenarios
import Testing

@Suite struct `The page of scenarios` {
  @Test func `says what running the scenarios gives`() throws {
    try Page.expect(ScenariosPage(runs: ShippedRun.all()).text, in: "scenarios.md")
  }

  @Test(arguments: ShippedScenarios.names)
  func `shows files with comments, within a hundred columns`(_ name: String) throws {
    let text = try #require(ShippedScenarios.text(named: name))
    #expect(text.hasPrefix("# "))
    let long = text.split(separator: "\n").filter { $0.count > 100 }
    #expect(long.isEmpty)
  }
}
