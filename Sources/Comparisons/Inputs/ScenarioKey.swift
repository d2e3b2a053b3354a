public import Parameters
public import PublicFinance
import Scenarios

/// A value of a scenario that two plans can have in common or not, by the key it is written under.
public enum ScenarioKey: Sendable, Hashable {
  case horizon, programmeStart
  /// The money announced on a line; the envelope is the sum of all lines.
  case amount(BudgetLine)
  /// What a line's quantity follows: a key, a table of weights or quantities.
  case spread(BudgetLine)
  case floor(BudgetLine)
  case cap(BudgetLine)
  case apportionment(BudgetLine)
  case postsCap, realQuantities, awardCalendar, renewalExpectedFrom
  /// Decisions of the programme, by their number among those that differ.
  case events(Int)
  case parameter(ParameterName)
  /// Whether and how a parameter varies, where its value is the same.
  case range(ParameterName)
  case sharedQuantiles, rankCorrelations, expectations

  /// Every key but those of events, in the order of the format.
  static let all: [ScenarioKey] = {
    let spread: [BudgetLine] = [.advisers, .spaces, .aidants]
    let lines = BudgetLine.allCases.flatMap { line -> [ScenarioKey] in
      let own: [ScenarioKey] = [.spread(line), .floor(line), .cap(line), .apportionment(line)]
      return [.amount(line)] + (spread.contains(line) ? own : [])
    }
    return [.horizon, .programmeStart] + lines
      + [.postsCap, .realQuantities, .awardCalendar, .renewalExpectedFrom]
      + ParameterName.allCases.flatMap { [.parameter($0), .range($0)] }
      + [.sharedQuantiles, .rankCorrelations, .expectations]
  }()

  /// What a difference of the value changes.
  public enum Reach: String, Sendable, Hashable {
    /// The results of a run.
    case results
    /// The draws of an ensemble alone.
    case draws
    /// Nothing in a run: the length of the simulation, and what is expected of it.
    case nothing
  }

  /// What a difference changes.
  public var reach: Reach {
    switch self {
    case .horizon, .expectations: .nothing
    case .range, .sharedQuantiles, .rankCorrelations: .draws
    default: .results
    }
  }

  /// The path under which the value is written.
  var path: String { paths[0] }

  /// The paths under which the value can be written, the usual one first.
  var paths: [String] {
    switch self {
    case .horizon: ["horizon"]
    case .programmeStart: ["programme-start"]
    case .amount(let line):
      ["lines.\(line.name).amount", "lines.\(line.name).share", "lines.\(line.name)"]
    case .spread(let line):
      [
        "lines.\(line.name).key", "lines.\(line.name).quantities",
        "lines.\(line.name).quantities.file", "lines.\(line.name).key.file",
      ]
    case .floor(let line): ["lines.\(line.name).floor"]
    case .cap(let line): ["lines.\(line.name).cap"]
    case .apportionment(let line): ["lines.\(line.name).apportionment", "apportionment"]
    case .postsCap: ["posts-cap"]
    case .realQuantities: ["real-quantities"]
    case .awardCalendar: ["award-calendar"]
    case .renewalExpectedFrom: ["renewal-expected-from"]
    case .events: ["events"]
    case .parameter(let name), .range(let name): ["params.\(name.name)"]
    case .sharedQuantiles: ["shared-quantiles"]
    case .rankCorrelations: ["rank-correlations"]
    case .expectations: ["expect", "expect[0]"]
    }
  }
}
