import Comparisons
import Ensembles
import Parameters
import PublicFinance
import Reports
import ScenarioFiles
import Scenarios
import Simulations
import Sweeps
import Territories
import Testing
import _TestSupport

@Suite struct `A comparison of plans` {
  @Test(arguments: ["france-relance-13m", "hindcast-2020-2025", "rural-floor", "own-ranges"])
  func `gives exact zeros everywhere for equal plans`(name: String) throws {
    let plan = try ComparedPlans.shipped(name)
    let result = try ComparedPlans.result(plan, plan, draws: 64)
    let pair = try #require(result.pairs.first)
    #expect(pair.inputs.isEmpty && pair.decomposition.steps.isEmpty)
    let rows = result.rows(of: pair)
    #expect(rows.count > 1000)
    #expect(rows.allSatisfy { $0.difference == 0 || ($0.first == nil && $0.second == nil) })
    let drawn = try #require(pair.drawn)
    for spread in drawn.nation.map(\.spread) + drawn.coverage {
      let spread = try #require(spread)
      #expect(spread.mean == 0 && spread.standardError == 0 && spread.quantiles == [0, 0, 0])
      #expect(spread.equal == spread.draws && spread.more == 0)
    }
    let judgement = try #require(result.judgement)
    #expect(judgement.perfect == 0 && judgement.regrets.allSatisfy { $0.expected == 0 })
    #expect(result.dominances.isEmpty)
  }

  @Test(arguments: [
    ("france-relance-13m", "spaces-first"), ("france-relance-13m", "hindcast-2020-2025"),
    ("freeze-2022", "late-start"), ("rural-floor", "stricter-pix"),
  ])
  func `only changes its signs when the plans are exchanged`(
    names: (String, String)
  ) throws {
    let (one, other) = (try ComparedPlans.shipped(names.0), try ComparedPlans.shipped(names.1))
    let forth = try ComparedPlans.result(one, other, draws: 48)
    let back = try ComparedPlans.result(other, one, draws: 48)
    let pairs = (try #require(forth.pairs.first), try #require(back.pairs.first))
    for (row, mirror) in zip(forth.rows(of: pairs.0), back.rows(of: pairs.1)) {
      #expect(row.difference == mirror.difference.map { -$0 })
    }
    for (found, mirror) in zip(pairs.0.decomposition.figures, pairs.1.decomposition.figures) {
      #expect(found.parts == mirror.parts?.map { -$0 })
    }
    let drawn = (try #require(pairs.0.drawn), try #require(pairs.1.drawn))
    for (found, mirror) in zip(
      drawn.0.nation.map(\.spread) + drawn.0.coverage,
      drawn.1.nation.map(\.spread) + drawn.1.coverage)
    {
      #expect(found?.mean == mirror.map { -$0.mean })
      #expect(found?.quantiles == mirror.map { $0.quantiles.reversed().map { -$0 } })
      #expect(found?.more == mirror.map { $0.draws - $0.more - $0.equal })
      #expect(found?.standardError == mirror?.standardError)
    }
    #expect(forth.judgement?.perfect == back.judgement?.perfect)
    #expect(forth.judgement?.regrets == back.judgement?.regrets.reversed())
    #expect(
      forth.dominances.map { [$0.better, $0.worse] }
        == back.dominances.map { [1 - $0.better, 1 - $0.worse] })
  }

  @Test(arguments: [
    ("france-relance-13m", "spaces-first"), ("france-relance-13m", "hindcast-2020-2025"),
    ("france-relance-18m", "no-programme"), ("equal-per-head", "freeze-2022"),
  ])
  func `takes differences apart into parts that add up exactly`(
    names: (String, String)
  ) throws {
    let result = try ComparedPlans.result(
      ComparedPlans.shipped(names.0), ComparedPlans.shipped(names.1))
    try Self.verify(result)
  }

  @Test(arguments: UInt64(0)..<60)
  func `takes differences of generated plans apart`(seed: UInt64) throws {
    guard let (first, second) = ComparedPlans.generated(seed) else { return }
    try Self.verify(try ComparedPlans.result(first, second))
  }

  /// Parts against the difference of the two plans, as counts and as the numbers written out.
  private static func verify(_ result: ComparisonResult) throws {
    let pair = try #require(result.pairs.first)
    let rows = result.rows(of: pair)
    for found in pair.decomposition.figures {
      guard let parts = found.parts else { continue }
      let row = rows.first { $0.figure.name == found.figure.name && $0.figure.line == nil }
      let difference = try #require(row?.difference)
      #expect(parts.reduce(0, +) == difference)
      let resolution = found.figure.resolution
      let written = parts.compactMap { Double("\(resolution.value($0))") }
      for order in [written, written.reversed()] {
        #expect(order.reduce(0, +) == resolution.value(difference))
      }
    }
  }

  @Test func `knows which inputs differ, and where they are written`() throws {
    let result = try ComparedPlans.result(
      ComparedPlans.shipped("france-relance-13m"), ComparedPlans.shipped("hindcast-2020-2025"))
    let pair = try #require(result.pairs.first)
    #expect(
      pair.inputs.map(\.path) == [
        "lines.aidants.key", "renewal-expected-from", "events[0]", "events[1]", "events[2]",
        "params.need-offline", "params.need-total", "params.activity-factor-weight",
        "params.subsidy-private",
      ])
    #expect(pair.inputs[0].first.value == .word("population"))
    #expect(pair.inputs[0].second.value == .word("observed-aidants"))
    #expect(pair.inputs[0].second.place == "<shipped>/hindcast-2020-2025.yaml:23:33")
    // The same need, held in one plan and free to vary in the other.
    #expect(pair.inputs[5].key.reach == .draws && pair.inputs[5].second.place == nil)
    #expect(pair.inputs[7].first.place == nil)
    #expect(pair.decomposition.steps.count == 6 && pair.decomposition.method == .shapley)
  }

