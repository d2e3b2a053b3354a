import Apportionments
public import Parameters
public import PublicFinance
public import Scenarios

/// A value of a scenario, ready to be shown.
public enum InputValue: Sendable, Hashable {
  case money(Money)
  case whole(Int)
  case months(Int)
  case month(MonthIndex)
  /// A word of the format, such as `none` or `observed`.
  case word(String)
  /// A table of weights of so many departments.
  case weights(Int)
  /// A table of quantities: how many departments, and the sum.
  case quantities(Int, sum: Double)
  /// A calendar: the share awarded in the end, and the first month of the programme in which it is.
  case calendar(share: Double, by: MonthIndex)
  /// The value of a parameter, with the ends of its range where it is stated as one.
  case parameter(ParameterName, Double, range: ClosedRange<Double>?)
  /// Decisions; none where the list is empty.
  case events([PlannedEvent])
  /// So many elements of a list.
  case list(Int)
}

extension ScenarioKey {
  /// The value that a scenario has; nil for events, which are told together.
  func value(in scenario: Scenario) -> InputValue? {
    switch self {
    case .horizon: .months(scenario.horizon)
    case .programmeStart: .month(scenario.programmeStart)
    case .amount(let line): .money(scenario.announced[line])
    case .spread(let line): scenario.spread(line)?.basis.value
    case .floor(let line): scenario.spread(line).map { .whole($0.floor) }
    case .cap(let line): scenario.spread(line).map { $0.cap.orNone }
    case .apportionment(let line): scenario.spread(line).map { .word($0.method.rawValue) }
    case .postsCap: scenario.postsCap.orNone
    case .realQuantities: .word(scenario.realQuantities ? "true" : "false")
    case .awardCalendar: scenario.awardCalendar.value
    case .renewalExpectedFrom: scenario.renewalExpectedFrom.map { .month($0) } ?? .word("never")
    case .events: nil
    case .parameter(let name), .range(let name):
      .parameter(
        name, scenario.parameters[name],
        range: scenario.ranges[name].map { range in
          let (low, high) = range.ends
          return min(low, high)...max(low, high)
        })
    case .sharedQuantiles: .list(scenario.sharedQuantiles.count)
    case .rankCorrelations: .list(scenario.rankCorrelations.count)
    case .expectations: .list(scenario.expectations.count)
    }
  }

  /// Whether two scenarios have the same value.
  func isSame(in first: Scenario, _ second: Scenario) -> Bool {
    switch self {
    case .spread(let line): first.spread(line)?.basis == second.spread(line)?.basis
    case .awardCalendar:
      first.awardCalendar.shortened == second.awardCalendar.shortened
    case .parameter(let name): first.parameters[name] == second.parameters[name]
    case .range(let name):
      // A value that differs is told with its range; one value can vary in one plan and be held in the other.
      first.parameters[name] != second.parameters[name]
        || (first.ranges[name] == second.ranges[name] && first.varies(name) == second.varies(name))
    case .sharedQuantiles: first.sharedQuantiles == second.sharedQuantiles
    case .rankCorrelations: first.rankCorrelations == second.rankCorrelations
    case .expectations: first.expectations == second.expectations
    default: value(in: first) == value(in: second)
    }
  }

  /// Takes the value of one scenario over into another; what no run depends on stays as it is.
  func copy(from source: Scenario, to scenario: inout Scenario) {
    switch self {
    case .programmeStart: scenario.programmeStart = source.programmeStart
    case .amount(let line):
      scenario.announced[line] = source.announced[line]
      scenario.envelope = scenario.announced.total
    case .spread(let line):
      if let basis = source.spread(line)?.basis { scenario.change(line) { $0.basis = basis } }
    case .floor(let line):
      scenario.change(line) { $0.floor = source.spread(line)?.floor ?? 0 }
    case .cap(let line): scenario.change(line) { $0.cap = source.spread(line)?.cap }
    case .apportionment(let line):
      if let method = source.spread(line)?.method { scenario.change(line) { $0.method = method } }
    case .postsCap: scenario.postsCap = source.postsCap
    case .realQuantities: scenario.realQuantities = source.realQuantities
    case .awardCalendar: scenario.awardCalendar = source.awardCalendar
    case .renewalExpectedFrom: scenario.renewalExpectedFrom = source.renewalExpectedFrom
    case .parameter(let name): scenario.parameters[name] = source.parameters[name]
    case .horizon, .events, .range, .sharedQuantiles, .rankCorrelations, .expectations: break
    }
  }
}

extension Scenario {
  /// How a line's quantity is spread; nil for lines of money alone.
  fileprivate func spread(_ line: BudgetLine) -> Distribution? {
    switch line {
    case .advisers: advisers
    case .spaces: spaces
    case .aidants: aidants
    case .renewal, .unallocated: nil
    }
  }

  fileprivate mutating func change(_ line: BudgetLine, _ work: (inout Distribution) -> Void) {
    switch line {
    case .advisers: work(&advisers)
    case .spaces: work(&spaces)
    case .aidants: work(&aidants)
    case .renewal, .unallocated: break
    }
  }
}

extension Distribution.Basis {
  fileprivate var value: InputValue {
    switch self {
    case .key(let key): .word(key.rawValue)
    case .weights(let table): .weights(table.count)
    case .quantities(let table):
      // In the order of the codes, so that the sum does not follow that of a dictionary.
      .quantities(
        table.count, sum: table.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value })
    }
  }
}

extension Int? {
  fileprivate var orNone: InputValue { map { .whole($0) } ?? .word("none") }
}

extension AwardCalendar {
  /// The shares without repeats of the last one.
  fileprivate var shortened: [Double] {
    var shares = shares
    while shares.count > 1, shares[shares.count - 2] == shares[shares.count - 1] {
      shares.removeLast()
    }
    return shares
  }

  fileprivate var value: InputValue {
    let shares = shortened
    return .calendar(share: shares.last ?? 0, by: MonthIndex(shares.count - 1))
  }
}
