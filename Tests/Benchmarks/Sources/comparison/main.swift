// One side of the comparison with C and NumPy; comparison/compare.sh runs all of it.
//
//   comparison numbers           what the plans hold, as text
//   comparison results           what the first plans give, as doubles
//   comparison time              the time of a run, in microseconds

import Glibc
import InclusionPlan

let plans = try ComparedPlan.all()
switch CommandLine.arguments.dropFirst().first {
case "numbers": writeNumbers(of: plans)
case "results":
  for compared in plans.prefix(ComparedPlan.checked) {
    Results(Outcome(running: compared.plan)).write()
  }
case "time": await time(plans.map(\.plan))
default:
  print("comparison numbers|results|time")
  exit(64)
}

/// Prints the time of a run in microseconds, on one thread and on two, and of 10,000 in seconds.
///
/// On one thread it is the mean over plans of the least time of each, so that other work on the
/// machine shows less.
func time(_ plans: [Plan]) async {
  let clock = ContinuousClock()
  let workspace = Workspace(for: plans[0], detail: .headlines)
  var least = [Double](repeating: .infinity, count: plans.count)
  for _ in 0..<15 {
    for (number, plan) in plans.enumerated() {
      let taken = clock.measure { workspace.run(plan) } / .microseconds(1)
      least[number] = min(least[number], taken)
    }
  }
  let one = least.reduce(0, +) / Double(plans.count)
  var two = Double.infinity
  for _ in 0..<5 {
    let taken = await clock.measure { await run(plans, count: 2 * plans.count) }
    two = min(two, taken / .microseconds(2 * plans.count))
  }
  let many = await clock.measure { await run(plans, count: 10_000) } / .seconds(1)
  print("swift departments \(one) \(two) \(many)")
}

/// Runs plans over and over on two threads, each with its half and a memory of its own.
func run(_ plans: [Plan], count: Int) async {
  await withTaskGroup(of: Void.self) { group in
    for half in 0..<2 {
      group.addTask {
        let workspace = Workspace(for: plans[0], detail: .headlines)
        for number in (half * count / 2)..<((half + 1) * count / 2) {
          workspace.run(plans[number % plans.count])
        }
      }
    }
  }
}
