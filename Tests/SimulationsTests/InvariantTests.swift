import Parameters
import PublicFinance
import Scenarios
import Simulations
import Territories
import Testing
import _TestSupport

/// Invariants 1 to 12 of section 13, on every month and department.
@Suite struct `Invariants of a run` {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let scenario: Scenario

    static let all = (ShippedPlans.all + SamplePlans.all).map {
      Case(testDescription: $0.name, scenario: $0.scenario)
    }
  }

  @Test(arguments: Case.all)
  func `1 to 11 hold everywhere`(_ example: Case) throws {
    #expect(try FullRun(example.scenario).faults == [])
  }

  @Test func `10 without a programme nobody is additional nor reached`() throws {
    let run = try FullRun(SamplePlans.noProgramme)
    for month in 0..<run.months {
      let index = MonthIndex(month)
      #expect(abs(run.outcome.value(of: .additional, at: index)) < 1e-6)
      #expect(run.outcome.values(of: .additional, at: index).allSatisfy { abs($0) < 1e-6 })
      #expect(run.outcome.values(of: .coverage, at: index).allSatisfy { $0 == 0 })
      #expect(run.outcome.values(of: .autonomous, at: index).allSatisfy { $0 == 0 })
    }
    #expect(run.outcome.journal.movements.isEmpty)
  }

  @Test func `12 without spaces what spaces would do has no effect`() throws {
    var plain = SamplePlans.seed
    plain.announced[.spaces] = .zero
    plain.announced[.unallocated] = Money(euros: 40_000_000)
    var other = plain
    other.parameters[.groupSizeEquipped] = 40
    other.parameters[.slotsPerSpace] = 500
    other.parameters[.spaceNewSiteShare] = 1
    #expect(try FullRun(plain).isSame(as: FullRun(other)))
    // With spaces they do.
    var equipped = SamplePlans.seed
    equipped.parameters[.groupSizeEquipped] = 40
    #expect(try !FullRun(SamplePlans.seed).isSame(as: FullRun(equipped)))
  }

  @Test(arguments: Case.all)
  func `12 planned quantities add up to the national ones`(_ example: Case) throws {
    let plan = try Plan(example.scenario)
    guard !example.scenario.realQuantities else { return }
    let p = example.scenario.parameters
    func count(_ line: BudgetLine, _ price: ParameterName) -> Double {
      Double(example.scenario.announced[line].cents / Int64((p[price] * 100).rounded()))
    }
    #expect(plan.plannedSpaces.reduce(0, +) == count(.spaces, .spaceUnitCost))
    #expect(plan.plannedAidants.reduce(0, +) == count(.aidants, .aidantUnitCost))
  }
}
