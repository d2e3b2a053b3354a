import Apportionments
import Diagnostics
import Messages
import PublicFinance
import Scenarios
import YAMLNodes

/// What the lines of a file say.
struct LinesRead {
  /// The money of each line; nil when a line or the envelope cannot be used.
  var announced: PerLine<Money>?
  /// The spread of each line that states one without fault.
  var spreads: [BudgetLine: Distribution] = [:]
}

extension ScenarioRules {
  /// The lines, which must meet the envelope to the cent.
  func lines(in top: Table, postsCap: PostsCap, method: ApportionmentMethod) -> LinesRead {
    var read = LinesRead()
    let envelope = findings.value(top["envelope"], MoneyText.parse)
    guard let field = top["lines"],
      let table = findings.table(
        field.node, .lines, path: field.path, anchor: field.key.span)
    else { return read }
    // A line whose name is not known may be what is missing from the total.
    var isComplete = table.fields.count == field.node.entryCount
    var announced = PerLine<Money> { _ in .zero }
    for line in BudgetLine.allCases {
      guard let field = table[line.name] else { continue }
      guard let keys = lineTable(field, line) else {
        isComplete = false
        continue
      }
      let amount = amount(of: line, keys, envelope)
      if let amount { announced[line] = amount } else { isComplete = false }
      if FormatTable.table(of: line) == .spreadLine {
        read.spreads[line] = spread(of: line, keys, amount, postsCap, method: method)
      }
    }
    guard let envelope, isComplete else { return read }
    if let place = top["envelope"]?.node.span, announced.total != envelope {
      let stated = Stated(
        envelope: envelope, place: place, lines: field.key.span,
        set: moneyPlaces(in: table).filter { $0.source != field.key.span.source },
        unallocated: table[BudgetLine.unallocated.name] == nil ? nil : announced[.unallocated])
      findings.add(.lines(announced.total, differFrom: stated))
    }
    read.announced = announced
    return read
  }

  /// Where the money of the lines is stated.
  private func moneyPlaces(in table: Table) -> [SourceSpan] {
    table.fields.flatMap { line -> [SourceSpan] in
      guard case .mapping(let entries) = line.node.content else { return [] }
      return entries.filter { ["amount", "share"].contains($0.key.text) }.map(\.value.span)
    }
  }

  private func lineTable(_ field: Field, _ line: BudgetLine) -> Table? {
    let format = FormatTable.table(of: line)
    guard case .scalar(let scalar) = field.node.content else {
      return findings.table(field.node, format, path: field.path, anchor: field.key.span)
    }
    if scalar.isNull {
      findings.add(.missingValue(field.key.text, at: field.key.span))
      return nil
    }
    let written = "\(line.name): {amount: \(scalar.text)}"
    findings.add(
      .wrongType(
        field.node.span, .scalar, expected: .mapping,
        hints: [Message(LineMessage.lineIsTableHint, text: written)]))
    return nil
  }

  /// The money of a line, or nil and a fault.
  private func amount(of line: BudgetLine, _ keys: Table, _ envelope: Money?) -> Money? {
    let amount = findings.value(keys["amount"], MoneyText.parse)
    let share = findings.value(keys["share"], ShareText.parse)
    if keys["amount"] == nil, keys["share"] == nil {
      findings.add(
        Diagnostic(
          .missingAmount, Message(LineMessage.missingAmount, text: line.name),
          at: Diagnostic.Label(keys.anchor, Message(LineMessage.missingAmountLabel))))
      return nil
    }
    guard let field = keys["share"] else { return amount }
    guard let share, let envelope else { return nil }
    guard let part = money(share, of: envelope, field) else { return nil }
    guard let amountField = keys["amount"] else { return part }
    guard let amount else { return nil }
    guard amount == part else {
      findings.add(
        .amount(amount, amountField, differsFrom: part, field, of: envelope, line))
      return nil
    }
    return amount
  }

