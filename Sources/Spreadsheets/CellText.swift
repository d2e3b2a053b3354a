/// Texts as a workbook can hold them.
enum CellText {
  /// The longest text of a cell, in units of UTF-16.
  static let longest = 32_767

  /// A text without what XML refuses, and of at most a number of units of UTF-16.
  static func admitted(_ text: String, longest: Int = longest) -> String {
    var scalars = String.UnicodeScalarView()
    var units = 0
    for scalar in escaped(text).unicodeScalars {
      let admitted: Unicode.Scalar =
        switch scalar.value {
        case 0, 0xFFFE, 0xFFFF: "\u{FFFD}"
        default: scalar
        }
      let size = UTF16.width(admitted)
      guard units + size < longest else {
        scalars.append("…")
        break
      }
      scalars.append(admitted)
      units += size
    }
    return String(scalars)
  }

  /// A text for a chart: the library takes one that begins with `=` for a reference to cells.
  static func ofChart(_ text: String) -> String {
    admitted((text.hasPrefix("=") ? " " : "") + text, longest: 200)
  }

  /// A text in which nothing is taken for the code of a character, as `_x0041_` would be.
  private static func escaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var result = ""
    var rest = text[...]
    while let underscore = rest.firstIndex(of: "_") {
      result += rest[..<underscore]
      rest = rest[underscore...]
      let code = rest.dropFirst(2).prefix(4)
      let isCode =
        rest.hasPrefix("_x") && code.count == 4 && code.allSatisfy(\.isHexDigit)
        && rest.dropFirst(6).first == "_"
      result += isCode ? "_x005F_" : "_"
      rest = rest.dropFirst()
    }
    return result + rest
  }
}
