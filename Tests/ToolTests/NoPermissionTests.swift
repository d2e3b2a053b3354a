import Foundation
import Testing

/// Files and folders that the user may not read or write, met as a user without rights.
@Suite(.enabled(if: NoPermissionTests.canBeOrdinary)) struct `Files without permission` {
  typealias Case = NoPermissionTests.Case

  @Test(arguments: NoPermissionTests.cases)
  func `are told, and nothing is left of what could not be written`(_ item: Case) throws {
    let place = try TemporaryFolder()
    let result = try NoPermissionTests.run(item, in: place)
    // What `check` finds is its result; all else is told beside the results.
    #expect(result.errors + result.output == item.told)
    #expect(result.status == item.status)
    let left = try FileManager.default.subpathsOfDirectory(atPath: place.url.path).sorted()
    #expect(left == (item.files + ["inclusim"]).sorted())
  }
}

enum NoPermissionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Done by the owner of the folder, unseen.
    let before: String
    let line: String
    /// What stands in the folder before and after.
    let files: [String]
    let told: String
    var status: Int32 = 74
  }

  static let plan = "./inclusim init --output plan.yaml"

  static let cases: [Case] = [
    Case(
      testDescription: "a scenario", before: "\(plan); chmod 000 plan.yaml",
      line: "./inclusim run plan.yaml", files: ["plan.yaml"],
      told: """
        error[file-not-permitted]: `plan.yaml` may not be read

        hint: ask its owner for the right to read it

        """),
    Case(
      testDescription: "a folder of scenarios", before: "mkdir plans; chmod 000 plans",
      line: "./inclusim check plans", files: ["plans"],
      told: """
        error[file-not-permitted]: `plans` may not be read

        hint: ask its owner for the right to read it

        """),
    Case(
      testDescription: "a folder in a folder of scenarios",
      before: "mkdir -p plans/older; chmod 000 plans/older",
      line: "./inclusim check plans", files: ["plans", "plans/older"],
      told: """
        error[file-not-permitted]: `plans/older` may not be read

        hint: ask its owner for the right to read it

        """),
    Case(
      testDescription: "a table that a scenario names",
      before: """
        \(plan); printf 'code;postes\\n01;4000\\n' > posts.csv; chmod 000 posts.csv
        sed -i 's/key: observed/key: {file: posts.csv}/' plan.yaml
        """,
      line: "./inclusim run plan.yaml", files: ["plan.yaml", "posts.csv"],
      told: """
        error[file-not-permitted]: `posts.csv` may not be read
          --> plan.yaml:35:42
           |
        35 |   advisers: {amount: 200 M€, key: {file: posts.csv}, floor: 0, cap: none}        # PF002
           |                                          ^^^^^^^^^

        hint: ask its owner for the right to read it

        """,
      status: 1),
    Case(
      testDescription: "the folder of an output folder", before: "mkdir results; chmod 555 results",
      line: "./inclusim run no-programme --quiet --output results/one", files: ["results"],
      told: """
        error[output-failed]: `results/one` cannot be written

        note: the system says: Permission denied
        note: what stood there is as it was

        """),
    Case(
      testDescription: "the folder of a lock", before: "\(plan); chmod 555 .",
      line: "./inclusim lock plan.yaml", files: ["plan.yaml"],
      told: """
        error[output-failed]: `plan.lock.json` cannot be written

        note: the system says: Permission denied
        note: what stood there is as it was

        """),
    Case(
      testDescription: "a store",
      before: "./inclusim run no-programme --store r.sqlite --quiet; chmod 444 r.sqlite",
      line: "./inclusim run no-programme --store r.sqlite", files: ["r.sqlite"],
      told: """
        error[store-failed]: the database `r.sqlite` cannot be read or written

        note: the database says: attempt to write a readonly database
        note: nothing of this run was stored; runs stored before are as they were

        """),
    Case(
      testDescription: "a store to be read",
      before: "./inclusim run no-programme --store r.sqlite --quiet; chmod 000 r.sqlite",
      line: "./inclusim history r.sqlite", files: ["r.sqlite"],
      told: """
        error[file-not-permitted]: `r.sqlite` may not be read

        hint: ask its owner for the right to read it

        """),
    Case(
      testDescription: "the folder of a store", before: "mkdir runs; chmod 555 runs",
      line: "./inclusim run no-programme --store runs/r.sqlite", files: ["runs"],
      told: """
        error[store-failed]: the database `runs/r.sqlite` cannot be read or written

        note: the database says: unable to open database file
        note: nothing of this run was stored; runs stored before are as they were

        """),
    Case(
      testDescription: "a journal",
      before: "touch year.journal; chmod 444 year.journal; chmod 555 .",
      line: "./inclusim run no-programme --quiet --journal year.journal", files: ["year.journal"],
      told: """
        error[output-failed]: `year.journal` cannot be written

        note: the system says: Permission denied
        note: what stood there is as it was

        """),
  ]

  /// The beginning of a line that is run by a user without rights: nobody, where tests run as root.
  private static let ordinary =
    getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""

  /// Whether the tool can be started so; libraries in the folder of another user prevent it.
  static let canBeOrdinary: Bool = {
    guard let place = try? TemporaryFolder() else { return false }
    let item = Case(
      testDescription: "", before: ":", line: "./inclusim scenarios > /dev/null", files: [],
      told: "")
    return (try? run(item, in: place))?.status == 0
  }()

  static func run(_ item: Case, in place: TemporaryFolder) throws -> Tool.Result {
    let copy = "cp \"$(command -v inclusim)\" ."
    let made = try Tool.shell("\(copy) && { \(item.before)\n}", in: place.url)
    try #require(made.status == 0, "\(made.errors)")
    defer { _ = try? Tool.shell("chmod -R u+rwx .", in: place.url) }
    return try Tool.shell(ordinary + item.line, in: place.url)
  }
}
