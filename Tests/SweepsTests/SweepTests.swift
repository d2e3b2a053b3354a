import Diagnostics
import Messages
import Parameters
import PlanFiles
import PublicFinance
import ScenarioFiles
import Scenarios
import Simulations
import Sweeps
import Testing
import _TestSupport

@Suite struct `A sweep` {
  private func request(_ sets: [String], of name: String = "france-relance-13m") throws
    -> SweepRequest
  {
    SweepRequest(source: try ScenarioSources.locate(name), scenario: "plan", sets: sets)
  }

  private func points(_ sweep: Sweep?, threads: Int = 2) throws -> [SweepPoint] {
    let sweep = try #require(sweep)
    guard case .points(let points) = sweep.run(threads: threads) else {
      Issue.record("the sweep gives points")
      return []
    }
    return points
  }

  @Test func `gives at each point what a run of that scenario gives`() throws {
    var request = try request(
      [
        "lines.spaces.amount=20..60 M€ by 20 M€", "params.contact-hours=60, 110",
      ], of: "hindcast-2020-2025")
    request.metrics = SweepFigure.all.map(\.name)
    request.months = ["2021-06", "2025-11"]
    let sweep = SweepReader.read(request).sweep
    let points = try points(sweep)
    #expect(points.count == 6)
    for point in points {
      let rest = Money(euros: 240_000_000) - Money(euros: Int64(point.values[0].number ?? 0))
      #expect(point.balance == rest)
      let overrides = [
        "lines.spaces.amount=\(point.values[0].text)",
        "params.contact-hours=\(point.values[1].text)",
        "lines.advisers.amount=\(rest.cents / 100) €",
      ]
      let plan = try #require(
        PlanReader.read(request.source, overrides: overrides.map { Override($0) }).plan)
      let outcome = Outcome(running: plan)
      for (month, figures) in zip([6, 59], point.figures) {
        let index = MonthIndex(month)
        for (figure, value) in zip(SweepFigure.all, figures) {
          #expect(value == figure.value(in: outcome, at: index), "\(figure.name)")
        }
      }
    }
  }

  @Test func `over parameters alone gives what full readings give`() throws {
    let sets = [
      "params.training-seats=500..700 by 100", "params.workshop-time-share=10 %; 0,2; 35 %",
    ]
    let quick = try points(SweepReader.read(request(sets)).sweep)
    #expect(quick.count == 9)
    for point in quick {
      let overrides = zip(["training-seats", "workshop-time-share"], point.values).map {
        Override("params.\($0)=\($1.text)")
      }
      let source = try ScenarioSources.locate("france-relance-13m")
      let outcome = Outcome(
        running: try #require(PlanReader.read(source, overrides: overrides).plan))
      for (figure, value) in zip(SweepFigure.standard, point.figures[0]) {
        #expect(value == figure.value(in: outcome, at: MonthIndex(59)), "\(figure.name)")
      }
    }
  }

  @Test(arguments: [
    ["lines.spaces.amount=20..60 M€ by 20 M€", "params.contact-hours=50..95 by 5"],
    ["params.contact-hours=50..95 by 5", "lines.spaces.amount=20..60 M€ by 20 M€"],
    ["params.need-total=13 M; 14 M", "params.contact-hours=50..95 by 5"],
  ])
  func `over a parameter and another key gives what full readings give`(sets: [String]) throws {
    let points = try points(SweepReader.read(request(sets)).sweep)
    #expect(points.count == (sets[0].contains("need") ? 20 : 30))
    let source = try ScenarioSources.locate("france-relance-13m")
    for point in points {
      var overrides = zip(sets, point.values).map { set, value in
        Override("\(set.prefix { $0 != "=" })=\(value.text)")
      }
      if let rest = point.balance {
        overrides.append(Override("lines.advisers.amount=\(rest.cents / 100) €"))
      }
      let plan = try #require(PlanReader.read(source, overrides: overrides).plan)
      let outcome = Outcome(running: plan)
      for (figure, value) in zip(SweepFigure.standard, point.figures[0]) {
        #expect(value == figure.value(in: outcome, at: MonthIndex(59)), "\(figure.name)")
      }
    }
  }

  @Test func `over parameters tells values that are not admitted, and sets that undo an axis`()
    throws
  {
    let refused = try SweepReader.read(request(["params.workshop-time-share=50 %; 150 %"]))
    #expect(refused.sweep == nil)
    #expect(refused.diagnostics.hasErrors)
    // A value for all parameters would take the place of the axis.
    let sets = ["params.training-seats=100; 900", "params={contact-hours: 61}"]
    #expect(try SweepReader.read(request(sets)).sweep == nil)
  }

  @Test func `over a parameter with a range holds it, and over ranges takes their estimates`()
    throws
  {
    let values = ["55", "60", "65", "70", "75", "80", "85", "90"]
    let held = try request(
      ["params.contact-hours=\(values.joined(separator: "; "))"], of: "own-ranges")
    let sweep = try #require(SweepReader.read(held).sweep)
    for (point, value) in zip(try points(sweep), values) {
      let plan = try #require(
        PlanReader.read(held.source, overrides: [Override("params.contact-hours=\(value)")]).plan)
      #expect(!plan.scenario.varies(.contactHours))
      for (figure, result) in zip(SweepFigure.standard, point.figures[0]) {
        #expect(result == figure.value(in: Outcome(running: plan), at: MonthIndex(59)))
      }
    }
    let ranges = try request(["params.access-radius-km=4 to 9 km; 5 to 20 km"])
    let two = try points(SweepReader.read(ranges).sweep)
    #expect(two.map { $0.values[0].number } == [nil, nil])
    #expect(two[0].figures != two[1].figures)
  }

  @Test func `gives the same bytes on any number of threads`() throws {
    let sweep = try #require(
      SweepReader.read(
        request([
          "params.training-seats=300..700 by 20", "lines.aidants.amount=0..20 M€ by 10 M€",
        ])
      ).sweep)
    let tables = try [1, 2, 5].map { SweepTable(sweep, try points(sweep, threads: $0)).csv }
    #expect(tables[0] == tables[1])
    #expect(tables[0] == tables[2])
    #expect(tables[0].count > 10_000)
    let documents = try [1, 3].map { SweepJSON(sweep, try points(sweep, threads: $0)).text }
    #expect(documents[0] == documents[1])
  }

  @Test func `varies the last axis first`() throws {
    let sweep = SweepReader.read(
      try request(["posts-cap=1000, 2000", "params.contact-hours=60; 70; 80"])
    ).sweep
    let texts = try points(sweep).map { $0.values.map(\.text) }
    #expect(
      texts == [
        ["1000", "60"], ["1000", "70"], ["1000", "80"], ["2000", "60"], ["2000", "70"],
        ["2000", "80"],
      ])
  }

  @Test func `lets horizons of different lengths each tell their last month`() throws {
    let sweep = SweepReader.read(try request(["horizon=12..36 months by 12 months"])).sweep
    #expect(
      try points(sweep).map { $0.months.map(\.description) } == [
        ["2021-11"], ["2022-11"], ["2023-11"],
      ])
  }

  @Test func `ends early when asked`() throws {
    let sweep = try #require(
      SweepReader.read(request(["params.training-seats=300..900 by 1"])).sweep)
    guard case .interrupted = sweep.run(threads: 2, progress: { $0 < 20 }) else {
      Issue.record("the sweep is interrupted")
      return
    }
  }

  @Test func `tells all faults before it runs`() throws {
    var request = try request(["posts-cap=1000..2000 by 500", "params.contact-hours=1..3"])
    request.metrics = ["covrage", "paid"]
    request.months = ["2021"]
    request.balance = "adviser"
    let ids = SweepReader.read(request).diagnostics.map(\.id)
    #expect(ids == [.invalidRange, .unknownMetric, .invalidMonth, .unknownLine])
  }

  @Test func `has one or two axes, each key once, and no more points than it can hold`() throws {
    let three = ["posts-cap=1,2 ; 3", "horizon=12;24", "params.contact-hours=60;70"]
    #expect(try SweepReader.read(request(three)).diagnostics.map(\.id) == [.tooManyAxes])
    let twice = ["horizon=12;24", "horizon=36"]
    #expect(try SweepReader.read(request(twice)).diagnostics.map(\.id) == [.duplicateKey])
    let many = ["posts-cap=1..1000 by 1", "params.training-seats=1..101 by 1"]
    #expect(try SweepReader.read(request(many)).diagnostics.map(\.id) == [.tooManyPoints])
    #expect(try SweepReader.read(request([])).diagnostics.map(\.id) == [.noAxis])
  }

  @Test func `says that a list needs semicolons when commas stand between digits`() throws {
    let faults = try SweepReader.read(request(["posts-cap=1000,2000,3000"])).diagnostics
    #expect(faults.map(\.id) == [.noAxis])
    let text = TextRenderer().text(of: faults)
    #expect(text.contains("semicolons"))
    #expect(text.contains("--set \"posts-cap=1000; 2000; 3000\""))
    let sweep = try SweepReader.read(request(["posts-cap=1000; 2000; 3000"])).sweep
    #expect(sweep?.axes.first?.values.map(\.number) == [1000, 2000, 3000])
  }

  @Test func `names the point at fault, the first one too, and no point for a fault of all`() throws
  {
    let name = "rural-floor"
    let some = try request(["lines.advisers.amount=10 M€; 200 M€"], of: name)
    let told = TextRenderer().text(of: SweepReader.read(some).diagnostics)
    #expect(told.contains("floors-above-total"))
    #expect(told.contains("for the value `10 M€` of `lines.advisers.amount`"))
    let all = try request(["posts-cap=1000; 2000", "horizon=none"], of: name)
    let common = TextRenderer().text(of: SweepReader.read(all).diagnostics)
    #expect(common.contains("error[") && !common.contains("for the value"))
  }

  @Test(arguments: [
    ("lines.spaces.share=0.1; 0.2", "share"), ("posts-cap=1000; 2000", "posts"),
    ("horizon=12; 24", "months"), ("horizon=12 months; 24 months", "months"),
    ("params.contact-hours=60; 70", "h/month"), ("lines.advisers.key=need; population", ""),
    ("lines.spaces.amount=30 M€; 50 M€", "EUR"),
  ])
  func `gives each number the unit of its key where none is written`(
    set: String, unit: String
  ) throws {
    let axes = try #require(SweepReader.read(request([set])).sweep).axes
    let values = axes[0].values
    #expect(Set(values.map(\.unit)) == [unit])
  }

  @Test func `leaves a quotient without a divisor empty`() throws {
    var request = try request(["horizon=12; 18"])
    request.metrics = ["candidates-per-open-post", "applications-per-post"]
    request.months = ["2020-12"]
    let points = try points(SweepReader.read(request).sweep)
    #expect(points.allSatisfy { $0.figures[0][0] == .undefined })
    #expect(points.allSatisfy { $0.figures[0][1] != .undefined })
  }

  @Test func `tells the fault of a value in the middle of a long axis, and no figures`() throws {
    let values = (1...100).map { $0 == 50 ? "-1" : String($0) }.joined(separator: "; ")
    let sweep = try #require(SweepReader.read(request(["posts-cap=\(values)"])).sweep)
    for threads in [1, 3] {
      guard case .faults(let faults) = sweep.run(threads: threads) else {
        Issue.record("the sweep has faults")
        return
      }
      #expect(faults.map(\.id) == [.outOfRange])
    }
  }

  @Test func `tells a month that lies beyond the horizon of a point`() throws {
    var request = try request(["horizon=12;24"])
    request.months = ["2022-06"]
    let sweep = try #require(SweepReader.read(request).sweep)
    guard case .faults(let faults) = sweep.run(threads: 1) else {
      Issue.record("the sweep has faults")
      return
    }
    #expect(faults.map(\.id) == [.monthOutOfRange])
  }
}

