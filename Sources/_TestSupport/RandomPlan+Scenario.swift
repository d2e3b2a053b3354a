import Parameters
import PublicFinance
import Scenarios
import Territories

extension Draw {
  /// A scenario of any size with any rules.
  mutating func scenario(_ parameters: ParameterValues, in country: Country) -> Scenario {
    var scenario = Scenario(title: "Generated", announced: announced())
    scenario.parameters = parameters
    scenario.horizon = chance(0.04) ? 1 : (chance(0.1) ? whole(50...120) : whole(2...40))
    if chance(0.25) { scenario.programmeStart = MonthIndex(whole(1...24)) }
    scenario.realQuantities = chance(0.15)
    scenario.advisers = distribution(in: country, scale: 40)
    scenario.spaces = distribution(in: country, scale: 10)
    scenario.aidants = distribution(in: country, scale: 200)
    scenario.postsCap = chance(0.4) ? nil : Int(logUniform(1...100_000))
    scenario.awardCalendar = calendar()
    if chance(0.5) { scenario.renewalExpectedFrom = MonthIndex(whole(0...40)) }
    scenario.events = events(until: scenario.horizon, envelope: scenario.envelope)
    return scenario
  }

  /// Lines that share an envelope of one cent to ten billion euros.
  private mutating func announced() -> PerLine<Money> {
    let envelope = Int64(logUniform(1...1e12).rounded())
    let weights = BudgetLine.allCases.map { line in
      chance(line == .unallocated ? 0.7 : 0.15) ? 0 : number(0.01...1)
    }
    let sum = max(weights.reduce(0, +), 1e-9)
    var rest = envelope
    var amounts = PerLine { line in
      let cents = min(rest, Int64(Double(envelope) * weights[line.rawValue] / sum))
      rest -= cents
      return Money(cents: cents)
    }
    amounts[element([.advisers, .advisers, .spaces, .aidants, .renewal])] += Money(cents: rest)
    return amounts
  }

  private mutating func distribution(in country: Country, scale: Int) -> Distribution {
    let codes = country.departments.map(\.code)
    let basis: Distribution.Basis
    switch whole(0...9) {
    case 0, 1:
      let table = codes.map { code in
        (code, chance(0.1) ? 0 : Double(whole(0...scale)))
      }
      return Distribution(basis: .quantities(Dictionary(uniqueKeysWithValues: table)))
    case 2, 3:
      let isWide = chance(0.2)
      let table = codes.map { code in
        (code, chance(0.1) ? 0 : (isWide ? logUniform(1e-6...1e6) : number(0.1...1)))
      }
      basis = .weights(Dictionary(uniqueKeysWithValues: table))
    default:
      basis = .key(element([.equal, .population, .need, .needPoverty, .accessGap]))
    }
    return Distribution(
      basis: basis, floor: chance(0.1) ? whole(0...3) : 0,
      cap: chance(0.1) ? whole(3...20 * scale) : nil)
  }

  private mutating func calendar() -> AwardCalendar {
    guard chance(0.6) else { return .committeesOf2021 }
    var share = 0.0
    let shares = (0..<whole(1...18)).map { _ in
      if chance(0.5) { share = min(1, share + number(0...0.4)) }
      return share
    }
    return AwardCalendar(shares: chance(0.7) ? shares + [1] : shares) ?? .committeesOf2021
  }

  private mutating func events(until horizon: Int, envelope: Money) -> [PlannedEvent] {
    guard chance(0.75) else { return [] }
    var events: [PlannedEvent] = []
    for _ in 0..<whole(1...6) {
      let month = MonthIndex(whole(1...max(1, horizon + 2)))
      let line = element(BudgetLine.allCases)
      let amount = Money(cents: Int64(logUniform(1...max(2, Double(envelope.cents))).rounded()))
      switch whole(0...5) {
      case 0:
        // Money for renewals makes them possible; money for posts lets the plan grow.
        let target = element([.renewal, .renewal, .advisers, line])
        let cents =
          target == .advisers ? Double(envelope.cents) * number(0.1...2) : logUniform(1...2e10)
        events.append(
          PlannedEvent(
            month: month,
            action: .appropriation(line: target, amount: Money(cents: Int64(cents.rounded())))))
      case 1, 2:
        let other = element(BudgetLine.allCases.filter { $0 != line })
        events.append(
          PlannedEvent(month: month, action: .transfer(from: line, to: other, amount: amount)))
      case 3:
        events.append(
          PlannedEvent(month: month, action: .cancellation(line: line, amount: amount)))
      case 4:
        events.append(PlannedEvent(month: month, action: .freeze(line: line)))
      default:
        events.append(PlannedEvent(month: month, action: .freeze(line: line)))
        events.append(
          PlannedEvent(month: month + whole(0...8), action: .unfreeze(line: line)))
      }
    }
    return events
  }
}
