import DelimitedText
public import Diagnostics
import Messages
import ScenarioFiles
public import Territories

/// What came of reading a file of territories: the country, and all there is to say of the file.
public struct TerritoryReading: Sendable {
  /// The country; nil when there is any error.
  public let country: Country?
  /// Every error and warning, in the order of their places.
  public let diagnostics: [Diagnostic]
  /// The text that was read, as it stands in the file.
  public let source: SourceText

  /// Whether there is any error.
  public var hasErrors: Bool { diagnostics.hasErrors }
}

/// Reads files of territories: CSV with the columns of ``TerritoryColumn`` to a country, or to
/// everything that is wrong with it.
public enum TerritoryReader {
  /// The most territories a file may have: more than the communes of France.
  public static let mostTerritories = 40_000

  /// The text of a file of territories.
  ///
  /// - Throws: A diagnostic when there is no such file, or when it cannot be read as UTF-8 text of
  ///   at most 32 MiB.
  public static func locate(_ path: String) throws(Diagnostic) -> SourceText {
    try TableFiles.read(path)
  }

  /// Reads a file of territories.
  ///
  /// Columns may stand in any order; those the model does not use are passed over. The order of
  /// the rows does not matter.
  public static func read(_ source: SourceText) -> TerritoryReading {
    let faults = TableFaults()
    var country: Country?
    if let table = TableText(source, faults),
      let columns = ColumnPositions(of: table, faults)
    {
      var rows = TerritoryRows(table, columns, faults)
      country = rows.read()
    }
    return TerritoryReading(
      country: faults.hasErrors ? nil : country, diagnostics: faults.told.sortedByPlace(),
      source: source)
  }
}
