public import Parameters
public import PublicFinance

/// One figure of a summary: a number, its unit, and what it rests on.
public struct Quantity: Sendable, Hashable {
  /// The number itself.
  public enum Amount: Sendable, Hashable {
    /// A number in the unit of the figure.
    case number(Double)
    /// An amount of money, exact to the cent.
    case money(Money)
    /// A ratio whose divisor is zero.
    case undefined
  }

  /// What a figure is measured in.
  public enum Unit: Sendable, Hashable {
    /// Euros, held in cents.
    case money
    /// Counts, which the model holds as real numbers.
    case persons, posts, hosts, departments, applications, sessions, spaces
    /// A part of a whole, between 0 and 1.
    case share
    /// A dimensionless measure.
    case index
    /// Ratios of two counts.
    case applicationsPerPost, candidatesPerPost, sessionsPerPerson
    /// Ratios of euros to a count.
    case eurosPerPerson, eurosPerSession
    /// The unit of a parameter of the model.
    case parameter(ParameterUnit)
  }

  /// What a figure rests on.
  public enum Basis: Sendable, Hashable {
    /// Computed by the run.
    case computed
    /// Computed by the run, and led by assumptions that no observation constrains.
    case computedOnAssumptions
    /// A parameter at its default, with the status of that default.
    case parameter(Parameter.Status)
    /// Written in the scenario.
    case scenario
    /// Published: the identifier of the fact.
    case published(String)
  }

  /// The number itself.
  public let amount: Amount
  /// What it is measured in.
  public let unit: Unit
  /// What it rests on.
  public let basis: Basis

  /// Creates a figure from a number; nil or a number that is not finite is undefined.
  public init(_ number: Double?, _ unit: Unit, basis: Basis = .computed) {
    amount = number.flatMap { $0.isFinite ? .number($0) : nil } ?? .undefined
    self.unit = unit
    self.basis = basis
  }

  /// Creates a figure from an amount of money.
  public init(_ money: Money, basis: Basis = .computed) {
    amount = .money(money)
    unit = .money
    self.basis = basis
  }

  /// The value of a parameter in a scenario, or another value of it such as an end of its range.
  public init(_ value: Double, of parameter: Parameter, basis: Basis? = nil) {
    let basis = basis ?? .parameter(parameter.status)
    if parameter.unit == .euros {
      self.init(Money(cents: Int64((value * 100).rounded(.toNearestOrEven))), basis: basis)
    } else {
      self.init(value, .parameter(parameter.unit), basis: basis)
    }
  }

  /// The number, or nil for money and for what is undefined.
  public var number: Double? {
    if case .number(let value) = amount { value } else { nil }
  }

  /// The amount of money, or nil.
  public var money: Money? {
    if case .money(let value) = amount { value } else { nil }
  }
}

extension Quantity.Unit {
  /// The name in machine formats; money is named by each format, which chooses euros or cents.
  public var name: String {
    switch self {
    case .money: "EUR"
    case .persons: "persons"
    case .posts: "posts"
    case .spaces: "spaces"
    case .hosts: "hosts"
    case .departments: "departments"
    case .applications: "applications"
    case .sessions: "sessions"
    case .share: "share"
    case .index: "index"
    case .applicationsPerPost: "applications/post"
    case .candidatesPerPost: "candidates/post"
    case .sessionsPerPerson: "sessions/person"
    case .eurosPerPerson: "EUR/person"
    case .eurosPerSession: "EUR/session"
    case .parameter(let unit): unit.rawValue
    }
  }
}

extension Quantity.Basis {
  /// The name in machine formats.
  public var name: String {
    switch self {
    case .computed: "computed"
    case .computedOnAssumptions: "computed-on-assumptions"
    case .parameter(let status): status.rawValue
    case .scenario: "scenario"
    case .published(let fact): fact
    }
  }
}
