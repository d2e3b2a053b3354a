package import Diagnostics
import Messages
import PublicFinance
import Territories
package import Verifications

extension CheckFinding {
  /// A rule that a run breaks; of many places of one rule, each tells how many there are.
  package init?(_ breach: Breach, count: Int, in source: SourceText) {
    guard let rule = Rule.named(breach.rule) else { return nil }
    let key: CheckText =
      switch breach.relation {
      case .equal: .breachEqual
      case .atLeast: .breachAtLeast
      case .atMost: .breachAtMost
      }
    let places = [
      breach.month.map { Message.Argument.text(Month($0).description) },
      breach.department.map { Message.Argument.text($0.text) },
      breach.line.map { Message.Argument.text($0.name) },
    ].compactMap(\.self)
    let figures = Message(
      key,
      [
        "figure": .text(breach.figure), "found": breach.found.argument,
        "expected": breach.expected.argument, "difference": breach.differenceArgument,
      ])
    let place =
      places.isEmpty
      ? Message(CheckText.breachOfRun) : Message(CheckText.breachPlace, ["places": .list(places)])
    self.init(
      .rule, id: breach.rule.rawValue, number: rule.number,
      Diagnostic(
        .brokenRule, severity: rule.isCertain ? .error : .warning,
        Message(
          CheckText.brokenRule,
          ["number": .text(rule.number), "statement": .message(rule.statement)]),
        at: Diagnostic.Label(source.beginning),
        notes: [place, figures]
          + (count > 1 ? [Message(CheckText.breachCount, ["count": .integer(count)])] : []),
        hints: rule.isCertain ? [Message(CheckText.faultOfTool)] : []),
      details: breach.details)
  }
}

extension Breach {
  fileprivate var details: [CheckFinding.Detail] {
    [
      month.map { .init("month", .text(Month($0).description)) },
      department.map { .init("department", .text($0.text)) },
      line.map { .init("line", .text($0.name)) },
      .init("figure", .text(figure)), .init("relation", .text(relation.rawValue)),
      .init(found.name("found"), found.detail), .init(expected.name("expected"), expected.detail),
      .init(found.name("difference"), differenceDetail),
    ].compactMap(\.self)
  }

  fileprivate var differenceArgument: Message.Argument {
    switch found {
    case .money: .cents(Int64(difference))
    case .number: .text(ShortNumber.text(difference))
    }
  }

  private var differenceDetail: CheckFinding.Detail.Value {
    switch found {
    case .money: .integer(Int64(difference))
    case .number: .number(difference)
    }
  }
}

extension Breach.Figure {
  fileprivate var argument: Message.Argument {
    switch self {
    case .money(let money): .cents(money.cents)
    case .number(let number): .text(ShortNumber.text(number))
    }
  }

  fileprivate var detail: CheckFinding.Detail.Value {
    switch self {
    case .money(let money): .integer(money.cents)
    case .number(let number): .number(number)
    }
  }

  /// The name of a detail, which says when it is in cents.
  fileprivate func name(_ name: String) -> String {
    if case .money = self { "\(name)-cents" } else { name }
  }
}

/// Numbers of faults: every digit counts, so they are not rounded.
enum ShortNumber {
  static func text(_ value: Double) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