@Suite struct `The line that takes the rest` {
  private func reading(_ sets: [String], balance: String? = nil) throws -> SweepReader.Reading {
    var request = SweepRequest(
      source: try ScenarioSources.locate("france-relance-13m"), scenario: "plan", sets: sets)
    request.balance = balance
    return SweepReader.read(request)
  }

  @Test func `is the largest whose money nobody sets`() throws {
    let spaces = "lines.spaces.amount=0..40 M€ by 20 M€"
    #expect(try reading([spaces]).sweep?.balance == .advisers)
    #expect(try reading(["lines.advisers.share=70..80 % by 5 %"]).sweep?.balance == .spaces)
    #expect(
      try reading([spaces, "lines.advisers.amount=190 M€"]).sweep?.balance == .aidants)
    #expect(try reading(["envelope=250..260 M€ by 5 M€"]).sweep?.balance == .advisers)
    #expect(try reading(["posts-cap=1000, 2000"]).sweep?.balance == nil)
    #expect(try reading(["lines.spaces.key=need, equal"]).sweep?.balance == nil)
  }

  @Test func `is the one asked for`() throws {
    let sweep = try #require(
      reading(["lines.spaces.amount=0..40 M€ by 20 M€"], balance: "unallocated").sweep)
    guard case .points(let points) = sweep.run(threads: 1) else {
      Issue.record("the sweep gives points")
      return
    }
    #expect(points.map(\.balance) == [40, 20, 0].map { Money(euros: $0 * 1_000_000) })
  }

  @Test func `cannot fall below zero, and says by how much and at which value`() throws {
    let reading = try reading(
      ["lines.spaces.amount=30..50 M€ by 10 M€"], balance: "unallocated")
    #expect(reading.diagnostics.map(\.id) == [.nothingLeftToBalance])
    let fault = try #require(reading.diagnostics.first)
    #expect(fault.primary?.span.source.content == "lines.spaces.amount=30..50 M€ by 10 M€")
    #expect(fault.notes.map { $0.text(in: .english) }.contains { $0.contains("50 M€") })
  }

  @Test func `cannot be set as well`() throws {
    let sets = ["lines.spaces.amount=0..40 M€ by 20 M€"]
    #expect(try reading(sets, balance: "spaces").diagnostics.map(\.id) == [.balanceIsSet])
    #expect(try reading(sets, balance: "none").diagnostics.map(\.id).contains(.envelopeGap))
  }
}

extension SweepFigure {
  /// The value that a whole outcome gives.
  fileprivate func value(in outcome: Outcome, at month: MonthIndex) -> SweepValue {
    let total = outcome.ledger.total(at: month)
    switch self {
    case .metric(let metric):
      let value = outcome.value(of: metric, at: month)
      return value.isNaN ? .undefined : .number(value)
    case .committed: return .money(total.committed)
    case .paid: return .money(total.paid)
    case .leftToPay: return .money(total.leftToPay)
    case .cost(let unit):
      return outcome.cost(per: unit, at: month).map(SweepValue.number) ?? .undefined
    case .gini: return .number(outcome.inequalityOfCoverage(at: month).gini)
    }
  }
}
