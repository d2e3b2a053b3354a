package import Territories

/// The place of each territory on the map of tiles.
///
/// Territories stand where their file puts them. Where it leaves one out, all stand in the order of
/// their codes on a grid about as wide as it is high.
package struct TileLayout {
  /// The tiles, in the order of the codes.
  package let tiles: [Department.Tile]

  package init(_ country: Country) {
    let given = country.departments.compactMap(\.tile)
    let most = 60
    let isUsable =
      given.count == country.departments.count && Set(given).count == given.count
      && given.allSatisfy { (0...most).contains($0.column) && (0...most).contains($0.row) }
    if isUsable {
      // A layout need not begin in the corner.
      let left = given.map(\.column).min() ?? 0
      let top = given.map(\.row).min() ?? 0
      tiles = given.map { Department.Tile(column: $0.column - left, row: $0.row - top) }
      return
    }
    let count = country.departments.count
    var columns = 1
    while columns * columns < count { columns += 1 }
    tiles = (0..<count).map { Department.Tile(column: $0 % columns, row: $0 / columns) }
  }
}
