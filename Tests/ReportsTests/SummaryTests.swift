import Messages
import Parameters
import PublicFinance
import Reports
import Scenarios
import Simulations
import Testing
import _TestSupport

@Suite struct `A summary` {
  struct Case: Sendable, CustomTestStringConvertible {
    let scenario: Scenario
    let summary: Summary

    var testDescription: String { scenario.title }

    init(_ scenario: Scenario) {
      self.scenario = scenario
      summary = Summary(of: SamplePlans.outcome(of: scenario))
    }

    static let all = [
      Case(SamplePlans.seed), Case(SamplePlans.withEvents), Case(SamplePlans.strained),
      Case(SamplePlans.lateStart), Case(SamplePlans.sevenPosts), Case(SamplePlans.noProgramme),
      Case(SamplePlans.oneMonth),
      Case(SamplePlans.oneYear), Case(SamplePlans.hindcast),
    ]
  }

  private func cents(_ figures: Figures, _ names: FigureName...) -> Int64 {
    names.reduce(0) { $0 + (figures[$1]?.money?.cents ?? .min / 16) }
  }

  @Test(arguments: Case.all)
  func `has lines that add up to the cent`(_ example: Case) {
    let envelope = example.summary.envelope
    for line in envelope.lines + [envelope.total] {
      let figures = line.figures
      #expect(
        cents(figures, .opened)
          == cents(figures, .committed, .available, .frozen, .unallocated))
      #expect(cents(figures, .committed) == cents(figures, .paid, .returned, .leftToPay))
    }
    for figure in envelope.total.figures.all {
      let parts = envelope.lines.map { cents($0.figures, figure.name) }
      #expect(figure.quantity.money?.cents == parts.reduce(0, +), "\(figure.name)")
    }
    let hosts = envelope.hosts
    #expect(
      cents(hosts, .employmentCost) == cents(hosts, .stateContribution, .employersRemainder))
  }

  @Test(arguments: Case.all)
  func `has fiscal years that follow one another`(_ example: Case) {
    let years = example.summary.fiscalYears
    for year in years {
      #expect(
        cents(year.figures, .broughtForward, .opened)
          == cents(year.figures, .committed, .carriedForward))
    }
    for (before, after) in zip(years, years.dropFirst()) where before.line == after.line {
      #expect(cents(before.figures, .carriedForward) == cents(after.figures, .broughtForward))
    }
    let total = years.filter { $0.line == nil }
    #expect(total.first?.isIncomplete == true)
    #expect(total.reduce(0) { $0 + $1.months } == example.scenario.horizon)
    let paid = total.reduce(0) { $0 + cents($1.figures, .paid) }
    #expect(paid == cents(example.summary.envelope.total.figures, .paid))
  }

  @Test(arguments: Case.all)
  func `marks autonomy and additional as resting on assumptions`(_ example: Case) {
    let people = example.summary.people
    let named: [FigureName] = [.autonomous, .autonomousShare, .additional, .additionalShare]
    for name in named { #expect(people.nation[name]?.basis == .computedOnAssumptions) }
    #expect(people.costs[.costPerAutonomousPerson]?.basis == .computedOnAssumptions)
    #expect(people.costs[.costPerAdditionalPerson]?.basis == .computedOnAssumptions)
    for department in people.departments {
      #expect(department.figures[.additional]?.basis == .computedOnAssumptions)
    }
  }

  @Test func `calls money frozen while frozen and unallocated on that line`() {
    let lines = Summary(of: SamplePlans.outcome(of: SamplePlans.strained)).envelope.lines
    let spaces = lines[BudgetLine.spaces.rawValue].figures
    #expect(cents(spaces, .frozen) == 4_000_000_000)
    #expect(cents(spaces, .available) == 0)
    let unallocated = lines[BudgetLine.unallocated.rawValue].figures
    #expect(cents(unallocated, .unallocated) == 300_000_000)
    #expect(cents(unallocated, .available, .frozen) == 0)
  }

  @Test func `says what became of each event`() {
    let summary = Summary(of: SamplePlans.outcome(of: SamplePlans.strained))
    #expect(
      summary.events.map(\.result) == [
        .freezeOfNothing, .cancellationPart, .freezeOfUnallocated, .freeze, .unfreezeOfNothing,
        .transferNone, .beyondHorizon,
      ])
    #expect(summary.events.first?.month.description == "2021-08")
    let cancelled = summary.events[1].figures
    #expect(cents(cancelled, .amount) == cents(cancelled, .executed, .notExecuted))
  }

  @Test func `does not call a freeze idle when money comes to the line meanwhile`() {
    var scenario = SamplePlans.seed
    scenario.events = [
      SamplePlans.event(3, .freeze(line: .renewal)),
      SamplePlans.event(9, .appropriation(line: .renewal, amount: Money(euros: 1000))),
    ]
    let summary = Summary(of: SamplePlans.outcome(of: scenario))
    #expect(summary.events.first?.result == .freeze)
  }

  @Test func `compares 18 June 2021 with the press`() {
    let recruitment = Summary(of: SamplePlans.seedOutcome).recruitment
    #expect(recruitment.press.map(\.published.number) == [15_000, 3.5, 1700, 89])
    let run = recruitment.press.map { ($0.run.quantity.number ?? 0).rounded() }
    // Figures of the specification, section 9.
    #expect(run == [14_000, 4, 1575, 101])
    #expect((recruitment.inJune2021?[.postsAwarded]?.number ?? 0).rounded() == 2432)
    #expect((recruitment.inJune2021?[.hired]?.number ?? 0).rounded() == 859)
  }

  @Test func `leaves out the press when the run ends before or the programme starts later`() {
    var early = SamplePlans.seed
    early.horizon = 6
    #expect(Summary(of: SamplePlans.outcome(of: early)).recruitment.inJune2021 == nil)
    let late = Summary(of: SamplePlans.outcome(of: SamplePlans.strained)).recruitment
    #expect(late.inJune2021 != nil)
    #expect(late.press.isEmpty)
  }

  @Test func `ranks the best and worst covered departments without repeating one`() {
    let people = Summary(of: SamplePlans.seedOutcome).people
    let (best, worst) = (people.best(10), people.worst(10))
    #expect(best.count == 10 && worst.count == 10)
    #expect(best.first?.coverage == people.departments.map(\.coverage).max())
    #expect(worst.first?.coverage == people.departments.map(\.coverage).min())
    #expect(Set((best + worst).map(\.code)).count == 20)
    #expect(people.best(60).count + people.worst(60).count == 101)
  }

  @Test func `ranks assumptions by influence, then by their range`() {
    let assumptions = Summary(of: SamplePlans.outcomeWithEvents).assumptions
    let carrying = assumptions.carrying
    #expect(carrying.first?.parameter.name == .autonomyPerSessionOffline)
    #expect(carrying.allSatisfy { $0.parameter.status == .assumed })
    #expect(carrying.dropFirst(5).allSatisfy { $0.isWide })
    let spreads = carrying.dropFirst(5).map(\.spread)
    #expect(zip(spreads, spreads.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(assumptions.changed.map(\.parameter.name) == [.trainingSeats])
    #expect(assumptions.changed.first?.value.basis == .scenario)
  }

  @Test func `tells when the need is not the official one`() {
    let rules = Summary(of: SamplePlans.outcome(of: SamplePlans.strained)).findings.map(\.name)
    #expect(rules.contains(.otherNeed))
    #expect(!Summary(of: SamplePlans.seedOutcome).findings.map(\.name).contains(.otherNeed))
  }

  @Test(arguments: Case.all)
  func `opens with at most five findings`(_ example: Case) {
    let findings = example.summary.findings
    let opened = cents(example.summary.envelope.total.figures, .opened) > 0
    #expect(opened ? (3...5).contains(findings.count) : findings.count == 1)
  }

  @Test func `says that nothing is opened in a run of one month`() {
    let summary = Summary(of: SamplePlans.outcome(of: SamplePlans.oneMonth))
    #expect(summary.findings.map(\.name) == [.nothingOpened])
    #expect(summary.people.costs.all.allSatisfy { $0.quantity.amount == .undefined })
    #expect(summary.people.inequality[.decileRatio]?.amount == .undefined)
    #expect(summary.recruitment.inJune2021 == nil)
  }
}
