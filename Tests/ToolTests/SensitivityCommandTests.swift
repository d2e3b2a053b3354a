import Foundation
import Testing

@Suite struct `The command sensitivity` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  @Test(arguments: ["sobol", "morris", "prcc", "tornado"])
  func `tells what moves a figure, in both languages`(method: String) throws {
    let draws = ["sobol": "8", "morris": "4", "prcc": "80", "tornado": "1"][method] ?? ""
    let words = [
      "sensitivity", "france-relance-13m", "--metric", "reached", "--method", method, "--draws",
      draws,
    ]
    let english = try Tool.run(words, in: place.url)
    #expect(english.status == 0 && english.errors == "")
    #expect(english.output.contains("access-radius-km"))
    #expect(english.output.contains("Figure: reached (people helped at least once"))
    let french = try Tool.run(words + ["--language", "fr"], in: place.url)
    #expect(french.status == 0)
    #expect(french.output.contains("Grandeur\u{A0}: reached ("))
  }

  @Test func `writes a tidy table, the same on any number of threads`() throws {
    let rows = try Tool.rowsOnAnyThreads([
      "sensitivity", "hindcast-2020-2025", "--metric", "coverage", "--region", "Bretagne",
      "--draws", "4",
    ])
    let header: String =
      "scenario,month,level,code,metric,method,factor,other,parameters,status,estimate,value,"
      + "low,high,verdict,unit"
    #expect(rows.first.map(String.init) == header)
    let others = rows.dropFirst().filter {
      !$0.hasPrefix("hindcast-2020-2025,2025-11,region,53,")
    }
    #expect(rows.count > 100 && others.isEmpty)
  }

  @Test(arguments: [
    ["--draws", "1"], ["--draws", "many"], ["--method", "fourier"], ["--jobs", "0"],
    ["--method", "prcc", "--group", "a=relapse"], ["--method", "tornado", "--pairs"],
  ])
  func `refuses what it cannot make, as misuse`(words: [String]) throws {
    let result = try Tool.run(
      ["sensitivity", "france-relance-13m", "--metric", "reached"] + words, in: place.url)
    #expect(result.status == 64 && result.output == "" && !result.errors.isEmpty)
  }

  @Test(arguments: [
    (["--metric", "reachd"], "error[unknown-metric]"),
    (["--metric", "reached", "--region", "Atlantis"], "error[unknown-region]"),
    (["--metric", "reached", "--group", "x"], "error[invalid-group]"),
    (
      ["--metric", "reached", "--set", "params.need-total=35 M", "--method", "tornado"],
      "error[draw-refused]"
    ),
  ])
  func `leaves no file when the request or a run is refused`(
    words: [String], expected: String
  ) throws {
    let result = try Tool.run(
      ["sensitivity", "france-relance-13m", "--format", "csv", "--output", "s.csv"] + words,
      in: place.url)
    #expect(result.status == 1)
    #expect(result.errors.contains(expected))
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path).isEmpty)
  }
}
