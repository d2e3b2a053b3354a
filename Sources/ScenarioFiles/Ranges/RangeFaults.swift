import Diagnostics
import Distributions
import Messages
import Parameters
import Scenarios
import YAMLNodes

extension Diagnostic {
  /// Why numbers make no distribution, at the number that does not fit.
  static func range(
    _ error: DistributionError, _ family: RangeFamily, _ places: RangePlaces,
    _ parameter: Parameter
  ) -> Diagnostic {
    func fault(
      _ message: RangeMessage, _ label: RangeMessage, at place: SourceSpan,
      naming arguments: [String: Message.Argument] = [:],
      saying values: [String: Message.Argument] = [:], hints: [Message] = []
    ) -> Diagnostic {
      Diagnostic(
        .invalidDistribution, Message(message, arguments),
        at: Label(place, Message(label, values)), hints: hints)
    }
    let reach = Message(
      RangeMessage.reachHint, text: "{distribution: pert, low: …, mode: …, high: …}")
    switch error {
    case .notPositive(.low, _):
      return fault(.zeroEnd, .zeroEndLabel, at: places["low"], hints: [reach])
    case .outside(.high, _, _, _):
      return fault(
        .oneEnd, .oneEndLabel, at: places["high"], naming: ["name": .text(parameter.name.name)],
        hints: [reach])
    case .notPositive(let number, _):
      return fault(
        .notPositive, .notPositiveLabel, at: places[number.key],
        naming: ["name": .text(number.key)])
    case .outside(.shape, _, _, _) where places["shape"] == places.whole:
      return fault(.notFinite, .notFiniteLabel, at: places["deviation", "mean"])
    case .outside(.alpha, _, _, _) where places["alpha"] == places.whole,
      .outside(.beta, _, _, _) where places["beta"] == places.whole:
      return fault(.notFinite, .notFiniteLabel, at: places["deviation", "mean"])
    case .outside(let number, _, let lowest, let highest):
      guard number.isWritten else {
        return fault(.notFinite, .notFiniteLabel, at: places["deviation", "low"])
      }
      return fault(
        .outside, .outsideLabel, at: places[number.key], naming: ["name": .text(number.key)],
        saying: [
          "low": number.written(lowest, parameter), "high": number.written(highest, parameter),
        ])
    case .notAscending(let one, _, let other, _):
      return endsReversed(
        one.key, other.key, at: places[other.key],
        related: places[one.key] == places[other.key] ? nil : places[one.key])
    case .modeOutside: return fault(.modeOutside, .modeOutsideLabel, at: places["mode"])
    case .noValues: return fault(.noValues, .noValuesLabel, at: places["values"])
    case .noWeight, .badWeight: return fault(.noWeight, .noWeightLabel, at: places["values"])
    case .notFinite(let number, _):
      return fault(.notFinite, .notFiniteLabel, at: places[number.key])
    case .nothingLeft:
      return fault(.nothingLeft, .nothingLeftLabel, at: places["at-least", "at-most"])
    }
  }

  static func endsReversed(
    _ low: String, _ high: String, at place: SourceSpan, related: SourceSpan?
  ) -> Diagnostic {
    let label = related == nil ? nil : Message(RangeMessage.endsReversedLabel)
    return Diagnostic(
      .invalidDistribution,
      Message(RangeMessage.endsReversed, ["low": .text(low), "high": .text(high)]),
      at: Label(place, label ?? Message(RangeMessage.intervalLabel)),
      related: related.map { [Label($0, Message(RangeMessage.endsReversedFirst))] } ?? [])
  }

