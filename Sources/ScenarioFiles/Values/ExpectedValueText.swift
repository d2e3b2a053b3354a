import Diagnostics
import Messages
import PublicFinance
package import Scenarios

/// Bounds and tolerances of expectations, in the unit of their metric.
package enum ExpectedValueText {
  /// The bound a text states: `60 M€`, `8 %`, `1.5 M`, `3 500 posts`, `0.15`.
  package static func parse(
    _ text: String, of metric: ExpectedMetric
  ) throws(ValueFault) -> Expectation.Value {
    switch metric.unit {
    case .money: .money(try MoneyText.parse(text))
    case .euros: .number(try MoneyText.parse(text).inEuros)
    case .share: .number(try share(text))
    case .persons, .count: .number(try WeightText.parse(text.withoutUnit(of: metric.unit)))
    case .number: .number(try WeightText.parse(text))
    }
  }

  /// The tolerance a text states: a part of the bound, as `1 %`, or an amount in the unit of the
  /// metric; for a share, points, as `0.5 points`.
  static func tolerance(
    _ text: String, of metric: ExpectedMetric
  ) throws(ValueFault) -> Expectation.Tolerance {
    if text.hasSuffix("%") { return .part(try share(text)) }
    guard metric.unit == .share else { return .amount(try parse(text, of: metric)) }
    guard let points = text.without(words: ["points", "point"]) else {
      throw ValueFault(
        .missingUnit, Message(ExpectMessage.toleranceUnit, text: text),
        label: Message(ExpectMessage.toleranceUnitLabel),
        hints: [Message(ExpectMessage.toleranceUnitHint)])
    }
    return .amount(.number(try WeightText.parse(points) / 100))
  }

  private static func share(_ text: String) throws(ValueFault) -> Double {
    // What is between 0 and 1 has a double.
    try ShareText.parse(text).double ?? 0
  }
}

extension String {
  /// The text without the word for what is counted.
  fileprivate func withoutUnit(of unit: ExpectedMetric.Unit) -> String {
    let words =
      unit == .persons
      ? ["persons", "person", "people", "personnes", "personne"]
      : [
        "posts", "post", "postes", "poste", "advisers", "conseillers", "sessions", "séances",
        "spaces", "espaces", "aidants", "departments", "départements",
      ]
    return without(words: words) ?? self
  }

  /// The text before one of the words at its end; nil when none is there.
  fileprivate func without(words: [String]) -> String? {
    for word in words where lowercased().hasSuffix(word) {
      let rest = dropLast(word.count)
      return String(rest.reversed().drop { $0.isWhitespace }.reversed())
    }
    return nil
  }
}
