// Times the work of the library in this process, release build, one thread.
//
//   swift run -c release --package-path Tests/Benchmarks benchmarks
//   swift run -c release --package-path Tests/Benchmarks -Xswiftc -target-cpu -Xswiftc native benchmarks

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
  let drawing = Workspace(for: plan, detail: .headlines, model: .stochastic)
  var draw: UInt64 = 0
  measure("\(scenario.title): one stochastic run, 101 departments × 60 months") {
    draw += 1
    drawing.run(plan, luck: Luck(seed: 42, draw: draw))
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

// A sweep beside the same plans and runs in a loop, which it should cost little more than.
let request = SweepRequest(
  source: try ScenarioSources.locate("france-relance-13m"), scenario: "plan",
  sets: ["params.training-seats=300..363 by 1"])
if let sweep = SweepReader.read(request).sweep {
  let workspace = Workspace(for: try Plan(seed), detail: .headlines)
  measure("64 plans and runs in a loop, their headline figures read") {
    for seats in 300..<364 {
      var scenario = seed
      scenario.parameters[.trainingSeats] = Double(seats)
      guard let plan = try? Plan(scenario) else { continue }
      workspace.run(plan)
      let run = Headlines(of: plan, in: workspace)
      _ = (run.value(of: .reached, at: MonthIndex(59)), run.paid(at: MonthIndex(59)))
    }
  }
  measure("64 points of a sweep, one thread") { _ = sweep.run(threads: 1) }
  measure("64 points of a sweep, two threads") { _ = sweep.run(threads: 2) }
}

// The same at the size of a study: 100 × 100 points, and the figures that a sweep tells.
func long(_ sets: [String], _ name: String) throws {
  let request = SweepRequest(
    source: try ScenarioSources.locate("france-relance-13m"), scenario: "plan", sets: sets)
  guard let sweep = SweepReader.read(request).sweep else { return }
  measureLong("10,000 points of a sweep over \(name), two threads") { _ = sweep.run(threads: 2) }
}

let workspace = Workspace(for: try Plan(seed), detail: .headlines)
let last = MonthIndex(59)
measureLong("10,000 points: the same plans, runs and figures in a loop of one thread") {
  for seats in 300..<400 {
    for half in 100..<200 {
      var scenario = seed
      scenario.parameters[.trainingSeats] = Double(seats)
      scenario.parameters[.contactHours] = Double(half) / 2
      guard let plan = try? Plan(scenario) else { continue }
      workspace.run(plan)
      let run = Headlines(of: plan, in: workspace)
      for metric in [Metric.postsAwarded, .trained, .reached, .coverage, .additional] {
        _ = run.value(of: metric, at: last)
      }
      _ = (run.paid(at: last), run.cost(per: .personReached, at: last))
      _ = run.inequalityOfCoverage(at: last).gini
    }
  }
}
try long(
  ["params.training-seats=300..399 by 1", "params.contact-hours=50..99.5 by 0.5"],
  "two parameters")
try long(
  ["lines.spaces.amount=20..69.5 M€ by 0.5 M€", "params.contact-hours=50..99.5 by 0.5"],
  "an amount and a parameter")
