public import Diagnostics
import Locks
import Messages
public import ParallelWork
import PlanFiles
import PublicFinance
public import ScenarioFiles
import Scenarios
import Simulations
public import Territories
import Verifications

/// Checks scenarios: reads them, runs them, and verifies rules, expectations and locks on the run.
public struct Checker: Sendable {
  /// Whether the rules are verified that need further runs of changed plans.
  public let isDeep: Bool
  /// The territories of the programme.
  public let country: Country
  /// The file that the territories were read from; nil for those built in.
  public let territories: SourceText?

  /// Creates a checker.
  public init(
    isDeep: Bool = false, in country: Country = .france, from territories: SourceText? = nil
  ) {
    self.isDeep = isDeep
    self.country = country
    self.territories = territories
  }

  /// Checks scenarios by name, by path, or by the folder they lie in, several at a time.
  ///
  /// The results are in the order of the paths, those of a folder in the order of its files; a
  /// scenario that is named twice is checked once.
  public func check(
    paths: [String], threads: Int = ParallelWork.processors
  ) -> [CheckedScenario] {
    let targets = CheckTarget.all(at: paths)
    let checked = ParallelWork.map(targets.count, threads: threads, state: {}) { index, _ in
      switch targets[index] {
      case .scenario(let name): check(name)
      case .refused(let name, let error): CheckedScenario(refused: name, error)
      }
    }
    return checked ?? []
  }

  /// Checks the scenario of a name or path, and its lock if one lies beside it.
  public func check(_ name: String) -> CheckedScenario {
    do throws(ScenarioSourceError) {
      let source = try ScenarioSources.locate(name)
      let run = CheckedRun(source, isDeep: isDeep, in: country, from: territories)
      let lock = run.comparison
      return run.scenario(named: name, lock.findings, isLocked: lock.isLocked)
    } catch {
      return CheckedScenario(refused: name, error)
    }
  }

  /// Checks the text of a scenario, which has no lock.
  public func check(_ source: SourceText, named name: String) -> CheckedScenario {
    CheckedRun(source, isDeep: isDeep, in: country, from: territories).scenario(named: name)
  }
}

/// A scenario to check, or the reason why there is none.
enum CheckTarget: Sendable {
  case scenario(String)
  case refused(String, ScenarioSourceError)

  var name: String {
    switch self {
    case .scenario(let name), .refused(let name, _): name
    }
  }

  /// What paths stand for, each scenario once.
  static func all(at paths: [String]) -> [CheckTarget] {
    var seen: Set<String> = []
    return paths.flatMap(at).filter { seen.insert($0.name).inserted }
  }

  private static func at(_ path: String) -> [CheckTarget] {
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
