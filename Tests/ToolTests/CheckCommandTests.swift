import Foundation
import ShippedScenarios
import Testing

@Suite struct `The command check` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  private static let plan = """
    extends: no-programme
    title: A plan

    """

  private func write(_ text: String, to name: String = "plan.yaml") throws {
    try text.write(to: place.url.appending(path: name), atomically: true, encoding: .utf8)
  }

  @Test func `is silent when all is well`() throws {
    try write(Self.plan)
    let result = try Tool.run("check", "plan.yaml", "no-programme", in: place.url)
    #expect(result.status == 0 && result.output == "" && result.errors == "")
  }

  @Test func `tells what is missed on standard output, and ends with 1`() throws {
    try write(Self.plan + "expect: [{metric: reached, at-least: 1 M}]\n")
    let result = try Tool.run("check", ".", in: place.url)
    #expect(result.status == 1 && result.errors == "")
    #expect(result.output.contains("error[missed-expectation]"))
    #expect(result.output.contains("./plan.yaml:3:"))
  }

  @Test func `which a run tells as a warning`() throws {
    try write(Self.plan + "expect: [{metric: reached, at-least: 1 M}]\n")
    let result = try Tool.run("run", "plan.yaml", in: place.url)
    #expect(result.status == 0 && !result.output.isEmpty)
    #expect(result.errors.contains("warning[missed-expectation]"))
    #expect(try Tool.run("run", "plan.yaml", "--quiet", in: place.url).errors == "")
  }

  @Test func `fails on warnings when strict`() throws {
    try write(Self.plan + "events: [{month: 2021-09, type: unfreeze, line: spaces}]\n")
    #expect(try Tool.run("check", "plan.yaml", in: place.url).status == 0)
    #expect(try Tool.run("check", "plan.yaml", "--strict", in: place.url).status == 1)
  }

  @Test func `without a path is misuse, and without a file fails as input`() throws {
    #expect(try Tool.run("check", in: place.url).status == 64)
    #expect(try Tool.run("check", "nothing.yaml", in: place.url).status == 74)
    #expect(try Tool.run("check", ".", in: place.url).status == 1)
  }

  @Test func `lists every rule`() throws {
    let list = try Tool.run("check", "--list", in: place.url)
    #expect(list.status == 0 && list.output.contains("3b  ledger-is-the-journal"))
    #expect(try Tool.run("check", "--list", "--format", "sarif", in: place.url).status == 64)
  }

  @Test func `compares with what was locked`() throws {
    try write(Self.plan)
    let locked = try Tool.run("lock", "plan.yaml", in: place.url)
    #expect(locked.status == 0 && locked.output == "")
    #expect(locked.errors.contains("plan.lock.json"))
    #expect(try Tool.run("check", ".", in: place.url).status == 0)
    try write(Self.plan + "need: {total: 14 M}\n")
    let moved = try Tool.run("check", ".", in: place.url)
    #expect(moved.status == 1 && moved.output.contains("error[results-moved]"))
    #expect(moved.output.contains("the scenario, or a file that it rests on, changed"))
    #expect(try Tool.run("lock", ".", "--quiet", in: place.url).errors == "")
    #expect(try Tool.run("check", ".", in: place.url).status == 0)
  }

  @Test func `keeps no lock of a shipped scenario`() throws {
    #expect(try Tool.run("lock", "no-programme", in: place.url).status == 1)
  }
}
