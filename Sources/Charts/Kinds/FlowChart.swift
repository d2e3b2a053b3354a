/// Streams between nodes in columns, from left to right: a Sankey diagram.
///
/// Amounts are whole numbers. A node is as wide as the greater of what enters and what leaves it,
/// and streams lie on it without a gap or an overlap.
public struct FlowChart: Sendable {
  /// A node.
  public struct Node: Sendable, Hashable {
    /// Its column, from 0.
    public var column: Int
    /// Its name.
    public var label: String
    /// The colour of streams that leave it in the first column or enter it in a later one, 0 to 7.
    public var series: Int

    /// Creates a node.
    public init(column: Int, _ label: String, series: Int = 0) {
      self.column = column
      self.label = label
      self.series = series
    }
  }

  /// A stream from a node to one of the next column.
  public struct Link: Sendable, Hashable {
    /// The positions of both ends among the nodes.
    public var source, target: Int
    /// How much flows, at least 0.
    public var amount: Int64

    /// Creates a stream.
    public init(from source: Int, to target: Int, _ amount: Int64) {
      self.source = source
      self.target = target
      self.amount = amount
    }
  }

  /// The nodes; those of a column stand in this order, from the top.
  public var nodes: [Node]
  /// The streams.
  public var links: [Link]
  /// The names of the columns.
  public var columns: [String]
  /// What one of an amount is in the unit of the picture: 0.00000001 for cents shown in millions.
  public var unit: Double
  /// How amounts are written.
  public var format: ValueFormat
  /// The sum that fills the height; nil for that of the fullest column.
  public var whole: Int64?

  /// Creates a chart.
  public init(
    nodes: [Node], links: [Link], columns: [String], unit: Double, format: ValueFormat,
    whole: Int64? = nil
  ) {
    self.nodes = nodes
    self.links = links
    self.columns = columns
    self.unit = unit
    self.format = format
    self.whole = whole
  }
}
