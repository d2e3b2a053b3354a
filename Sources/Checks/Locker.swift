public import Diagnostics
public import Locks
import Messages
import ScenarioFiles
public import Territories

/// Takes the results of scenarios to be kept beside them.
public struct Locker: Sendable {
  /// What came of locking one scenario.
  public enum Result: Sendable {
    /// The results, and the path of the file that shall hold them.
    case lock(Lock, path: String)
    /// The scenario cannot be locked, for these reasons.
    case refused(CheckedScenario)
  }

  /// The territories of the programme.
  public let country: Country
  /// The file that the territories were read from; nil for those built in.
  public let territories: SourceText?

  /// Creates a locker.
  public init(in country: Country = .france, from territories: SourceText? = nil) {
    self.country = country
    self.territories = territories
  }

  /// Runs the scenarios of names, paths and folders; a missed expectation keeps none from a lock.
  public func locks(at paths: [String]) -> [Result] {
    CheckTarget.all(at: paths).map { target in
      switch target {
      case .refused(let name, let error): .refused(CheckedScenario(refused: name, error))
      case .scenario(let name): lock(name)
      }
    }
  }

  private func lock(_ name: String) -> Result {
    do throws(ScenarioSourceError) {
      let source = try ScenarioSources.locate(name)
      let run = CheckedRun(source, isDeep: false, in: country, from: territories)
      let checked = run.scenario(named: name)
      guard !source.isShipped else {
        return .refused(
          CheckedScenario(
            name: name, findings: [CheckFinding(.lock, .cannotLock(name))], rules: [],
            expectations: [], isLocked: false, isUnreadable: false))
      }
      let isSound = checked.findings.allSatisfy {
        $0.kind == .expectation || $0.severity == .warning
      }
      guard let lock = run.lock, isSound else { return .refused(checked) }
      return .lock(lock, path: Lock.path(beside: source.name))
    } catch {
      return .refused(CheckedScenario(refused: name, error))
    }
  }
}

extension Diagnostic {
  fileprivate static func cannotLock(_ name: String) -> Diagnostic {
    Diagnostic(
      .shippedLock, Message(LockMessage.shipped, ["text": .text(name)]), at: nil,
      hints: [Message(LockMessage.shippedHint, ["text": .text(name)])])
  }
}
