import Diagnostics
import Messages

extension CheckReport {
  /// Annotations as workflow commands, one a line.
  func annotations(in language: Language) -> String {
    scenarios.flatMap(\.findings).map { annotation($0, language) + "\n" }.joined()
  }

  private func annotation(_ finding: CheckFinding, _ language: Language) -> String {
    var properties: [(String, String)] = []
    // What comes with the tool is no file of the repository that is checked.
    if let span = finding.span, !span.source.name.hasPrefix("<") {
      properties = [
        ("file", span.source.name), ("line", String(span.start.line)),
        ("col", String(span.start.column)), ("endLine", String(span.end.line)),
        ("endColumn", String(span.end.column)),
      ]
    }
    let name = finding.number.map { "\($0) \(finding.id)" } ?? finding.id
    properties.append(("title", "inclusim: \(name)"))
    let written = properties.map { "\($0.0)=\(Self.escaped($0.1, isProperty: true))" }
    let text = finding.lines(in: language).joined(separator: "\n")
    return "::\(finding.severity.rawValue) \(written.joined(separator: ","))::"
      + Self.escaped(text, isProperty: false)
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
