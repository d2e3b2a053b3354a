import Foundation
import Simulations
import Testing
import _TestSupport

/// What holds for every plan that can be run, whatever its size and its rules.
@Suite(.tags(.property)) struct `Generated plans` {
  /// How many plans to run: fewer in a slow build, such as one with a sanitizer, on request
  /// (`INCLUSIM_PLANS=300`).
  static let wanted = requested ?? usual
  /// In how many plans each listed case must occur.
  static let leastOccurrence = wanted < 10_000 ? 1 : 200

  private static let requested = ProcessInfo.processInfo.environment["INCLUSIM_PLANS"]
    .flatMap(Int.init)
  #if DEBUG
    private static let usual = 300
  #else
    private static let usual = 10_000
  #endif

  /// What a part of the seeds gave.
  struct Tally: Sendable {
    var run = 0
    var refused = 0
    var counts: [Occurrence: Int] = [:]
    var faults: [String] = []

    mutating func add(_ other: Tally) {
      run += other.run
      refused += other.refused
      counts.merge(other.counts, uniquingKeysWith: +)
      faults += other.faults
    }
  }

  @Test func `balance to the cent, keep their people and stay in their bounds`() async {
    let tasks = 8
    let each = (Self.wanted + tasks - 1) / tasks
    var tally = Tally()
    await withTaskGroup(of: Tally.self) { group in
      for task in 0..<tasks {
        group.addTask { Self.audit(each, from: UInt64(task) << 32) }
      }
      for await part in group { tally.add(part) }
    }
    for fault in tally.faults.sorted().prefix(10) { Issue.record("\(fault)") }
    #expect(tally.faults.isEmpty, "\(tally.faults.count) plans have faults")
    #expect(tally.run >= Self.wanted)
    print(Self.table(tally))
    for occurrence in Occurrence.allCases {
      let count = tally.counts[occurrence, default: 0]
      #expect(count >= Self.leastOccurrence, "\(occurrence.rawValue): \(count) plans")
    }
  }

  /// Runs plans of successive seeds until enough of them could be run.
  private static func audit(_ wanted: Int, from first: UInt64) -> Tally {
    var tally = Tally()
    var seed = first
    while tally.run < wanted {
      defer { seed += 1 }
      guard let plan = try? RandomPlan(seed: seed).plan() else {
        tally.refused += 1
        continue
      }
      let workspace = Workspace(for: plan, detail: .everything)
      workspace.run(plan)
      let outcome = Outcome(of: plan, in: workspace)
      let record = StockRecord(of: plan, in: workspace)
      let faults = outcome.faults(record)
      if let fault = faults.first { tally.faults.append("seed \(seed): \(fault)") }
      for occurrence in Occurrence.met(in: outcome, record) {
        tally.counts[occurrence, default: 0] += 1
      }
      tally.run += 1
    }
    return tally
  }

  private static func table(_ tally: Tally) -> String {
    let rows = Occurrence.allCases.map { occurrence in
      let count = String(tally.counts[occurrence, default: 0])
      return String(repeating: " ", count: max(0, 7 - count.count)) + count
        + "  " + occurrence.rawValue
    }
    return "\(tally.run) plans run, \(tally.refused) refused, of which\n"
      + rows.joined(separator: "\n")
  }
}
