import Diagnostics
package import Messages
package import Parameters

/// Values of the model's parameters as people write them: `60 h/month`, `13 M`, `23 %`, `0.126`.
///
/// The unit can be left out; when written it must be that of the parameter.
package enum ParameterText {
  /// The value a text states, in the unit of the parameter.
  package static func parse(_ text: String, of parameter: Parameter) throws(ValueFault) -> Double {
    let exact = try quantity(text, of: parameter)
    guard !parameter.isInteger || exact.isWhole else { throw .notWhole(text, parameter) }
    guard let value = exact.double, parameter.admitted.contains(value) else {
      throw .outside(text, parameter)
    }
    return value
  }

  /// The number a text states, in the unit of the parameter, though the parameter may not take it: a
  /// standard deviation, or a mean that is not whole.
  static func quantity(
    _ text: String, of parameter: Parameter
  ) throws(ValueFault) -> ExactDecimal {
    guard let number = NumberText(text) else { throw .notNumber(text, parameter) }
    let unit = parameter.unit
    let hasEuroSign = UnitText.euros.contains(number.prefix.lowercased())
    guard number.prefix.isEmpty || (hasEuroSign && unit.words.contains("€")) else {
      throw .notNumber(text, parameter)
    }
    var suffix = number.suffix
    var percentPower = 0
    if unit.admitsPercent,
      let word = UnitText.percents.first(where: { suffix.lowercased().hasPrefix($0) })
    {
      suffix.removeFirst(word.count)
      percentPower = -2
    }
    if unit.admitsMultipliers {
      try number.refuseBillion(writtenWith: unit.words.contains("€") ? "€" : "")
    }
    guard
      let read = UnitText(
        suffix, units: unit.words.union([""]), multipliers: unit.admitsMultipliers)
    else { throw .wrongUnit(number.suffix, parameter, in: text) }
    let isEuros = [.euros, .eurosPerMonth].contains(unit) && !(read.unit + number.prefix).isEmpty
    let habit: NumberText.Habit =
      unit == .share || percentPower != 0
      ? .decimal : isEuros && read.power == 0 ? .euros : .undecided
    do throws(ValueFault) {
      return try number.number(habit).scaled(byPowerOfTen: read.power + percentPower)
    } catch {
      throw error.hinting(IntervalText.hint(for: text))
    }
  }
}

extension ParameterText {
  /// Says which values a parameter accepts.
  package static func expected(_ parameter: Parameter) -> Message {
    ValueFault.admitted(parameter)
  }
}

extension ParameterUnit {
  /// The words that state this unit, in lower case and without spaces.
  var words: Set<String> {
    switch self {
    case .number, .share: []
    case .persons: ["persons", "person", "people", "personnes", "personne"]
    case .personsPerMonth: Self.monthly(["persons", "people", "personnes"])
    case .seatsPerMonth: Self.monthly(["seats", "places"])
    case .workshopsPerMonth: Self.monthly(["workshops", "ateliers"])
    case .perMonth: Self.monthly([""])
    case .months: ["months", "month", "mois"]
    case .hours: ["h", "hours", "hour", "heures", "heure"]
    case .hoursPerMonth: Self.monthly(["h", "hours", "heures"])
    case .kilometres: ["km"]
    case .squareKilometres: ["km2", "km²"]
    case .advisersPerMillion: ["adviserspermillion", "conseillersparmillion"]
    case .euros: UnitText.euros
    case .eurosPerMonth: Self.monthly(["€", "eur", "euros"])
    }
  }

  private static func monthly(_ words: [String]) -> Set<String> {
    Set(words.flatMap { word in ["/month", "/mois", "permonth", "parmois"].map { word + $0 } })
  }

  var admitsPercent: Bool { [.number, .share, .perMonth].contains(self) }

  var admitsMultipliers: Bool {
    [.persons, .personsPerMonth, .euros, .eurosPerMonth].contains(self)
  }

  /// The unit as a user is told it, or nil when the parameter has none.
  package var spoken: Message.Argument? {
    switch self {
    case .number: nil
    case .share: "%"
    default: ParameterUnitText(rawValue: rawValue).map { .message(Message($0)) }
    }
  }

  /// The unit after a value, with a space before it; nothing when the parameter has none.
  package var afterValue: Message.Argument {
    spoken.map { .message(Message(ValueMessage.afterValue, ["unit": $0])) } ?? ""
  }
}

extension ValueFault {
  private static func named(_ text: String, _ parameter: Parameter) -> [String: Message.Argument] {
    ["text": .text(text), "name": .text(parameter.name.name)]
  }

  fileprivate static func notNumber(_ text: String, _ parameter: Parameter) -> ValueFault {
    ValueFault(
      .invalidNumber, Message(ValueMessage.notNumber, text: text), label: admitted(parameter))
  }

  fileprivate static func wrongUnit(
    _ unit: String, _ parameter: Parameter, in text: String
  ) -> ValueFault {
    let label =
      parameter.unit.spoken.map { Message(ValueMessage.wrongUnitLabel, ["text": $0]) }
      ?? Message(ValueMessage.noUnitLabel)
    return ValueFault(
      .wrongUnit, Message(ValueMessage.wrongParameterUnit, named(unit, parameter)), label: label,
      hints: IntervalText.hint(for: text).map { [$0] } ?? [])
  }

  fileprivate static func notWhole(_ text: String, _ parameter: Parameter) -> ValueFault {
    ValueFault(
      .notWhole, Message(ValueMessage.notWholeParameter, named(text, parameter)),
      label: Message(ValueMessage.notWholeLabel))
  }

  static func outside(_ text: String, _ parameter: Parameter) -> ValueFault {
    ValueFault(
      .outOfRange, Message(ValueMessage.parameterOutside, named(text, parameter)),
      label: admitted(parameter))
  }

  fileprivate static func admitted(_ parameter: Parameter) -> Message {
    if parameter.unit == .share { return Message(ValueMessage.shareOutsideLabel) }
    let range = parameter.admitted
    return Message(
      range.excludesMinimum ? ValueMessage.aboveLabel : ValueMessage.betweenLabel,
      [
        "low": number(range.minimum), "high": number(range.maximum),
        "unit": parameter.unit.afterValue,
      ])
  }

  private static func number(_ value: Double) -> Message.Argument {
    Int(exactly: value).map { .integer($0) } ?? .text("\(value)")
  }
}
