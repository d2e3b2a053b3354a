import Parameters
import PublicFinance
import Scenarios
import Simulations
import Territories
import Testing
import _TestSupport

/// Invariants 14 to 16 of section 13: what a run may depend on.
@Suite struct `Two runs` {
  typealias Case = `Invariants of a run`.Case

  @Test(arguments: Case.all)
  func `15 of one scenario are identical`(_ example: Case) throws {
    #expect(try FullRun(example.scenario).isSame(as: FullRun(example.scenario)))
  }

  @Test(arguments: Case.all, [UInt64(1), 2])
  func `14 do not depend on the order of departments`(_ example: Case, seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let shuffled = Country.france.departments.shuffled(using: &generator)
    let country = try #require(Country(shuffled))
    #expect(try FullRun(example.scenario).isSame(as: FullRun(example.scenario, in: country)))
  }

  @Test(arguments: Case.all)
  func `15 events of zero euros change nothing`(_ example: Case) throws {
    var other = example.scenario
    let before = other.events.count
    for month in [1, 7, 20] {
      for line in BudgetLine.allCases {
        other.events += [
          SamplePlans.event(month, .appropriation(line: line, amount: .zero)),
          SamplePlans.event(month, .cancellation(line: line, amount: .zero)),
          SamplePlans.event(month, .transfer(from: line, to: .renewal, amount: .zero)),
        ]
      }
    }
    let (plain, changed) = (try FullRun(example.scenario), try FullRun(other))
    #expect(plain.isSame(as: changed, before: plain.months))
    #expect(plain.outcome.events.map(\.moved) == changed.outcome.events.prefix(before).map(\.moved))
  }

  @Test(arguments: Case.all, [1, 5, 14])
  func `15 a freeze lifted in the same month changes nothing`(
    _ example: Case, month: Int
  ) throws {
    // A freeze of the scenario itself would be lifted too, so other lines are chosen.
    let frozen = example.scenario.events.compactMap { event in
      if case .freeze(let line) = event.action { line } else { nil }
    }
    var other = example.scenario
    for line in BudgetLine.allCases where !frozen.contains(line) {
      other.events.append(SamplePlans.event(month, .freeze(line: line)))
      other.events.append(SamplePlans.event(month, .unfreeze(line: line)))
    }
    let (plain, changed) = (try FullRun(example.scenario), try FullRun(other))
    #expect(plain.isSame(as: changed, before: plain.months))
  }

  static let decisions: [PlannedEvent.Action] = [
    .appropriation(line: .renewal, amount: Money(euros: 50_000_000)),
    .appropriation(line: .advisers, amount: Money(euros: 50_000_000)),
    .transfer(from: .advisers, to: .spaces, amount: Money(euros: 10_000_000)),
    .cancellation(line: .aidants, amount: Money(euros: 5_000_000)), .freeze(line: .advisers),
    .freeze(line: .renewal), .freeze(line: .spaces), .freeze(line: .aidants),
  ]

  @Test(arguments: Case.all, [2, 13, 30])
  func `16 an event changes nothing before its month`(_ example: Case, month: Int) throws {
    let plain = try FullRun(example.scenario)
    let due = min(month + example.scenario.programmeStart.value, plain.months)
    for decision in Self.decisions {
      var other = example.scenario
      other.events.append(SamplePlans.event(month, decision))
      #expect(try plain.isSame(as: FullRun(other), before: due), "\(decision)")
    }
  }

  @Test func `16 an event changes what follows`() throws {
    let plain = try FullRun(SamplePlans.seed)
    for decision in Self.decisions {
      var other = SamplePlans.seed
      // Renewals cannot be seen to stop where there is no money for them.
      if decision == .freeze(line: .renewal) { continue }
      other.events.append(SamplePlans.event(6, decision))
      #expect(try !plain.isSame(as: FullRun(other), before: 60), "\(decision)")
    }
  }

  @Test(arguments: Case.all)
  func `in one workspace give the bytes of a fresh one`(_ example: Case) throws {
    var other = SamplePlans.withEvents
    other.horizon = example.scenario.horizon
    for name in [ParameterName.trainingLongMonths] {
      other.parameters[name] = example.scenario.parameters[name]
    }
    let workspace = Workspace(for: try Plan(other), detail: .everything)
    workspace.run(try Plan(other))
    let again = try FullRun(example.scenario, workspace: workspace)
    #expect(again.isSame(as: try FullRun(example.scenario)))
    #expect(try FullRun(other, workspace: workspace).isSame(as: FullRun(other)))
  }

  @Test(arguments: Case.all)
  func `with and without every stock give the same outcome`(_ example: Case) throws {
    let full = try FullRun(example.scenario).outcome
    let headlines = Outcome(running: try Plan(example.scenario))
    #expect(full.journal == headlines.journal)
    #expect(full.ledger == headlines.ledger)
    #expect(full.events == headlines.events)
    #expect(full.hostAccount == headlines.hostAccount)
    for month in (0..<full.months).map(MonthIndex.init) {
      for metric in Metric.allCases {
        // Bits, since what is undefined equals nothing.
        let (one, other) = (
          full.value(of: metric, at: month), headlines.value(of: metric, at: month)
        )
        #expect(one.bitPattern == other.bitPattern)
      }
      for metric in DepartmentalMetric.allCases {
        #expect(full.values(of: metric, at: month) == headlines.values(of: metric, at: month))
      }
    }
  }
}
