import Diagnostics
import Messages
import PublicFinance

/// The envelope and the lines as the file states them.
struct Stated {
  let envelope: Money
  let place: SourceSpan
  let lines: SourceSpan
  /// The amounts given beside the file, which may be what upsets the total.
  let set: [SourceSpan]
  /// The money on `unallocated`, or nil when the file has no such line.
  let unallocated: Money?
  let announced: PerLine<Money>

  /// A slip of thousands or millions that explains the whole difference, as `180 k€` for `180 M€`.
  var slip: Message? {
    for line in BudgetLine.allCases {
      let others = announced.total - announced[line]
      guard envelope > others, let meant = Self.slipped(announced[line], to: envelope - others)
      else { continue }
      return Message(
        LineMessage.meantLineHint, ["amount": .written(meant), "line": .text(line.name)])
    }
    return Self.slipped(envelope, to: announced.total).map {
      Message(LineMessage.meantEnvelopeHint, ["amount": .written($0)])
    }
  }

  private static func slipped(_ written: Money, to meant: Money) -> Money? {
    let (small, large) = (min(written, meant), max(written, meant))
    guard small > .zero, large.cents % small.cents == 0 else { return nil }
    return [1000, 1_000_000].contains(large.cents / small.cents) ? meant : nil
  }
}

extension Message.Argument {
  static func money(_ amount: Money) -> Message.Argument { .cents(amount.cents) }

  static func written(_ amount: Money) -> Message.Argument {
    .text(MoneyText.written(amount))
  }
}

extension Diagnostic {
  static func lines(_ total: Money, differFrom stated: Stated) -> Diagnostic {
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
      hints: [
        stated.slip
          ?? (isGap ? gapHint(difference, stated) : excessHint(difference, total, stated))
      ])
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
}
