public import Diagnostics
public import Territories

/// Reads scenario files: YAML text to a checked scenario, or to everything that is wrong with it.
public enum ScenarioReader {
  /// Reads a scenario, and the scenarios that it extends.
  ///
  ///     let reading = ScenarioReader.read(source, overrides: [Override("posts-cap=none")])
  ///
  /// - Parameters:
  ///   - source: The text of the file, up to 1 MiB. Its name is the path that files it extends are
  ///     looked for beside.
  ///   - overrides: Values that take the place of those in the files, the later ones winning.
  ///   - territories: The territories whose codes the file may use.
  ///   - files: Where the files that it extends and the tables that it names come from;
  ///     ``FilesBeside/none`` for texts that do not come from a disk.
  /// - Returns: The scenario unless there is an error, all faults in the order of their places,
  ///   and the place of every value stated.
  public static func read(
    _ source: SourceText, overrides: [Override] = [], territories: Country = .france,
    files: FilesBeside = .disk
  ) -> Reading {
    PreparedScenario(source, files: files).read(overrides: overrides, territories: territories)
  }
}
