public import Messages
public import Parameters

/// A key of the scenario format: its name, what it accepts, and what it means.
public struct FormatKey: Sendable, Hashable {
  /// What a key accepts.
  public indirect enum Kind: Sendable, Hashable {
    /// The version of the format: 1.
    case schema
    /// A text.
    case text
    /// A text or a list of texts.
    case texts
    /// A month such as `2021-03`.
    case month
    /// A month, or `never`.
    case monthOrNever
    /// A number of months such as `60 months`.
    case months
    /// An amount such as `250 M€`.
    case money
    /// A part of a whole such as `35 %`.
    case share
    /// A whole number of 0 or more.
    case count
    /// A whole number of 0 or more, or `none`.
    case countOrNone
    /// `true` or `false`.
    case boolean
    /// One of these names.
    case name([String])
    /// The name of an allocation key, a table from department code to weight, or a CSV file.
    case allocationKey
    /// A table from department code to a whole number, or a CSV file.
    case quantities
    /// A table from month to a part of a whole.
    case calendar
    /// A table with these keys.
    case table(FormatTable)
    /// A list of events, each a table of its type.
    case events
    /// A table from the name of a parameter to its value.
    case parameters
    /// The value or the range of a parameter.
    case parameter(ParameterName)
    /// A value that the parameter may take.
    case parameterValue
    /// A number in the unit of the parameter, which the parameter need not be able to take.
    case parameterNumber
    /// A plain number.
    case number
    /// A table from values of the parameter to their weights.
    case weightedValues
    /// A list of values of the parameter.
    case values
    /// A list of groups of parameters.
    case parameterGroups
    /// The names of two parameters.
    case parameterPair
    /// A list of correlations of two parameters each.
    case correlations
    /// A list of expectations.
    case expectations
    /// The name of a metric.
    case metric
    /// A bound or a tolerance in the unit of a metric.
    case metricValue
    /// One or several of these names.
    case names([String])
    /// A fiscal year such as `2021`.
    case fiscalYear
    /// One or several codes of departments.
    case departments
    /// One or several names or codes of regions.
    case regions
    /// The name of a shipped scenario, or the path of a file beside this one.
    case scenario
  }

  /// The name in files.
  public let name: String
  /// What it accepts.
  public let kind: Kind
  /// Whether a file must state it, unless the file extends one that does.
  public let isRequired: Bool
  /// What holds when it is left out, as it would be written; nil when there is no value then.
  public let defaultText: String?
  /// A value as it would be written.
  public let example: String
  /// What it means.
  public let meaning: Message

  init(
    _ name: String, _ kind: Kind, required: Bool = false, default defaultText: String? = nil,
    example: String, _ meaning: FormatMessage
  ) {
    self.name = name
    self.kind = kind
    self.isRequired = required
    self.defaultText = defaultText
    self.example = example
    self.meaning = Message(meaning)
  }
}
