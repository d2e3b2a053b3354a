/// Values at equal steps of time, each series a line, with bands for what is uncertain.
public struct LineChart: Sendable {
  /// Where two quantiles lie over time.
  public struct Band: Sendable, Hashable {
    /// The lower and the upper bound at each step.
    public var low, high: [Double]

    /// Creates a band.
    public init(low: [Double], high: [Double]) {
      self.low = low
      self.high = high
    }
  }

  /// One line.
  public struct Series: Sendable, Hashable {
    /// Its name, written at its end.
    public var label: String
    /// The value at each step; one that is not a number interrupts the line.
    public var values: [Double]
    /// Bands behind the line, the widest first.
    public var bands: [Band]

    /// Creates a series.
    public init(_ label: String, _ values: [Double], bands: [Band] = []) {
      self.label = label
      self.values = values
      self.bands = bands
    }
  }

  /// The lines, at most eight.
  public var series: [Series]
  /// The texts below the axis of time.
  public var times: [AxisLabel]
  /// How values are written.
  public var format: ValueFormat
  /// What the axis of values covers at least; nil for what the values need, and zero.
  public var domain: ClosedRange<Double>?
  /// What the bands stand for, in the order of the bands of a series; empty without bands.
  public var bandLabels: [String]

  /// Creates a chart.
  public init(
    series: [Series], times: [AxisLabel], format: ValueFormat,
    domain: ClosedRange<Double>? = nil, bandLabels: [String] = []
  ) {
    self.series = series
    self.times = times
    self.format = format
    self.domain = domain
    self.bandLabels = bandLabels
  }
}

/// A text at a step of an axis of time.
public struct AxisLabel: Sendable, Hashable {
  /// The step, from 0.
  public var position: Int
  /// The text.
  public var text: String

  /// Creates a label.
  public init(_ position: Int, _ text: String) {
    self.position = position
    self.text = text
  }
}
