import Apportionments
import Parameters
import PublicFinance
import Scenarios
import Territories

/// A scenario as a table from the path of each key to its value, to be compared key by key.
struct ScenarioFields {
  private(set) var values: [String: String] = [:]

  init(_ scenario: Scenario) {
    values["title"] = scenario.title
    values["description"] = scenario.description
    values["author"] = scenario.author
    values["sources"] = scenario.sources.description
    values["horizon"] = scenario.horizon.description
    values["programme-start"] = scenario.programmeStart.value.description
    values["envelope"] = scenario.envelope.cents.description
    for line in BudgetLine.allCases {
      values["lines.\(line.name).amount"] = scenario.announced[line].cents.description
    }
    add(scenario.advisers, of: .advisers)
    add(scenario.spaces, of: .spaces)
    add(scenario.aidants, of: .aidants)
    values["posts-cap"] = scenario.postsCap?.description ?? "none"
    values["real-quantities"] = scenario.realQuantities.description
    values["award-calendar"] = scenario.awardCalendar.shares.description
    values["renewal-expected-from"] = scenario.renewalExpectedFrom?.value.description ?? "never"
    for (index, event) in scenario.events.enumerated() { add(event, at: index) }
    values["events"] = scenario.events.count.description
    for name in ParameterName.allCases {
      values["params.\(name.name)"] = scenario.parameters[name].description
    }
    for expectation in scenario.expectations { values[expectation.path] = "\(expectation)" }
    values["expect"] = scenario.expectations.count.description
  }

  private mutating func add(_ distribution: Distribution, of line: BudgetLine) {
    let path = "lines.\(line.name)"
    switch distribution.basis {
    case .key(let key): values["\(path).key"] = key.rawValue
    case .weights(let weights): values["\(path).key"] = Self.written(weights)
    case .quantities(let quantities): values["\(path).key"] = "=" + Self.written(quantities)
    }
    values["\(path).floor"] = distribution.floor.description
    values["\(path).cap"] = distribution.cap?.description ?? "none"
    values["\(path).apportionment"] = distribution.method.rawValue
  }

  private static func written(_ numbers: [Department.Code: Double]) -> String {
    numbers.map { "\($0.key.text): \($0.value)" }.sorted().joined(separator: ", ")
  }

  private mutating func add(_ event: PlannedEvent, at index: Int) {
    let path = "events[\(index)]"
    values["\(path).month"] = event.month.value.description
    values["\(path).source"] = event.sources.description
    switch event.action {
    case .appropriation(let line, let amount):
      set(path, "appropriation", line: line, amount: amount)
    case .cancellation(let line, let amount): set(path, "cancel", line: line, amount: amount)
    case .freeze(let line): set(path, "freeze", line: line)
    case .unfreeze(let line): set(path, "unfreeze", line: line)
    case .transfer(let from, let to, let amount):
      set(path, "transfer", line: from, amount: amount)
      values["\(path).to"] = to.name
    }
  }

  private mutating func set(
    _ path: String, _ type: String, line: BudgetLine, amount: Money? = nil
  ) {
    values["\(path).type"] = type
    values["\(path).\(type == "transfer" ? "from" : "line")"] = line.name
    values["\(path).amount"] = amount?.cents.description
  }

  /// The keys whose values differ; all of an event that one of two scenarios lacks is one key.
  func differences(from other: ScenarioFields) -> [String] {
    let keys = Set(values.keys).union(other.values.keys)
      .filter { values[$0] != other.values[$0] }
    let lists = ["events", "expect"].filter(keys.contains)
    return keys.filter { key in
      !lists.contains { key.hasPrefix($0 + "[") }
    }.sorted()
  }
}
