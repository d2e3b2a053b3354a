public import PublicFinance

/// A run that a store keeps, with its headline figures.
public struct StoredRun: Sendable, Hashable {
  /// Its number in the store, from 1.
  public let number: Int
  /// The SHA-256 digest of all that is kept of it but the time of recording, as 64 hexadecimal digits.
  public let digest: String
  /// When it was stored, in UTC, as `2026-03-01T12:00:00Z`.
  public let recordedAt: String
  /// The name of its scenario: that of the file without folder and ending.
  public let scenario: String
  /// The title of its scenario, with the settings given beside it.
  public let title: String
  /// The file it was read from, or `<shipped>/NAME.yaml`.
  public let source: String
  /// The version of inclusim that made it.
  public let tool: String
  /// The digest of the data built into that version.
  public let dataDigest: String
  /// The number of months.
  public let months: Int
  /// The money announced.
  public let envelope: Money
  /// What was committed at the end.
  public let committed: Money
  /// What was paid at the end, net of returns.
  public let paid: Money
  /// Advisers hired since the start.
  public let hired: Double
  /// People reached since the start.
  public let reached: Double
  /// The part of people ever in need who were reached, between 0 and 1; nil where nobody ever was.
  public let coverage: Double?

  /// The first month.
  public var firstMonth: Month { Month(MonthIndex(0)) }
  /// The last month.
  public var lastMonth: Month { Month(MonthIndex(months - 1)) }
}

/// A run that a store keeps, with its texts and all figures of its summary.
public struct StoredRunDetails: Sendable, Hashable {
  /// A text that it was read from.
  public struct Input: Sendable, Hashable {
    /// What it is to the run: `scenario`, `base`, `table` or `territories`.
    public let role: String
    /// The path as it was given, or `<shipped>/NAME.yaml`.
    public let name: String
    /// Its SHA-256 digest.
    public let digest: String
  }

  /// The run.
  public let run: StoredRun
  /// The values given beside the file, in the order given.
  public let settings: [String]
  /// The texts that it was read from, the scenario first.
  public let inputs: [Input]
  /// The figures of its summary, in their order.
  public let figures: [StoredFigure]
}

/// A figure of a summary as a store keeps it.
public struct StoredFigure: Sendable, Hashable {
  /// What a figure is.
  public struct Name: Sendable, Hashable {
    /// The part of the summary, as `envelope`.
    public let section: String
    /// The figure, as `total.paid`.
    public let item: String
    /// The code of a department, or `nation`.
    public let place: String
    /// A month, a day or a year; may be empty.
    public let date: String
  }

  /// The value of a figure.
  public enum Value: Sendable, Hashable {
    /// An amount of money.
    case money(Money)
    /// A number in the unit of the figure.
    case number(Double)
    /// A ratio whose divisor is zero.
    case undefined
  }

  /// What it is.
  public let name: Name
  /// Its value.
  public let value: Value
  /// What it is measured in.
  public let unit: String
  /// What it rests on.
  public let basis: String
}
