public import Diagnostics
public import Territories

/// Reads scenario files: YAML text to a checked scenario, or to everything that is wrong with it.
public enum ScenarioReader {
  /// Reads a scenario.
  ///
  ///     let reading = ScenarioReader.read(source, overrides: [Override("posts-cap=none")])
  ///
  /// - Parameters:
  ///   - source: The text of the file, up to 1 MiB.
  ///   - overrides: Values that take the place of those in the file, the later ones winning.
  ///   - territories: The territories whose codes the file may use.
  /// - Returns: The scenario unless there is an error, all faults in the order of their places,
  ///   and the place of every value stated.
  public static func read(
    _ source: SourceText, overrides: [Override] = [], territories: Country = .france
  ) -> Reading {
    PreparedScenario(source).read(overrides: overrides, territories: territories)
  }
}
