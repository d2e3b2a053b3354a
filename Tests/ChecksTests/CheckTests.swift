import PublicFinance
import Checks
import Diagnostics
import Foundation
import Messages
import ScenarioFiles
import ShippedScenarios
import Testing
import Verifications
import _TestSupport

@Suite struct `A check` {
  static let head = """
    schema: 1
    title: A plan
    start: 2020-12
    horizon: 60 months
    envelope: 250 M€
    lines:
      advisers: {amount: 200 M€}
      spaces: {amount: 40 M€}
      aidants: {amount: 10 M€}

    """

  static let missed = """
    expect:
      - {metric: coverage, every: department, at-least: 40 %, reason: no one is left out}
      - {metric: paid, fiscal-year: 2021, at-most: 10 M€}
      - {metric: amount, line: unallocated, equals: 0 €}

    """

  static let frozenTwice = """
    events:
      - {month: 2021-09, type: unfreeze, line: spaces}

    """

  static func check(_ text: String, named name: String = "plans/plan.yaml") -> CheckedScenario {
    Checker().check(SourceText(name: name, content: text), named: name)
  }

  static func report(_ text: String..., strictly: Bool = false) -> CheckReport {
    let checked = text.enumerated().map { check($1, named: "plans/plan-\($0).yaml") }
    return CheckReport(checked, isStrict: strictly, isDeep: false, version: "0.0.0")
  }

  @Test func `of the shipped scenarios finds nothing and prints nothing`() {
    let report = CheckReport(
      Checker().check(paths: ShippedScenarios.names), isStrict: true, isDeep: false,
      version: "0.0.0")
    #expect(report.verdict == .passed)
    #expect(report.text(as: .text, in: .english) == "")
    #expect(report.text(as: .github, in: .english) == "")
    #expect(report.scenarios.map(\.name) == ShippedScenarios.names)
    #expect(report.scenarios.allSatisfy { $0.rules.count > 30 })
  }

  @Test func `fails for a fault of the text, a missed expectation, and warnings when strict`() {
    #expect(Self.report(Self.head).verdict == .passed)
    #expect(Self.report(Self.head + "posts-cpa: 3\n").verdict == .failed)
    #expect(Self.report(Self.head + Self.missed).verdict == .failed)
    #expect(Self.report(Self.head + Self.frozenTwice).verdict == .passed)
    #expect(Self.report(Self.head + Self.frozenTwice, strictly: true).verdict == .failed)
  }

  @Test func `tells a missed expectation at its place, with figure and distance`() throws {
    let findings = Self.check(Self.head + Self.missed).findings
    #expect(findings.map(\.kind) == [.expectation, .expectation])
    #expect(findings.map { $0.diagnostic.primary?.span.start.line } == [11, 12])
    let names = Set(findings[1].details.map(\.name))
    #expect(names.isSuperset(of: ["found-cents", "expected-cents", "difference-cents"]))
  }

  @Test(arguments: CheckReport.Format.allCases)
  func `is written in each format as recorded`(_ format: CheckReport.Format) throws {
    let report = Self.report(
      Self.head, Self.head + Self.missed, Self.head + Self.frozenTwice,
      Self.head.replacing("advisers:", with: "advisors:"), "title: 100 %, \"<&>\"\n")
    try GoldenFile.expect(
      report.text(as: format, in: .english), matches: "report.\(format.rawValue).txt")
  }

  @Test(arguments: [CheckReport.Format.json, .junit, .sarif])
  func `for machines is the same in French`(_ format: CheckReport.Format) {
    let report = Self.report(Self.head + Self.missed, Self.head + Self.frozenTwice)
    #expect(report.text(as: format, in: .french) == report.text(as: format, in: .english))
  }

  @Test(arguments: [CheckReport.Format.json, .sarif])
  func `is well-formed JSON`(_ format: CheckReport.Format) throws {
    let text = Self.report(Self.head + Self.missed, "a\u{1}: [").text(as: format, in: .english)
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    #expect(value is [String: Any])
  }

