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
    let items = findings.list(field, hints: [Message(ScenarioMessage.eventsHint)])
    let read = items.map { (item: $0, event: event($0, clock)) }
    // What an event with a fault does to a line is not known.
    let faulty = read.filter { $0.event == nil }.map(\.item.node)
    warnOfFreezes(read.compactMap(\.event), faulty: faulty)
    return read.compactMap { $0.event?.event }
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
  private func warnOfFreezes(_ events: [EventRead], faulty: [Node]) {
    let unsure = Set(faulty.flatMap(\.mayFreeze))
    var frozen: [BudgetLine: Field] = [:]
    let inTime = events.enumerated().sorted {
      ($0.element.event.month.value, $0.offset) < ($1.element.event.month.value, $1.offset)
    }
    for (_, read) in inTime {
      switch read.event.action {
      case .freeze(let line) where unsure.contains(line),
        .unfreeze(let line) where unsure.contains(line):
        break
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

extension ScenarioRules {
  /// Says that a later start moves the events, whose dates are written as for December 2020.
  func noteMovedEvents(_ events: [PlannedEvent], _ clock: Clock, _ start: Field?) {
    guard clock.start > 0, let start, let first = events.min(by: { $0.month < $1.month }) else {
      return
    }
    let actual = Month(MonthIndex(first.month.value + clock.start))
    findings.add(
      Diagnostic(
        .eventsMoved, severity: .note,
        Message(EventMessage.moved, ["count": .integer(events.count)]),
        at: Diagnostic.Label(
          start.node.span,
          Message(EventMessage.movedLabel, ["months": .integer(clock.start)])),
        notes: [
          Message(
            EventMessage.movedNote,
            [
              "written": .text(Month(first.month).description),
              "actual": .text(actual.description),
            ])
        ]))
  }
}

extension Node {
  /// The lines that an event with a fault may freeze or unfreeze.
  fileprivate var mayFreeze: [BudgetLine] {
    func text(_ name: String) -> String? {
      guard case .scalar(let scalar)? = entry(at: [name])?.value.content else { return nil }
      return scalar.text
    }
    let others = FormatTable.eventTypes.filter { ![.freeze, .unfreeze].contains($0) }
    if others.map(\.rawValue).contains(text("type") ?? "") { return [] }
    return text("line").flatMap { BudgetLine(name: $0) }.map { [$0] } ?? BudgetLine.allCases
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
