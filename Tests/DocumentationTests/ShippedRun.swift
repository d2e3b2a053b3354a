import Diagnostics
import Messages
import PlanFiles
import PublicFinance
import Reports
import ScenarioFiles
import Scenarios
import ShippedScenarios
import Simulations
import Territories
import Testing

/// A shipped scenario with its run, as `inclusim run NAME` gives it.
struct ShippedRun {
  let name: String
  let outcome: Outcome
  let summary: Summary

  /// Runs a shipped scenario, with values in place of those of its file.
  init(_ name: String, _ overrides: String...) throws {
    let reading = PlanReader.read(
      try ScenarioSources.locate(name), overrides: overrides.map { Override($0) })
    #expect(TextRenderer().text(of: reading.diagnostics) == "")
    outcome = Outcome(running: try #require(reading.plan))
    summary = Summary(of: outcome)
    self.name = name
  }

  /// Every shipped scenario; the announced plan first, the others by name.
  static func all() throws -> [ShippedRun] {
    let first = ScenarioTemplate.standard
    return try ([first] + ShippedScenarios.names.filter { $0 != first }).map { try ShippedRun($0) }
  }

  /// A figure of the nation's people, sessions, recruitment or inequality at the last month.
  func number(_ name: FigureName) -> Double {
    let people = summary.people
    let places = [
      people.nation, people.sessions, summary.recruitment.atHorizon, people.inequality,
      people.costs,
    ]
    return places.lazy.compactMap { $0[name]?.number }.first ?? 0
  }

  /// Money of a line, or of all lines together, in millions of euros.
  func millions(_ name: FigureName, _ line: BudgetLine? = nil) -> Double {
    let envelope = summary.envelope
    let figures =
      line.flatMap { line in envelope.lines.first { $0.line == line } } ?? envelope.total
    return (figures.figures[name]?.money?.inEuros ?? 0) / 1e6
  }

  /// A figure of a department at the last month.
  func number(_ name: FigureName, in code: String) -> Double {
    summary.people.departments.first { $0.code.text == code }?.figures[name]?.number ?? 0
  }
}
