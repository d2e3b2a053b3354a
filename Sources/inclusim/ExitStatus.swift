import ArgumentParser

extension ExitCode {
  /// The input or the plan is wrong.
  static let wrongInput = ExitCode(1)
  /// A fault of the tool itself.
  static let internalFault = ExitCode(70)
  /// Input or output failed.
  static let inputOutput = ExitCode(74)
  /// The user ended the work.
  static let interrupted = ExitCode(130)
}
