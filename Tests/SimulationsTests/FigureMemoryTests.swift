import Parameters
import PublicFinance
import Simulations
import Testing
import _TestSupport

/// Memory for figures alone keeps departments at some months; what it gives is the same.
@Suite struct `Memory for figures alone` {
  private static let kept = [0, 12, 36, 59].map(MonthIndex.init)

  private func expectSame(_ figures: Headlines, _ full: Headlines) {
    for month in (0..<full.months).map(MonthIndex.init) {
      for metric in Metric.allCases {
        let bits = full.value(of: metric, at: month).bitPattern
        #expect(figures.value(of: metric, at: month).bitPattern == bits)
      }
      #expect(figures.committed(at: month) == full.committed(at: month))
      #expect(figures.paid(at: month) == full.paid(at: month))
    }
    for month in Self.kept {
      for metric in DepartmentalMetric.allCases {
        #expect(figures.values(of: metric, at: month) == full.values(of: metric, at: month))
      }
    }
  }

  @Test func `gives the figures of a fluid run, one run after another`() throws {
    let plans = try [SamplePlans.seed, SamplePlans.withEvents, SamplePlans.hindcast].map {
      try Plan($0)
    }
    let small = Workspace(forFiguresOf: plans[0], departmentsAt: Self.kept)
    for plan in plans + [plans[0]] {
      small.run(plan)
      let whole = Workspace(for: plan, detail: .headlines)
      whole.run(plan)
      expectSame(Headlines(of: plan, in: small), Headlines(of: plan, in: whole))
    }
  }

  @Test func `gives the figures of a stochastic run`() throws {
    let plan = try Plan(SamplePlans.hindcast)
    let small = Workspace(forFiguresOf: plan, departmentsAt: Self.kept, model: .stochastic)
    let whole = Workspace(for: plan, detail: .headlines, model: .stochastic)
    for draw in 0..<3 {
      let luck = Luck(seed: 5, draw: UInt64(draw))
      small.run(plan, luck: luck)
      whole.run(plan, luck: luck)
      expectSame(Headlines(of: plan, in: small), Headlines(of: plan, in: whole))
    }
  }

  @Test func `sums the cents of the nation as the ledger does`() throws {
    let plan = try Plan(SamplePlans.withEvents)
    let small = Workspace(forFiguresOf: plan, departmentsAt: [])
    small.run(plan)
    let figures = Headlines(of: plan, in: small)
    let outcome = Outcome(running: plan)
    for month in (0..<outcome.months).map(MonthIndex.init) {
      #expect(figures.paid(at: month) == outcome.ledger.total(at: month).paid)
      #expect(figures.committed(at: month) == outcome.ledger.total(at: month).committed)
    }
  }
}
