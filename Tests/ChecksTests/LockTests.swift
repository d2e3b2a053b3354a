import Parameters
import Checks
import Diagnostics
import Foundation
import Locks
import Messages
import PublicFinance
import ScenarioFiles
import Scenarios
import Simulations
import Testing
import Verifications
import _TestSupport

@Suite struct `A lock` {
  private static let inputs = [SourceText(name: "plan.yaml", content: "title: A plan\n")]
  private static let lock = Lock(of: SamplePlans.outcomeWithEvents, inputs: inputs)

  private func file(_ text: String) throws -> LockFile {
    try LockFile(SourceText(name: "plan.lock.json", content: text))
  }

  @Test func `lies beside its scenario`() {
    #expect(Lock.path(beside: "plans/2026.yaml") == "plans/2026.lock.json")
    #expect(Lock.path(beside: "plans/2026.yml") == "plans/2026.lock.json")
    #expect(Lock.path(beside: "./plan") == "./plan.lock.json")
  }

  @Test func `is read back as it was written`() throws {
    let file = try file(Self.lock.text)
    #expect(file.lock == Self.lock)
    #expect(LockComparison(Self.lock, with: file).holds)
    #expect(LockComparison(Self.lock, with: file).changed.isEmpty)
  }

  @Test func `keeps each figure once, a line each`() {
    let names = Self.lock.figures.map(\.name)
    #expect(Set(names).count == names.count)
    let lines = Self.lock.text.split(separator: "\n").filter { $0.contains("\"metric\"") }
    #expect(lines.count == names.count)
  }

  @Test func `tells a cent that moved, from what to what, at its line`() throws {
    let before = "\"line\": \"spaces\", \"date\": \"2021\", \"cents\": "
    let text = try #require(Self.lock.text.firstRange(of: before))
    let rest = Self.lock.text[text.upperBound...]
    let cents = try #require(Int64(rest.prefix { $0.isNumber }))
    let changed = Self.lock.text.replacingCharacters(
      in: text.upperBound..<rest.index(rest.startIndex, offsetBy: String(cents).count),
      with: String(cents - 1))
    let comparison = LockComparison(Self.lock, with: try file(changed))
    #expect(comparison.moves.count == 1)
    let move = try #require(comparison.moves.first)
    #expect(move.before == .cents(cents - 1) && move.now == .cents(cents))
    let line = Self.lock.text[..<text.lowerBound].split(separator: "\n").count
    #expect(move.span.start.line == line)
  }

  @Test func `lets real numbers differ by a billionth and no more`() throws {
    func moves(_ factor: Double) throws -> Int {
      var scenario = SamplePlans.withEvents
      scenario.parameters[.needTotal] *= factor
      let now = Lock(of: Outcome(running: try Plan(scenario)), inputs: Self.inputs)
      return LockComparison(now, with: try file(Self.lock.text)).moves.count
    }
    #expect(try moves(1 + 1e-12) == 0)
    #expect(try moves(1 + 1e-7) > 0)
  }

  @Test func `says whether the input, the data or the tool changed`() throws {
    func changed(_ before: String, _ after: String) throws -> Set<LockComparison.Origin> {
      let text = Self.lock.text.replacing(before, with: after)
      return LockComparison(Self.lock, with: try file(text)).changed
    }
    let other = String(repeating: "0", count: 64)
    #expect(try changed(Self.lock.input, other) == [.input])
    #expect(try changed(Self.lock.data, other) == [.data])
    #expect(try changed("\"tool\": \"\(Self.lock.tool)\"", "\"tool\": \"0.0.1\"") == [.tool])
    let edited = [SourceText(name: "plan.yaml", content: "title: Another plan\n")]
    let now = Lock(of: SamplePlans.outcomeWithEvents, inputs: edited)
    #expect(LockComparison(now, with: try file(Self.lock.text)).changed == [.input])
  }

