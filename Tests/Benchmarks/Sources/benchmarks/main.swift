// Times the work of the library in this process, release build, one thread.
//
//   swift run -c release --package-path Tests/Benchmarks
//   swift run -c release --package-path Tests/Benchmarks -Xswiftc -target-cpu -Xswiftc native

import InclusionPlan

var announced = PerLine { _ in Money.zero }
announced[.advisers] = Money(euros: 200_000_000)
announced[.spaces] = Money(euros: 40_000_000)
announced[.aidants] = Money(euros: 10_000_000)
var seed = Scenario(title: "Announced split", announced: announced)
seed.postsCap = 4000

var hindcast = seed
hindcast.title = "Hindcast 2020–2025"
hindcast.aidants = Distribution(basis: .key(.observedAidants))
hindcast.parameters[.activityFactorWeight] = 1
hindcast.renewalExpectedFrom = MonthIndex(22)
hindcast.events = [(25, 44_000_000), (37, 41_800_000), (49, 40_000_000)].map { month, euros in
  PlannedEvent(
    month: MonthIndex(month),
    action: .appropriation(line: .renewal, amount: Money(euros: euros)))
}

for scenario in [seed, hindcast] {
  let plan = try Plan(scenario)
  let workspace = Workspace(for: plan, detail: .headlines)
  measure("\(scenario.title): one fluid run, 101 departments × 60 months, money by department") {
    workspace.run(plan)
  }
  measure("\(scenario.title): the plan itself (needs, keys, apportionment, prices)") {
    _ = try? Plan(scenario)
  }
  measure("\(scenario.title): a run with its journal, ledger and departmental series") {
    _ = Outcome(running: plan)
  }
}
for method in ApportionmentMethod.allCases {
  measure("4,000 units over 101 weights by \(method.rawValue)") {
    _ = try? method.apportion(4000, by: weights)
  }
  measure("25,000,000,000 cents over 101 weights by \(method.rawValue)") {
    _ = try? method.apportion(25_000_000_000, by: weights)
  }
  measure("25,000,000,000 cents over 101 equal weights by \(method.rawValue)") {
    _ = try? method.apportion(25_000_000_000, by: equalWeights)
  }
}
