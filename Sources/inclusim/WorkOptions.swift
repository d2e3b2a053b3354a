import ArgumentParser
import InclusionPlan

/// How a command that takes its time works: by how many threads, and what it says meanwhile.
struct WorkOptions: ParsableArguments {
  @Option(help: .catalogue(.jobsOption, valueName: .numberValue))
  var jobs: Int?

  @Flag(help: .catalogue(.quietFlag))
  var quiet = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError(ToolText.jobsOutOfRange.inUserLanguage)
    }
  }

  /// The number of threads.
  var threads: Int { jobs ?? ParallelWork.processors }

  /// Does work of a number of runs, and shows how far it is.
  ///
  /// - Parameters:
  ///   - diagnostic: What to tell when the work cannot be done.
  ///   - work: Given the number of threads and what to tell its progress to, which answers whether to go
  ///     on; nil when it was ended early.
  /// - Throws: An exit status.
  func run<Value, Fault: Error>(
    _ runs: Int, telling diagnostic: (Fault) -> Diagnostic,
    _ work: (_ threads: Int, _ goesOn: (_ done: Int) -> Bool) throws(Fault) -> Value?
  ) throws -> Value {
    let progress = ProgressLine(of: runs, isShown: !quiet)
    let value: Value?
    do throws(Fault) {
      defer { progress.clear() }
      value = try work(threads) { done in
        progress.show(done)
        return !Interruption.isRequested
      }
    } catch {
      Terminal.report([diagnostic(error)])
      throw ExitCode.wrongInput
    }
    guard let value else { throw ExitCode.interrupted }
    return value
  }
}
