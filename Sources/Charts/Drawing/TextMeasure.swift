/// How wide a text is about, in a sans-serif font: no font is at hand, so it is a generous guess.
enum TextMeasure {
  /// The width in pixels.
  static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
    let width = text.unicodeScalars.reduce(0.0) { $0 + units($1) }
    return width * size * (isBold ? 1.18 : 1.05)
  }

  private static func units(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", "'", "’", ".", ",", ":", ";", "|", "!": 0.3
    case "f", "r", "t", "(", ")", "[", "]", "-", " ", "\u{A0}", "/": 0.38
    case "\u{202F}": 0.2
    case "m", "w", "M", "W", "%", "@", "—", "…", "€": 0.92
    case "A"..."Z", "É", "È", "À", "Ô", "Î", "Ç": 0.72
    case "0"..."9": 0.6
    default: scalar.value > 0x2E80 ? 1 : 0.58
    }
  }

  /// A text in lines that are not wider than a width, broken at spaces; a longer word stands alone.
  static func lines(_ text: String, size: Double, width: Double, isBold: Bool = false) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty, self.width(longer, size: size, isBold: isBold) > width {
        lines.append(line)
        line = String(word)
      } else {
        line = longer
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A text cut to a width, with an ellipsis where something was cut.
  static func cut(_ text: String, size: Double, width: Double) -> String {
    guard self.width(text, size: size) > width else { return text }
    var kept = text
    while !kept.isEmpty, self.width(kept + "…", size: size) > width { kept.removeLast() }
    while kept.hasSuffix(" ") { kept.removeLast() }
    return kept + "…"
  }
}
