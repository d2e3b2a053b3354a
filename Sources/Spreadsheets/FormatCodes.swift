import Messages

/// How numbers and dates are shown, as the codes of formats.
///
/// Programs replace point and comma of a code by those of their user; words and spaces stay.
struct FormatCodes {
  /// What a cell holds.
  enum Content: Hashable {
    case number(NumberStyle)
    case month
  }

  /// What a cell is for.
  enum Role: Hashable {
    case header, body, total
    /// Text on as many lines as it needs.
    case lines
  }

  struct Style: Hashable {
    let content: Content?
    let role: Role
  }

  private let language: Language

  init(_ language: Language) { self.language = language }

  /// The code; nil for text and for numbers as they are.
  func code(of content: Content?) -> String? {
    switch content {
    case nil, .number(.plain): nil
    case .month: language == .french ? "[$-40C]mmmm yyyy" : "[$-409]mmmm yyyy"
    case .number(.count): "#,##0"
    case .number(.quotient): "#,##0.00"
    case .number(.index): "0.0000"
    case .number(.percent): language == .french ? "0.0#\"\u{202F}\"%" : "0.0#%"
    case .number(.euros):
      language == .french ? "#,##0.00\"\u{202F}€\"" : "\"€\"#,##0.00;-\"€\"#,##0.00"
    case .number(.year): "0"
    }
  }
}
