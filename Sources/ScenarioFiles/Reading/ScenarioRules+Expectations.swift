import Diagnostics
import Messages
import PublicFinance
import Scenarios
import Territories
import YAMLNodes

extension ScenarioRules {
  /// The rules on the result, in the order written; those with a fault are left out.
  func expectations(_ field: Field?, _ clock: Clock) -> [Expectation] {
    if let field { findings.state(field.path, at: field.node.span) }
    return findings.list(field, hints: [Message(ExpectMessage.listHint)])
      .compactMap { expectation($0, clock) }
  }

  private func expectation(_ item: Field, _ clock: Clock) -> Expectation? {
    findings.state(item.path, at: item.node.firstKey)
    guard
      let table = findings.table(
        item.node, .expectation, path: item.path, anchor: item.node.firstKey)
    else { return nil }
    let metric = findings.value(table["metric"], namedMetric)
    let scope = ExpectationScope(findings, territories, clock, table)
    // Everything is read before anything is put together, so that one fault hides no other.
    let line = scope.line(of: metric)
    let period = scope.period(of: metric)
    let place = scope.place(of: metric)
    let bounds = bounds(table, metric, misspelt: item.node.hasMisspeltBound)
    let tolerance = tolerance(table["tolerance"], metric)
    let certainty = certainty(table)
    let reason = text(table["reason"]) ?? ""
    guard let metric, let period, let place, let bounds else { return nil }
    return Expectation(
      path: item.path, metric: metric, line: line, period: period, place: place, bounds: bounds,
      tolerance: tolerance, certainty: certainty, reason: reason)
  }

  private func tolerance(_ field: Field?, _ metric: ExpectedMetric?) -> Expectation.Tolerance? {
    guard let metric else { return nil }
    return findings.value(field) { text throws(ValueFault) in
      try ExpectedValueText.tolerance(text, of: metric)
    }
  }

  /// How sure the expectation must be: by `probability` or by `quantile`, which goes with no `equals`.
  private func certainty(_ table: Table) -> Expectation.Certainty? {
    let (probability, quantile) = (table["probability"], table["quantile"])
    for other in [probability, table["equals"]] {
      if let quantile, let other { findings.add(.keysExclude(other, quantile)) }
    }
    let least = findings.value(probability) { text throws(ValueFault) in
      try CertaintyText.parse(text, admitsAll: true)
    }
    let part = findings.value(quantile) { text throws(ValueFault) in
      try CertaintyText.parse(text, admitsAll: false)
    }
    return least.map { .probability($0) } ?? part.map { .quantile($0) }
  }

  private func bound(
    _ field: Field, _ key: Expectation.Bound.Key, _ metric: ExpectedMetric
  ) -> Expectation.Bound? {
    let value = findings.value(field) { text throws(ValueFault) in
      try ExpectedValueText.parse(text, of: metric)
    }
    return value.map { Expectation.Bound(key, $0) }
  }

  private func namedMetric(_ text: String) throws(ValueFault) -> ExpectedMetric {
    if let metric = ExpectedMetric(name: text) { return metric }
    let names = ExpectedMetric.all.map(\.name)
    // A metric is often meant by one of its words.
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    let near =
      NearestName.suggestion(for: text, among: names)
      ?? names.first { name in words.contains { name.split(separator: "-").contains(Substring($0)) }
      }
    throw ValueFault(
      .unknownMetric, Message(ExpectMessage.unknownMetric, text: text),
      label: Message(ExpectMessage.unknownMetricLabel, ["count": .integer(names.count)]),
      notes: near == nil
        ? [Message(ExpectMessage.knownMetrics, ["names": .list(Diagnostic.quoted(names))])] : [],
      hints: near.map { [Message(ValueMessage.didYouMean, text: $0)] } ?? [])
  }

  /// What the figure must keep to: `equals` alone, or `at-least`, `at-most` or both.
  private func bounds(
    _ table: Table, _ metric: ExpectedMetric?, misspelt: Bool
  ) -> [Expectation.Bound]? {
    let fields = Expectation.Bound.Key.allCases.compactMap { key in
      table[key.rawValue].map { (key: key, field: $0) }
    }
    guard !fields.isEmpty else {
      if misspelt { return nil }
      let names = Expectation.Bound.Key.allCases.map(\.rawValue)
      findings.add(
        Diagnostic(
          .missingBound, Message(ExpectMessage.noBound),
          at: Diagnostic.Label(
            table.anchor,
            Message(ValueMessage.oneOf, ["names": .list(Diagnostic.quoted(names))]))))
      return nil
    }
    guard let metric else { return nil }
    let bounds = fields.compactMap { bound($0.field, $0.key, metric) }
    if let equals = fields.first(where: { $0.key == .equals }),
      let other = fields.first(where: { $0.key != .equals })
    {
      findings.add(.keysExclude(equals.field, other.field))
      return nil
    }
    guard bounds.count == fields.count else { return nil }
    if bounds.count == 2, bounds[0].value.number > bounds[1].value.number {
      findings.add(.emptyRange(fields[0].field, fields[1].field))
      return nil
    }
    return bounds
  }
}

extension Node {
  /// Whether a key of the table was probably meant as a bound, which is then told as misspelt.
  fileprivate var hasMisspeltBound: Bool {
    guard case .mapping(let entries) = content else { return false }
    let (known, bounds) = (
      FormatTable.expectation.keys.map(\.name), Expectation.Bound.Key.allCases.map(\.rawValue)
    )
    return entries.contains { entry in
      !known.contains(entry.key.text)
        && NearestName.suggestion(for: entry.key.text, among: known).map(bounds.contains) == true
    }
  }
}

extension Diagnostic {
  /// Two keys of which only one can be written.
  static func keysExclude(_ one: Field, _ other: Field) -> Diagnostic {
    let (first, second) =
      one.key.span.start < other.key.span.start ? (one, other) : (other, one)
    return Diagnostic(
      .keysExclude,
      Message(
        ExpectMessage.keysExclude,
        ["first": .text(first.key.text), "second": .text(second.key.text)]),
      at: Label(second.key.span, Message(ExpectMessage.keysExcludeLabel)),
      related: [Label(first.key.span, Message(ExpectMessage.keysExcludeFirst))])
  }

  fileprivate static func emptyRange(_ low: Field, _ high: Field) -> Diagnostic {
    Diagnostic(
      .emptyRange, Message(ExpectMessage.emptyRange),
      at: Label(high.node.span, Message(ExpectMessage.emptyRangeLabel)),
      related: [Label(low.node.span, Message(ExpectMessage.emptyRangeFirst))])
  }
}
