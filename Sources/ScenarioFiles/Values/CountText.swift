import Diagnostics
package import Messages

/// Whole numbers as people write them: `4000`, `4 000`, `13 M`, `13 millions`, `60 months`.
package enum CountText {
  /// The whole number a text states.
  ///
  /// - Parameters:
  ///   - range: The numbers admitted.
  ///   - units: The unit words that may follow, in lower case.
  ///   - expected: Says what is expected instead of something else.
  package static func parse(
    _ text: String, in range: ClosedRange<Int>, units: Set<String> = [],
    expected: ValueMessage = .countLabel
  ) throws(ValueFault) -> Int {
    guard let number = NumberText(text), number.prefix.isEmpty else {
      throw .notCount(text, expected)
    }
    try number.refuseBillion(writtenWith: "")
    guard let unit = UnitText(number.suffix, units: units.union([""])) else {
      throw .notCount(text, expected)
    }
    let value = try number.number(.undecided).scaled(byPowerOfTen: unit.power)
    guard value.isWhole else { throw .notWhole(text) }
    guard let whole = value.whole.flatMap({ Int(exactly: $0) }), range.contains(whole) else {
      throw .outside(text, range)
    }
    return whole
  }
}

/// Numbers of months: `60 months`, `1 month`, `60 mois`, `60`, `5 years` or `5 ans`.
package enum DurationText {
  private static let months: Set<String> = ["months", "month", "mois"]
  private static let years: Set<String> = ["years", "year", "ans", "an"]

  /// The words that may follow the number.
  static let words = Array(months.union(years))

  /// The number of months a text states.
  package static func parse(
    _ text: String, in range: ClosedRange<Int>
  ) throws(ValueFault) -> Int {
    guard let number = NumberText(text), years.contains(number.suffix.lowercased()) else {
      return try CountText.parse(
        text, in: range, units: months, expected: .durationLabel)
    }
    let count = try CountText.parse(text, in: 0...ScenarioRules.largestCount, units: years)
    guard range.contains(12 * count) else { throw .outside(text, range) }
    return 12 * count
  }
}

/// Weights of departments: numbers of 0 or more, with no unit.
package enum WeightText {
  /// The weight a text states.
  package static func parse(_ text: String) throws(ValueFault) -> Double {
    try parse(text, .undecided)
  }

  /// The weight a text states under a habit.
  static func parse(_ text: String, _ habit: NumberText.Habit) throws(ValueFault) -> Double {
    guard let weight = try exact(text, habit).double else {
      throw .notCount(text, .notNumberLabel)
    }
    return weight
  }

  /// The weight a text states, without rounding; 0 or more.
  package static func exact(_ text: String) throws(ValueFault) -> ExactDecimal {
    try exact(text, .undecided)
  }

  private static func exact(
    _ text: String, _ habit: NumberText.Habit
  ) throws(ValueFault) -> ExactDecimal {
    guard let number = NumberText(text), number.prefix.isEmpty,
      let unit = UnitText(number.suffix, units: [""])
    else { throw .notCount(text, .notNumberLabel) }
    let value = try number.number(habit).scaled(byPowerOfTen: unit.power)
    guard value.mantissa >= 0 else { throw .negativeWeight(text) }
    guard value.double != nil else { throw .notCount(text, .notNumberLabel) }
    return value
  }
}

extension ValueFault {
  fileprivate static func notCount(_ text: String, _ expected: ValueMessage) -> ValueFault {
    ValueFault(
      .invalidNumber,
      Message(expected == .durationLabel ? .notDuration : ValueMessage.notNumber, text: text),
      label: Message(expected))
  }

  fileprivate static func notWhole(_ text: String) -> ValueFault {
    ValueFault(
      .notWhole, Message(ValueMessage.notWhole, text: text),
      label: Message(ValueMessage.notWholeLabel))
  }

  fileprivate static func negativeWeight(_ text: String) -> ValueFault {
    ValueFault(
      .outOfRange, Message(ValueMessage.outside, text: text),
      label: Message(ValueMessage.negativeWeightLabel))
  }

  fileprivate static func outside(_ text: String, _ range: ClosedRange<Int>) -> ValueFault {
    ValueFault(
      .outOfRange, Message(ValueMessage.outside, text: text),
      label: Message(
        ValueMessage.outsideLabel,
        ["low": .integer(range.lowerBound), "high": .integer(range.upperBound)]))
  }
}
