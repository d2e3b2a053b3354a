/// A map on which every territory is a square of one size, with its code and its value.
public struct TileMap: Sendable {
  /// One territory.
  public struct Tile: Sendable, Hashable {
    /// Its code, written in the square.
    public var code: String
    /// Its name.
    public var name: String
    /// Its value; one that is not a number is shown as unknown.
    public var value: Double
    /// Its column and its row, from the top left.
    public var column, row: Int

    /// Creates a tile.
    public init(code: String, name: String, value: Double, column: Int, row: Int) {
      self.code = code
      self.name = name
      self.value = value
      self.column = column
      self.row = row
    }
  }

  /// The territories.
  public var tiles: [Tile]
  /// The classes of values and their colours.
  public var scale: ColorScale
  /// How values are written.
  public var format: ValueFormat
  /// What an unknown value is called in the legend.
  public var unknownLabel: String

  /// Creates a map.
  public init(tiles: [Tile], scale: ColorScale, format: ValueFormat, unknownLabel: String) {
    self.tiles = tiles
    self.scale = scale
    self.format = format
    self.unknownLabel = unknownLabel
  }
}
