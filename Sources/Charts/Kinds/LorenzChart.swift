/// How unequally something is spread: the part that the worst served have, against equality.
public struct LorenzChart: Sendable {
  /// One curve.
  public struct Curve: Sendable, Hashable {
    /// Its name.
    public var label: String
    /// Cumulative parts from (0, 0) to (1, 1), the worst served first.
    public var points: [Point]

    /// Creates a curve.
    public init(_ label: String, _ points: [Point]) {
      self.label = label
      self.points = points
    }
  }

  /// The curves, at most eight.
  public var curves: [Curve]
  /// What the axes show.
  public var horizontalTitle, verticalTitle: String
  /// What the diagonal is called.
  public var diagonalLabel: String
  /// How parts are written.
  public var format: ValueFormat

  /// Creates a chart.
  public init(
    curves: [Curve], horizontalTitle: String, verticalTitle: String, diagonalLabel: String,
    format: ValueFormat
  ) {
    self.curves = curves
    self.horizontalTitle = horizontalTitle
    self.verticalTitle = verticalTitle
    self.diagonalLabel = diagonalLabel
    self.format = format
  }
}

/// A place on a plane.
public struct Point: Sendable, Hashable {
  /// From left to right.
  public var x: Double
  /// In the direction of the chart.
  public var y: Double

  /// Creates a place.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}
