import ArgumentParser
import Glibc
import InclusionPlan

/// Does work on a store of runs; when it fails, says why and ends with the status for it.
func reportingStoreFailure<Value>(_ work: () throws(RunStoreError) -> Value) throws -> Value {
  do throws(RunStoreError) {
    return try work()
  } catch {
    if error.isInterruption { throw ExitCode.interrupted }
    Terminal.report([error.diagnostic])
    throw error.isInputOutput ? ExitCode.inputOutput : .wrongInput
  }
}

extension Terminal {
  /// The plan of a stored run, run again and found to be the same.
  ///
  /// - Throws: An exit status, after everything wrong was told.
  static func storedPlan(of reference: StoreReference, quiet: Bool) throws -> StoredPlan {
    let source = try reportingStoreFailure { () throws(RunStoreError) in
      try RunStore.reading(reference.path).source(of: reference.run)
    }
    do throws(StoredPlanError) {
      let plan = try StoredPlan(source)
      report(plan.warnings, quiet: quiet)
      return plan
    } catch {
      report(error.diagnostics)
      throw ExitCode.wrongInput
    }
  }

  /// Refuses plans of different territories, which stand beside each other nowhere.
  ///
  /// - Throws: The exit status, after saying which two plans differ.
  static func refuseOtherTerritories(_ plans: [(name: String, country: Country)]) throws {
    guard let first = plans.first, let other = plans.first(where: { $0.country != first.country })
    else { return }
    report([.otherTerritories(first.name, other.name)])
    throw ExitCode.wrongInput
  }

  /// The time, in UTC, as stores record it.
  static var now: String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func digits(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let date = [parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday].map(digits)
    let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map(digits)
    return "\(date.joined(separator: "-"))T\(clock.joined(separator: ":"))Z"
  }
}

extension Diagnostic {
  fileprivate static func otherTerritories(_ first: String, _ second: String) -> Diagnostic {
    Diagnostic(
      .storeTerritories,
      Message(StoreText.territories, ["first": .text(first), "second": .text(second)]), at: nil,
      hints: [Message(StoreText.territoriesHint)])
  }
}

extension ArgumentHelp {
  /// The help of an argument of a store, from the catalogue.
  static func catalogue(_ key: StoreText, valueName: ToolText? = nil) -> ArgumentHelp {
    ArgumentHelp(key.inUserLanguage, valueName: valueName?.inUserLanguage)
  }
}
