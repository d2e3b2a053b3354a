import Foundation
import Testing

@Suite struct `The tool and spreadsheets` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: place.url.appending(path: name))
  }

  @Test func `writes a workbook, the same each time`() throws {
    let words = ["run", "france-relance-13m", "spaces-first", "--format", "xlsx", "--output"]
    let result = try Tool.run(words + ["one.xlsx"], in: place.url)
    #expect(result.status == 0 && result.output == "")
    #expect(result.errors == "workbook written to `one.xlsx`\n")
    let again = try Tool.run(words + ["two.xlsx", "--quiet"], in: place.url)
    #expect(again.status == 0 && again.errors == "")
    #expect(try bytes("one.xlsx") == bytes("two.xlsx"))
    #expect(try bytes("one.xlsx").starts(with: Data("PK".utf8)))
    let french = try Tool.run(words + ["one.xlsx", "--language", "fr"], in: place.url)
    #expect(french.errors == "classeur écrit dans `one.xlsx`\n")
    #expect(try bytes("one.xlsx") != bytes("two.xlsx"))
  }

  @Test func `knows a workbook by the ending of its path`() throws {
    let result = try Tool.run("run", "no-programme", "--output", "plan.xlsx", in: place.url)
    #expect(result.status == 0 && result.output == "")
    #expect(try bytes("plan.xlsx").starts(with: Data("PK".utf8)))
  }

  @Test func `writes a workbook beside a journal`() throws {
    let result = try Tool.shell(
      """
      inclusim run no-programme --format xlsx --output a.xlsx --journal a.journal --quiet
      ls
      """, in: place.url)
    #expect(result.output == "a.journal\na.xlsx\n" && result.errors == "")
  }

  @Test(arguments: [
    (["--format", "xlsx"], "needs --output"),
    (["--csv-dialect", "french"], "--csv-dialect goes with --format csv"),
    (["--csv-dialect", "french", "--output", "a.xlsx"], "--csv-dialect goes with --format csv"),
    (["--format", "json", "--csv-dialect", "french"], "--csv-dialect goes with"),
    (["--format", "csv", "--csv-dialect", "german"], "german"),
  ])
  func `refuses what it cannot do, as misuse`(words: [String], reason: String) throws {
    let result = try Tool.run(["run", "no-programme"] + words, in: place.url)
    #expect(result.status == 64 && result.output == "")
    #expect(result.errors.contains(reason), "\(result.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path).isEmpty)
  }

  @Test func `refuses more scenarios than a sheet has rows for`() throws {
    let names = [String](repeating: "no-programme", count: 21)
    let result = try Tool.run(["run"] + names + ["--output", "a.xlsx"], in: place.url)
    #expect(result.status == 64)
    #expect(result.errors.contains("at most 20 scenarios, and 21 are asked for"))
  }

  @Test func `leaves a file alone when it cannot replace it`() throws {
    let result = try Tool.shell(
      """
      mkdir folder
      inclusim run no-programme --format xlsx --output folder; echo $?
      inclusim run no-programme --format xlsx --output none/a.xlsx; echo $?
      ls folder
      """, in: place.url)
    #expect(result.output == "74\n74\n")
    #expect(
      result.errors.contains("output-is-folder") && result.errors.contains("output-no-parent"))
  }

  @Test(.enabled(if: Tool.admitsFileLimits))
  func `never writes a workbook that is cut`() throws {
    // Sheets are larger than the whole archive: only a temporary file meets the limit.
    let result = try Tool.shell(
      """
      printf before > a.xlsx
      (ulimit -f 220; inclusim run france-relance-13m --output a.xlsx; echo $?)
      cat a.xlsx; ls -A
      """, in: place.url)
    #expect(result.output == "74\nbeforea.xlsx\n", "\(result.errors)")
    #expect(result.errors.contains("error[output-failed]: `a.xlsx` cannot be written"))
  }

  @Test func `leaves a file alone when the plan is wrong`() throws {
    try "as it was".write(
      to: place.url.appending(path: "a.xlsx"), atomically: true, encoding: .utf8)
    let result = try Tool.run(
      "run", "no-programme", "--set", "horizon=x", "--output", "a.xlsx", in: place.url)
    #expect(result.status == 1)
    #expect(try bytes("a.xlsx") == Data("as it was".utf8))
  }

  @Test(arguments: [
    ["run", "freeze-2022"], ["compare", "freeze-2022", "spaces-first"],
    ["ensemble", "freeze-2022", "--draws", "20"],
    ["sweep", "freeze-2022", "--set", "posts-cap=1000..3000 by 1000"],
    ["sensitivity", "freeze-2022", "--metric", "reached", "--method", "tornado"],
    ["departments"], ["parameters"], ["apportion", "--compare", "--seats", "9", "--key", "need"],
  ])
  func `writes every table in both dialects, in every language`(words: [String]) throws {
    let csv = words + ["--format", "csv"]
    let plain = try Tool.run(csv, in: place.url)
    let french = try Tool.run(csv + ["--csv-dialect", "french"], in: place.url)
    #expect(plain.status == 0 && french.status == 0)
    #expect(try Tool.run(csv + ["--language", "fr"], in: place.url).output == plain.output)
    #expect(
      try Tool.run(csv + ["--csv-dialect", "international"], in: place.url).output == plain.output)
    // The mark at the start is not part of what the tests read.
    let line = (["inclusim"] + csv + ["--csv-dialect", "french"]).map { "'\($0)'" }
    let mark = try Tool.shell(
      line.joined(separator: " ") + " | head -c 3 | od -An -tx1", in: place.url)
    #expect(mark.output == " ef bb bf\n")
    let headers = [plain, french].map { String($0.output.prefix { $0 != "\r\n" }) }
    #expect(headers[1] == headers[0].replacing(",", with: ";"))
    #expect(french.output.contains(#/;-?\d+,\d+/#))
    #expect(
      plain.output.count(where: { $0 == "\r\n" }) == french.output.count(where: { $0 == "\r\n" }))
  }

  @Test func `reads back what it wrote for French spreadsheets`() throws {
    let result = try Tool.shell(
      """
      inclusim departments --format csv --csv-dialect french > t.csv
      inclusim run france-relance-13m --format csv > a.csv
      inclusim run france-relance-13m --territories t.csv --format csv > b.csv
      cmp a.csv b.csv && echo same
      { printf '\\xef\\xbb\\xbfcode;poids\\r\\n'
        awk -F'"?;"?' 'NR > 1 { print $1 ";" NR ",5\\r" }' t.csv; } > w.csv
      inclusim apportion --method hamilton --seats 4000 --weights w.csv --format csv | tail -n 1
      """, in: place.url)
    #expect(
      result.output.hasPrefix("same\nhamilton,976,102.5,"), "\(result.output)\(result.errors)")
  }

  @Test func `writes a folder in the French dialect, and says so`() throws {
    let result = try Tool.shell(
      """
      inclusim run no-programme --output a --csv-dialect french --quiet
      head -c 3 a/ledger.csv | od -An -tx1
      head -n 1 a/ledger.csv | tr -d '\\r'
      grep -c csv-dialect a/manifest.json
      """, in: place.url)
    #expect(result.output.hasPrefix(" ef bb bf\n"))
    #expect(
      result.output.contains("scenario;month;month_index;fiscal_year;line;state;cents;euros\n1\n"))
  }
}
