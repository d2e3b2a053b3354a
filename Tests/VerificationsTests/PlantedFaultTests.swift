import Messages
import PublicFinance
import Scenarios
import Simulations
import Territories
import Testing
import Verifications
import _TestSupport

@Suite struct `A fault planted in a record` {
  @Test(arguments: PlantedFault.Ground.allCases)
  func `is not there before it is planted`(_ ground: PlantedFault.Ground) {
    #expect(ground.evidence.verified().faults == [])
  }

  @Test(arguments: PlantedFault.all)
  func `is found by the rule that names it`(_ fault: PlantedFault) throws {
    var evidence = fault.ground.evidence
    fault.plant(&evidence)
    let found = evidence.verified()
    #expect(found.counts[fault.rule] != nil, "found: \(found.faults)")
    let breach = try #require(found.breaches.first { $0.rule == fault.rule })
    #expect(breach.found != breach.expected)
  }

  @Test func `is of at least forty kinds, and of every rule that one run can show`() {
    #expect(PlantedFault.all.count >= 40)
    #expect(Set(PlantedFault.all.map(\.name)).count == PlantedFault.all.count)
    let rules = Rule.all.filter { !$0.needsSeveralRuns }.map(\.name)
    #expect(Set(rules) == Set(PlantedFault.all.map(\.rule)))
  }

  @Test func `is told with its month, department, figures and difference`() throws {
    var evidence = PlantedFault.Ground.withEvents.evidence
    evidence[.sessions, 44, 90] -= 25
    let breach = try #require(
      evidence.verified().breaches.first { $0.rule == .sessionsCoverPeople })
    #expect(breach.month == MonthIndex(44))
    #expect(breach.department == evidence.plan.country.departments[90].code)
    #expect(abs(breach.difference + 25) < 1e-6)
    #expect(breach.figure == "sessions")
  }

  @Test func `in many places is told in the first few, and counted`() {
    var evidence = PlantedFault.Ground.withEvents.evidence
    for department in 0..<101 { evidence[shown: .access, 10, department] += 0.5 }
    let found = evidence.verified()
    #expect(found.counts[.territoriesAreTheirStocks] == 101)
    #expect(found.breaches.count == BreachList.kept)
  }
}
