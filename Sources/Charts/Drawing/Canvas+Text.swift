extension Canvas {
  /// A number of pixels with two decimals at most, and no zero that says nothing.
  static func text(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let limited = min(max(value, -1e7), 1e7)
    let hundredths = Int((limited * 100).rounded(.toNearestOrEven))
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    switch rest {
    case 0: return "\(sign)\(whole)"
    case let rest where rest % 10 == 0: return "\(sign)\(whole).\(rest / 10)"
    default: return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
  }

  /// The path through places.
  static func path(_ points: [Point]) -> String {
    var path = ""
    for (position, point) in points.enumerated() {
      path += position == 0 ? "M" : "L"
      path += text(point.x) + " " + text(point.y)
    }
    return path
  }

  /// A text as the content of an element or an attribute; characters that XML has not are left out.
  static func escaped(_ words: String) -> String {
    var result = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n", "\r": result += " "
      default:
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        let isNone = scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
        if !isControl, !isNone { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
