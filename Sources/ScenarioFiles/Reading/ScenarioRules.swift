import Apportionments
import Diagnostics
import Messages
import Parameters
import PublicFinance
import Scenarios
import Territories
import YAMLNodes

/// The rules of the format, applied to the nodes of one file.
///
/// Each part of the format is an extension in a file of its own.
package struct ScenarioRules {
  let findings: Findings
  let territories: Country
  /// The texts of the scenario, the one that wins first.
  let files: [SourceText]
  /// The tables that the scenario names.
  let tableFiles: TableFiles

  /// The longest horizon, in months: fifty years.
  package static let longestHorizon = 600

  init(_ findings: Findings, territories: Country, files: [SourceText], tables: TableFiles) {
    self.findings = findings
    self.territories = territories
    self.files = files
    tableFiles = tables
  }

  /// The scenario of a file, or nil when something in it cannot be used.
  func scenario(_ root: Node) -> Scenario? {
    guard readsSchema(of: root) else { return nil }
    guard let table = findings.table(root, .scenario, path: "", anchor: root.firstKey) else {
      return nil
    }
    if let schema = table["schema"] { _ = findings.text(schema) }
    let title = text(table["title"], empty: .emptyTitle)
    start(table["start"])
    let horizon = findings.value(table["horizon"]) { text throws(ValueFault) in
      try DurationText.parse(text, in: 1...Self.longestHorizon)
    }
    let clock = Clock(
      start: programmeStart(table["programme-start"], horizon, table["horizon"]),
      horizon: horizon)
    let postsCap = postsCap(table["posts-cap"])
    let method = apportionment(table["apportionment"]) ?? .hamilton
    let lines = lines(in: table, postsCap: postsCap, method: method)
    let parameters = parameters(in: table)
    let together = together(table, varies: parameters.varies)
    // Every rule runs before anything is put together, so that one fault hides no other.
    let description = text(table["description"]) ?? ""
    let author = text(table["author"]) ?? ""
    let sources = sources(table["sources"])
    let isReal = findings.value(table["real-quantities"], WordText.bool) ?? false
    if isReal { tellUnusedMethods(in: table) }
    let calendar = awardCalendar(table["award-calendar"]) ?? .committeesOf2021
    let renewalMonth = renewalExpectedFrom(table["renewal-expected-from"])
    let events = events(table["events"], clock)
    noteMovedEvents(events, clock, table["programme-start"])
    let expectations = expectations(table["expect"], clock)
    territoryRules(table, stated: Set(parameters.stated.keys))

    guard let title, let horizon, let announced = lines.announced else { return nil }
    var scenario = Scenario(title: title, announced: announced)
    scenario.description = description
    scenario.author = author
    scenario.sources = sources
    scenario.horizon = horizon
    scenario.programmeStart = MonthIndex(clock.start)
    scenario.advisers.method = method
    scenario.spaces.method = method
    scenario.aidants.method = method
    scenario.advisers = lines.spreads[.advisers] ?? scenario.advisers
    scenario.spaces = lines.spreads[.spaces] ?? scenario.spaces
    scenario.aidants = lines.spreads[.aidants] ?? scenario.aidants
    scenario.postsCap = postsCap.limit
    scenario.realQuantities = isReal
    scenario.awardCalendar = calendar
    scenario.renewalExpectedFrom = renewalMonth
    scenario.events = events
    scenario.expectations = expectations
    scenario.parameters = parameters.values
    scenario.statedParameters = Set(parameters.stated.keys)
    scenario.ranges = parameters.ranges
    scenario.sharedQuantiles = together.groups
    scenario.rankCorrelations = together.correlations
    return scenario
  }
}

/// The length of the simulation and the start of the programme in it, in months.
struct Clock {
  let start: Int
  /// Nil when the file does not say it without fault.
  let horizon: Int?
}

extension Node {
  /// The first key of a mapping, or the whole node.
  var firstKey: SourceSpan {
    guard case .mapping(let entries) = content, let first = entries.first else { return span }
    return first.key.span
  }
}
