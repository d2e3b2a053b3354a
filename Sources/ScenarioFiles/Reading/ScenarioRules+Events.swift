import Diagnostics
import Messages
import PublicFinance
import Scenarios
import YAMLNodes

/// An event with the places that later rules speak of.
struct EventRead {
  let event: PlannedEvent
  let type: Field
}

extension ScenarioRules {
  /// The events in the order written; those with a fault are left out.
  func events(_ field: Field?, _ clock: Clock) -> [PlannedEvent] {
    if let field { findings.state(field.path, at: field.node.span) }
    let read = findings.list(field, hints: [Message(ScenarioMessage.eventsHint)])
      .compactMap { event($0, clock) }
    warnOfFreezes(read)
    return read.map(\.event)
  }

  private func event(_ item: Field, _ clock: Clock) -> EventRead? {
    let names = FormatTable.eventTypes.map { (name: $0.rawValue, value: $0) }
    guard case .mapping(let entries) = item.node.content,
      let entry = entries.first(where: { $0.key.text == "type" })
    else {
      // Without a type only what all events share can be checked.
      let table = findings.table(
        item.node, path: item.path, anchor: item.node.firstKey, check: { _ in nil })
      if let table {
        findings.add(.missingType(at: table.anchor))
        _ = eventMonth(table["month"], clock)
      }
      return nil
    }
    let typeField = Field(path: "\(item.path).type", key: entry.key, node: entry.value)
    let type = findings.value(typeField) { text throws(ValueFault) in
      try WordText.name(
        text, among: names, .unknownEventType, message: EventMessage.unknownType)
    }
    guard let type else { return nil }
    guard
      let table = findings.table(item.node, type, path: item.path, anchor: item.node.firstKey)
    else { return nil }
    let month = eventMonth(table["month"], clock)
    let action = action(type, table)
    let sources = sources(table["source"])
    guard let month, let action else { return nil }
    return EventRead(
      event: PlannedEvent(month: month, action: action, sources: sources), type: typeField)
  }

  private func action(_ type: FormatTable, _ table: Table) -> PlannedEvent.Action? {
    let amount = findings.value(table["amount"], MoneyText.parse)
    let line = line(table["line"])
    switch type {
    case .appropriation:
      guard let line, let amount else { return nil }
      return .appropriation(line: line, amount: amount)
    case .cancel:
      guard let line, let amount else { return nil }
      return .cancellation(line: line, amount: amount)
    case .freeze: return line.map { .freeze(line: $0) }
    case .unfreeze: return line.map { .unfreeze(line: $0) }
    default:
      let (from, to) = (self.line(table["from"]), self.line(table["to"]))
      guard let from, let to else { return nil }
      if from == to, let field = table["to"] { findings.add(.transferToItself(from, field)) }
      return amount.map { .transfer(from: from, to: to, amount: $0) }
    }
  }

  private func line(_ field: Field?) -> BudgetLine? {
    findings.value(field) { text throws(ValueFault) in
      try WordText.name(
        text, among: BudgetLine.allCases.map { ($0.name, $0) }, .unknownLine,
        message: EventMessage.unknownLine)
    }
  }

  /// A month of the programme from its first to the last simulated one.
  private func eventMonth(_ field: Field?, _ clock: Clock) -> MonthIndex? {
    guard let field, let month = findings.value(field, MonthText.parse) else { return nil }
    let index = MonthIndex(month)
    guard index.value >= 1, index.value + clock.start < clock.horizon ?? .max else {
      findings.add(.eventOutOfRange(month, field.node.span, clock))
      return nil
    }
    return index
  }

  /// Notes freezes of frozen lines and ends of freezes that never began, in the order of time.
  private func warnOfFreezes(_ events: [EventRead]) {
    var frozen: [BudgetLine: Field] = [:]
    let inTime = events.enumerated().sorted {
      ($0.element.event.month.value, $0.offset) < ($1.element.event.month.value, $1.offset)
    }
    for (_, read) in inTime {
      switch read.event.action {
      case .freeze(let line):
        if let first = frozen[line] {
          findings.add(.alreadyFrozen(line, read, first: first))
        } else {
          frozen[line] = read.type
        }
      case .unfreeze(let line):
        if frozen.removeValue(forKey: line) == nil { findings.add(.notFrozen(line, read)) }
      default: break
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func missingType(at anchor: SourceSpan) -> Diagnostic {
    let names = FormatTable.eventTypes.map(\.rawValue)
    return Diagnostic(
      .missingKey, Message(ScenarioMessage.missingKey, text: "type"),
      at: Label(anchor, Message(ScenarioMessage.missingKeyLabel, text: "type")),
      hints: [Message(ValueMessage.oneOf, ["names": .list(quoted(names))])])
  }

  fileprivate static func transferToItself(_ line: BudgetLine, _ field: Field) -> Diagnostic {
    Diagnostic(
      .transferToItself, Message(EventMessage.transferToItself, text: line.name),
      at: Label(field.node.span, Message(EventMessage.transferToItselfLabel)))
  }

  fileprivate static func eventOutOfRange(
    _ month: Month, _ span: SourceSpan, _ clock: Clock
  ) -> Diagnostic {
    let isEarly = MonthIndex(month).value < 1
    let first = Message.Argument.text(Month(MonthIndex(1)).description)
    let last = clock.horizon.map { $0 - 1 - clock.start }
    let shift = clock.start > 0 && !isEarly
    return Diagnostic(
      .eventOutOfRange,
      Message(isEarly ? EventMessage.beforeProgramme : .afterHorizon, text: month.description),
      at: Label(
        span,
        last.map { last in
          last < 1
            ? Message(EventMessage.noMonthLabel)
            : Message(
              EventMessage.monthLabel,
              ["first": first, "last": .text(Month(MonthIndex(last)).description)])
        } ?? Message(EventMessage.fromMonthLabel, ["first": first])),
      notes: (isEarly ? [Message(EventMessage.beforeProgrammeNote, ["first": first])] : [])
        + (shift ? [Message(EventMessage.shiftedNote, ["months": .integer(clock.start)])] : []))
  }

  fileprivate static func alreadyFrozen(
    _ line: BudgetLine, _ read: EventRead, first: Field
  ) -> Diagnostic {
    Diagnostic(
      .alreadyFrozen, severity: .warning, Message(EventMessage.alreadyFrozen, named(line, read)),
      at: Label(read.type.node.span, Message(EventMessage.alreadyFrozenLabel)),
      related: [Label(first.node.span, Message(EventMessage.alreadyFrozenFirst))])
  }

  fileprivate static func notFrozen(_ line: BudgetLine, _ read: EventRead) -> Diagnostic {
    Diagnostic(
      .notFrozen, severity: .warning, Message(EventMessage.notFrozen, named(line, read)),
      at: Label(read.type.node.span, Message(EventMessage.notFrozenLabel)))
  }

  private static func named(
    _ line: BudgetLine, _ read: EventRead
  ) -> [String: Message.Argument] {
    ["text": .text(line.name), "month": .text(Month(read.event.month).description)]
  }
}
