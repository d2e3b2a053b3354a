import Diagnostics
import Reports
import Territories
import TerritoryFiles

/// The territories of France as a file, with one name changed.
enum TerritoryFile {
  static let changed = SourceText(
    name: "territories.csv",
    content: TerritoryListing(.france, file: nil).csv.replacing("Creuse", with: "Creuse profonde"))

  static func country(_ source: SourceText) -> Country? { TerritoryReader.read(source).country }
}
