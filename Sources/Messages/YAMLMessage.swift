/// What is wrong with a text as YAML.
public enum YAMLMessage: String, MessageKey {
  case empty
  case emptyHint = "empty-hint"
  case tooLarge = "too-large"
  case tooLargeNote = "too-large-note"
  case notUTF8 = "not-utf8"
  case notUTF8Label = "not-utf8-label"
  case notUTF8Hint = "not-utf8-hint"
  case anchor
  case anchorLabel = "anchor-label"
  case alias
  case aliasLabel = "alias-label"
  case anchorHint = "anchor-hint"
  case tag
  case tagLabel = "tag-label"
  case tagHint = "tag-hint"
  case directive
  case severalDocuments = "several-documents"
  case severalDocumentsLabel = "several-documents-label"
  case severalDocumentsHint = "several-documents-hint"
  case tooDeep = "too-deep"
  case tooDeepLabel = "too-deep-label"
  case tab
  case tabLabel = "tab-label"
  case tabHint = "tab-hint"
  case key
  case keyLabel = "key-label"
  case control
  case controlLabel = "control-label"
  case unexpectedColon = "unexpected-colon"
  case unexpectedColonHint = "unexpected-colon-hint"
  case missingColon = "missing-colon"
  case missingColonHint = "missing-colon-hint"
  case indentation
  case indentationHint = "indentation-hint"
  case unclosedBraces = "unclosed-braces"
  case unclosedBrackets = "unclosed-brackets"
  case unclosedHint = "unclosed-hint"
  case textAfterQuote = "text-after-quote"
  case textAfterQuoteHint = "text-after-quote-hint"
  case unclosedQuote = "unclosed-quote"
  case unclosedQuoteHint = "unclosed-quote-hint"
  case badEscape = "bad-escape"
  case badEscapeHint = "bad-escape-hint"
  case badStart = "bad-start"
  case badStartHint = "bad-start-hint"
  case other
  case startedHere = "started-here"
  case detail

  public static let area = "yaml"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .empty: "the file is empty"
    case .emptyHint: "a scenario begins with `schema: 1`; copy a shipped one to start from"
    case .tooLarge: "the file is too large"
    case .tooLargeNote: "a file may hold {limit} bytes at most"
    case .notUTF8: "the file is not UTF-8 text"
    case .notUTF8Label: "this byte is not UTF-8"
    case .notUTF8Hint: "save the file as UTF-8; programs also call it Unicode (UTF-8)"
    case .anchor: "anchors are not used in scenarios"
    case .anchorLabel: "the anchor `&{name}`"
    case .alias: "aliases are not used in scenarios"
    case .aliasLabel: "the alias `*{name}`"
    case .anchorHint: "write the value where it is needed"
    case .tag: "tags are not used in scenarios"
    case .tagLabel: "the tag `{tag}`"
    case .tagHint: "remove the tag, or put the value in quotes if `!` belongs to it"
    case .directive: "directives such as `%YAML` are not used in scenarios"
    case .severalDocuments: "the file holds more than one YAML document"
    case .severalDocumentsLabel: "a second document begins here"
    case .severalDocumentsHint: "keep one scenario in one file"
    case .tooDeep: "values are nested too deeply"
    case .tooDeepLabel: "more than {limit} levels"
    case .tab: "a tab is used where YAML expects spaces"
    case .tabLabel: "a tab"
    case .tabHint: "indent with spaces"
    case .key: "a key must be a word"
    case .keyLabel: "not a word"
    case .control: "the file holds a character that text cannot have"
    case .controlLabel: "the character U+{code}"
    case .unexpectedColon: "a colon is not expected here"
    case .unexpectedColonHint: "put a text that holds `: ` in quotes, or check the indentation"
    case .missingColon: "this line has no colon after its key"
    case .missingColonHint: "write `key: value`"
    case .indentation: "this line does not fit the lines above it"
    case .indentationHint: "keys of one table start in the same column"
    case .unclosedBraces: "a comma or a closing brace `}` is missing before this"
    case .unclosedBrackets: "a comma or a closing bracket `]` is missing before this"
    case .unclosedHint: "check the braces, brackets and commas"
    case .textAfterQuote: "the quotes are closed before this, so it cannot follow"
    case .textAfterQuoteHint:
      "put a text with quotes in it between quotes of the other kind: `'My \"new\" plan'`"
    case .unclosedQuote: "the quotes are not closed"
    case .unclosedQuoteHint: "close the quotes on the same line"
    case .badEscape: "this escape is not known"
    case .badEscapeHint:
      "a backslash in double quotes is special: use single quotes or write `\\\\`"
    case .badStart: "a value cannot begin with `{character}`"
    case .badStartHint: "put the value in quotes"
    case .other: "this is not valid YAML"
    case .startedHere: "begins here"
    case .detail: "the YAML library says: {text}"
    }
  }
}
