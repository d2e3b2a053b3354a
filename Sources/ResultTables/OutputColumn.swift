public import Messages

/// A column of a table: its name, what its cells are, and what they mean.
public struct OutputColumn: Sendable, Hashable {
  /// What the cells of a column are.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Text; codes such as `01` are text and never numbers.
    case text
    /// A whole number.
    case integer
    /// The shortest decimal that reads back as the same double, or empty.
    case number
    /// A number with exactly two decimals.
    case decimal
    /// A month such as `2021-03`.
    case month
  }

  /// The name in the first line of the table.
  public let name: String
  /// What its cells are.
  public let kind: Kind
  /// The unit of its numbers when it is the same in every row, or nil.
  public let unit: String?
  /// What it holds.
  public let meaning: Message

  init(_ name: String, _ kind: Kind, unit: String? = nil, _ meaning: ColumnMeaning) {
    self.name = name
    self.kind = kind
    self.unit = unit
    self.meaning = Message(meaning)
  }
}
