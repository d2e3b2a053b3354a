import Diagnostics
import Messages
import Reports

extension CheckReport {
  /// The report for programs.
  var json: String {
    JSONValue.object([
      ("format", .string("inclusim-check")), ("version", .integer(1)),
      ("tool", .string(version)), ("passed", .bool(verdict == .passed)),
      ("strict", .bool(isStrict)), ("deep", .bool(isDeep)),
      ("scenarios", .array(scenarios.map(value))),
    ]).text() + "\n"
  }

  private func value(of scenario: CheckedScenario) -> JSONValue {
    .object([
      ("name", .string(scenario.name)),
      ("passed", .bool(!scenario.fails(strictly: isStrict))),
      ("rules-verified", .array(scenario.rules.map { .string($0.number) })),
      ("expectations-verified", .integer(Int64(scenario.expectations.count))),
      ("findings", .array(scenario.findings.map(value))),
    ])
  }

  private func value(of finding: CheckFinding) -> JSONValue {
    let diagnostic = finding.diagnostic
    func text(_ message: Message) -> JSONValue { .string(message.text(in: .english)) }
    return .object([
      ("kind", .string(finding.kind.rawValue)), ("id", .string(finding.id)),
      ("number", finding.number.map { .string($0) } ?? .null),
      ("severity", .string(finding.severity.rawValue)), ("message", text(diagnostic.message)),
      ("place", finding.span.map(place) ?? .null),
      ("label", diagnostic.primary?.text.map(text) ?? .null),
      ("notes", .array(diagnostic.notes.map(text))),
      ("hints", .array(diagnostic.hints.map(text))),
      ("details", .object(finding.details.map { ($0.name, $0.json) })),
    ])
  }

  private func place(_ span: SourceSpan) -> JSONValue {
    .object([
      ("file", .string(span.source.name)), ("line", .integer(Int64(span.start.line))),
      ("column", .integer(Int64(span.start.column))),
      ("end-line", .integer(Int64(span.end.line))),
      ("end-column", .integer(Int64(span.end.column))),
    ])
  }
}

extension CheckFinding.Detail {
  /// The value in a JSON document.
  var json: JSONValue {
    switch value {
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .number(let number): number.isFinite ? .number(number) : .string("\(number)")
    }
  }
}
