import Foundation
import Testing
import _TestSupport

@Suite struct `The command plot` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  private func plot(_ words: String...) throws -> Tool.Result {
    try Tool.run(["plot", "france-relance-13m"] + words, in: place.url)
  }

  @Test func `writes a picture to a file or to standard output, the same each time`() throws {
    let file = try plot("--figure", "map", "--metric", "reached", "--output", "map.svg")
    #expect(file.status == 0 && file.output == "" && file.errors == "")
    let text = try String(
      contentsOf: place.url.appending(path: "map.svg"), encoding: .utf8)
    #expect(DrawnElements(text) != nil)
    let again = try plot("--figure", "map", "--metric", "reached", "--jobs", "3")
    #expect(again.output == text)
  }

  @Test func `speaks French, and draws the bands of draws on any number of threads`() throws {
    let words = ["--figure", "coverage", "--draws", "30", "--language", "fr"]
    let alone = try Tool.run(["plot", "spaces-first", "--jobs", "1"] + words, in: place.url)
    let several = try Tool.run(["plot", "spaces-first", "--jobs", "3"] + words, in: place.url)
    #expect(alone.status == 0 && alone.output.contains("30 tirages"))
    #expect(alone.output == several.output)
  }

  @Test func `puts several plans on one scale`() throws {
    let result = try plot("no-programme", "--figure", "posts", "--width", "900")
    #expect(result.status == 0)
    #expect(result.output.contains("width=\"900\""))
  }

  @Test(arguments: ["tornado", "sobol"]) func `draws what moves a figure`(figure: String) throws {
    let draws = figure == "sobol" ? ["--draws", "16"] : []
    let result = try Tool.run(
      ["plot", "spaces-first", "--figure", figure, "--metric", "reached", "--quiet"] + draws,
      in: place.url)
    #expect(result.status == 0 && DrawnElements(result.output) != nil)
  }

  @Test func `draws a map in the outlines of a file`() throws {
    let outline =
      #"{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"code": "23"}, "#
      + #""geometry": {"type": "Polygon", "coordinates": [[[1, 46], [3, 46], [2, 47], [1, 46]]]}}]}"#
    try Data(outline.utf8).write(to: place.url.appending(path: "outlines.geojson"))
    let tiles = try plot("--figure", "map")
    let result = try plot("--figure", "map", "--boundaries", "outlines.geojson")
    #expect(result.status == 0 && result.errors.contains("missing-outlines"))
    let drawing = try #require(DrawnElements(result.output))
    let codes = drawing.elements.compactMap { $0.attributes["data-code"] }
    #expect(codes.contains("23") && codes.count < 101)
    #expect(result.output != tiles.output)
  }

  @Test func `names the nearest figure, and all of them`() throws {
    let result = try plot("--figure", "covrage")
    #expect(result.status == 64 && result.output == "")
    #expect(result.errors.contains("there is no figure `covrage`"))
    #expect(result.errors.contains("`coverage`"))
    #expect(result.errors.contains("money-flow"))
  }

  @Test(arguments: [
    [], ["--figure", "tornado"], ["--figure", "map", "--department", "23"],
    ["--figure", "map", "--draws", "10"], ["--figure", "posts", "--boundaries", "x.geojson"],
    ["--figure", "coverage", "--draws", "0"],
    ["--figure", "map", "--width", "10"], ["--figure", "map", "--width", "ten"],
    ["--figure", "sobol", "--metric", "reached", "--draws", "1"],
    ["spaces-first", "--figure", "sobol", "--metric", "reached"],
    Array(repeating: "spaces-first", count: 6) + ["--figure", "map"],
  ])
  func `refuses what it cannot do, as misuse`(words: [String]) throws {
    let result = try Tool.run(["plot", "france-relance-13m"] + words, in: place.url)
    #expect(result.status == 64 && result.output == "" && !result.errors.isEmpty)
  }

  @Test(arguments: [
    (["--figure", "map", "--metric", "coverge"], "unknown-metric"),
    (["--figure", "map", "--metric", "open"], "unknown-metric"),
    (["--figure", "map", "--month", "2050-01"], "month-out-of-range"),
    (["--figure", "coverage", "--department", "99"], "unknown-department"),
    (["--figure", "map", "--set", "posts-cap=x"], "posts-cap"),
  ])
  func `tells what is wrong with a request`(words: [String], identifier: String) throws {
    let result = try Tool.run(["plot", "france-relance-13m"] + words, in: place.url)
    #expect(result.status == 1 && result.output == "")
    #expect(result.errors.contains(identifier))
  }

  @Test func `tells when a file cannot be written, before the work`() throws {
    let result = try plot("--figure", "map", "--output", "none/map.svg")
    #expect(result.status == 74 && !result.errors.isEmpty)
  }
}
