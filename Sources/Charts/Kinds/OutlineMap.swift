/// A map of territories in their outlines.
public struct OutlineMap: Sendable {
  /// One territory.
  public struct Shape: Sendable, Hashable {
    /// Its code.
    public var code: String
    /// Its name.
    public var name: String
    /// Its value; one that is not a number is shown as unknown.
    public var value: Double
    /// Its rings, in degrees: longitude from west to east, latitude from south to north.
    ///
    /// Rings that lie in others are holes.
    public var rings: [[Point]]

    /// Creates a shape.
    public init(code: String, name: String, value: Double, rings: [[Point]]) {
      self.code = code
      self.name = name
      self.value = value
      self.rings = rings
    }
  }

  /// The territories.
  public var shapes: [Shape]
  /// The classes of values and their colours.
  public var scale: ColorScale
  /// How values are written.
  public var format: ValueFormat
  /// What an unknown value is called in the legend.
  public var unknownLabel: String

  /// Creates a map.
  public init(shapes: [Shape], scale: ColorScale, format: ValueFormat, unknownLabel: String) {
    self.shapes = shapes
    self.scale = scale
    self.format = format
    self.unknownLabel = unknownLabel
  }
}
