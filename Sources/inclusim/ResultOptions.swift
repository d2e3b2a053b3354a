import ArgumentParser
import InclusionPlan

/// The formats of the results of a command.
protocol ResultFormat: ExpressibleByArgument, CaseIterable {
  /// What the option says of them.
  static var help: ArgumentHelp { get }
  /// The format where none is asked for.
  static var usual: Self { get }
}

/// How results are written: to standard output or, whole or not at all, to a file.
struct ResultOptions<Format: ResultFormat>: ParsableArguments {
  @Option(help: Format.help)
  var format = Format.usual

  @Option(help: .catalogue(.outputFileOption, valueName: .fileValue))
  var output: String?

  /// Makes sure that the results can be written, before the work.
  ///
  /// - Throws: The exit status 74, after saying why, when they cannot.
  func verify() throws {
    guard let output else { return }
    try reportingFailure { () throws(OutputFailure) in try AtomicFile.verify(output) }
  }

  /// Writes results to where they were asked for.
  ///
  /// - Throws: The exit status 74, after saying why, when they cannot be written in full.
  func write(_ bytes: [UInt8]) throws {
    guard let output else { return try Terminal.writeResults(bytes) }
    try reportingFailure { () throws(OutputFailure) in try AtomicFile.write(bytes, to: output) }
  }

  /// Writes results to where they were asked for.
  ///
  /// - Throws: The exit status 74, after saying why, when they cannot be written in full.
  func write(_ text: String) throws { try write(Array(text.utf8)) }
}
