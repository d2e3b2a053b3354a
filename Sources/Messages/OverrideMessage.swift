/// What is wrong with a value given beside a file.
public enum OverrideMessage: String, MessageKey {
  case malformed
  case malformedLabel = "malformed-label"
  case malformedHint = "malformed-hint"
  case notTable = "not-table"
  case notTableLabel = "not-table-label"
  case noElement = "no-element"
  case noElementLabel = "no-element-label"
  case noElements = "no-elements"
  case nothingLeft = "nothing-left"
  case nothingLeftLabel = "nothing-left-label"
  case nothingLeftHint = "nothing-left-hint"

  public static let area = "override"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .malformed: "`{text}` does not say which value to set"
    case .malformedLabel: "expected a path, `=` and a value"
    case .malformedHint: "write for example `posts-cap=none` or `lines.spaces.amount=50 M€`"
    case .notTable: "`{text}` cannot be set: it is not inside a table"
    case .notTableLabel: "what comes before it is no table in the file"
    case .noElement: "the list has no value number {index}"
    case .noElementLabel: "expected a number from 0 to {last}"
    case .noElements: "the list is empty or is no list"
    case .nothingLeft:
      "nothing is left for `{line}`, which takes the rest of the envelope of {envelope}"
    case .nothingLeftLabel:
      "with it the other lines come to {others}, which is {excess} too much"
    case .nothingLeftHint:
      "give the other lines {excess} less, or let another line take the rest with --balance"
    }
  }
}
