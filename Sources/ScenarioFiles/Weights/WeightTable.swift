public import Apportionments

/// Names with the weights by which units are shared among them, in the order of a file.
public struct WeightTable: Sendable, Hashable {
  /// One row: who has a weight, and which.
  public struct Row: Sendable, Hashable {
    /// The name, as written.
    public let name: String
    /// The weight, exactly as written; 0 or more.
    public let weight: ExactWeight
    /// The weight rounded to a double, for display.
    public let roundedWeight: Double
  }

  /// The rows, at least one; no two have the same name, and a weight is above zero.
  public let rows: [Row]

  /// The exact weights, one per row.
  public var weights: [ExactWeight] { rows.map(\.weight) }
}
