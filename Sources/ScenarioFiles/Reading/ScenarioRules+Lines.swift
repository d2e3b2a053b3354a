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
        set: changed(moneyPlaces(in: table), beside: [place, field.key.span]),
        unallocated: table[BudgetLine.unallocated.name] == nil ? nil : announced[.unallocated],
        announced: announced)
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

  /// The places that stand above the file which the rest comes from, be it `--set` or a file that
  /// extends it: what is stated there may be what upsets the total.
  private func changed(_ places: [SourceSpan], beside others: [SourceSpan]) -> [SourceSpan] {
    func depth(_ span: SourceSpan) -> Int {
      files.firstIndex { $0.name == span.source.name } ?? -1
    }
    let deepest = (places + others).map(depth).max() ?? 0
    return places.filter { depth($0) < deepest }
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
    let amount = findings.value(keys["amount"], Self.amount)
    let share = findings.value(keys["share"], Self.share)
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

  /// An amount; a percentage is told to be a share.
  private static func amount(_ text: String) throws(ValueFault) -> Money {
    do throws(ValueFault) {
      return try MoneyText.parse(text)
    } catch {
      guard let number = NumberText(text), !number.suffix.isEmpty,
        (try? ShareText.parse(text)) != nil
      else { throw error }
      throw error.replacingHints(Message(ValueMessage.writeHint, text: "share: \(text)"))
    }
  }

  /// A share; an amount of money is told to be one.
  private static func share(_ text: String) throws(ValueFault) -> ExactDecimal {
    do throws(ValueFault) {
      return try ShareText.parse(text)
    } catch {
      guard error.id == .invalidNumber, (try? MoneyText.parse(text)) != nil else { throw error }
      throw error.replacingHints(Message(ValueMessage.writeHint, text: "amount: \(text)"))
    }
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

extension Diagnostic {
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
