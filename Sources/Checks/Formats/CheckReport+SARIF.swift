import Diagnostics
import Messages
import Reports
import Verifications

extension CheckReport {
  /// SARIF 2.1.0 of OASIS: one run, with every rule and what was found.
  var sarif: String {
    let rules = sarifRules
    let positions = Dictionary(uniqueKeysWithValues: zip(rules.map(\.id), rules.indices))
    let results = scenarios.flatMap(\.findings).map { result($0, positions[$0.id]) }
    return JSONValue.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      (
        "runs",
        .array([
          .object([
            (
              "tool",
              .object([
                (
                  "driver",
                  .object([
                    ("name", .string("inclusim")), ("version", .string(version)),
                    ("rules", .array(rules.map(\.value))),
                  ])
                )
              ])
            ), ("columnKind", .string("unicodeCodePoints")), ("results", .array(results)),
          ])
        ])
      ),
    ]).text() + "\n"
  }

  /// The numbered rules, and the identifiers of diagnostics that occur.
  private var sarifRules: [(id: String, value: JSONValue)] {
    let numbered = Rule.all.map { rule in
      let text = "\(rule.number): \(rule.statement.text(in: .english))"
      return (
        id: rule.name.rawValue,
        value: JSONValue.object([
          ("id", .string(rule.name.rawValue)),
          ("shortDescription", .object([("text", .string(text))])),
        ])
      )
    }
    let known = Set(numbered.map(\.id))
    let others = Set(scenarios.flatMap(\.findings).map(\.id)).subtracting(known).sorted()
    return numbered + others.map { ($0, diagnosticRule($0)) }
  }

  /// An identifier of diagnostics, with what it means and how to repair it.
  private func diagnosticRule(_ id: String) -> JSONValue {
    func text(_ text: String) -> JSONValue { .object([("text", .string(text))]) }
    guard let help = DiagnosticHelp(of: id) else { return .object([("id", .string(id))]) }
    return .object([
      ("id", .string(id)), ("shortDescription", text(help.meaning(in: .english))),
      ("help", text(help.repair(in: .english))),
    ])
  }

  private func result(_ finding: CheckFinding, _ position: Int?) -> JSONValue {
    let message = finding.lines(in: .english).joined(separator: "\n")
    var members: [(key: String, value: JSONValue)] = [
      ("ruleId", .string(finding.id)), ("ruleIndex", .integer(Int64(position ?? -1))),
      ("level", .string(finding.severity.rawValue)),
      ("message", .object([("text", .string(message))])),
    ]
    if let span = finding.span { members.append(("locations", .array([location(span)]))) }
    if !finding.details.isEmpty {
      members.append(("properties", .object(finding.details.map { ($0.name, $0.json) })))
    }
    return .object(members)
  }

  private func location(_ span: SourceSpan) -> JSONValue {
    .object([
      (
        "physicalLocation",
        .object([
          (
            "artifactLocation", .object([("uri", .string(URIText.path(span.source.name)))])
          ),
          (
            "region",
            .object([
              ("startLine", .integer(Int64(span.start.line))),
              ("startColumn", .integer(Int64(span.start.column))),
              ("endLine", .integer(Int64(max(span.end.line, span.start.line)))),
              ("endColumn", .integer(Int64(span.end.column))),
            ])
          ),
        ])
      )
    ])
  }
}

/// Paths as references of a URI.
enum URIText {
  private static let plain = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)

  /// A path with every byte that a URI does not admit written in hexadecimal.
  static func path(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      if plain.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}
