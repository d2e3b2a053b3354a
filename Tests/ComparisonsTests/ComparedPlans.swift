import Comparisons
import Diagnostics
import Ensembles
import Parameters
import PlanFiles
import PublicFinance
import ScenarioFiles
import Scenarios
import Simulations
import Sweeps
import Testing
import _TestSupport

/// Plans to compare, read from the files that come with the tool or generated.
enum ComparedPlans {
  /// A shipped plan, with overrides.
  static func shipped(_ name: String, _ overrides: String...) throws -> ComparedPlan {
    let source = try ScenarioSources.locate(name)
    let reading = PlanReader.read(source, overrides: overrides.map { Override($0) })
    return ComparedPlan(
      scenario: name, source: source.name, plan: try #require(reading.plan),
      positions: reading.reading.positions)
  }

  /// A comparison of two shipped plans.
  static func result(
    _ first: ComparedPlan, _ second: ComparedPlan, draws: Int? = nil, threads: Int = 2,
    figures: [SweepFigure] = []
  ) throws -> ComparisonResult {
    let comparison = try Comparison(
      [first, second], figures: figures, design: draws.map { EnsembleDesign(draws: $0) })
    return try #require(try comparison.run(threads: threads))
  }

  /// A pair of generated plans of one country with some values in common; nil where one cannot be made.
  static func generated(_ seed: UInt64) -> (ComparedPlan, ComparedPlan)? {
    let first = RandomPlan(seed: seed)
    guard let plan = try? first.plan() else { return nil }
    var scenario = first.scenario
    let other = RandomPlan(seed: seed + 1_000_000).scenario
    var generator = SplitMix64(seed: seed)
    func chance(_ part: Double) -> Bool { Double.random(in: 0...1, using: &generator) < part }
    if chance(0.6) {
      for line in BudgetLine.allCases where chance(0.5) {
        scenario.announced[line] = other.announced[line]
      }
      scenario.envelope = scenario.announced.total
    }
    if chance(0.3) { scenario.advisers.basis = .key(.population) }
    if chance(0.3) { scenario.spaces.floor = 1 }
    if chance(0.2) { scenario.aidants.cap = 50 }
    if chance(0.3) { scenario.postsCap = other.postsCap }
    if chance(0.2) { scenario.realQuantities.toggle() }
    if chance(0.3) { scenario.awardCalendar = other.awardCalendar }
    if chance(0.3) { scenario.renewalExpectedFrom = other.renewalExpectedFrom }
    if chance(0.5) { scenario.events = other.events }
    if chance(0.2) { scenario.programmeStart = other.programmeStart }
    if chance(0.2) { scenario.horizon = other.horizon }
    if chance(0.4) { scenario.parameters[.contactHours] *= 0.9 }
    if chance(0.3) { scenario.parameters[.relapse] *= 0.5 }
    guard let second = try? Plan(scenario, in: plan.country) else { return nil }
    return (
      ComparedPlan(scenario: "first", source: "first.yaml", plan: plan),
      ComparedPlan(scenario: "second", source: "second.yaml", plan: second)
    )
  }
}
