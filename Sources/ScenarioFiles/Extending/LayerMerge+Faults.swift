import Diagnostics
import Messages
import Territories
import YAMLNodes

extension Diagnostic {
  /// Numbers that replace the key of a line and do not name every department, or nil.
  static func quantities(
    _ quantities: Node.Entry, replace key: SourceSpan, of line: String, in territories: Country
  ) -> Diagnostic? {
    let codes = quantities.value.entries.map(\.key.text)
    let all = territories.departments.count
    guard !codes.isEmpty, codes.count < all,
      codes.allSatisfy({ territories.position(of: Department.Code($0)) != nil })
    else { return nil }
    return Diagnostic(
      .quantitiesReplaceKey, severity: .warning,
      Message(ExtendsMessage.quantitiesReplace, ["line": .text(line)]),
      at: Label(
        quantities.key.span,
        Message(
          ExtendsMessage.quantitiesReplaceLabel,
          ["count": .integer(codes.count), "all": .integer(all)])),
      related: [Label(key, Message(ExtendsMessage.quantitiesReplaceOther))],
      hints: [Message(ExtendsMessage.quantitiesReplaceHint)])
  }

  static func unwritten(_ key: Node.Key, over base: String, inner: String?) -> Diagnostic {
    let indent = inner.map {
      Message(ScenarioMessage.indentHint, ["text": .text($0), "table": .text(key.text)])
    }
    return Diagnostic(
      .missingValue, Message(ScenarioMessage.missingValue, text: key.text),
      at: Label(key.span, Message(ScenarioMessage.missingValueLabel)),
      hints: (indent.map { [$0] } ?? []) + [
        Message(ExtendsMessage.emptyHint, ["text": .text(key.text), "file": .text(base)])
      ])
  }

  static func nothingToDrop(_ entry: Node.Entry, over base: String) -> Diagnostic {
    Diagnostic(
      .nothingToRemove, Message(ExtendsMessage.nothingToDrop, text: entry.key.text),
      at: Label(entry.value.span, Message(ExtendsMessage.nothingToRemoveLabel)),
      notes: [
        Message(
          ExtendsMessage.nothingToDropNote,
          ["text": .text(entry.key.text), "file": .text(base)])
      ])
  }

  static func listChange(
    _ key: Node.Key, of field: Field, over base: String
  ) -> Diagnostic {
    let near = NearestName.suggestion(for: key.text, among: ["add", "remove"])
    return Diagnostic(
      .unknownKey, Message(ScenarioMessage.unknownKey, text: key.text),
      at: Label(
        key.span, Message(ValueMessage.oneOf, ["names": .list(quoted(["add", "remove"]))])),
      notes: [
        Message(
          ExtendsMessage.listChange, ["text": .text(field.key.text), "file": .text(base)])
      ],
      hints: near.map { [Message(ValueMessage.didYouMean, text: $0)] } ?? [])
  }

  static func nothingToRemove(
    _ span: SourceSpan, from field: Field, of base: String
  ) -> Diagnostic {
    Diagnostic(
      .nothingToRemove, Message(ExtendsMessage.nothingToRemove, text: field.key.text),
      at: Label(span, Message(ExtendsMessage.nothingToRemoveLabel)),
      hints: [Message(ExtendsMessage.nothingToRemoveHint, ["file": .text(base)])])
  }
}
