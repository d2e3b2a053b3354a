import Diagnostics
import Messages
import PublicFinance
import Scenarios
import YAMLNodes

extension ScenarioRules {
  /// The share of posts awarded by the end of each month; months left out keep the last one.
  func awardCalendar(_ field: Field?) -> AwardCalendar? {
    guard let field else { return nil }
    guard
      let table = findings.table(
        field.node, path: field.path, anchor: field.key.span, check: { _ in nil })
    else { return nil }
    findings.state(field.path, at: field.node.span)
    if table.fields.isEmpty {
      findings.add(
        Diagnostic(
          .missingValue, Message(ScenarioMessage.calendarEmpty),
          at: Diagnostic.Label(field.node.span)))
    }
    let entries = table.fields.compactMap { field -> (month: Int, share: Double, field: Field)? in
      let month = calendarMonth(field)
      let share = findings.value(field, ShareText.parse)?.double
      guard let month, let share else { return nil }
      return (month, share, field)
    }.sorted { $0.month < $1.month }
    for (earlier, later) in zip(entries, entries.dropFirst()) where later.month == earlier.month {
      findings.add(.duplicateKey(later.field.key, first: earlier.field.key))
    }
    for (earlier, later) in zip(entries, entries.dropFirst()) where later.share < earlier.share {
      findings.add(.calendarDecreases(later.field, after: earlier.field))
    }
    var shares = Array(repeating: 0.0, count: (entries.last?.month ?? 0) + 1)
    for entry in entries {
      for month in entry.month..<shares.count { shares[month] = entry.share }
    }
    return AwardCalendar(shares: shares)
  }

  private func calendarMonth(_ field: Field) -> Int? {
    guard let month = findings.value(field.key.text, at: field.key.span, MonthText.parse) else {
      return nil
    }
    let index = MonthIndex(month).value
    if index < 0 {
      findings.add(
        Diagnostic(
          .monthOutOfRange, Message(ScenarioMessage.beforeOrigin, text: month.description),
          at: Diagnostic.Label(field.key.span, Message(ScenarioMessage.beforeOriginLabel))))
      return nil
    }
    guard index < Self.longestHorizon else {
      let last = Month(MonthIndex(Self.longestHorizon - 1)).description
      findings.add(
        Diagnostic(
          .monthOutOfRange, Message(ScenarioMessage.tooLate, text: month.description),
          at: Diagnostic.Label(
            field.key.span, Message(ScenarioMessage.tooLateLabel, ["last": .text(last)]))))
      return nil
    }
    return index
  }
}

extension Diagnostic {
  fileprivate static func calendarDecreases(
    _ field: Field, after earlier: Field
  ) -> Diagnostic {
    var share = ""
    if case .scalar(let scalar) = earlier.node.content { share = scalar.text }
    return Diagnostic(
      .calendarDecreases, Message(ScenarioMessage.calendarDecreases, text: field.key.text),
      at: Label(
        field.node.span,
        Message(
          ScenarioMessage.calendarDecreasesLabel,
          ["share": .text(share), "month": .text(earlier.key.text)])),
      related: [
        Label(
          earlier.node.span,
          Message(ScenarioMessage.calendarBefore, ["month": .text(earlier.key.text)]))
      ],
      hints: [Message(ScenarioMessage.calendarHint)])
  }
}
