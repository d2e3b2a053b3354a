import Foundation
import ShippedScenarios
import Testing

@Suite struct `A scenario to start from` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  private func file(_ name: String) -> String { place.url.appending(path: name).path }

  private func content(_ name: String) throws -> String {
    try String(contentsOf: place.url.appending(path: name), encoding: .utf8)
  }

  /// The figures of a run, without the title and the name that results are told apart by.
  private func figures(_ scenario: String) throws -> [String] {
    let result = try Tool.run("run", scenario, "--format", "csv")
    #expect(result.status == 0 && result.errors == "", "\(scenario)")
    return result.output.components(separatedBy: "\r\n").map { line in
      let rest = line.hasPrefix("\"") ? line.dropFirst().drop { $0 != "\"" }.dropFirst() : line[...]
      return String(rest.drop { $0 != "," })
    }
  }

  @Test(arguments: ShippedScenarios.names)
  func `gives the results of the one it was copied from`(_ name: String) throws {
    let made = try Tool.run("init", "--from", name, "--output", file("plan.yaml"))
    #expect(made.status == 0 && made.output == "" && made.errors == "")
    #expect(try figures(file("plan.yaml")) == figures(name))
  }

  @Test func `is written to standard output by default, with a title to change`() throws {
    let result = try Tool.run("init")
    #expect(result.status == 0 && result.errors == "")
    #expect(result.output.hasPrefix("# "))
    #expect(result.output.contains("\ntitle: My plan, from france-relance-13m\n"))
    #expect(!result.output.contains("author: inclusim"))
    let seed = try #require(ShippedScenarios.text(named: "france-relance-13m"))
    let comments = seed.split(separator: "\n").filter { $0.hasPrefix("  # ") }
    #expect(!comments.isEmpty && comments.allSatisfy { result.output.contains($0) })
  }

  @Test func `never takes the place of another file without being told to`() throws {
    try "mine".write(toFile: file("plan.yaml"), atomically: true, encoding: .utf8)
    let refused = try Tool.run("init", "--output", file("plan.yaml"))
    #expect(refused.status == 74 && refused.output == "")
    #expect(refused.errors.hasPrefix("error[file-exists]"))
    #expect(refused.errors.contains("--force"))
    #expect(try content("plan.yaml") == "mine")
    #expect(try Tool.run("init", "--output", file("plan.yaml"), "--force").status == 0)
    #expect(try content("plan.yaml").contains("schema: 1"))
  }

  @Test func `says why a file cannot be written, and leaves none behind`() throws {
    let missing = try Tool.run("init", "--output", file("no/plan.yaml"))
    #expect(missing.status == 74 && missing.errors.hasPrefix("error[output-no-parent]"))
    let full = try Tool.run("init", "--force", "--output", "/dev/full")
    #expect(full.status == 74 && full.errors.hasPrefix("error[output-failed]"))
    let folder = try Tool.run("init", "--force", "--output", place.url.path)
    #expect(folder.status == 74 && folder.errors.hasPrefix("error[output-is-folder]"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path).isEmpty)
  }

  @Test func `says how to name the scenario to start from`() throws {
    let result = try Tool.run("init", "all-advisers")
    #expect(result.status == 64 && result.output == "")
    #expect(result.errors.contains("inclusim init --from all-advisers"))
  }

  @Test func `states what differs where the original does`() throws {
    let result = try Tool.run("init", "--from", "late-start")
    #expect(result.output.contains("\nextends: france-relance-13m\n"))
    #expect(result.output.contains("\ntitle: My plan, from late-start\n"))
    #expect(result.output.contains("programme-start: 2021-06"))
  }

  @Test func `names the nearest scenario when there is none of the name`() throws {
    let result = try Tool.run("init", "--from", "late-strat")
    #expect(result.status == 1 && result.output == "")
    #expect(result.errors.hasPrefix("error[unknown-scenario]"))
    #expect(result.errors.contains("did you mean `late-start`?"))
  }
}
