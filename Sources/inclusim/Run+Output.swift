import ArgumentParser
import InclusionPlan

/// A plan ready to run, and the texts it was read from.
struct ReadPlan {
  let identifier: String
  let plan: Plan
  let reading: Reading
  let source: SourceText
  /// The file of territories, when there is one.
  let territories: SourceText?

  /// Every text read for it.
  var inputs: [Manifest.Input] {
    (reading.sources + reading.tables + (territories.map { [$0] } ?? []))
      .map { Manifest.Input(name: $0.name, bytes: Array($0.content.utf8)) }
  }
}

extension Reading {
  /// Where a scenario states its parameters.
  var places: [ParameterName: String] {
    var places: [ParameterName: String] = [:]
    for parameter in ParameterName.allCases {
      guard let span = positions["params.\(parameter.name)"] else { continue }
      places[parameter] = "\(span.source.name):\(span.start.line):\(span.start.column)"
    }
    return places
  }
}

extension Run {
  /// Adds a run to the folder of results.
  func add(_ read: ReadPlan, _ outcome: Outcome, to folder: OutputFolder) throws {
    let result = result(of: read, outcome)
    try reportingFailure { () throws(OutputFailure) in try folder.add(result) }
  }

  /// A run with its name.
  func result(of read: ReadPlan, _ outcome: Outcome) -> RunResult {
    RunResult(
      scenario: read.identifier, source: read.source.name, overrides: set, outcome: outcome,
      places: read.reading.places)
  }

  /// Prepares the folder of results.
  func openFolder(_ path: String) throws -> OutputFolder {
    try reportingFailure { () throws(OutputFailure) in
      try OutputFolder(at: path, in: tables.dialect) { Interruption.isRequested }
    }
  }

  /// Puts the folder of results in its place.
  func finish(_ folder: OutputFolder, _ readings: [ReadPlan]) throws {
    // Several plans can rest on one text.
    var seen: Set<Manifest.Input> = []
    let manifest = Manifest(
      arguments: ["run"] + scenarios + set.flatMap { ["--set", $0] }
        + (territories.map { ["--territories", $0] } ?? [])
        + (tables.dialect == .international ? [] : ["--csv-dialect", tables.dialect.rawValue]),
      inputs: readings.flatMap(\.inputs).filter { seen.insert($0).inserted })
    let files = try reportingFailure { () throws(OutputFailure) in try folder.finish(manifest) }
    guard !quiet, let output else { return }
    Terminal.say(
      Message(
        ToolText.folderWritten, ["count": .integer(files.count), "path": .text(output)]))
  }
}

/// Does work that writes files; when it fails, says why and ends with the status for it.
func reportingFailure<Value>(_ work: () throws(OutputFailure) -> Value) throws -> Value {
  do throws(OutputFailure) {
    return try work()
  } catch {
    if error == .interrupted { throw ExitCode.interrupted }
    Terminal.report([error.diagnostic])
    throw ExitCode.inputOutput
  }
}
