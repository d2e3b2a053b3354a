import InclusionPlan

/// A plan that all three programs run.
struct ComparedPlan {
  let name: String
  let plan: Plan
  /// The share of each line's key by department, by which later money is spread.
  let keyShares: [[Double]]

  /// How many plans are compared figure by figure: the shipped ones and 24 draws of parameters.
  static let checked = ShippedScenarios.names.count + 24

  /// The shipped scenarios, then draws of every uncertain parameter of the past and of the
  /// announced plan in turn.
  static func all() throws -> [ComparedPlan] {
    let shipped = try ShippedScenarios.names.map { name in (name, try scenario(named: name)) }
    let bases = try ["hindcast-2020-2025", "france-relance-13m"].map(scenario(named:))
    var generator = SplitMix(state: 20210618)
    let drawn = (0..<256 - shipped.count).map { number in
      ("draw-\(number)", draw(bases[number % 2], &generator))
    }
    return try (shipped + drawn).map { try ComparedPlan(name: $0, scenario: $1) }
  }

  private init(name: String, scenario: Scenario) throws {
    self.name = name
    plan = try Plan(scenario)
    // Quotas that are not rounded are the shares of the key.
    var unrounded = scenario
    unrounded.realQuantities = true
    unrounded.announced = PerLine { _ in Money(euros: 1_000_000) }
    let quotas = try Plan(unrounded)
    keyShares = [quotas.plannedPosts, quotas.plannedSpaces, quotas.plannedAidants].map { values in
      let sum = values.reduce(0, +)
      return values.map { sum > 0 ? $0 / sum : 0 }
    }
  }

  private static func scenario(named name: String) throws -> Scenario {
    let reading = ScenarioReader.read(try ScenarioSources.locate(name))
    guard let scenario = reading.scenario else { fatalError("\(name) cannot be read") }
    return scenario
  }

  /// Draws each parameter evenly from its range.
  private static func draw(_ base: Scenario, _ generator: inout SplitMix) -> Scenario {
    var scenario = base
    for parameter in Parameter.all {
      guard let range = parameter.range else { continue }
      let value = Double.random(in: range, using: &generator)
      scenario.parameters[parameter.name] = parameter.isInteger ? value.rounded() : value
    }
    return scenario
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): enough for draws that only need to differ.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
