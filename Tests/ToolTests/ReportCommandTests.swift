import Foundation
import Testing

@Suite struct `The command report` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  private func page(_ name: String) throws -> String {
    try String(contentsOf: place.url.appending(path: name), encoding: .utf8)
  }

  @Test func `writes one page and says nothing`() throws {
    let made = try Tool.run(
      ["report", "france-relance-13m", "--output", "report.html"], in: place.url)
    #expect(made.status == 0 && made.output == "" && made.errors == "")
    let page = try page("report.html")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.contains("1,835,184") && page.utf8.count < 1_500_000)
    let names = try FileManager.default.contentsOfDirectory(atPath: place.url.path)
    #expect(names == ["report.html"])
  }

  @Test func `gives the same page on any number of threads`() throws {
    for jobs in ["1", "3"] {
      let made = try Tool.run(
        [
          "report", "hindcast-2020-2025", "rural-floor", "--draws", "40", "--sensitivity",
          "tornado", "--jobs", jobs, "--output", "\(jobs).html",
        ], in: place.url)
      #expect(made.status == 0)
    }
    #expect(try page("1.html") == page("3.html"))
  }

  @Test func `shows ranges on the sheet of a department when asked for draws`() throws {
    for (file, draws) in [("plain", []), ("drawn", ["--draws", "30"])] {
      let made = try Tool.run(
        ["report", "spaces-first", "--department", "23", "--output", "\(file).html", "--quiet"]
          + draws, in: place.url)
      #expect(made.status == 0)
    }
    let (plain, drawn) = (try page("plain.html"), try page("drawn.html"))
    #expect(!plain.contains("Nine draws out of ten") && !plain.contains("90 % of draws"))
    #expect(drawn.contains("Nine draws out of ten") && drawn.contains("90 % of draws"))
    #expect(drawn.contains("--draws 30 --seed 42"))
  }

  @Test func `names a command that makes the page again`() throws {
    let made = try Tool.run(
      [
        "report", "france-relance-13m", "--set", "title=A plan of 'mine'", "--language", "fr",
        "--output", "first.html",
      ], in: place.url)
    #expect(made.status == 0)
    let first = try page("first.html")
    let code = try #require(first.firstMatch(of: /<code>(inclusim report .*?)<\/code>/)?.1)
    let line = code.replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    let again = try Tool.shell("\(line) --output second.html", in: place.url)
    #expect(again.status == 0, "\(line): \(again.errors)")
    #expect(try page("second.html") == first)
  }

  @Test(arguments: [
    ["report", "rural-floor"],
    ["report", "--output", "x.html"] + Array(repeating: "rural-floor", count: 7),
    ["report", "rural-floor", "spaces-first", "--department", "23", "--output", "x.html"],
    [
      "report", "rural-floor", "--department", "23", "--sensitivity", "tornado", "--output",
      "x.html",
    ],
    [
      "report", "rural-floor", "--department", "23", "--boundaries", "x.json", "--output", "x.html",
    ],
    ["report", "rural-floor", "--draws", "0", "--output", "x.html"],
    ["report", "rural-floor", "--sensitivity", "fourier", "--output", "x.html"],
  ])
  func `refuses what makes no page, as misuse`(words: [String]) throws {
    let result = try Tool.run(words, in: place.url)
    #expect(result.status == 64 && result.output == "" && !result.errors.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path).isEmpty)
  }

  @Test(arguments: [
    (["rural-floor", "--department", "Creuze", "--output", "x.html"], 1, "Creuse"),
    (["rural-flor", "--output", "x.html"], 1, "rural-floor"),
    (["rural-floor", "--output", "missing/x.html"], 74, "missing"),
    (["rural-floor", "--set", "posts-cap=x", "--output", "x.html"], 1, "posts-cap"),
  ])
  func `answers what is wrong and leaves nothing behind`(
    words: [String], status: Int32, told: String
  ) throws {
    let result = try Tool.run(["report"] + words, in: place.url)
    #expect(result.status == status && result.output == "")
    #expect(result.errors.contains(told), "\(result.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path).isEmpty)
  }
}
