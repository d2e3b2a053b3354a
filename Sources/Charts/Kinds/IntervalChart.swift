/// What a figure becomes at the low and the high end of each of several things: a tornado.
public struct IntervalChart: Sendable {
  /// One bar.
  public struct Row: Sendable, Hashable {
    /// What is moved.
    public var label: String
    /// The figure at its low and at its high end; either may be the greater.
    public var low, high: Double

    /// Creates a row.
    public init(_ label: String, low: Double, high: Double) {
      self.label = label
      self.low = low
      self.high = high
    }
  }

  /// The bars, the first on top.
  public var rows: [Row]
  /// The figure where nothing is moved.
  public var base: Double
  /// What the ends are called in the legend.
  public var lowLabel, highLabel: String
  /// How values are written.
  public var format: ValueFormat
  /// What the axis covers at least; nil for what the values need.
  public var domain: ClosedRange<Double>?

  /// Creates a chart.
  public init(
    rows: [Row], base: Double, lowLabel: String, highLabel: String, format: ValueFormat,
    domain: ClosedRange<Double>? = nil
  ) {
    self.rows = rows
    self.base = base
    self.lowLabel = lowLabel
    self.highLabel = highLabel
    self.format = format
    self.domain = domain
  }
}
