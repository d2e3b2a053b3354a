import Foundation
import Testing

@Suite struct `The command compare` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  @Test func `answers at once, in both languages, on about two screens`() throws {
    let words = ["compare", "france-relance-13m", "spaces-first"]
    let english = try Tool.run(words, in: place.url)
    #expect(english.status == 0 && english.errors == "")
    #expect(english.output.contains("<shipped>/spaces-first.yaml:20:22"))
    #expect(english.output.contains("What makes the difference"))
    #expect(english.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 110)
    let french = try Tool.run(words + ["--language", "fr"], in: place.url)
    #expect(french.status == 0)
    #expect(french.output.contains("Ce qui fait la différence"))
  }

  @Test func `says that a plan equals itself`() throws {
    let result = try Tool.run(["compare", "rural-floor", "rural-floor"], in: place.url)
    #expect(result.status == 0)
    #expect(result.output.contains("The plans are equal"))
  }

  @Test func `writes a tidy table, the same on any number of threads`() throws {
    let rows = try Tool.rowsOnAnyThreads([
      "compare", "france-relance-13m", "spaces-first", "rural-floor", "--draws", "40",
      "--design", "sobol",
    ])
    let header: String =
      "scenario,reference,month,level,code,name,metric,line,estimate,key,value,unit,"
      + "given_reference,given"
    #expect(rows.first.map(String.init) == header)
    for plan in ["spaces-first", "rural-floor"] {
      #expect(rows.contains { $0.hasPrefix("\(plan),france-relance-13m,2025-11,department,2A,") })
    }
    #expect(rows.contains { $0.contains(",regret-mean,") })
  }

  @Test func `names plans of one name apart, and cuts a longer one`() throws {
    try "extends: spaces-first\ntitle: Short\nhorizon: 24 months\n".write(
      to: place.url.appending(path: "spaces-first.yaml"), atomically: true, encoding: .utf8)
    let result = try Tool.run(
      ["compare", "spaces-first", "spaces-first.yaml", "--format", "json"], in: place.url)
    #expect(result.status == 0)
    #expect(result.output.contains("\"scenario\": \"spaces-first-2\""))
    #expect(result.output.contains("\"months-compared\": 24"))
    #expect(result.output.contains("\"place\": \"spaces-first.yaml:3:10\""))
  }

  @Test(arguments: [
    [], ["spaces-first"], ["spaces-first", "no-programme", "--draws", "1"],
    ["spaces-first", "no-programme", "--jobs", "0"],
    ["spaces-first", "no-programme", "--format", "xml"],
  ])
  func `refuses what it cannot do, as misuse`(words: [String]) throws {
    let result = try Tool.run(["compare"] + words, in: place.url)
    #expect(result.status == 64 && result.output == "" && !result.errors.isEmpty)
  }

  @Test(arguments: [
    (["spaces-first", "spaces-frist"], Int32(1), "error[unknown-scenario]"),
    (["spaces-first", "missing.yaml"], 74, "error[missing-file]"),
    (["spaces-first", "no-programme", "--metric", "reachd"], 1, "error[unknown-metric]"),
    (["spaces-first", "no-programme", "--month", "2031-01"], 1, "error[month-out-of-range]"),
    (["spaces-first", "no-programme", "--set", "posts-cap=x"], 1, "error["),
    (
      ["spaces-first", "no-programme", "--draws", "4", "--set", "params.need-total=35 M"], 1,
      "error[draw-refused]"
    ),
  ])
  func `leaves no file when something is refused`(
    words: [String], status: Int32, expected: String
  ) throws {
    let result = try Tool.run(
      ["compare", "--format", "csv", "--output", "c.csv"] + words, in: place.url)
    #expect(result.status == status && result.output == "")
    #expect(result.errors.contains(expected))
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path).isEmpty)
  }
}
