import Diagnostics
import Messages
import Parameters
import Scenarios
import YAMLNodes

extension Diagnostic {
  static func wrongCount(
    _ message: RangeMessage, _ label: RangeMessage, _ count: Int, at place: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .wrongNumberOfNames, Message(message),
      at: Label(place, Message(label, ["count": .integer(count)])))
  }

  static func sharedTwice(
    _ name: ParameterName, _ place: SourceSpan, first: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .sharedTwice, Message(RangeMessage.sharedTwice, text: name.name),
      at: Label(place, Message(RangeMessage.sharedTwiceLabel)),
      related: [Label(first, Message(RangeMessage.sharedTwiceFirst))])
  }

  static func correlationOutside(_ field: Field, _ names: [ParameterName?]) -> Diagnostic {
    var text = ""
    if case .scalar(let scalar) = field.node.content { text = scalar.text }
    let known = names.compactMap { $0?.name }
    // A correlation of 1 is meant as varying as one.
    let number = try? PlainNumber.parse(text)
    let isOne = number == 1 && known.count == 2 && known[0] != known[1]
    return Diagnostic(
      .correlationOutside, Message(RangeMessage.correlationOutside, text: text),
      at: Label(field.node.span, Message(RangeMessage.correlationOutsideLabel)),
      hints: isOne
        ? [
          Message(
            RangeMessage.correlationHint,
            ["first": .text(known[0]), "second": .text(known[1])])
        ] : [])
  }

  static func withItself(_ name: ParameterName, _ place: SourceSpan) -> Diagnostic {
    Diagnostic(
      .correlatedWithItself, Message(RangeMessage.withItself, text: name.name),
      at: Label(place, Message(RangeMessage.withItselfLabel)))
  }

  static func withItsGroup(_ pair: ParameterCorrelation, _ place: SourceSpan) -> Diagnostic {
    Diagnostic(
      .correlatedWithItself, Message(RangeMessage.withItsGroup, pair.names),
      at: Label(place, Message(RangeMessage.withItsGroupLabel)))
  }

  static func correlatedTwice(
    _ pair: ParameterCorrelation, _ place: SourceSpan, first: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .correlatedTwice, Message(RangeMessage.correlatedTwice, pair.names),
      at: Label(place, Message(RangeMessage.correlatedTwiceLabel)),
      related: [Label(first, Message(RangeMessage.correlatedTwiceFirst))])
  }

  static func impossible(_ names: [String], at place: SourceSpan) -> Diagnostic {
    Diagnostic(
      .impossibleCorrelations, Message(RangeMessage.impossible),
      at: Label(
        place, Message(RangeMessage.impossibleLabel, ["names": .list(quoted(names))])),
      hints: [Message(RangeMessage.impossibleHint)])
  }

  static func withoutEffect(_ name: ParameterName, _ place: SourceSpan) -> Diagnostic {
    Diagnostic(
      .correlationWithoutEffect, severity: .warning,
      Message(RangeMessage.withoutEffect, text: name.name),
      at: Label(place, Message(RangeMessage.withoutEffectLabel)))
  }
}

extension ParameterCorrelation {
  fileprivate var names: [String: Message.Argument] {
    ["first": .text(first.name), "second": .text(second.name)]
  }
}
