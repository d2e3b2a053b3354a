public import Diagnostics
import Messages
public import ParallelWork
import PlanFiles
import PublicFinance
public import ScenarioFiles
import Scenarios
import Simulations
public import Territories
import Verifications

/// Checks scenarios: reads them, runs them, and verifies rules and expectations on the run.
public struct Checker: Sendable {
  /// Whether the rules are verified that need further runs of changed plans.
  public let isDeep: Bool
  /// The territories of the programme.
  public let country: Country

  /// Creates a checker.
  public init(isDeep: Bool = false, in country: Country = .france) {
    self.isDeep = isDeep
    self.country = country
  }

  /// Checks scenarios by name, by path, or by the folder they lie in, several at a time.
  ///
  /// The results are in the order of the paths, those of a folder in the order of its files; a
  /// scenario that is named twice is checked once.
  public func check(
    paths: [String], threads: Int = ParallelWork.processors
  ) -> [CheckedScenario] {
    var seen: Set<String> = []
    let targets = paths.flatMap(Target.all).filter { seen.insert($0.name).inserted }
    let checked = ParallelWork.map(targets.count, threads: threads, state: {}) { index, _ in
      switch targets[index] {
      case .scenario(let name): check(name)
      case .refused(let name, let error): CheckedScenario(refused: name, error)
      }
    }
    return checked ?? []
  }

  /// Checks the scenario of a name or path.
  public func check(_ name: String) -> CheckedScenario {
    do throws(ScenarioSourceError) {
      return check(try ScenarioSources.locate(name), named: name)
    } catch {
      return CheckedScenario(refused: name, error)
    }
  }

  /// Checks the text of a scenario.
  public func check(_ source: SourceText, named name: String) -> CheckedScenario {
    let reading = PlanReader.read(source, in: country)
    var findings = reading.diagnostics.map { CheckFinding(.input, $0) }
    guard let plan = reading.plan else {
      return CheckedScenario(
        name: name, findings: findings, rules: [], expectations: [], isLocked: false,
        isUnreadable: false)
    }
    let rules = Rule.all.filter { isDeep || !$0.needsSeveralRuns }
    let (outcome, evidence) = Evidence.running(plan)
    let breaches = evidence.verified(by: rules)
    findings += breaches.breaches.compactMap {
      CheckFinding($0, count: breaches.counts[$0.rule] ?? 1, in: source)
    }
    findings += outcome.missedExpectations().map {
      CheckFinding($0, of: reading.reading, in: source)
    }
    return CheckedScenario(
      name: name, findings: findings,
      rules: rules.map { CheckedRule(number: $0.number, id: $0.name.rawValue) },
      expectations: plan.scenario.expectations.map {
        CheckedExpectation(path: $0.path, metric: $0.metric.name)
      }, isLocked: false, isUnreadable: false)
  }
}

/// A scenario to check, or the reason why there is none.
private enum Target: Sendable {
  case scenario(String)
  case refused(String, ScenarioSourceError)

  var name: String {
    switch self {
    case .scenario(let name), .refused(let name, _): name
    }
  }

  /// What a path stands for.
  static func all(at path: String) -> [Target] {
    do throws(ScenarioSourceError) {
      return try ScenarioFolder.scenarios(at: path).map { .scenario($0) }
    } catch {
      return [.refused(path, error)]
    }
  }
}

extension CheckedScenario {
  /// A scenario or folder that cannot be read at all.
  public init(refused name: String, _ error: ScenarioSourceError) {
    self.init(
      name: name, findings: [CheckFinding(.input, error.diagnostic)], rules: [], expectations: [],
      isLocked: false, isUnreadable: error.isInputOutput)
  }
}
