/// Bars of several series over categories.
public struct BarChart: Sendable {
  /// How the bars of a category stand.
  public enum Arrangement: Sendable, Hashable {
    /// Beside each other.
    case grouped
    /// One upon the other; values must not be negative.
    case stacked
  }

  /// The bars of one colour.
  public struct Series: Sendable, Hashable {
    /// Its name in the legend.
    public var label: String
    /// The value of each category; one that is not a number has no bar.
    public var values: [Double]
    /// How sure each value is, from low to high; empty when nothing is said of that.
    public var intervals: [ClosedRange<Double>?]

    /// Creates a series.
    public init(_ label: String, _ values: [Double], intervals: [ClosedRange<Double>?] = []) {
      self.label = label
      self.values = values
      self.intervals = intervals
    }
  }

  /// The names of the categories.
  public var categories: [String]
  /// The series, at most eight.
  public var series: [Series]
  /// How they stand.
  public var arrangement: Arrangement
  /// Whether bars run from left to right, which leaves room for long names.
  public var isHorizontal: Bool
  /// How values are written.
  public var format: ValueFormat
  /// What the axis of values covers at least; nil for what the values need.
  public var domain: ClosedRange<Double>?

  /// Creates a chart.
  public init(
    categories: [String], series: [Series], arrangement: Arrangement = .grouped,
    isHorizontal: Bool = false, format: ValueFormat, domain: ClosedRange<Double>? = nil
  ) {
    self.categories = categories
    self.series = series
    self.arrangement = arrangement
    self.isHorizontal = isHorizontal
    self.format = format
    self.domain = domain
  }
}
