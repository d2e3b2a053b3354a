import Diagnostics
import Foundation
import ScenarioFiles
import Testing
import YAMLNodes

@Suite struct `Bad scenarios` {
  @Test(arguments: Golden.names(in: "Bad"))
  func `each fault is told as recorded`(_ name: String) throws {
    let diagnostics = try diagnostics(of: name)
    try Golden.expect(TextRenderer().text(of: diagnostics), at: "Bad/\(name).txt")
  }

  @Test func `there are many kinds of fault`() {
    #expect(Golden.names(in: "Bad").count >= 55)
  }

  /// A file whose first lines are `# --set PATH=VALUE` is read with these overrides.
  private func diagnostics(of name: String) throws -> [Diagnostic] {
    let bytes = try Data(contentsOf: Golden.fixtures.appending(path: "Bad/\(name).yaml"))
    let source: SourceText
    do throws(Diagnostic) {
      source = try YAMLText.decode(Array(bytes), name: "Bad/\(name).yaml")
    } catch {
      return [error]
    }
    let overrides = source.content.split(separator: "\n")
      .prefix { $0.hasPrefix("# --set ") }.map { Override(String($0.dropFirst(8))) }
    let reading = ScenarioReader.read(source, overrides: overrides, files: Golden.bases)
    #expect((reading.scenario == nil) == reading.hasErrors)
    #expect(!reading.diagnostics.isEmpty)
    return reading.diagnostics
  }
}