  /// An interval in words whose second end is not above its first.
  static func reversed(
    _ text: IntervalText, isEqual: Bool, at place: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .invalidInterval, Message(RangeMessage.reversed),
      at: Label(place, Message(RangeMessage.intervalLabel)),
      hints: isEqual
        ? [] : [Message(ValueMessage.writeHint, text: "\(text.high) to \(text.low)")])
  }

  static func valueOutside(
    _ low: Double, _ high: Double, _ parameter: Parameter, at place: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .invalidDistribution, Message(RangeMessage.valueOutside),
      at: Label(
        place,
        Message(
          RangeMessage.valueOutsideLabel,
          [
            "low": parameter.written(low), "high": parameter.written(high),
            "unit": parameter.unitAfterNumber,
          ])))
  }

  /// A table without the name of a distribution; one that begins with such a name is meant so.
  static func noFamily(_ field: Field, _ parameter: Parameter) -> Diagnostic {
    let words = field.node.entries.map { $0.key.text.lowercased() }
    let meant = words.lazy.compactMap(RangeFamily.init).first ?? .pert
    return Diagnostic(
      .missingKey, Message(ScenarioMessage.missingKey, text: "distribution"),
      at: Label(field.key.span, Message(ScenarioMessage.missingKeyLabel, text: "distribution")),
      hints: [familyHint(meant, parameter)])
  }

  /// A list where a table with a distribution was meant.
  static func listOfNumbers(_ field: Field, _ parameter: Parameter) -> Diagnostic {
    wrongType(
      field.node.span, .sequence, expected: .scalar, hints: [familyHint(.pert, parameter)])
  }

  /// A distribution as it would be written, with the numbers of the table of parameters.
  private static func familyHint(_ family: RangeFamily, _ parameter: Parameter) -> Message {
    func written(_ value: Double?) -> String? {
      guard let value else { return nil }
      let isShare = parameter.unit == .share
      // A tenth of a per cent at most, so that no digit is one of rounding.
      let number = isShare ? (value * 1000).rounded() / 10 : value
      return (Int(exactly: number).map(String.init) ?? "\(number)") + (isShare ? " %" : "")
    }
    let numbers = [
      "low": written(parameter.range?.lowerBound), "mode": written(parameter.defaultValue),
      "high": written(parameter.range?.upperBound),
    ]
    let keys = FormatTable(rawValue: family.rawValue)?.keys.filter(\.isRequired) ?? []
    let example = keys.map { "\($0.name): \((numbers[$0.name] ?? nil) ?? $0.example)" }
    return Message(RangeMessage.familyHint, text: "{\(example.joined(separator: ", "))}")
  }

  static func missing(
    _ name: String, in table: Table, _ first: [String], _ second: [String],
    _ parameter: Parameter
  ) -> Diagnostic {
    Diagnostic(
      .missingKey, Message(ScenarioMessage.missingKey, text: name),
      at: Label(table.anchor, Message(ScenarioMessage.missingKeyLabel, text: name)),
      notes: [
        Message(
          RangeMessage.eitherOr,
          [
            "first": .text(first[0]), "second": .text(first[1]), "third": .text(second[0]),
            "fourth": .text(second[1]),
          ])
      ])
  }

  static func cut(
    _ share: Double, _ parameter: Parameter, at place: SourceSpan
  ) -> Diagnostic {
    let admitted = parameter.admitted
    return Diagnostic(
      .distributionCut, severity: .warning,
      Message(
        RangeMessage.cut,
        ["share": .percent(share, decimals: 1), "name": .text(parameter.name.name)]),
      at: Label(
        place,
        Message(
          RangeMessage.cutLabel,
          [
            "low": parameter.written(admitted.minimum), "high": parameter.written(admitted.maximum),
            "unit": parameter.unitAfterNumber,
          ])),
      hints: [Message(RangeMessage.cutHint)])
  }

  /// A parameter that must have one value, because a rule holds it to others in every draw.
  static func cannotVary(_ parameter: Parameter, _ field: Field) -> Diagnostic {
    Diagnostic(
      .parameterCannotVary,
      Message(RangeMessage.partsCannotVary, ["name": .text(parameter.name.name)]),
      at: Label(field.key.span, Message(RangeMessage.partsCannotVaryLabel)),
      hints: [Message(RangeMessage.partsCannotVaryHint)])
  }
}

extension DistributionNumber {
  /// The key of a table that states it.
  fileprivate var key: String {
    switch self {
    case .transformedMean: "mean"
    case .transformedDeviation: "deviation"
    case .lower: "at-least"
    case .upper: "at-most"
    default: rawValue
    }
  }

  /// Whether the number is one that people write, and not one made of others.
  fileprivate var isWritten: Bool {
    switch self {
    case .transformedMean, .transformedDeviation: false
    default: true
    }
  }

  fileprivate func written(_ value: Double, _ parameter: Parameter) -> Message.Argument {
    switch self {
    case .alpha, .beta, .shape, .lambda: .text(Parameter.plain(value))
    case .coverage: .percent(value, decimals: 2)
    default: parameter.written(value)
    }
  }
}

extension Parameter {
  /// A value as people read it: a share in hundredths.
  func written(_ value: Double) -> Message.Argument {
    unit == .share
      ? .percent(value, decimals: 1)
      : Int(exactly: value).map { .integer($0) } ?? .text(Self.plain(value))
  }

  /// The unit after such a value; nothing after hundredths.
  var unitAfterNumber: Message.Argument { unit == .share ? "" : unit.afterValue }

  fileprivate static func plain(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }
}
