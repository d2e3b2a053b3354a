import Diagnostics
import ScenarioFiles

/// A text given with `--set`, cut into its key and its value.
struct SetText {
  /// The text as given.
  let text: String
  /// The key with the equals sign, as given; empty when there is none.
  let head: String
  /// The key without spaces around it.
  let key: String
  /// The value without spaces around it.
  let value: String

  init(_ text: String) {
    self.text = text
    guard let equals = text.firstIndex(of: "=") else {
      (head, key, value) = ("", "", text)
      return
    }
    head = String(text[...equals])
    key = text[..<equals].trimmed
    value = text[text.index(after: equals)...].trimmed
  }

  /// Whether the value is free text or a path, in which points and commas mean nothing.
  var isFreeText: Bool {
    ["title", "description", "author", "extends", "sources"].contains(key)
  }

  /// The source of diagnostics.
  var source: SourceText { Override(text).source }

  /// Where the value stands in the text.
  var valueSpan: SourceSpan {
    let rest = text[text.index(text.startIndex, offsetBy: head.count)...]
    let spaces = rest.prefix { $0.isWhitespace }.unicodeScalars.count
    let start = head.unicodeScalars.count + spaces
    return SourceSpan(
      source: source, start: SourcePosition(line: 1, column: start + 1),
      end: SourcePosition(line: 1, column: max(start + 1, start + value.unicodeScalars.count) + 1))
  }

  /// The override that sets one value of the axis.
  func override(_ value: String) -> Override { Override("\(head)\(value)") }
}

extension Substring {
  /// The text without white space around it.
  var trimmed: String {
    var slice = self
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
  }
}
