import Foundation
import Testing

/// Bad input that only a process can meet: folders, disks and streams.
@Suite struct `Bad input from outside a file` {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Done first, unseen.
    var before = ":"
    let line: String
    let status: Int32
    /// The whole of what is told; nil when there is nothing to tell.
    let told: String
  }

  static let cases: [Case] = [
    Case(
      testDescription: "a folder in place of a file", before: "mkdir plan.yaml",
      line: "inclusim run plan.yaml", status: 74,
      told: """
        error[file-is-folder]: `plan.yaml` is a folder, not a file

        hint: name a file in it, such as `plan.yaml/plan.yaml`

        """),
    Case(
      testDescription: "a file that is not there", line: "inclusim run plan.yaml", status: 74,
      told: """
        error[missing-file]: there is no file `plan.yaml`

        hint: check the name and the folder

        """),
    Case(
      testDescription: "a full disk", line: "inclusim run france-relance-13m > /dev/full",
      status: 74,
      told: "error: the results cannot be written: No space left on device\n"),
    Case(
      testDescription: "a file that may not grow",
      line: "ulimit -f 1; inclusim run france-relance-13m --format json > results.json",
      status: 74, told: "error: the results cannot be written: File too large\n"),
    Case(
      testDescription: "standard output closed early",
      line: "{ inclusim run france-relance-13m all-advisers spaces-first late-start --format csv"
        + "; echo $? > status; } | head -c 1 > /dev/null; "
        + "exit $(cat status)", status: 74, told: ""),
    Case(
      testDescription: "standard output closed from the start",
      line: "inclusim scenarios >&-", status: 74,
      told: "error: the results cannot be written: Bad file descriptor\n"),
    Case(
      testDescription: "ten million bytes of nested lists",
      before: "head -c 10000000 /dev/zero | tr '\\0' '[' > plan.yaml",
      line: "inclusim run plan.yaml", status: 1,
      told: """
        error[file-too-large]: the file is too large
         --> plan.yaml

        note: a file may hold 1,048,576 bytes at most

        """),
    Case(
      testDescription: "a million bytes of nested lists",
      before: "head -c 1000000 /dev/zero | tr '\\0' '[' > plan.yaml",
      line: "inclusim run plan.yaml 2>&1 | head -1 >&2; exit 1", status: 1,
      told: "error[yaml-too-deep]: values are nested too deeply\n"),
    Case(
      testDescription: "aliases that would multiply",
      before: "printf 'a: &a [x, x]\\nb: &b [*a, *a]\\nc: [*b, *b]\\n' > plan.yaml",
      line: "inclusim run plan.yaml 2>&1 | grep -m 1 yaml-anchor >&2; exit 1", status: 1,
      told: "error[yaml-anchor]: anchors are not used in scenarios\n"),
    Case(
      testDescription: "a file that is another sort of text",
      before: "printf '\\377\\376s\\0c\\0' > plan.yaml",
      line: "inclusim run plan.yaml 2>&1 | "
        + "head -1 >&2; exit 1", status: 1,
      told: "error[file-not-utf8]: the file is not UTF-8 text\n"),
  ]

  @Test(arguments: cases.filter { Tool.admitsFileLimits || !$0.line.contains("ulimit") })
  func `is told, and ends with its status`(_ item: Case) throws {
    let place = try TemporaryFolder()
    _ = try Tool.shell(item.before, in: place.url)
    let result = try Tool.shell(item.line, in: place.url)
    #expect(result.errors == item.told)
    #expect(result.status == item.status)
  }

  @Test func `has good counterparts: a mark at the start, and lines of Windows`() throws {
    let place = try TemporaryFolder()
    let made = """
      inclusim init --output plan.yaml
      printf '\\357\\273\\277' > marked.yaml; cat plan.yaml >> marked.yaml
      sed 's/$/\\r/' plan.yaml > windows.yaml
      for f in plan marked windows; do inclusim run $f.yaml --format csv > $f.csv || exit 9; done
      cmp plan.csv marked.csv && cmp plan.csv windows.csv
      """
    let result = try Tool.shell(made, in: place.url)
    #expect(result.status == 0 && result.errors == "", "\(result.errors)")
  }
}
