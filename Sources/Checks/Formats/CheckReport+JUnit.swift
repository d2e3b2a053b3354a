import Diagnostics
import Messages

extension CheckReport {
  /// JUnit XML: a suite for each scenario; a case for its text, each rule, each expectation.
  var junit: String {
    let suites = scenarios.map(JUnitSuite.init(of:))
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let cases = suites.flatMap(\.cases)
    text += "<testsuites name=\"inclusim check\"\(counts(cases))>\n"
    for suite in suites {
      text += "  <testsuite name=\"\(XML.escaped(suite.name))\"\(counts(suite.cases))>\n"
      for test in suite.cases { text += element(of: test, in: suite) }
      text += "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private func counts(_ cases: [JUnitSuite.Case]) -> String {
    let failures = cases.filter { !failing($0).isEmpty && !$0.isFaultOfTool }.count
    let errors = cases.filter(\.isFaultOfTool).count
    return " tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\""
  }

  private func failing(_ test: JUnitSuite.Case) -> [CheckFinding] {
    test.findings.filter { isStrict || $0.severity == .error }
  }

  private func element(of test: JUnitSuite.Case, in suite: JUnitSuite) -> String {
    let head =
      "    <testcase classname=\"\(XML.escaped(suite.name))\" name=\"\(XML.escaped(test.name))\""
    guard !test.findings.isEmpty else { return head + "/>\n" }
    var text = head + ">\n"
    let failing = failing(test)
    if let first = failing.first {
      let tag = test.isFaultOfTool ? "error" : "failure"
      let message = first.diagnostic.message.text(in: .english)
      text += "      <\(tag) type=\"\(XML.escaped(first.id))\" message=\"\(XML.escaped(message))\">"
      text += XML.escaped(failing.map(Self.body).joined(separator: "\n")) + "</\(tag)>\n"
    }
    let others = test.findings.filter { !failing.contains($0) }
    if !others.isEmpty {
      let told = XML.escaped(others.map(Self.body).joined(separator: "\n"))
      text += "      <system-out>\(told)</system-out>\n"
    }
    return text + "    </testcase>\n"
  }

  private static func body(of finding: CheckFinding) -> String {
    let place = finding.span.map {
      "\($0.source.name):\($0.start.line):\($0.start.column): "
    }
    let name = finding.number.map { "\($0) \(finding.id)" } ?? finding.id
    return "\(place ?? "")\(finding.severity.rawValue)[\(name)]: "
      + finding.lines(in: .english).joined(separator: "\n  ")
  }
}

/// The checks of one scenario as test cases.
private struct JUnitSuite {
  struct Case {
    let name: String
    let findings: [CheckFinding]
    var isFaultOfTool: Bool { findings.contains(where: \.isFaultOfTool) }
  }

  let name: String
  let cases: [Case]

  init(of scenario: CheckedScenario) {
    name = scenario.name
    func findings(_ kind: CheckFinding.Kind) -> [CheckFinding] {
      scenario.findings.filter { $0.kind == kind }
    }
    let rules = scenario.rules.map { rule in
      Case(
        name: "rule \(rule.number) \(rule.id)",
        findings: findings(.rule).filter { $0.number == rule.number })
    }
    let expectations = scenario.expectations.map { expectation in
      Case(
        name: "\(expectation.path) \(expectation.metric)",
        findings: findings(.expectation).filter { $0.subject == expectation.path })
    }
    let lock = scenario.isLocked ? [Case(name: "lock", findings: findings(.lock))] : []
    cases = [Case(name: "reads and runs", findings: findings(.input))] + rules + expectations + lock
  }
}

/// Texts inside an XML document.
enum XML {
  /// A text with markup escaped; characters that XML does not admit become U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
