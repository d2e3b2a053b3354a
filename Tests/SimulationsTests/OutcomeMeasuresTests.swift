import PublicFinance
import Scenarios
import Simulations
import Testing
import _TestSupport

@Suite struct `Measures of an outcome` {
  /// Figures of an independent implementation of the specification.
  struct Expected: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let outcome: Outcome
    let coverage, gini, theil, atkinson, minimum, decileRatio: Double
    let paid, costReached, costAutonomous, costAdditional, costSession, remainder: Double

    static let all = [
      Expected(
        testDescription: "seed plan", outcome: SamplePlans.seedOutcome,
        coverage: 0.12475756721319842, gini: 0.07828909973653153, theil: 0.012306720187403013,
        atkinson: 0.00598686680906535, minimum: 0.07715275928099825,
        decileRatio: 1.3551945933007838, paid: 244_470_140.81, costReached: 133.21289071109084,
        costAutonomous: 1956.4478452602864, costAdditional: 2274.730187329736,
        costSession: 101.2827825335102, remainder: 42_007_059.931114554),
      Expected(
        testDescription: "example with events", outcome: SamplePlans.outcomeWithEvents,
        coverage: 0.17538764213262728, gini: 0.07678894908673106, theil: 0.010821904716628368,
        atkinson: 0.005350364477495151, minimum: 0.10783361199566519,
        decileRatio: 1.354892792518376, paid: 284_813_922.41, costReached: 110.39503781076478,
        costAutonomous: 1513.2208564511275, costAdditional: 1724.6874918122794,
        costSession: 79.9037732306834, remainder: 72_061_353.26418263),
    ]
  }

  private func agrees(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) <= 1e-9 * abs(expected) } ?? false
  }

  @Test(arguments: Expected.all)
  func `reproduce inequality`(_ expected: Expected) {
    let outcome = expected.outcome
    let spread = outcome.inequalityOfCoverage(at: outcome.horizon)
    #expect(agrees(outcome.value(of: .coverage, at: outcome.horizon), expected.coverage))
    #expect(agrees(spread.gini, expected.gini))
    #expect(agrees(spread.theil, expected.theil))
    #expect(agrees(spread.atkinson(0.5), expected.atkinson))
    #expect(agrees(spread.minimum, expected.minimum))
    #expect(agrees(spread.ninthToFirstDecile, expected.decileRatio))
  }

  @Test(arguments: Expected.all)
  func `reproduce costs and the employer's remainder`(_ expected: Expected) {
    let outcome = expected.outcome
    let last = outcome.horizon
    #expect(agrees(outcome.ledger.total(at: last).paid.inEuros, expected.paid))
    #expect(agrees(outcome.cost(per: .personReached, at: last), expected.costReached))
    #expect(agrees(outcome.cost(per: .autonomousPerson, at: last), expected.costAutonomous))
    #expect(agrees(outcome.cost(per: .additionalPerson, at: last), expected.costAdditional))
    #expect(agrees(outcome.cost(per: .session, at: last), expected.costSession))
    #expect(agrees(outcome.hostAccount.remainder.inEuros, expected.remainder))
  }

  @Test(arguments: Expected.all)
  func `have departments that add up to the nation`(_ expected: Expected) {
    let outcome = expected.outcome
    let pairs: [(DepartmentalMetric, Metric)] = [
      (.postsAwarded, .postsAwarded), (.inPost, .inPost), (.sessions, .sessions),
      (.reached, .reached), (.inFollowUp, .inFollowUp), (.autonomous, .autonomous),
      (.assisted, .assisted), (.need, .need), (.needWithoutProgramme, .needWithoutProgramme),
    ]
    for month in [MonthIndex(0), MonthIndex(11), outcome.horizon] {
      for (part, whole) in pairs {
        let sum = outcome.values(of: part, at: month).reduce(0, +)
        let nation = outcome.value(of: whole, at: month)
        #expect(abs(sum - nation) <= 1e-9 * nation, "\(part) in month \(month.value)")
      }
      let denominator = outcome.values(of: .needAndInflow, at: month).reduce(0, +)
      #expect(abs(denominator - outcome.needAndInflow(at: month)) < 1e-9 * denominator)
      let additional = outcome.values(of: .additional, at: month).reduce(0, +)
      #expect(abs(additional - outcome.value(of: .additional, at: month)) < 1e-6)
    }
    let planned = outcome.values(of: .postsPlanned, at: outcome.horizon)
    #expect(planned.reduce(0, +) == 4000)
  }

  @Test func `are undefined where there is nothing to divide by`() {
    let outcome = SamplePlans.seedOutcome
    var empty = 0
    for month in (0..<outcome.months).map({ MonthIndex($0) }) {
      let toFill = outcome.value(of: .open, at: month) + outcome.value(of: .vacant, at: month)
      let ratio = outcome.value(of: .candidatesPerOpenPost, at: month)
      #expect(ratio.isNaN == (toFill < 0.5))
      if ratio.isNaN {
        empty += 1
      } else {
        #expect(agrees(ratio * toFill, outcome.value(of: .candidates, at: month)))
      }
      let others = Metric.allCases.filter { !$0.mayBeUndefined }
      #expect(others.allSatisfy { outcome.value(of: $0, at: month).isFinite })
    }
    #expect(empty > 0 && empty < outcome.months)
  }

  @Test func `split sessions by form and theme without losing one`() {
    let (outcome, last) = (SamplePlans.seedOutcome, SamplePlans.seedOutcome.horizon)
    let workshops = WorkshopTheme.all.map { outcome.workshopSessions(on: $0, at: last) }
    #expect(agrees(workshops.reduce(0, +), 712_219.059674))
    #expect(
      agrees(
        workshops.reduce(outcome.individualSessions(at: last), +),
        outcome.value(of: .sessions, at: last)))
  }

  @Test func `count renewals without posts awarded again`() {
    let outcome = SamplePlans.outcomeWithEvents
    #expect(agrees(outcome.value(of: .renewed, at: outcome.horizon), 1999.87313791))
  }

  @Test func `leave costs undefined when nobody is helped`() {
    let outcome = SamplePlans.outcome(of: SamplePlans.noProgramme)
    for unit in CostUnit.allCases { #expect(outcome.cost(per: unit, at: outcome.horizon) == nil) }
    #expect(outcome.hostAccount.remainder == .zero)
    #expect(outcome.hostAccount.unfilledCommitment == .zero)
  }

  @Test func `keep the money of unfilled posts inside what is left to pay`() {
    var scenario = SamplePlans.seed
    scenario.horizon = 12
    let outcome = SamplePlans.outcome(of: scenario)
    let unfilled = outcome.hostAccount.unfilledCommitment
    let left = outcome.ledger.balance(of: .advisers, at: outcome.horizon).leftToPay
    #expect(unfilled > .zero && unfilled < left)
    // 1,193 open posts at the mean cost of a post, subsidy and first training.
    #expect(abs(unfilled.inEuros / 1193.32 - 48_754.28) < 200)
  }
}
