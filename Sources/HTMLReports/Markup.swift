/// A piece of HTML, in which every text is escaped and every element closed.
struct Markup: Sendable {
  /// The characters of the page.
  let html: String

  private init(html: String) { self.html = html }

  /// Nothing.
  static let nothing = Markup(html: "")

  /// A text, whatever it holds.
  static func text(_ text: String) -> Markup { Markup(html: escaped(text)) }

  /// What is markup already, such as a drawing.
  static func raw(_ html: String) -> Markup { Markup(html: html) }

  /// Pieces one after the other.
  static func all(_ pieces: [Markup]) -> Markup {
    Markup(html: pieces.map(\.html).joined())
  }

  /// An element with attributes, and with pieces in it.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ children: [Markup] = []
  ) -> Markup {
    let open = attributes.map { " \($0)=\"\(escaped($1))\"" }.joined()
    let isVoid = ["meta", "link", "input", "br"].contains(name)
    let inside = children.map(\.html).joined()
    return Markup(html: "<\(name)\(open)>\(inside)\(isVoid ? "" : "</\(name)>")")
  }

  /// An element with pieces in it.
  static func element(_ name: String, _ children: [Markup]) -> Markup {
    element(name, [:], children)
  }

  /// An element with attributes, and with a text in it.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ text: String
  ) -> Markup {
    element(name, attributes, [.text(text)])
  }

  /// An element with a text in it.
  static func element(_ name: String, _ text: String) -> Markup {
    element(name, [:], [.text(text)])
  }

  /// A script that a program reads: data in which nothing can end the element.
  static func data(id: String, _ json: String) -> Markup {
    let safe = json.replacing("<", with: "\\u003c")
    return Markup(html: "<script type=\"application/json\" id=\"\(id)\">\(safe)</script>")
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // Characters that no page may hold.
      case "\u{0}"..."\u{8}", "\u{B}"..."\u{C}", "\u{E}"..."\u{1F}", "\u{7F}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
