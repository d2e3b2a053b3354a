import Diagnostics
import Locks
import Messages
import PlanFiles
import PublicFinance
import ScenarioFiles
import Scenarios
import Simulations
import Territories
import Verifications

/// A scenario read and run, with what rules and expectations find.
struct CheckedRun {
  let source: SourceText
  private let findings: [CheckFinding]
  private let rules: [CheckedRule]
  private let expectations: [CheckedExpectation]
  /// The results and the texts they came from; nil when the scenario cannot run.
  let lock: Lock?

  init(
    _ source: SourceText, isDeep: Bool, in country: Country, from territories: SourceText?
  ) {
    self.source = source
    let reading = PlanReader.read(source, in: country)
    let told = reading.diagnostics.map { CheckFinding(.input, $0) }
    guard let plan = reading.plan else {
      (findings, rules, expectations, lock) = (told, [], [], nil)
      return
    }
    let verified = Rule.all.filter { isDeep || !$0.needsSeveralRuns }
    let (outcome, evidence) = Evidence.running(plan)
    let breaches = evidence.verified(by: verified)
    findings =
      told
      + breaches.breaches.compactMap {
        CheckFinding($0, count: breaches.counts[$0.rule] ?? 1, in: source)
      }
      + outcome.missedExpectations().map { CheckFinding($0, of: reading.reading, in: source) }
      + Certainties.findings(of: plan, reading.reading, in: source)
    rules = verified.map { CheckedRule(number: $0.number, id: $0.name.rawValue) }
    expectations = plan.scenario.expectations.map {
      CheckedExpectation(path: $0.path, metric: $0.metric.name)
    }
    let read = reading.reading
    lock = Lock(
      of: outcome, inputs: read.sources + read.tables + [territories].compactMap(\.self))
  }

  /// What came of it, with what its lock finds.
  func scenario(
    named name: String, _ others: [CheckFinding] = [], isLocked: Bool = false
  ) -> CheckedScenario {
    CheckedScenario(
      name: name, findings: findings + others, rules: rules, expectations: expectations,
      isLocked: isLocked, isUnreadable: false)
  }

  /// The results beside the lock that lies beside the file; no lock is no fault.
  var comparison: (findings: [CheckFinding], isLocked: Bool) {
    guard let lock, !source.isShipped else { return ([], false) }
    do throws(ScenarioSourceError) {
      let text = try ScenarioSources.locate(Lock.path(beside: source.name))
      return (lockFindings(lock, text), true)
    } catch {
      let isAbsent = error.diagnostic.id == .missingFile
      return (isAbsent ? [] : [CheckFinding(.lock, error.diagnostic)], !isAbsent)
    }
  }

  private func lockFindings(_ lock: Lock, _ text: SourceText) -> [CheckFinding] {
    do throws(Diagnostic) {
      let comparison = LockComparison(lock, with: try LockFile(text))
      return comparison.diagnostic(for: source.name).map {
        [CheckFinding(.lock, $0, details: comparison.details)]
      } ?? []
    } catch {
      return [CheckFinding(.lock, error)]
    }
  }
}

extension SourceText {
  /// Whether it comes with the tool and lies in no folder.
  var isShipped: Bool { name.hasPrefix("<") }
}

extension LockComparison {
  fileprivate var details: [CheckFinding.Detail] {
    var details: [CheckFinding.Detail] = [
      .init("figures-moved", .integer(Int64(moves.count))),
      .init("figures-gone", .integer(Int64(gone.count))),
      .init("figures-added", .integer(Int64(added.count))),
    ]
    for origin in Origin.allCases {
      let word = changed.contains(origin) ? "changed" : "unchanged"
      details.append(.init("\(origin)", .text(word)))
    }
    return details
  }
}