  /// The part of the envelope, when it is a whole number of cents.
  private func money(_ share: ExactDecimal, of envelope: Money, _ field: Field) -> Money? {
    let product = share.mantissa.multipliedReportingOverflow(by: Int128(envelope.cents))
    let cents = ExactDecimal(product.partialValue, exponent: share.exponent)
    if !product.overflow, let whole = cents.whole { return Money(cents: Int64(clamping: whole)) }
    let nearest = ((share.double ?? 0) * Double(envelope.cents)).rounded()
    findings.add(.shareNotWhole(field, of: envelope, nearest: Money(cents: Int64(nearest))))
    return nil
  }
}

extension Node {
  fileprivate var entryCount: Int {
    guard case .mapping(let entries) = content else { return 0 }
    return entries.count
  }
}

/// The envelope and the lines as the file states them.
private struct Stated {
  let envelope: Money
  let place: SourceSpan
  let lines: SourceSpan
  /// The amounts given beside the file, which may be what upsets the total.
  let set: [SourceSpan]
  /// The money on `unallocated`, or nil when the file has no such line.
  let unallocated: Money?
}

extension Message.Argument {
  fileprivate static func money(_ amount: Money) -> Message.Argument { .cents(amount.cents) }

  fileprivate static func written(_ amount: Money) -> Message.Argument {
    .text(MoneyText.written(amount))
  }
}

extension Diagnostic {
  fileprivate static func lines(_ total: Money, differFrom stated: Stated) -> Diagnostic {
    let isGap = total < stated.envelope
    let difference = isGap ? stated.envelope - total : total - stated.envelope
    return Diagnostic(
      isGap ? .envelopeGap : .envelopeExcess,
      Message(
        isGap ? LineMessage.gap : .excess,
        ["total": .money(total), "difference": .money(difference)]),
      at: Label(
        stated.place,
        Message(LineMessage.envelopeLabel, ["envelope": .money(stated.envelope)])),
      related: [
        Label(stated.lines, Message(LineMessage.totalLabel, ["total": .money(total)]))
      ] + stated.set.map { Label($0, Message(LineMessage.setLabel)) },
      hints: [isGap ? gapHint(difference, stated) : excessHint(difference, total, stated)])
  }

  private static func gapHint(_ gap: Money, _ stated: Stated) -> Message {
    guard let unallocated = stated.unallocated else {
      let table = "{amount: \(MoneyText.written(gap))}"
      return Message(LineMessage.gapHint, ["table": .text(table)])
    }
    return Message(LineMessage.gapRaiseHint, ["amount": .written(unallocated + gap)])
  }

  private static func excessHint(_ excess: Money, _ total: Money, _ stated: Stated) -> Message {
    if let unallocated = stated.unallocated, unallocated >= excess {
      return Message(
        LineMessage.excessUnallocatedHint, ["amount": .written(unallocated - excess)])
    }
    return Message(
      LineMessage.excessHint, ["difference": .written(excess), "total": .written(total)])
  }

  fileprivate static func amount(
    _ amount: Money, _ amountField: Field, differsFrom part: Money, _ shareField: Field,
    of envelope: Money, _ line: BudgetLine
  ) -> Diagnostic {
    Diagnostic(
      .amountAndShareDiffer, Message(LineMessage.differ, ["line": .text(line.name)]),
      at: Label(
        shareField.node.span,
        Message(
          LineMessage.differShare, ["share": .money(part), "envelope": .money(envelope)])),
      related: [
        Label(
          amountField.node.span, Message(LineMessage.differAmount, ["amount": .money(amount)]))
      ],
      hints: [Message(LineMessage.differHint)])
  }

  fileprivate static func shareNotWhole(
    _ field: Field, of envelope: Money, nearest: Money
  ) -> Diagnostic {
    Diagnostic(
      .shareNotWholeCents, Message(LineMessage.shareNotWholeCents),
      at: Label(
        field.node.span,
        Message(LineMessage.shareNotWholeCentsLabel, ["envelope": .money(envelope)])),
      hints: [Message(LineMessage.shareNotWholeCentsHint, ["amount": .written(nearest)])])
  }
}
