/// A sentence for a user: a key of the catalogue and the values it speaks of.
///
/// A message is data. It becomes text only at the rim, in the language of the user.
public struct Message: Sendable, Hashable {
  /// A value spoken of in a message, written in the habit of the language.
  public indirect enum Argument: Sendable, Hashable {
    /// A text that is the same in every language: a name, a key, something the user typed.
    case text(String)
    /// Another message.
    case message(Message)
    /// A whole number.
    case integer(Int)
    /// A number with a fixed number of decimals.
    case number(Double, decimals: Int)
    /// A part of a whole between 0 and 1, shown in percent with a fixed number of decimals.
    case percent(Double, decimals: Int)
    /// An amount in cents, shown to the cent.
    case cents(Int64)
    /// Several values, separated by commas.
    case list([Argument])
  }

  /// The identifier of the message: the area of the catalogue and the key in it.
  public let id: String
  private let templates: [Language: String]
  private let arguments: [String: Argument]

  /// Creates a message from a key of the catalogue and a value for each of its places.
  public init(_ key: some MessageKey, _ arguments: [String: Argument] = [:]) {
    id = "\(type(of: key).area).\(key.rawValue)"
    templates = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0, key.template(in: $0)) })
    self.arguments = arguments
  }

  /// The text of the message; a place without a value keeps its braces.
  public func text(in language: Language) -> String {
    let template = templates[language] ?? ""
    guard template.contains("{") else { return template }
    var text = ""
    var rest = template[...]
    // A place is the innermost pair of braces: a brace that opens nothing stays as it is.
    while let first = rest.firstIndex(of: "{"), let closing = rest[first...].firstIndex(of: "}") {
      let opening = rest[..<closing].lastIndex(of: "{") ?? first
      text += rest[..<opening]
      let name = rest[rest.index(after: opening)..<closing]
      if let argument = arguments[String(name)] {
        text += argument.text(in: language)
      } else {
        text += rest[opening...closing]
      }
      rest = rest[rest.index(after: closing)...]
    }
    switch language {
    case .english: return text + rest
    case .french: return FrenchElision.applied(to: text + rest)
    }
  }
}

/// The keys of one area of the catalogue, each with its text in every language.
///
/// A text holds named places between braces, as in `no department has the code {code}`.
public protocol MessageKey: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {
  /// The area of the catalogue, a short name in kebab case.
  static var area: String { get }

  /// The text in a language.
  func template(in language: Language) -> String
}

extension Message.Argument: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    self = .text(value)
  }
}

extension Message.Argument {
  /// The value as text in a language.
  public func text(in language: Language) -> String {
    let format = NumberFormat(language)
    return switch self {
    case .text(let text): text
    case .message(let message): message.text(in: language)
    case .integer(let value): format.integer(value)
    case .number(let value, let decimals): format.number(value, decimals: decimals)
    case .percent(let value, let decimals): format.percent(value, decimals: decimals)
    case .cents(let cents): format.money(cents: cents)
    case .list(let values): values.map { $0.text(in: language) }.joined(separator: ", ")
    }
  }
}