  @Test func `in one thread or many is the same`() {
    let names = ShippedScenarios.names + ["no-such-plan", "france-relance-13m"]
    func text(_ threads: Int) -> String {
      CheckReport(
        Checker().check(paths: names, threads: threads), isStrict: false, isDeep: false,
        version: "0.0.0"
      ).text(as: .json, in: .english)
    }
    #expect(text(1) == text(4))
  }
}

@Suite struct `A folder` {
  /// A folder of its own for a test, removed afterwards.
  private func inFolder(_ files: [String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "inclusim-check-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in files {
      let url = folder.appending(path: file)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data().write(to: url)
    }
    try body(folder.path)
  }

  @Test func `stands for its scenario files, in the order of their paths`() throws {
    let files = ["b.yaml", "a/z.yml", "a/.hidden.yaml", ".git/c.yaml", "B.yaml", "notes.txt"]
    try inFolder(files) { folder in
      let found = try ScenarioFolder.scenarios(at: folder)
      #expect(found == ["B.yaml", "a/z.yml", "b.yaml"].map { "\(folder)/\($0)" })
      #expect(try ScenarioFolder.scenarios(at: folder + "/") == found)
    }
  }

  @Test func `does not follow links to folders`() throws {
    try inFolder(["plans/a.yaml"]) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/plans/again", withDestinationPath: "\(folder)/plans")
      #expect(try ScenarioFolder.scenarios(at: folder) == ["\(folder)/plans/a.yaml"])
    }
  }

  @Test func `without a scenario is an error`() throws {
    try inFolder(["notes.txt"]) { folder in
      let checked = Checker().check(paths: [folder])
      #expect(checked.map { $0.findings.map(\.id) } == [["empty-folder"]])
      let report = CheckReport(checked, isStrict: false, isDeep: false, version: "0.0.0")
      #expect(report.verdict == .failed)
    }
  }

  @Test func `that is not there cannot be read`() {
    let checked = Checker().check(paths: ["no/such/folder/"])
    #expect(checked.map { $0.findings.map(\.id) } == [["missing-file"]])
    let report = CheckReport(checked, isStrict: false, isDeep: false, version: "0.0.0")
    #expect(report.verdict == .unreadable)
  }
}

@Suite struct `A broken rule` {
  @Test func `is a fault of the tool, told with its number, place and figures`() throws {
    var evidence = Evidence(running: SamplePlans.plan(of: SamplePlans.seed))
    evidence.balances[20][.spaces].available = evidence.balances[19][.spaces].leftToPay
    let list = evidence.verified()
    let source = SourceText(name: "plan.yaml", content: "title: A plan\n")
    let findings = list.breaches.compactMap {
      CheckFinding($0, count: list.counts[$0.rule] ?? 1, in: source)
    }
    let checked = CheckedScenario(
      name: "plan.yaml", findings: findings,
      rules: [CheckedRule(number: "1a", id: "euro-in-one-state")], expectations: [],
      isLocked: false, isUnreadable: false)
    let report = CheckReport([checked], isStrict: false, isDeep: false, version: "0.0.0")
    #expect(report.verdict == .faultOfTool)
    try GoldenFile.expect(report.text(as: .text, in: .english), matches: "breach.text.txt")
    try GoldenFile.expect(report.text(as: .junit, in: .english), matches: "breach.junit.txt")
    try GoldenFile.expect(report.text(as: .json, in: .english), matches: "breach.json.txt")
  }
}

@Suite struct `The list of rules` {
  @Test func `gives each its number, what it protects and an example`() {
    let text = RuleList.text(in: .english)
    for rule in Rule.all {
      #expect(text.contains("\(rule.number)  \(rule.name.rawValue)"))
    }
    #expect(RuleList.text(in: .french) != text)
  }
}
