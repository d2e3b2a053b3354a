import Diagnostics
import Messages
import ScenarioFiles
import Scenarios
import Testing

@Suite struct `A scenario to start from` {
  @Test func `has the same keys and values in both languages`() throws {
    let name = ScenarioTemplate.standard
    let (first, second) = try (
      ScenarioSources.locate(name), ScenarioTemplate.text(from: name, in: .french)
    )
    let plan = try #require(ScenarioReader.read(first).scenario)
    let reading = ScenarioReader.read(SourceText(name: "plan.yaml", content: second))
    var copy = try #require(reading.scenario)
    #expect(copy.title != plan.title && copy.description != plan.description)
    copy.title = plan.title
    copy.description = plan.description
    copy.author = plan.author
    #expect(copy == plan)
  }

  @Test func `has comments in the language of the reader, and none of another`() throws {
    let name = ScenarioTemplate.standard
    let english = try ScenarioTemplate.text(from: name, in: .english)
    let french = try ScenarioTemplate.text(from: name, in: .french)
    func words(_ text: String) -> Set<String> {
      let comments = text.split(separator: "\n").compactMap { line in
        line.firstIndex(of: "#").map { line[$0...].lowercased() }
      }
      return Set(comments.flatMap { $0.split { !$0.isLetter }.map(String.init) })
    }
    #expect(words(french).isDisjoint(with: ["the", "of", "and", "is", "which", "here"]))
    #expect(words(english).isDisjoint(with: ["le", "la", "les", "des", "est", "ici"]))
  }
}
