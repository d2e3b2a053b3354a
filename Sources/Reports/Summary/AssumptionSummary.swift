public import Messages
public import Parameters
import PublicFinance
public import Scenarios
import Simulations
import Territories

/// What the result rests on: assumed values, changed values, and standing remarks.
public struct AssumptionSummary: Sendable, Hashable {
  /// The assumed parameters with a wide range, those that carry most first.
  ///
  /// Wide means that the high end is at least twice the low end. Those that the specification names
  /// as leading come first, in its order (section 12), whatever their range; the others follow by
  /// the width of their range over their default, widest first, then in the order of the table.
  public let carrying: [CarryingParameter]
  /// The parameters that the scenario sets to another value than the default, in table order.
  public let changed: [ChangedParameter]
  /// The parameters that the scenario states as a range, in table order.
  public let ranges: [RangedParameter]
  /// What a reader must know before using the figures.
  public let remarks: [Remark]

  /// The assumed parameters that section 12 names as leading, in its order.
  static let leading: [ParameterName] = [
    .autonomyPerSessionOffline, .autonomyPerSessionStruggling, .continueProbability, .accessRadius,
    .contactHours,
  ]

  init(_ outcome: Outcome) {
    let scenario = outcome.plan.scenario
    let candidates = Parameter.all.filter { $0.status == .assumed }
      .compactMap { parameter in
        parameter.range.map { CarryingParameter(parameter, range: $0, in: scenario) }
      }
    let leading = AssumptionSummary.leading
    let first = leading.compactMap { name in candidates.first { $0.parameter.name == name } }
    let others = candidates.filter { !leading.contains($0.parameter.name) && $0.isWide }
      .sorted { ($1.spread, $0.parameter.name.rawValue) < ($0.spread, $1.parameter.name.rawValue) }
    carrying = first + others
    let isFrance = outcome.plan.country.isFrance
    // Figures of another country are no change to those of France.
    let own = isFrance ? [] : ParameterName.ofTheCountry + ParameterName.calibratedOnFrance
    changed = Parameter.all.filter { !own.contains($0.name) }
      .compactMap { ChangedParameter($0, in: scenario) }
    ranges = Parameter.all.compactMap { RangedParameter($0, in: scenario) }
    var remarks: [Remark] = [.naturalFlows]
    if scenario.envelope > .zero { remarks = [.autonomy, .naturalFlows, .sessionsPerPerson] }
    if isFrance, scenario.announced[.spaces] > .zero { remarks.append(.spaces) }
    if isFrance, scenario.announced[.advisers] > .zero { remarks.append(.allocation) }
    self.remarks = remarks + (isFrance ? [.needSurveys] : []) + [.meanValues]
  }
}

/// An assumed parameter that could plausibly have quite another value.
public struct CarryingParameter: Sendable, Hashable {
  /// The parameter.
  public let parameter: Parameter
  /// The value in this scenario.
  public let value: Quantity
  /// The low end of the plausible range: that of the scenario where it states one.
  public let low: Quantity
  /// The high end of the plausible range: that of the scenario where it states one.
  public let high: Quantity
  /// Whether the high end is at least twice the low end.
  public let isWide: Bool
  /// The width of the range over the default; infinite when the default is 0.
  public let spread: Double

  init(_ parameter: Parameter, range: ClosedRange<Double>, in scenario: Scenario) {
    self.parameter = parameter
    value = Quantity(stated: parameter, in: scenario)
    let stated = scenario.ranges[parameter.name]?.ends
    low = Quantity(stated?.low ?? range.lowerBound, of: parameter)
    high = Quantity(stated?.high ?? range.upperBound, of: parameter)
    isWide = range.upperBound >= 2 * range.lowerBound
    let width = range.upperBound - range.lowerBound
    spread = parameter.defaultValue > 0 ? width / parameter.defaultValue : .infinity
  }
}

/// A parameter that the scenario sets to another value than the default.
public struct ChangedParameter: Sendable, Hashable {
  /// The parameter.
  public let parameter: Parameter
  /// The value in this scenario.
  public let value: Quantity
  /// The default.
  public let defaultValue: Quantity

  /// The parameter when its value differs from the default, otherwise nil.
  init?(_ parameter: Parameter, in scenario: Scenario) {
    guard scenario.parameters[parameter.name] != parameter.defaultValue else { return nil }
    self.parameter = parameter
    value = Quantity(stated: parameter, in: scenario)
    defaultValue = Quantity(parameter.defaultValue, of: parameter)
  }
}

/// A parameter that the scenario states as a range: a run takes its best estimate.
public struct RangedParameter: Sendable, Hashable {
  /// The parameter.
  public let parameter: Parameter
  /// How the range is stated.
  public let family: RangeFamily
  /// The value of the run.
  public let value: Quantity
  /// The value below which 5 % of the draws of an ensemble lie.
  public let low: Quantity
  /// The value above which 5 % of the draws of an ensemble lie.
  public let high: Quantity

  /// The parameter when the scenario states it as a range, otherwise nil.
  init?(_ parameter: Parameter, in scenario: Scenario) {
    guard let range = scenario.ranges[parameter.name] else { return nil }
    self.parameter = parameter
    family = range.family
    value = Quantity(stated: parameter, in: scenario)
    low = Quantity(range.ends.low, of: parameter, basis: .scenario)
    high = Quantity(range.ends.high, of: parameter, basis: .scenario)
  }
}

extension Quantity {
  /// The value of a parameter in a scenario: of the parameter's own status only at its default.
  init(stated parameter: Parameter, in scenario: Scenario) {
    let value = scenario.parameters[parameter.name]
    self.init(
      value, of: parameter, basis: value == parameter.defaultValue ? nil : .scenario)
  }
}
