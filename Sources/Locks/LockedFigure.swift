/// A figure of a lock: what it is, and its value.
public struct LockedFigure: Sendable, Hashable {
  /// What a figure is.
  public struct Name: Sendable, Hashable {
    /// The name of the metric, as in outputs.
    public let metric: String
    /// The budget line of an amount, or empty.
    public let line: String
    /// The code of the territory, or empty for the nation.
    public let territory: String
    /// A month such as `2021-12`, or a fiscal year such as `2021`.
    public let date: String

    init(_ metric: String, line: String = "", territory: String = "", date: String) {
      self.metric = metric
      self.line = line
      self.territory = territory
      self.date = date
    }
  }

  /// The value of a figure.
  public enum Value: Sendable, Hashable {
    /// An amount in cents.
    case cents(Int64)
    /// A number in the unit of the metric.
    case number(Double)

    /// The value as a number; an amount in cents.
    public var double: Double {
      switch self {
      case .cents(let cents): Double(cents)
      case .number(let number): number
      }
    }
  }

  /// What it is.
  public let name: Name
  /// Its value.
  public let value: Value

  /// Whether a value is no longer that of this figure.
  ///
  /// Amounts are compared to the cent. Numbers may differ by a billionth of themselves, the bound
  /// within which the specification asks implementations to agree (1.5), and by 1e-8 near zero;
  /// additional people, a difference of large stocks, by a millionth of a person.
  func hasMoved(to now: Value) -> Bool {
    switch (value, now) {
    case (.cents(let before), .cents(let now)): return now != before
    case (.number(let before), .number(let now)):
      let slack = name.metric == "additional" ? 1e-6 : 1e-8
      return !(abs(now - before) <= max(1e-9 * max(abs(now), abs(before)), slack))
    default: return true
    }
  }
}
