import Parameters
import PublicFinance
import Scenarios
import Simulations
import Territories
import Testing
import _TestSupport

/// One small draw, whole, on record: three territories whose money is short.
@Suite(.tags(.golden)) struct `A small draw` {
  static let country = Country(
    Country.france.departments.filter { ["2A", "48", "971"].contains($0.code.text) })

  static var scenario: Scenario {
    var scenario = Scenario(
      title: "Three territories",
      announced: PerLine { line in
        switch line {
        case .advisers: Money(euros: 1_000_000)
        case .spaces: Money(euros: 200_000)
        case .aidants: Money(euros: 30_000)
        default: .zero
        }
      })
    scenario.horizon = 40
    scenario.postsCap = nil
    scenario.advisers.basis = .key(.equal)
    scenario.awardCalendar = AwardCalendar(shares: [0, 0.3, 0.3, 0.7, 1]) ?? .committeesOf2021
    scenario.parameters[.needTotal] = 60_000
    scenario.parameters[.needOffline] = 32_000
    scenario.parameters[.seekReferenceOffline] = 0
    scenario.parameters[.seekReferenceStruggling] = 0
    scenario.parameters[.applicationsToJune2021] = 90
    scenario.parameters[.applicationsToDecember2021] = 200
    scenario.parameters[.applicationsAfter] = 8
    scenario.parameters[.trainingSeats] = 3
    scenario.parameters[.aidantPotential] = 300
    scenario.events = [
      SamplePlans.event(10, .freeze(line: .spaces)),
      SamplePlans.event(14, .unfreeze(line: .spaces)),
      SamplePlans.event(15, .transfer(from: .spaces, to: .advisers, amount: Money(euros: 60_000))),
      SamplePlans.event(20, .appropriation(line: .renewal, amount: Money(euros: 200_000))),
    ]
    return scenario
  }

  @Test func `is the one on record`() throws {
    let country = try #require(Self.country)
    let plan = try Plan(Self.scenario, in: country)
    let run = Outcome(running: plan, luck: Luck(seed: 42, draw: 0))
    let metrics: [Metric] = [
      .postsAwarded, .open, .vacant, .waiting, .inTraining, .inPost, .candidates, .renewed,
      .spaces, .aidants, .sessions, .reached, .inFollowUp, .autonomous, .assisted, .need,
    ]
    var lines = ["month " + metrics.map(\.rawValue).joined(separator: " ") + " paid returned"]
    for month in (0..<run.months).map(MonthIndex.init) {
      let counts = metrics.map { String(Int(run.value(of: $0, at: month))) }
      let total = run.ledger.total(at: month)
      lines.append(
        "\(month.value) " + counts.joined(separator: " ")
          + " \(total.paid.cents) \(total.returned.cents)")
    }
    for metric in [DepartmentalMetric.postsAwarded, .inPost, .sessions, .reached, .need] {
      let values = run.values(of: metric, at: run.horizon).map { String(Int($0)) }
      lines.append("\(metric.rawValue) " + values.joined(separator: " "))
    }
    let difference = try RecordedText.difference(
      of: lines.joined(separator: "\n") + "\n", from: "Golden/small-draw.txt", beside: #filePath)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
