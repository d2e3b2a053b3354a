import Foundation
import ShippedScenarios
import Testing

@Suite struct `Shell completions` {
  /// The commands of the tool, read from its own help.
  private func commands() throws -> [String] {
    let help = try Tool.run("--help").output.components(separatedBy: "\n")
    let rows = help.drop { $0 != "SUBCOMMANDS:" }.dropFirst().prefix { $0.hasPrefix("  ") }
    return rows.filter { !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `name every command`(_ shell: String) throws {
    let names = try commands()
    #expect(Set(["run", "init", "scenarios"]).isSubset(of: names))
    let script = try Tool.run("--generate-completion-script", shell)
    #expect(script.status == 0 && script.errors == "")
    for name in names {
      #expect(script.output.contains(name), "\(name) in \(shell)")
    }
    #expect(script.output.contains("--set") || script.output.contains("-l 'set'"))
  }

  @Test func `are scripts that bash accepts`() throws {
    let place = try TemporaryFolder()
    let script = try Tool.run("--generate-completion-script", "bash").output
    try script.write(
      to: place.url.appending(path: "inclusim.bash"), atomically: true, encoding: .utf8)
    let result = try Tool.shell("bash -n inclusim.bash", in: place.url)
    #expect(result.status == 0 && result.errors == "")
  }

  @Test func `complete shipped scenarios, and scenario files beside them`() throws {
    let place = try TemporaryFolder()
    for name in ["plan.yaml", "notes.txt", ".hidden.yaml"] {
      try "".write(to: place.url.appending(path: name), atomically: true, encoding: .utf8)
    }
    let result = try Tool.run(
      "---completion", "run", "--", "positional@0", "2", "0", "inclusim", "run", "",
      in: place.url)
    let names = result.output.split(separator: "\n").map(String.init)
    #expect(names == ShippedScenarios.names + ["plan.yaml"])
  }
}
