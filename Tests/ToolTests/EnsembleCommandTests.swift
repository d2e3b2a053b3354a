import Foundation
import Testing

@Suite struct `The command ensemble` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  @Test func `tells the spread of the main figures, in both languages`() throws {
    let english = try Tool.run("ensemble", "france-relance-13m", "--draws", "20", in: place.url)
    #expect(english.status == 0 && english.errors == "")
    #expect(english.output.contains("20 draws of 65 uncertain parameters, random design, seed 42."))
    #expect(english.output.contains("reached: helped at least once"))
    let french = try Tool.run(
      "ensemble", "france-relance-13m", "--draws", "20", "--language", "fr", in: place.url)
    #expect(french.output.contains("France Relance, 13 millions de personnes"))
  }

  @Test func `writes a tidy table, the same on any number of threads`() throws {
    func table(_ jobs: String) throws -> String {
      try Tool.run(
        "ensemble", "hindcast-2020-2025", "--draws", "300", "--design", "sobol", "--format", "csv",
        "--jobs", jobs, in: place.url
      ).output
    }
    let alone = try table("1")
    #expect(try table("3") == alone)
    let rows = alone.split(separator: "\r\n")
    #expect(rows.first?.hasPrefix("scenario,month,level,code,name,metric,draws,mean") == true)
    let cells = rows.first?.split(separator: ",").count
    #expect(rows.contains { $0.hasPrefix("hindcast-2020-2025,2025-11,department,2A,") })
    #expect(cells == 20)
    #expect(rows.dropFirst().allSatisfy { $0.hasSuffix(",fluid") })
  }

  @Test func `draws luck beside parameters, and says so`() throws {
    let words = ["ensemble", "sevenposts.yaml", "--stochastic", "--draws", "70"]
    try "schema: 1\nextends: budget-of-2017\ntitle: Seven posts\n".write(
      to: place.url.appending(path: "sevenposts.yaml"), atomically: true, encoding: .utf8)
    let report = try Tool.run(words, in: place.url)
    #expect(report.status == 0 && report.errors == "")
    #expect(
      report.output.contains("Stochastic model: 70 draws of 67 uncertain parameters and of luck"))
    let flat = report.output.split(separator: "\n").joined(separator: " ")
    #expect(flat.contains("the ranges hold assumptions and luck"))
    let french = try Tool.run(words + ["--language", "fr"], in: place.url).output
    #expect(french.contains("Modèle stochastique"))
    let table = try Tool.run(words + ["--format", "csv", "--jobs", "1"], in: place.url).output
    #expect(table.split(separator: "\r\n").dropFirst().allSatisfy { $0.hasSuffix(",stochastic") })
    #expect(
      try Tool.run(words + ["--format", "csv", "--jobs", "2"], in: place.url).output == table)
    let document = try Tool.run(words + ["--format", "json"], in: place.url).output
    #expect(document.contains("\"model\": \"stochastic\""))
  }

  @Test(arguments: ["0", "10000001", "many"])
  func `refuses a number of draws that it cannot make, as misuse`(draws: String) throws {
    let result = try Tool.run("ensemble", "france-relance-13m", "--draws", draws, in: place.url)
    #expect(result.status == 64 && result.output == "" && !result.errors.isEmpty)
  }

  @Test func `leaves no file when a draw is refused`() throws {
    let result = try Tool.run(
      "ensemble", "france-relance-13m", "--set", "params.need-total=35 M", "--draws", "5",
      "--format", "csv", "--output", "ranges.csv", in: place.url)
    #expect(result.status == 1)
    #expect(result.errors.contains("error[draw-refused]: draw 0 cannot be counted"))
    #expect(result.errors.contains("`need-total` = 35000000"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path).isEmpty)
  }

  @Test(arguments: [
    ["ensemble", "all-advisers", "--draws", "3", "--format", "csv"],
    ["sweep", "all-advisers", "--set", "posts-cap=1000; 2000"],
  ])
  func `and sweep take a file of territories`(words: [String]) throws {
    let departments = try Tool.run("departments", "--format", "csv", in: place.url).output
    let file = place.url.appending(path: "territories.csv")
    try departments.write(to: file, atomically: true, encoding: .utf8)
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    let plain = try Tool.shell("inclusim \(line)", in: place.url)
    let same = try Tool.shell("inclusim \(line) --territories territories.csv", in: place.url)
    #expect(plain.status == 0 && same.output == plain.output)
    let other = departments.replacing("Ain", with: "Ein")
    try other.write(to: file, atomically: true, encoding: .utf8)
    let renamed = try Tool.shell("inclusim \(line) --territories territories.csv", in: place.url)
    #expect(renamed.status == 0)
    #expect(renamed.output.contains("Ein") == (words[0] == "ensemble"))
  }
}