  @Test func `of another horizon has other figures`() throws {
    let shorter = Lock(of: SamplePlans.outcome(of: SamplePlans.oneYear), inputs: Self.inputs)
    let comparison = LockComparison(shorter, with: try file(Self.lock.text))
    #expect(!comparison.gone.isEmpty)
    #expect(!comparison.holds)
    let longer = LockComparison(Self.lock, with: try file(shorter.text))
    #expect(!longer.added.isEmpty)
  }

  @Test func `tells what moved as recorded`() throws {
    var scenario = SamplePlans.withEvents
    scenario.parameters[.contactHours] = 61
    let now = Lock(
      of: Outcome(running: try Plan(scenario)),
      inputs: [SourceText(name: "plan.yaml", content: "title: Another plan\n")])
    let comparison = LockComparison(now, with: try file(Self.lock.text))
    let diagnostic = try #require(comparison.diagnostic(for: "plan.yaml"))
    try GoldenFile.expect(
      TextRenderer(language: .english).text(of: diagnostic), matches: "moved.text.txt")
  }

  @Test(arguments: [
    "", "[]", "{}", "not a lock", "{\"format\": \"inclusim-lock\", \"version\": 2}",
    "{\"format\": \"inclusim-lock\", \"version\": 1, \"tool\": \"1\", \"data\": \"\", \"input\": \"\"}",
    """
    {"format": "inclusim-lock", "version": 1, "tool": "1", "data": "", "input": "",
     "figures": [{"metric": "reached", "date": "2021-12", "value": "many"}]}
    """,
    """
    {"format": "inclusim-lock", "version": 1, "tool": "1", "data": "", "input": "",
     "figures": [{"metric": "reached", "date": "2021-12", "value": 1e999}]}
    """, "{\"format\": ",
  ])
  func `that the tool did not write is refused at its place`(_ text: String) {
    #expect(throws: Diagnostic.self) { try file(text) }
  }
}

@Suite struct `A locked folder` {
  private func inFolder(_ text: String, _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "inclusim-lock-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: folder.appending(path: "plan.yaml"))
    try body(folder.path)
  }

  private func lock(_ folder: String) throws {
    for result in Locker().locks(at: [folder]) {
      guard case .lock(let lock, let path) = result else {
        Issue.record("the folder must be lockable")
        return
      }
      try Data(lock.text.utf8).write(to: URL(filePath: path))
    }
  }

  @Test func `passes until its scenario changes`() throws {
    try inFolder(`A check`.head) { folder in
      try lock(folder)
      let sound = Checker().check(paths: [folder])
      #expect(sound.map(\.isLocked) == [true])
      #expect(sound.flatMap(\.findings).isEmpty)
      let changed = `A check`.head + "params: {contact-hours: 61 h/month}\n"
      try Data(changed.utf8).write(to: URL(filePath: folder + "/plan.yaml"))
      let moved = Checker().check(paths: [folder])
      #expect(moved.flatMap(\.findings).map(\.id) == ["results-moved"])
      #expect(
        moved.flatMap(\.findings).first?.details.contains(.init("input", .text("changed"))) == true)
      try lock(folder)
      #expect(Checker().check(paths: [folder]).flatMap(\.findings).isEmpty)
    }
  }

  @Test func `does not mind a comment`() throws {
    try inFolder(`A check`.head) { folder in
      try lock(folder)
      try Data(("# a comment\n" + `A check`.head).utf8)
        .write(to: URL(filePath: folder + "/plan.yaml"))
      #expect(Checker().check(paths: [folder]).flatMap(\.findings).isEmpty)
    }
  }

  @Test func `is not locked when a scenario is wrong, or comes with the tool`() throws {
    try inFolder(`A check`.head + "posts-cpa: 3\n") { folder in
      let refused = Locker().locks(at: [folder, "no-programme"]).compactMap { result in
        if case .refused(let scenario) = result { scenario } else { nil }
      }
      #expect(refused.flatMap(\.findings).map(\.id) == ["unknown-key", "shipped-lock"])
    }
  }
}
