import Diagnostics
import Foundation
import Parameters
import PublicFinance
import ScenarioFiles
import Scenarios
import ShippedScenarios
import Territories
import Testing

@Suite struct `Good scenarios` {
  private func text(_ name: String) throws -> String {
    try String(contentsOf: Golden.fixtures.appending(path: "Good/\(name).yaml"), encoding: .utf8)
  }

  private func scenario(_ text: String) throws -> Scenario {
    let reading = ScenarioReader.read(SourceText(name: "good.yaml", content: text))
    #expect(TextRenderer().text(of: reading.diagnostics) == "")
    return try #require(reading.scenario)
  }

  @Test func `the seed plan has the defaults of the format`() throws {
    let seed = try scenario(text("seed-plan"))
    var expected = Scenario(
      title: "seed-plan-13M",
      announced: PerLine { line in
        switch line {
        case .advisers: Money(euros: 200_000_000)
        case .spaces: Money(euros: 40_000_000)
        case .aidants: Money(euros: 10_000_000)
        default: .zero
        }
      })
    expected.postsCap = 4000
    #expect(seed == expected)
  }

  @Test func `every key is read`() throws {
    let plan = try scenario(text("every-key"))
    #expect(plan.advisers == Distribution(basis: .key(.observed), floor: 5, cap: 150))
    #expect(plan.spaces == Distribution(basis: .key(.need)))
    #expect(plan.announced[.advisers] == Money(euros: 200_000_000))
    #expect(plan.announced[.spaces] == Money(euros: 40_000_000))
    #expect(plan.renewalExpectedFrom == MonthIndex(22))
    #expect(plan.awardCalendar.shares.count == 13)
    #expect(
      [2, 3, 4, 5, 9, 12, 59].map { plan.awardCalendar[$0] }
        == [0, 0.2138, 0.2138, 0.5345, 0.8104, 1, 1])
    #expect(
      plan.events.map(\.action) == [
        .freeze(line: .spaces), .unfreeze(line: .spaces),
        .transfer(from: .spaces, to: .advisers, amount: Money(euros: 5_000_000)),
        .cancellation(line: .aidants, amount: Money(euros: 1_000_000)),
        .appropriation(line: .renewal, amount: Money(euros: 44_000_000)),
      ])
    #expect(plan.events.map(\.month.value) == [9, 14, 14, 15, 25])
    #expect(plan.parameters[.trainingSeats] == 700)
    #expect(plan.statedParameters == [.contactHours, .trainingSeats])
  }

  @Test func `expectations are read in the unit of their metric`() throws {
    let plan = try scenario(text("expectations"))
    #expect(plan.expectations.map(\.path) == (0..<9).map { "expect[\($0)]" })
    #expect(
      plan.expectations.map(\.metric.name) == [
        "coverage", "paid", "amount", "reached", "coverage", "in-post", "cost-per-session", "gini",
        "paid",
      ])
    #expect(
      plan.expectations.map(\.period) == [
        .month(MonthIndex(36)), .fiscalYear(FiscalYear(2021)), .month(MonthIndex(59)),
        .month(MonthIndex(59)), .month(MonthIndex(59)), .everyMonth, .month(MonthIndex(59)),
        .month(MonthIndex(59)), .fiscalYear(FiscalYear(2022)),
      ])
    let codes = [Department.Code("01"), Department.Code("2A")]
    #expect(
      plan.expectations.map(\.place) == [
        .everyDepartment, .nation, .nation, .nation, .regions(["53"]), .departments(codes), .nation,
        .nation, .regions(["53", "94"]),
      ])
    #expect(
      plan.expectations.map(\.bounds) == [
        [.init(.atLeast, .number(0.08))], [.init(.atMost, .money(Money(euros: 60_000_000)))],
        [.init(.equals, .money(.zero))],
        [.init(.atLeast, .number(1_500_000)), .init(.atMost, .number(2_000_000))],
        [.init(.atLeast, .number(0.08))], [.init(.atMost, .number(150))],
        [.init(.atMost, .number(25.5))], [.init(.atMost, .number(0.15))],
        [.init(.atLeast, .money(.zero))],
      ])
    #expect(
      plan.expectations.map(\.tolerance) == [
        nil, nil, nil, .part(0.01), .amount(.number(0.005)), .amount(.number(2)),
        .amount(.number(1)), nil, nil,
      ])
    #expect(
      plan.expectations.map(\.line) == [nil, nil, .unallocated, nil, nil, nil, nil, nil, .advisers])
    #expect(plan.expectations[0].reason == "no one is left out")
  }

  @Test func `JSON, CRLF and a byte order mark change nothing`() throws {
    let plain = try text("every-key")
    let plan = try scenario(plain)
    #expect(try scenario(text("every-key-as-json")) == plan)
    #expect(try scenario(plain.replacing("\n", with: "\r\n")) == plan)
    #expect(try scenario("\u{FEFF}" + plain) == plan)
  }

  @Test func `department codes are texts`() throws {
    let plan = try scenario(text("departments"))
    func code(_ text: String) -> Department.Code { Department.Code(text) }
    #expect(
      plan.advisers.basis
        == .quantities([code("01"): 40, code("08"): 12, code("2A"): 0, code("976"): 1000]))
    #expect(
      plan.spaces.basis
        == .weights([code("01"): 1, code("08"): 2.5, code("2B"): 0, code("971"): 3.5]))
    #expect(plan.spaces.cap == 40)
    #expect(plan.horizon == 1)
    #expect(plan.postsCap == nil)
    #expect(plan.realQuantities)
    #expect(plan.parameters[.needTotal] == 18e6)
    #expect(plan.statedParameters == [.needTotal, .needOffline])
    #expect(plan.sources.count == 2)
  }

  @Test(arguments: ShippedScenarios.names)
  func `a shipped scenario reads without any diagnostic`(_ name: String) throws {
    let source = try ScenarioSources.locate(name)
    #expect(source.name == "<shipped>/\(name).yaml")
    let plan = try scenario(source.content)
    #expect(!plan.description.isEmpty)
  }

  @Test func `the shipped scenarios are those announced`() {
    #expect(
      ShippedScenarios.names == [
        "advisers-240m", "advisers-240m-no-cap", "aidants-first", "all-advisers",
        "budget-of-2017", "equal-per-head", "france-relance-13m", "france-relance-18m",
        "freeze-2022", "hindcast-2020-2025", "late-start", "no-programme", "own-ranges",
        "rural-floor", "spaces-first", "stricter-pix",
      ])
  }

  @Test func `the shipped seed plan is the seed plan`() throws {
    var shipped = try scenario(ScenarioSources.locate("france-relance-13m").content)
    var seed = try scenario(text("seed-plan"))
    // What differs is what the file says of itself, and the need it states at its default.
    (shipped.title, shipped.description, shipped.author) = ("", "", "")
    (shipped.sources, shipped.statedParameters, seed.title) = ([], [], "")
    #expect(shipped.awardCalendar == .committeesOf2021)
    #expect(shipped == seed)
  }

  @Test func `the hindcast has the money added later`() throws {
    let plan = try scenario(ScenarioSources.locate("hindcast-2020-2025").content)
    #expect(plan.aidants.basis == .key(.observedAidants))
    #expect(plan.parameters[.activityFactorWeight] == 1)
    #expect(plan.renewalExpectedFrom == MonthIndex(22))
    #expect(
      plan.events.map(\.action) == [
        .appropriation(line: .renewal, amount: Money(euros: 44_000_000)),
        .appropriation(line: .renewal, amount: Money(euros: 41_800_000)),
        .appropriation(line: .renewal, amount: Money(euros: 40_000_000)),
      ])
    #expect(plan.events.map(\.month.value) == [25, 37, 49])
    #expect(plan.events.map(\.sources) == [["PF051"], ["PF055"], ["PF062", "PF061"]])
  }
}
