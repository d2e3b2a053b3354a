import Parameters
import PublicFinance
import Scenarios
import Simulations
import Territories
import Testing
import _TestSupport

/// What moves no draw: two plans face the same luck, department by department.
@Suite struct `Common luck` {
  static let luck = Luck(seed: 5, draw: 9)

  /// Territories that are alike, and whose number is a power of two, so that shares are exact.
  private static func country(_ codes: [String]) throws -> Country {
    try #require(
      Country(
        codes.map { code in
          Department(
            code: Department.Code(code), name: code,
            region: Department.Region(code: "R", name: "Region"), population: 0x1p20,
            populationFrom15: 0x1p19,
            ageBands: Department.AgeBands(
              from15To44: 0x1p17, from45To59: 0x1p17, from60To74: 0x1p17, from75: 0x1p17),
            povertyRate: 16, communes: 300, area: 5000, franceServices: [8, 12, 16, 24, 26],
            zone: .mainland, activityFactor: 1)
        }))
  }

  /// A plan in which nothing ties territories together: seats and money for all, awareness complete.
  private static func scenario(
    _ codes: [String], posts: @escaping (String) -> Double = { _ in 40 }
  ) -> Scenario {
    let count = Double(codes.count)
    var scenario = Scenario(
      title: "Apart",
      announced: PerLine { line in
        [.advisers, .spaces, .aidants].contains(line) ? Money(euros: 1_000_000_000) : .zero
      })
    func each(_ number: @escaping (String) -> Double) -> Distribution {
      Distribution(
        basis: .quantities(
          Dictionary(
            uniqueKeysWithValues: codes.map { (Department.Code($0), number($0)) })))
    }
    scenario.advisers = each(posts)
    scenario.spaces = each { _ in 9 }
    scenario.aidants = each { _ in 150 }
    scenario.renewalExpectedFrom = MonthIndex(22)
    scenario.events = [
      SamplePlans.event(20, .appropriation(line: .renewal, amount: Money(euros: 900_000_000)))
    ]
    scenario.parameters[.needTotal] = 0x1p17 * count
    scenario.parameters[.needOffline] = 0x1p16 * count
    scenario.parameters[.seekReferenceOffline] = 0
    scenario.parameters[.seekReferenceStruggling] = 0
    scenario.parameters[.awarenessStart] = 1
    scenario.parameters[.trainingSeats] = 1e6
    scenario.parameters[.trainingRampupMonths] = 1
    scenario.parameters[.applicationsToJune2021] = 192 * count
    scenario.parameters[.applicationsToDecember2021] = 384 * count
    scenario.parameters[.applicationsAfter] = 16 * count
    scenario.parameters[.aidantPotential] = 512 * count
    scenario.postsCap = nil
    return scenario
  }

  private static func run(_ codes: [String], _ scenario: Scenario) throws -> FullRun {
    try FullRun(scenario, in: country(codes), luck: luck)
  }

  @Test func `moves nothing in the departments that were there when others come`() throws {
    let few = ["AA", "MM"]
    let many = ["AA", "BB", "MM", "ZZ"]
    let first = try Self.run(few, Self.scenario(few))
    let second = try Self.run(many, Self.scenario(many))
    for stock in Stock.allCases {
      for month in 0..<first.months {
        let (few, many) = (first.values(stock, at: month), second.values(stock, at: month))
        #expect(few == [many[0], many[2]], "\(stock) in month \(month)")
      }
    }
    #expect(first.values(.hired, at: 59)[0] != first.values(.hired, at: 59)[1])
  }

  @Test func `moves nothing in other departments when one has another plan`() throws {
    let codes = ["AA", "BB", "CC", "DD"]
    let first = try Self.run(codes, Self.scenario(codes))
    let second = try Self.run(codes, Self.scenario(codes) { $0 == "BB" ? 90 : 40 })
    for stock in Stock.allCases {
      for month in 0..<first.months {
        let (one, other) = (first.values(stock, at: month), second.values(stock, at: month))
        for d in [0, 2, 3] {
          #expect(one[d] == other[d], "\(stock) of \(codes[d]) in month \(month)")
        }
      }
    }
    #expect(second.values(.reached, at: 59)[1] > first.values(.reached, at: 59)[1])
  }

  @Test func `leaves of two plans the difference that both plans make`() throws {
    // With luck of their own, the difference of two runs is as uncertain as either of them.
    var other = SamplePlans.hindcast
    other.parameters[.contactHours] = 61
    let draws = (0..<24).map { draw -> (common: Double, own: Double) in
      func reached(_ scenario: Scenario, _ draw: Int) -> Double {
        Outcome(running: SamplePlans.plan(of: scenario), luck: Luck(seed: 1, draw: UInt64(draw)))
          .value(of: .reached, at: MonthIndex(59))
      }
      let plain = reached(SamplePlans.hindcast, draw)
      return (reached(other, draw) - plain, reached(other, draw + 100) - plain)
    }
    func variance(_ values: [Double]) -> Double {
      let mean = values.reduce(0, +) / Double(values.count)
      return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
    }
    #expect(variance(draws.map(\.common)) < variance(draws.map(\.own)) / 2)
  }
}
