public import OutputFiles
public import Reports
import Simulations
import Territories

/// The folder of results of one or several runs, written one run after the other.
///
///     let folder = try OutputFolder(at: "results")
///     for run in runs { try folder.add(run) }
///     try folder.finish(manifest)
///
/// Until ``finish(_:)`` has returned, the place holds what it held before. Every table has a
/// column `scenario`, and memory does not grow with the number of runs.
public final class OutputFolder {
  private let folder: StagedFolder
  private var writers: [OutputTable: TableWriter] = [:]
  private var files: [OutputTable: StagedFile] = [:]
  private var outputs: [OutputTable: DigestingOutput] = [:]
  private let summaryFile: StagedFile
  private let summary: DigestingOutput
  private let isInterrupted: () -> Bool
  private var isEmpty = true

  /// The file by which an output folder is known.
  public static let manifestName = "manifest.json"

  /// Prepares a folder.
  ///
  /// - Parameters:
  ///   - path: Where the folder shall stand; the folder that holds it must exist.
  ///   - dialect: How its tables are written.
  ///   - isInterrupted: Asked again and again whether the user wants to end the work.
  /// - Throws: ``OutputFailure`` when the place holds something that may not be replaced.
  public init(
    at path: String, in dialect: CSVDialect = .international,
    isInterrupted: @escaping () -> Bool = { false }
  ) throws(OutputFailure) {
    self.isInterrupted = isInterrupted
    folder = try StagedFolder(at: path, marker: Self.manifestName, names: Manifest.outputNames)
    for table in OutputTable.inFolder {
      let file = try folder.file(table.fileName)
      files[table] = file
      let output = DigestingOutput { (bytes) throws(OutputFailure) in
        if isInterrupted() { throw .interrupted }
        try file.write(bytes)
      }
      outputs[table] = output
      writers[table] = TableWriter(table, in: dialect) { (bytes) throws(OutputFailure) in
        try output.write(bytes)
      }
    }
    let file = try folder.file(SummaryDocument.fileName)
    summaryFile = file
    summary = DigestingOutput { (bytes) throws(OutputFailure) in try file.write(bytes) }
  }

  /// Adds a run to every table.
  ///
  /// - Precondition: All runs are of one country.
  public func add(_ result: RunResult) throws(OutputFailure) {
    let territories = Territorial(result.outcome.plan.country)
    let sum = Summary(of: result.outcome)
    if isEmpty {
      try TerritoriesTable(writer: writer(.territories)).write(territories)
      try MetricsTable(writer: writer(.metrics)).write()
    }
    try ScenariosTable(writer: writer(.scenarios)).write(result, sum.heading)
    try MonthsTable(writer: writer(.months)).write(result, over: territories)
    try LedgerTable(writer: writer(.ledger)).write(result)
    try DepartmentLedgerTable(writer: writer(.ledgerByDepartment)).write(result)
    try FiscalYearsTable(writer: writer(.fiscalYears)).write(result)
    try JournalTable(writer: writer(.journal)).write(result)
    try EventsTable(writer: writer(.events)).write(result, sum)
    try ParametersTable(writer: writer(.parameters)).write(result)
    let document = SummaryDocument.text(of: sum, scenario: result.scenario)
    try summary.write(Array(((isEmpty ? "[\n" : ",\n") + document).utf8))
    isEmpty = false
  }

  /// Writes the manifest and puts the folder in its place.
  ///
  /// - Returns: The files of the folder.
  @discardableResult
  public func finish(_ manifest: Manifest) throws(OutputFailure) -> [WrittenFile] {
    var written: [WrittenFile] = []
    for table in OutputTable.inFolder {
      let writer = writer(table)
      try writer.finish()
      try files[table]?.finish()
      if let output = outputs[table] {
        written.append(output.file(named: table.fileName, rows: writer.rows))
      }
    }
    try summary.write(Array((isEmpty ? "[]\n" : "\n]\n").utf8))
    try summaryFile.finish()
    written.append(summary.file(named: SummaryDocument.fileName))
    written.append(try write(SummarySchema.content, as: SummarySchema.fileName))
    written.append(try write(manifest.text(outputs: written), as: Self.manifestName))
    if isInterrupted() { throw .interrupted }
    try folder.commit()
    return written
  }

  private func write(_ text: String, as name: String) throws(OutputFailure) -> WrittenFile {
    let file = try folder.file(name)
    let output = DigestingOutput { (bytes) throws(OutputFailure) in try file.write(bytes) }
    try output.write(Array(text.utf8))
    try file.finish()
    return output.file(named: name)
  }

  private func writer(_ table: OutputTable) -> TableWriter {
    guard let writer = writers[table] else {
      preconditionFailure("every table of the folder has a writer (table: \(table))")
    }
    return writer
  }
}
