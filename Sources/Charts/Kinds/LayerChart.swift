/// Values at equal steps of time, layered one upon the other: a stacked area.
public struct LayerChart: Sendable {
  /// One layer.
  public struct Layer: Sendable, Hashable {
    /// Its name, written in it or beside it.
    public var label: String
    /// The value at each step, at least 0.
    public var values: [Double]

    /// Creates a layer.
    public init(_ label: String, _ values: [Double]) {
      self.label = label
      self.values = values
    }
  }

  /// The layers, the lowest first, at most eight.
  public var layers: [Layer]
  /// The texts below the axis of time.
  public var times: [AxisLabel]
  /// How values are written.
  public var format: ValueFormat
  /// What the axis of values covers at least; nil for what the values need.
  public var domain: ClosedRange<Double>?

  /// Creates a chart.
  public init(
    layers: [Layer], times: [AxisLabel], format: ValueFormat, domain: ClosedRange<Double>? = nil
  ) {
    self.layers = layers
    self.times = times
    self.format = format
    self.domain = domain
  }
}
