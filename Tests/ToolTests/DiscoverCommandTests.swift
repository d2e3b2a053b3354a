import Foundation
import Testing

@Suite struct `The command discover` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  @Test func `tells where a target is missed, in both languages`() throws {
    let words = [
      "discover", "france-relance-13m", "--metric", "reached", "--at-least", "1.5 M", "--draws",
      "300",
    ]
    let english = try Tool.run(words, in: place.url)
    #expect(english.status == 0 && english.errors == "")
    #expect(english.output.contains("Target: at least 1,500,000."))
    let french = try Tool.run(words + ["--language", "fr"], in: place.url)
    #expect(french.status == 0)
    #expect(french.output.contains("Il est manqué dans"))
  }

  @Test(arguments: [
    ["--metric", "reached"], ["--metric", "reached", "--at-least", "1", "--at-most", "2"],
    ["--metric", "reached", "--at-least", "1", "--draws", "99"], ["--at-least", "1"],
  ])
  func `refuses what it cannot do, as misuse`(words: [String]) throws {
    let result = try Tool.run(["discover", "france-relance-13m"] + words, in: place.url)
    #expect(result.status == 64 && result.output == "" && !result.errors.isEmpty)
  }

  @Test(arguments: [
    ["--metric", "reachd", "--at-least", "1"], ["--metric", "reached", "--at-least", "many"],
    ["--metric", "reached", "--at-least", "1", "--month", "2099-01"],
  ])
  func `refuses a wrong request with its place`(words: [String]) throws {
    let result = try Tool.run(
      ["discover", "france-relance-13m", "--draws", "100", "--output", "d.txt"] + words,
      in: place.url)
    #expect(result.status == 1 && result.errors.contains("error["))
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path).isEmpty)
  }
}