  @Test func `tells values that change no plan but its draws`() throws {
    let plan = try ComparedPlans.shipped("france-relance-13m")
    var scenario = plan.plan.scenario
    scenario.sharedQuantiles = []
    let other = ComparedPlan(scenario: "other", source: "other.yaml", plan: try Plan(scenario))
    let pair = try #require(try ComparedPlans.result(plan, other).pairs.first)
    #expect(pair.decomposition.steps.isEmpty)
    #expect(pair.inputs.contains { $0.key == .sharedQuantiles && $0.key.reach == .draws })
  }

  @Test func `compares plans of different lengths over the months they share`() throws {
    let long = try ComparedPlans.shipped("france-relance-13m")
    let short = try ComparedPlans.shipped("france-relance-13m", "horizon=36 months")
    let result = try ComparedPlans.result(long, short)
    let pair = try #require(result.pairs.first)
    #expect(result.comparison.month == MonthIndex(35))
    #expect(pair.inputs.map(\.key) == [.horizon])
    // What happens in a month does not depend on later ones.
    #expect(result.rows(of: pair).allSatisfy { $0.difference == 0 || $0.first == nil })
    let whole = Outcome(running: long.plan)
    let reached = try #require(
      result.rows(of: pair).first { $0.figure.name == "reached" && $0.place.level == "nation" })
    #expect(
      abs(
        reached.figure.resolution.value(reached.first ?? 0)
          - whole.value(of: .reached, at: MonthIndex(35))) < 1e-6)
  }

  @Test func `gives figures that runs give`() throws {
    let (one, other) = (
      try ComparedPlans.shipped("france-relance-13m"), try ComparedPlans.shipped("spaces-first")
    )
    let result = try ComparedPlans.result(one, other)
    let pair = try #require(result.pairs.first)
    let last = MonthIndex(59)
    for (plan, side) in [(one, \ComparisonRow.first), (other, \ComparisonRow.second)] {
      let outcome = Outcome(running: plan.plan)
      func value(_ name: String, _ line: BudgetLine? = nil, _ level: String = "nation") -> Double? {
        let row = result.rows(of: pair).first {
          $0.figure.name == name && $0.figure.line == line && $0.place.level == level
        }
        return row.flatMap { row in row[keyPath: side].map { row.figure.resolution.value($0) } }
      }
      #expect(
        value("paid", .spaces) == Double(outcome.ledger.balance(of: .spaces, at: last).paid.cents))
      #expect(value("paid") == Double(outcome.ledger.total(at: last).paid.cents))
      #expect(abs((value("reached") ?? 0) - outcome.value(of: .reached, at: last)) < 1e-6)
      #expect(abs((value("gini") ?? 0) - outcome.inequalityOfCoverage(at: last).gini) < 1e-8)
      let ain = BudgetLine.allCases.reduce(Money.zero) {
        $0 + outcome.journal.balance(of: $1, in: DepartmentIndex(0), at: last).paid
      }
      #expect(value("paid", nil, "department") == Double(ain.cents))
    }
  }

  @Test func `is the same on any number of threads`() throws {
    let (one, other) = (
      try ComparedPlans.shipped("france-relance-13m"), try ComparedPlans.shipped("rural-floor")
    )
    let texts = try [1, 2, 5].map { threads in
      let result = try ComparedPlans.result(one, other, draws: 40, threads: threads)
      return [
        ComparisonReport(result).text, ComparisonJSON(result).text,
        String(decoding: ComparisonTable(result).bytes, as: UTF8.self),
      ]
    }
    #expect(texts[0] == texts[1] && texts[0] == texts[2])
  }

  @Test func `takes steps together where plans on the way cannot be made`() throws {
    // Quantities that add up to more posts than the other plan's cap allows.
    let one = try ComparedPlans.shipped("france-relance-13m", "posts-cap=100")
    let other = try ComparedPlans.shipped(
      "france-relance-13m", "lines.advisers.quantities.01=300", "lines.advisers.quantities.02=200",
      "params.contact-hours=100")
    let decomposition = try #require(try ComparedPlans.result(one, other).pairs.first)
      .decomposition
    #expect(
      decomposition.steps.map(\.keys) == [
        [.spread(.advisers), .postsCap], [.parameter(.contactHours)],
      ])
  }

  @Test func `takes many changes in two orders`() throws {
    let sets = ParameterName.allCases.filter {
      Parameter[$0].unit == .share && Parameter[$0].range != nil
    }
    .filter { ![.tranche0, .tranche6, .tranche12].contains($0) }.prefix(12)
    let plan = try ComparedPlans.shipped("france-relance-13m")
    var scenario = plan.plan.scenario
    for name in sets { scenario.hold(name, at: scenario.parameters[name] * 0.9) }
    let other = ComparedPlan(scenario: "other", source: "other.yaml", plan: try Plan(scenario))
    let result = try ComparedPlans.result(plan, other)
    let decomposition = try #require(result.pairs.first).decomposition
    #expect(decomposition.method == .twoOrders && decomposition.steps.count == 12)
    try Self.verify(result)
  }

  @Test func `cannot begin with a number of draws outside what is admitted`() throws {
    let plan = try ComparedPlans.shipped("no-programme")
    for draws in [1, 50_001] {
      #expect(throws: ComparisonError.self) {
        try Comparison([plan, plan], design: EnsembleDesign(draws: draws))
      }
    }
  }
}
