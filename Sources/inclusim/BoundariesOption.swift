import ArgumentParser
import InclusionPlan

/// The outlines of territories, for maps that are not made of tiles.
struct BoundariesOption: ParsableArguments {
  @Option(help: .catalogue(PageText.reportBoundaries, valueName: .fileValue), completion: .file())
  var boundaries: String?

  /// The outlines of the territories of a plan; nil where none are asked for.
  ///
  /// - Throws: An exit status, after saying what is wrong with the file.
  func outlines(of country: Country, quiet: Bool) throws -> Boundaries? {
    guard let boundaries else { return nil }
    let source: SourceText
    do throws(Diagnostic) {
      source = try TerritoryReader.locate(boundaries)
    } catch {
      Terminal.report([error])
      throw ExitCode.inputOutput
    }
    let (outlines, told) = BoundaryReader.read(source, for: country)
    Terminal.report(told, quiet: quiet)
    guard let outlines else { throw ExitCode.wrongInput }
    return outlines
  }
}
