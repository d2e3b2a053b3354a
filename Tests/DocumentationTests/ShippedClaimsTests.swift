import Messages
import PublicFinance
import Reports
import Simulations
import Territories
import Testing

/// What the comments and descriptions of the shipped scenarios claim.
@Suite struct `Shipped scenarios show what they say` {
  let announced: ShippedRun

  init() throws { announced = try ShippedRun("france-relance-13m") }

  @Test func `advisers-240m: about 42 million cannot become posts`() throws {
    let run = try ShippedRun("advisers-240m")
    #expect(run.number(.postsAwarded) == 4000)
    #expect(abs(run.millions(.available, .advisers) - 42) < 0.5)
    #expect(run.number(.inPost) == announced.number(.inPost))
    #expect(run.number(.reached) < announced.number(.reached))
  }

  @Test func `advisers-240m: the ledger of June 2021 is far from 240 million`() throws {
    let june = try ShippedRun("advisers-240m", "horizon=7 months")
    #expect(june.summary.heading.lastMonth.description == "2021-06")
    #expect(abs(june.millions(.committed, .advisers) - 128) < 0.5)
    #expect(abs(june.millions(.paid, .advisers) - 9) < 0.5)
  }

  @Test func `advisers-240m-no-cap: all of it becomes 4,922 posts`() throws {
    let run = try ShippedRun("advisers-240m-no-cap")
    #expect(run.number(.postsAwarded).rounded() == 4922)
    #expect(run.millions(.available, .advisers) < 0.1)
    let june = try ShippedRun("advisers-240m-no-cap", "horizon=7 months")
    #expect(abs(june.millions(.committed, .advisers) - 158) < 0.5)
    #expect(abs(june.millions(.paid, .advisers) - 11) < 0.5)
  }

  @Test func `budget-of-2017: about seven posts a year`() throws {
    let run = try ShippedRun("budget-of-2017")
    #expect(run.millions(.opened) == 1.75)
    #expect(abs(run.number(.postsAwarded) / 5 - 7) < 0.5)
    #expect(run.number(.reached) < announced.number(.reached) / 50)
    #expect(run.number(.costPerPersonReached) < announced.number(.costPerPersonReached))
  }

  @Test func `rural-floor: raises 22 departments at the expense of the others`() throws {
    let run = try ShippedRun("rural-floor")
    let codes = run.summary.people.departments.map(\.code.text)
    let gains = codes.map { code in
      (code, run.number(.postsPlanned, in: code) - announced.number(.postsPlanned, in: code))
    }
    #expect(gains.filter { $0.1 > 0 }.count == 22)
    #expect(gains.max { $0.1 < $1.1 }?.0 == "90")
    #expect(codes.allSatisfy { run.number(.postsPlanned, in: $0) >= 25 })
    #expect(codes.reduce(0) { $0 + run.number(.postsPlanned, in: $1) } == 4000)
    #expect(announced.number(.postsPlanned, in: "40") == 26)
    #expect(announced.number(.coverage, in: "40") == announced.number(.minimum))
    #expect(run.number(.coverage, in: "48") > announced.number(.coverage, in: "48"))
    #expect(run.number(.reached) < announced.number(.reached))
    #expect(run.number(.gini) > announced.number(.gini))
  }

  @Test func `late-start: less than half at the end of 2022, almost as many at the end`() throws {
    let late = try ShippedRun("late-start")
    let ratio = late.number(.reached) / announced.number(.reached)
    #expect(ratio < 1 && ratio > 0.98)
    let (lateThen, then) = try (
      ShippedRun("late-start", "horizon=25 months"),
      ShippedRun("france-relance-13m", "horizon=25 months")
    )
    #expect(lateThen.number(.reached) < then.number(.reached) / 2)
    #expect(late.number(.additional) > announced.number(.additional))
    #expect(late.number(.autonomous) > announced.number(.autonomous))
  }

  @Test func `freeze-2022: the freeze keeps money that would have been committed`() throws {
    let frozen = try ShippedRun("freeze-2022").outcome.ledger
    let free = announced.outcome.ledger
    func committed(_ ledger: Ledger, _ line: BudgetLine) -> Double {
      ledger.balance(of: line, at: MonthIndex(20)).committed.inEuros / 1e6
    }
    // At the end of August 2022, before the transfer.
    #expect(committed(frozen, .spaces) < committed(free, .spaces) - 10)
    #expect(committed(frozen, .advisers) < committed(free, .advisers))
    let left = frozen.balance(of: .advisers, at: MonthIndex(20)).available.inEuros / 1e6
    #expect(left > 4 && left < 6)
  }

  @Test func `freeze-2022: the transfer finds 29 of 35 million`() throws {
    let run = try ShippedRun("freeze-2022")
    let transfer = try #require(run.summary.events.first { $0.destination == .renewal })
    let moved = try #require(transfer.figures[.executed]?.money)
    let missing = try #require(transfer.figures[.notExecuted]?.money)
    #expect(abs(moved.inEuros / 1e6 - 29) < 0.5 && missing > .zero)
    #expect(run.number(.spacesOpen) < announced.number(.spacesOpen) / 3)
    #expect(run.number(.reached) > announced.number(.reached))
    // The same transfer without the freeze comes too late for more of the money.
    let free = try ShippedRun("france-relance-13m", "horizon=21 months")
    #expect(free.millions(.available, .spaces) < moved.inEuros / 1e6 - 10)
  }

  @Test func `own-ranges: a run gives the figures of the announced plan`() throws {
    let ranges = try ShippedRun("own-ranges")
    for name in [FigureName.reached, .sessions, .additional, .coverage, .needAtStart] {
      let (one, other) = (ranges.number(name), announced.number(name))
      #expect(abs(one - other) <= 1e-9 * abs(other), "\(name)")
    }
  }

  @Test func `stricter-pix: fewer at first, more at the end`() throws {
    func at(_ months: Int, _ name: String) throws -> ShippedRun {
      try ShippedRun(name, "horizon=\(months) months")
    }
    #expect(
      try at(13, "stricter-pix").number(.inPost) < at(13, "france-relance-13m").number(.inPost))
    #expect(
      try at(25, "stricter-pix").number(.sessions) < at(25, "france-relance-13m").number(.sessions))
    #expect(try ShippedRun("stricter-pix").number(.reached) > announced.number(.reached))
  }

  @Test func `equal-per-head: more people, less evenly`() throws {
    let run = try ShippedRun("equal-per-head")
    #expect(run.number(.reached) > announced.number(.reached))
    #expect(run.number(.gini) > announced.number(.gini))
  }
}
