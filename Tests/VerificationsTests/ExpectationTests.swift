import Messages
import Parameters
import PublicFinance
import Scenarios
import Simulations
import Territories
import Testing
import Verifications
import _TestSupport

/// Not the one of the testing library.
private typealias Expectation = Scenarios.Expectation

@Suite struct `An expectation` {
  private let outcome = SamplePlans.outcomeWithEvents
  private let last = MonthIndex(59)

  private func metric(_ name: String) throws -> ExpectedMetric {
    try #require(ExpectedMetric(name: name))
  }

  private func miss(
    _ name: String, line: BudgetLine? = nil, during period: Expectation.Period? = nil,
    in place: Expectation.Place = .nation, _ bounds: [Expectation.Bound],
    tolerance: Expectation.Tolerance? = nil
  ) throws -> ExpectationMiss? {
    var scenario = SamplePlans.withEvents
    scenario.expectations = [
      Expectation(
        path: "expect[0]", metric: try metric(name), line: line, period: period ?? .month(last),
        place: place, bounds: bounds, tolerance: tolerance)
    ]
    return Outcome(running: try Plan(scenario)).missedExpectations().first
  }

  private func most(_ number: Double) -> [Expectation.Bound] {
    [Expectation.Bound(.atMost, .number(number))]
  }

  @Test func `can speak of every figure of a run`() throws {
    let names = Set(ExpectedMetric.all.map(\.name))
    #expect(names.count == ExpectedMetric.all.count)
    #expect(names.isSuperset(of: Metric.allCases.map(\.rawValue)))
    #expect(names.isSuperset(of: DepartmentalMetric.allCases.map(\.rawValue)))
    let territorial = ExpectedMetric.all.filter { $0.scope == .territories && !$0.isMoney }
    #expect(Set(territorial.map(\.name)) == Set(DepartmentalMetric.allCases.map(\.rawValue)))
  }

  @Test(arguments: ExpectedMetric.all)
  func `finds its figure`(_ metric: ExpectedMetric) throws {
    let value: Expectation.Value = metric.isMoney ? .money(Money(cents: -1)) : .number(-1)
    let bounds = [Expectation.Bound(.equals, value)]
    let miss = try #require(try miss(metric.name, bounds))
    #expect(miss.places.count == 1)
    // At the end no post is open, so that there are no candidates for each.
    let isUndefined = metric.name == Metric.candidatesPerOpenPost.rawValue
    #expect((miss.places.first?.found == nil) == isUndefined)
    if metric.scope == .territories {
      let each = try #require(try self.miss(metric.name, in: .everyDepartment, bounds))
      #expect(each.places.count == 101)
      #expect(try self.miss(metric.name, in: .everyRegion, bounds)?.places.count == 18)
    }
  }

  @Test func `tells the figure found and by how much it misses`() throws {
    let paid = outcome.ledger.total(at: MonthIndex(12)).paid
    let bound = Money(euros: 10_000_000)
    let miss = try #require(
      try miss(
        "paid", during: .fiscalYear(FiscalYear(2021)), [Expectation.Bound(.atMost, .money(bound))]))
    #expect(miss.places.first?.found == .money(paid))
    #expect(miss.places.first?.difference == Double((paid - bound).cents))
  }

  @Test func `of a fiscal year counts what moved in it`() throws {
    let account = outcome.ledger.fiscalYears(of: .advisers)[2]
    for (name, amount) in [
      ("paid", account.paid), ("committed", account.committed), ("opened", account.opened),
      ("returned", account.returned), ("left-to-pay", account.leftToPay),
      ("available", account.carriedForward),
    ] {
      #expect(
        try miss(
          name, line: .advisers, during: .fiscalYear(account.year),
          [Expectation.Bound(.equals, .money(amount))]) == nil, "\(name)")
    }
  }

  @Test func `of departments adds up to that of the nation`() throws {
    let bounds = [Expectation.Bound(.equals, .money(Money(cents: -1)))]
    for period in [Expectation.Period.month(MonthIndex(30)), .fiscalYear(FiscalYear(2022))] {
      func sum(_ place: Expectation.Place) throws -> Double {
        let places = try #require(
          try miss("paid", line: .advisers, during: period, in: place, bounds)
        )
        .places
        return places.reduce(0) { $0 + ($1.found?.number ?? 0) }
      }
      #expect(try sum(.everyDepartment) == sum(.nation))
      #expect(try sum(.everyRegion) == sum(.nation))
    }
  }

  @Test func `of a region is the ratio of its people`() throws {
    let miss = try #require(try miss("coverage", in: .regions(["94"]), most(0)))
    let places = outcome.plan.country.departments.enumerated().filter { $1.region.code == "94" }
    let (reached, need) = (
      outcome.values(of: .reached, at: last), outcome.values(of: .needAndInflow, at: last)
    )
    let expected =
      places.reduce(0) { $0 + reached[$1.offset] } / places.reduce(0) { $0 + need[$1.offset] }
    #expect(abs((miss.places.first?.found?.number ?? 0) - expected) < 1e-12)
  }

  @Test func `names the furthest place first`() throws {
    let bound = [Expectation.Bound(.atLeast, .number(1))]
    let places = try #require(try miss("coverage", in: .everyDepartment, bound)).places
    let coverage = outcome.values(of: .coverage, at: last)
    #expect(places.first?.found?.number == coverage.min())
    #expect(places.count == 101)
  }

  @Test func `may be missed by its tolerance and no more`() throws {
    let reached = outcome.value(of: .reached, at: last)
    let bound = most(reached / 1.02)
    #expect(try miss("reached", bound) != nil)
    #expect(try miss("reached", bound, tolerance: .part(0.0199)) != nil)
    #expect(try miss("reached", bound, tolerance: .part(0.0201)) == nil)
    #expect(try miss("reached", bound, tolerance: .amount(.number(reached * 0.0197))) == nil)
    #expect(try miss("reached", bound, tolerance: .amount(.number(reached * 0.0195))) != nil)
  }

  @Test func `of money is exact to the cent`() throws {
    let opened = outcome.ledger.total(at: last).opened
    #expect(try miss("opened", [Expectation.Bound(.equals, .money(opened))]) == nil)
    let other = Expectation.Bound(.equals, .money(opened + Money(cents: 1)))
    #expect(try miss("opened", [other])?.places.first?.difference == -1)
  }

  @Test func `is not met by a figure that is undefined`() throws {
    var scenario = SamplePlans.noProgramme
    scenario.expectations = [
      Expectation(
        path: "expect[0]", metric: try metric("cost-per-session"), period: .month(last),
        bounds: [Expectation.Bound(.atMost, .number(100))])
    ]
    let miss = Outcome(running: try Plan(scenario)).missedExpectations().first
    #expect(miss?.places.first?.found == nil)
    #expect(miss?.places.first?.difference == nil)
  }

  @Test func `of every month looks at each of them`() throws {
    let miss = try #require(try miss("reached", during: .everyMonth, most(-1)))
    #expect(miss.verified == 60)
    #expect(miss.places.count == 60)
  }
}
