import Apportionments
import Messages
import Parameters
import PublicFinance

/// The tables of the scenario format, each with the keys it accepts.
///
/// The reader takes names, required keys and examples from here, so a schema or a reference
/// written from these tables says what the reader does.
public enum FormatTable: String, Sendable, Hashable, CaseIterable {
  /// The top of the file.
  case scenario
  /// The budget lines.
  case lines
  /// A line whose quantity is spread over departments.
  case spreadLine = "spread-line"
  /// A line of money only.
  case moneyLine = "money-line"
  /// The need, in short.
  case need
  /// New money on a line.
  case appropriation
  /// Money moved between lines.
  case transfer
  /// Money taken off a line.
  case cancel
  /// No new commitment on a line.
  case freeze
  /// The end of a freeze.
  case unfreeze
  /// A range between two ends.
  case interval
  /// A range whose values are all alike.
  case uniform
  /// A triangular distribution.
  case triangular
  /// A PERT distribution.
  case pert
  /// A modified PERT distribution.
  case modifiedPert = "modified-pert"
  /// A normal distribution.
  case normal
  /// A lognormal distribution.
  case lognormal
  /// A beta distribution.
  case beta
  /// A gamma distribution.
  case gamma
  /// Values with weights.
  case discrete
  /// Observed values.
  case empirical
  /// A correlation of two parameters.
  case correlation
  /// A rule on the result.
  case expectation

  /// The keys, in the order of the documentation.
  public var keys: [FormatKey] {
    switch self {
    case .scenario: Self.scenarioKeys
    case .lines: Self.lineKeys
    case .spreadLine: Self.moneyKeys + Self.spreadKeys
    case .moneyLine: Self.moneyKeys
    case .need: Self.needKeys
    case .appropriation, .cancel: Self.eventKeys([Self.eventLine, Self.eventAmount])
    case .transfer: Self.eventKeys(Self.eventMove + [Self.eventAmount])
    case .freeze, .unfreeze: Self.eventKeys([Self.eventLine])
    case .expectation: Self.expectationKeys
    case .correlation: Self.correlationKeys
    case .interval, .uniform, .triangular, .pert, .modifiedPert, .normal, .lognormal, .beta, .gamma,
      .discrete, .empirical:
      rangeKeys
    }
  }

  /// The tables of the types of event.
  public static let eventTypes: [FormatTable] = [
    .appropriation, .transfer, .cancel, .freeze, .unfreeze,
  ]

  /// The table of a line.
  static func table(of line: BudgetLine) -> FormatTable {
    switch line {
    case .advisers, .spaces, .aidants: .spreadLine
    case .renewal, .unallocated: .moneyLine
    }
  }

  private static let scenarioKeys: [FormatKey] = [
    FormatKey("schema", .schema, required: true, example: "1", .schema),
    FormatKey("title", .text, required: true, example: "My plan", .title),
    FormatKey("description", .text, default: "", example: "What it shows", .description),
    FormatKey("author", .text, default: "", example: "Budget office", .author),
    FormatKey("sources", .texts, default: "[]", example: "[PF001]", .sources),
    FormatKey("extends", .scenario, example: "france-relance-13m", .extends),
    FormatKey("start", .month, required: true, example: "2020-12", .start),
    FormatKey("horizon", .months, required: true, example: "60 months", .horizon),
    FormatKey(
      "programme-start", .month, default: "2020-12", example: "2021-06", .programmeStart),
    FormatKey("envelope", .money, required: true, example: "250 M€", .envelope),
    FormatKey(
      "lines", .table(.lines), required: true, example: "{advisers: {amount: 250 M€}}", .lines),
    FormatKey("posts-cap", .countOrNone, default: "4000", example: "none", .postsCap),
    FormatKey(
      "apportionment", .name(methodNames), default: "hamilton", example: "sainte-lague",
      .apportionment),
    FormatKey("real-quantities", .boolean, default: "false", example: "true", .realQuantities),
    FormatKey("need", .table(.need), example: "{total: 13 M, offline: 7 M}", .need),
    FormatKey("award-calendar", .calendar, example: "{2021-03: 25 %}", .awardCalendar),
    FormatKey(
      "renewal-expected-from", .monthOrNever, default: "never", example: "2022-10",
      .renewalExpectedFrom),
    FormatKey("events", .events, default: "[]", example: "[]", .events),
    FormatKey("params", .parameters, default: "{}", example: "{training-seats: 700}", .params),
    FormatKey(
      "shared-quantiles", .parameterGroups, default: sharedPairs,
      example: "[[seek-offline, seek-struggling]]", .sharedQuantiles),
    FormatKey(
      "rank-correlations", .correlations, default: "[]",
      example: "[{between: [contact-hours, group-size], correlation: 0.4}]", .rankCorrelations),
    FormatKey(
      "expect", .expectations, default: "[]", example: "[{metric: coverage, at-least: 8 %}]",
      .expect),
  ]

