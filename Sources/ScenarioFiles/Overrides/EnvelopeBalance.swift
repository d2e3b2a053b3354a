import Diagnostics
import Messages
public import PublicFinance
import Territories
import YAMLNodes

/// The line that takes what the others leave of the envelope, when others are changed beside the
/// file.
public struct EnvelopeBalance: Sendable, Hashable {
  /// The line.
  public let line: BudgetLine

  /// Creates a balance.
  public init(_ line: BudgetLine) {
    self.line = line
  }

  /// The tree with the rest on the line; as it was when an amount cannot be read, which the rules
  /// tell, or when the others exceed the envelope, which is told here.
  func applied(to root: Node, _ findings: Findings, _ territories: Country) -> Node {
    guard let envelope = money(root["envelope"]), let lines = root["lines"] else { return root }
    var others = Money.zero
    for other in BudgetLine.allCases where other != line {
      guard let table = lines[other.name] else { continue }
      guard let amount = amount(of: table, envelope) else { return root }
      others += amount
    }
    guard others <= envelope else {
      findings.add(.nothingLeft(for: line, others: others, envelope: envelope, in: lines))
      return root
    }
    let rest = Override("lines.\(line.name).amount=\(MoneyText.written(envelope - others))")
    return rest.applied(to: root, findings, territories)
  }

  private func money(_ node: Node?) -> Money? {
    node?.scalarText.flatMap { text in try? MoneyText.parse(text) }
  }

  private func amount(of table: Node, _ envelope: Money) -> Money? {
    if let amount = table["amount"] { return money(amount) }
    guard let text = table["share"]?.scalarText, let share = try? ShareText.parse(text) else {
      return nil
    }
    let product = share.mantissa.multipliedReportingOverflow(by: Int128(envelope.cents))
    guard !product.overflow else { return nil }
    return ExactDecimal(product.partialValue, exponent: share.exponent).whole
      .flatMap { Int64(exactly: $0) }.map(Money.init(cents:))
  }
}

extension Node {
  /// The value of a key of a mapping, or nil.
  fileprivate subscript(key: String) -> Node? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key.text == key }?.value
  }

  fileprivate var scalarText: String? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar.text
  }
}

extension Diagnostic {
  /// Points at the amounts given beside the file, which are what upsets the total.
  fileprivate static func nothingLeft(
    for line: BudgetLine, others: Money, envelope: Money, in lines: Node
  ) -> Diagnostic {
    let places = BudgetLine.allCases.flatMap { other in
      ["amount", "share"].compactMap { lines[other.name]?[$0]?.span }
    }
    let set = places.filter { $0.source.name == Override.sourceName }
    let arguments: [String: Message.Argument] = [
      "line": .text(line.name), "others": .cents(others.cents),
      "envelope": .cents(envelope.cents), "excess": .cents((others - envelope).cents),
    ]
    return Diagnostic(
      .nothingLeftToBalance, Message(OverrideMessage.nothingLeft, arguments),
      at: Label(
        set.first ?? lines.span, Message(OverrideMessage.nothingLeftLabel, arguments)),
      related: set.dropFirst().map { Label($0, Message(LineMessage.setLabel)) },
      hints: [Message(OverrideMessage.nothingLeftHint, arguments)])
  }
}
