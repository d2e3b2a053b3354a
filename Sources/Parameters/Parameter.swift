/// One parameter of the model: its value, unit, range, status and source.
public struct Parameter: Sendable, Hashable {
  /// How well a value is known.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// Measured, or set by an official text.
    case measured
    /// Fitted to observations by the project.
    case calibrated
    /// Assumed: no observation constrains it.
    case assumed
  }

  /// The family its uncertainty is drawn from.
  public enum Family: String, Sendable, Hashable, CaseIterable {
    /// Not varied.
    case fixed
    /// PERT with low, default and high.
    case pert
    /// Uniform between low and high.
    case uniform
    /// One of two values, low or high.
    case choice
    /// Lognormal with low to high as its 90 % interval.
    case lognormal
  }

  /// The name in scenario files.
  public let name: ParameterName
  /// The symbol in the specification, or empty.
  public let symbol: String
  /// The value when the scenario does not state one, in ``unit``.
  public let defaultValue: Double
  /// The range of its uncertainty, or nil when it is not varied.
  public let range: ClosedRange<Double>?
  /// The family its uncertainty is drawn from.
  public let family: Family
  /// The unit of the value.
  public let unit: ParameterUnit
  /// Whether the value is a whole number.
  public let isInteger: Bool
  /// The values a scenario may state.
  public let admitted: AdmittedRange
  /// How well the value is known.
  public let status: Status
  /// Identifiers of the published figures it rests on.
  public let sources: [String]
  /// The sections of the specification where it acts, such as `5.5`, in ascending order.
  public let sections: [String]
  /// A short remark on the source, or empty.
  public let note: String
  /// What the parameter means, in a few words.
  public let meaning: String
}

/// The values a parameter may take.
public struct AdmittedRange: Sendable, Hashable {
  /// The lowest value, or the bound it must exceed.
  public let minimum: Double
  /// Whether the minimum itself is refused.
  public let excludesMinimum: Bool
  /// The highest value.
  public let maximum: Double

  /// Whether a value is admitted.
  public func contains(_ value: Double) -> Bool {
    (excludesMinimum ? value > minimum : value >= minimum) && value <= maximum
  }
}

/// The units of the model's parameters.
public enum ParameterUnit: String, Sendable, Hashable, CaseIterable {
  /// Dimensionless.
  case number
  /// A part of a whole, between 0 and 1.
  case share
  /// A number of people.
  case persons
  /// A number of people each month.
  case personsPerMonth = "persons/month"
  /// A number of training seats each month.
  case seatsPerMonth = "seats/month"
  /// A number of workshops each month.
  case workshopsPerMonth = "workshops/month"
  /// A rate each month.
  case perMonth = "/month"
  /// A number of months.
  case months
  /// Hours.
  case hours = "h"
  /// Hours each month.
  case hoursPerMonth = "h/month"
  /// Kilometres.
  case kilometres = "km"
  /// Square kilometres.
  case squareKilometres = "km2"
  /// Advisers per million people in need.
  case advisersPerMillion = "advisers per million"
  /// Euros.
  case euros = "EUR"
  /// Euros each month.
  case eurosPerMonth = "EUR/month"
}
