public import PublicFinance
public import Territories

/// A rule on the results of a plan, written beside its figures: "no department under 8 %".
public struct Expectation: Sendable, Hashable {
  /// When the figure is taken.
  public enum Period: Sendable, Hashable {
    /// At the end of a month of the calendar.
    case month(MonthIndex)
    /// At the end of each month.
    case everyMonth
    /// Over a fiscal year: money moved in it, or what stands at its end.
    case fiscalYear(FiscalYear)
  }

  /// Where the figure is taken.
  public enum Place: Sendable, Hashable {
    case nation
    /// Each of these departments.
    case departments([Department.Code])
    /// Each of these regions, by code.
    case regions([String])
    case everyDepartment
    case everyRegion
  }

  /// A bound in the unit of the metric.
  public enum Value: Sendable, Hashable {
    case money(Money)
    case number(Double)

    /// The bound as a number; money in cents.
    public var number: Double {
      switch self {
      case .money(let money): Double(money.cents)
      case .number(let number): number
      }
    }
  }

  /// By how much a figure may miss its bound.
  public enum Tolerance: Sendable, Hashable {
    /// A part of the bound.
    case part(Double)
    /// An amount in the unit of the metric.
    case amount(Value)
  }

  /// A side that the figure must lie on.
  public struct Bound: Sendable, Hashable {
    /// The value.
    public let value: Value
    /// The key it is written under.
    public let key: Key

    /// The keys of bounds.
    public enum Key: String, Sendable, Hashable, CaseIterable {
      case atLeast = "at-least"
      case atMost = "at-most"
      case equals
    }

    /// Creates a bound.
    public init(_ key: Key, _ value: Value) {
      self.key = key
      self.value = value
    }
  }

  /// How sure the expectation must be of holding when parameters are uncertain.
  public enum Certainty: Sendable, Hashable {
    /// The part of the draws in which it must hold everywhere, above 0 and at most 1.
    case probability(Double)
    /// It must hold for this quantile of the figure over the draws, between 0 and 1, both left out.
    case quantile(Double)
  }

  /// The path of the rule in the file, as `expect[0]`.
  public let path: String
  /// The figure.
  public let metric: ExpectedMetric
  /// The line of an amount; nil for all lines together.
  public let line: BudgetLine?
  /// When.
  public let period: Period
  /// Where.
  public let place: Place
  /// What the figure must keep to, one bound or two.
  public let bounds: [Bound]
  /// By how much it may miss; nil for not at all.
  public let tolerance: Tolerance?
  /// How sure it must be; nil when it is of the run at the values of the scenario.
  public let certainty: Certainty?
  /// Why, in the author's words.
  public let reason: String

  /// Creates an expectation.
  public init(
    path: String, metric: ExpectedMetric, line: BudgetLine? = nil, period: Period,
    place: Place = .nation, bounds: [Bound], tolerance: Tolerance? = nil,
    certainty: Certainty? = nil,
    reason: String = ""
  ) {
    self.path = path
    self.metric = metric
    self.line = line
    self.period = period
    self.place = place
    self.bounds = bounds
    self.tolerance = tolerance
    self.certainty = certainty
    self.reason = reason
  }
}
