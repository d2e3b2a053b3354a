import Messages
import Parameters
import Scenarios

extension FormatTable {
  /// The tables of the families of distributions, in the order of the documentation.
  public static let rangeFamilies: [FormatTable] = RangeFamily.allCases.compactMap {
    FormatTable(rawValue: $0.rawValue)
  }

  /// The keys of a range: its family, the numbers of the family, and what every range may have.
  var rangeKeys: [FormatKey] {
    [
      FormatKey(
        "distribution", .name(RangeFamily.allCases.map(\.rawValue)), required: true,
        example: rawValue, .rangeDistribution)
    ] + numberKeys + Self.commonKeys
  }

  private var numberKeys: [FormatKey] {
    let low = FormatKey("low", .parameterValue, required: true, example: "25 %", .rangeLow)
    let mode = FormatKey("mode", .parameterValue, required: true, example: "30 %", .rangeMode)
    let high = FormatKey("high", .parameterValue, required: true, example: "45 %", .rangeHigh)
    let isOptional = [.beta, .gamma].contains(self)
    let moments = [
      FormatKey("mean", .parameterNumber, required: !isOptional, example: "32 %", .rangeMean),
      FormatKey(
        "deviation", .parameterNumber, required: !isOptional, example: "5 %", .rangeDeviation),
    ]
    switch self {
    case .interval:
      return [
        FormatKey("low", .parameterValue, required: true, example: "25 %", .intervalLow),
        FormatKey("high", .parameterValue, required: true, example: "45 %", .intervalHigh),
        FormatKey("coverage", .share, default: "90 %", example: "80 %", .rangeCoverage),
      ]
    case .uniform: return [low, high]
    case .triangular, .pert: return [low, mode, high]
    case .modifiedPert:
      return [low, mode, high]
        + [FormatKey("lambda", .number, required: true, example: "8", .rangeLambda)]
    case .beta:
      return moments + [
        FormatKey("alpha", .number, example: "4", .rangeAlpha),
        FormatKey("beta", .number, example: "8", .rangeBeta),
        FormatKey("low", .parameterValue, default: "0", example: "10 %", .rangeLow),
        FormatKey("high", .parameterValue, default: "1", example: "90 %", .rangeHigh),
      ]
    case .gamma:
      return moments + [
        FormatKey("shape", .number, example: "9", .rangeShape),
        FormatKey("scale", .parameterNumber, example: "3 %", .rangeScale),
      ]
    case .normal, .lognormal: return moments
    case .discrete:
      return [
        FormatKey(
          "values", .weightedValues, required: true, example: "{30 %: 2, 40 %: 1}",
          .rangeWeights)
      ]
    case .empirical:
      return [
        FormatKey(
          "values", .values, required: true, example: "[28 %, 31 %, 39 %]", .rangeValues)
      ]
    default: return []
    }
  }

  private static let commonKeys: [FormatKey] = [
    FormatKey("at-least", .parameterValue, example: "20 %", .rangeAtLeast),
    FormatKey("at-most", .parameterValue, example: "60 %", .rangeAtMost),
    FormatKey("value", .parameterValue, example: "33 %", .rangeValue),
  ]

  static let correlationKeys: [FormatKey] = [
    FormatKey(
      "between", .parameterPair, required: true, example: "[contact-hours, group-size]",
      .correlationBetween),
    FormatKey("correlation", .number, required: true, example: "0.4", .correlationValue),
  ]

  /// The groups that hold when a scenario states none, as they would be written.
  static let sharedPairs =
    "["
    + Scenario.pairs.map { "[" + $0.map(\.name).joined(separator: ", ") + "]" }
    .joined(separator: ", ") + "]"
}
