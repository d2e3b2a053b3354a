import ArgumentParser
import InclusionPlan

extension Terminal {
  /// The country of a file of territories, or France when none is named.
  ///
  /// - Throws: The exit status, after everything wrong with the file was told.
  static func country(
    of path: String?, quiet: Bool = false
  ) throws -> (country: Country, source: SourceText?) {
    guard let path else { return (.france, nil) }
    let source: SourceText
    do throws(Diagnostic) {
      source = try TerritoryReader.locate(path)
    } catch {
      report([error])
      let isContent = error.id == .fileNotUTF8 || error.id == .fileTooLarge
      throw isContent ? ExitCode.wrongInput : ExitCode.inputOutput
    }
    let reading = TerritoryReader.read(source)
    report(reading.diagnostics, quiet: quiet)
    guard let country = reading.country else { throw ExitCode.wrongInput }
    return (country, source)
  }
}