  private static let lineKeys: [FormatKey] = zip(
    BudgetLine.allCases,
    [FormatMessage.lineAdvisers, .lineSpaces, .lineAidants, .lineRenewal, .lineUnallocated]
  ).map { line, meaning in
    FormatKey(
      line.name, .table(table(of: line)), default: "{amount: 0 €}", example: "{amount: 10 M€}",
      meaning)
  }

  private static let moneyKeys: [FormatKey] = [
    FormatKey("amount", .money, example: "10 M€", .lineAmount),
    FormatKey("share", .share, example: "20 %", .lineShare),
  ]

  private static let spreadKeys: [FormatKey] = [
    FormatKey("key", .allocationKey, example: "population", .lineKey),
    FormatKey("floor", .count, default: "0", example: "5", .lineFloor),
    FormatKey("cap", .countOrNone, default: "none", example: "150", .lineCap),
    FormatKey("apportionment", .name(methodNames), example: "adams", .lineApportionment),
    FormatKey("quantities", .quantities, example: "{01: 40, 2A: 12}", .lineQuantities),
  ]

  private static let methodNames = ApportionmentMethod.allCases.map(\.rawValue)

  private static let needKeys: [FormatKey] = [
    FormatKey("total", .parameter(.needTotal), example: "13 M", .needTotal),
    FormatKey("offline", .parameter(.needOffline), example: "7 M", .needOffline),
  ]

  private static func eventKeys(_ own: [FormatKey]) -> [FormatKey] {
    [
      FormatKey("month", .month, required: true, example: "2021-09", .eventMonth),
      FormatKey(
        "type", .name(eventTypes.map(\.rawValue)), required: true, example: "freeze", .eventType),
    ] + own + [FormatKey("source", .texts, default: "[]", example: "PF051", .eventSource)]
  }

  private static let lineNames = BudgetLine.allCases.map(\.name)

  private static let eventLine = FormatKey(
    "line", .name(lineNames), required: true, example: "spaces", .eventLine)

  private static let eventMove = [
    FormatKey("from", .name(lineNames), required: true, example: "spaces", .eventFrom),
    FormatKey("to", .name(lineNames), required: true, example: "advisers", .eventTo),
  ]

  private static let eventAmount = FormatKey(
    "amount", .money, required: true, example: "5 M€", .eventAmount)

  private static let expectationKeys: [FormatKey] = [
    FormatKey("metric", .metric, required: true, example: "coverage", .expectMetric),
    FormatKey("line", .name(lineNames), example: "unallocated", .expectLine),
    FormatKey("month", .month, example: "2023-12", .expectMonth),
    FormatKey("fiscal-year", .fiscalYear, example: "2021", .expectYear),
    FormatKey("department", .departments, example: "[01, 2A]", .expectDepartment),
    FormatKey("region", .regions, example: "Bretagne", .expectRegion),
    FormatKey(
      "every", .names(["department", "region", "month"]), example: "department", .expectEvery),
    FormatKey("at-least", .metricValue, example: "8 %", .expectAtLeast),
    FormatKey("at-most", .metricValue, example: "60 M€", .expectAtMost),
    FormatKey("equals", .metricValue, example: "0 €", .expectEquals),
    FormatKey("tolerance", .metricValue, example: "1 %", .expectTolerance),
    FormatKey("probability", .share, example: "90 %", .expectProbability),
    FormatKey("quantile", .share, example: "5 %", .expectQuantile),
    FormatKey("reason", .text, default: "", example: "No one is left out", .expectReason),
  ]
}
