import ResultTables
import Simulations
import Territories

/// A territory as it is named in results.
public struct ComparedPlace: Sendable, Hashable {
  /// `nation`, `region` or `department`.
  public let level: String
  /// The code.
  public let code: String
  /// The name.
  public let name: String

  static let nation = ComparedPlace(
    level: "nation", code: Territorial.nation, name: Territorial.nation)

  static func regions(_ territories: Territorial) -> [ComparedPlace] {
    territories.regions.map { ComparedPlace(level: "region", code: $0.code, name: $0.name) }
  }

  static func departments(_ territories: Territorial) -> [ComparedPlace] {
    territories.country.departments.map {
      ComparedPlace(level: "department", code: $0.code.text, name: $0.name)
    }
  }
}
