import Foundation
import Testing

@Suite struct `The command history` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  private func shell(_ line: String) throws -> Tool.Result {
    try Tool.shell(line, in: place.url)
  }

  @Test func `lists what run has stored, and says so at once`() throws {
    let run = try shell("inclusim run france-relance-13m no-programme --store results.sqlite")
    #expect(run.status == 0 && run.output == "")
    #expect(
      run.errors == """
        run 1 is stored in `results.sqlite`: France Relance, 13 million people in need
        run 2 is stored in `results.sqlite`: No programme

        """)
    let quiet = try shell(
      "inclusim run no-programme --store results.sqlite --quiet --format csv")
    #expect(quiet.errors == "" && quiet.output.hasPrefix("scenario,section,"))
    let list = try shell("inclusim history results.sqlite")
    #expect(list.status == 0 && list.errors == "")
    #expect(list.output.contains("\n3   No programme"))
    for format in ["csv", "json"] {
      let result = try shell("inclusim history results.sqlite --format \(format)")
      #expect(result.status == 0 && result.output.contains("no-programme"))
    }
  }

  @Test func `gives the figures of a run as the run printed them`() throws {
    let run = try shell(
      "inclusim run spaces-first --store r.sqlite --format csv --set posts-cap=1500 --quiet")
    let history = try shell("inclusim history r.sqlite --run 1 --format csv --output kept.csv")
    #expect(run.status == 0 && history.status == 0)
    let kept = try String(contentsOf: place.url.appending(path: "kept.csv"), encoding: .utf8)
    #expect(kept == run.output)
    let french = try [
      "run spaces-first --format csv --set posts-cap=1500 --quiet",
      "history r.sqlite --run 1 --format csv",
    ].map { try shell("inclusim \($0) --csv-dialect french") }
    #expect(french[0].status == 0 && french[1].output == french[0].output)
    let list = try shell("inclusim history r.sqlite --format csv --csv-dialect french")
    #expect(list.output.contains("run;recorded_at;") && list.output.contains(/;0,\d/))
  }

  @Test func `is how compare takes stored runs, beside files and each other`() throws {
    _ = try shell("inclusim run france-relance-13m spaces-first --store r.sqlite --quiet")
    let stored = try shell("inclusim compare r.sqlite#1 'r.sqlite#2' --format json")
    #expect(stored.status == 0 && stored.errors == "")
    let mixed = try shell("inclusim compare france-relance-13m r.sqlite#2 --format json")
    let files = try shell("inclusim compare france-relance-13m spaces-first --format json")
    func figures(_ result: Tool.Result) -> [Substring] {
      result.output.split(separator: "\n").filter { !$0.contains("spaces-first") }
        .filter { !$0.contains("r.sqlite") && !$0.contains("france-relance-13m") }
    }
    #expect(figures(stored) == figures(files) && figures(mixed) == figures(files))
    #expect(figures(files).count > 100)
    #expect(stored.output.contains("\"r.sqlite#2\""))
  }

  @Test func `is how other commands take a stored run`() throws {
    _ = try shell(
      """
      printf 'extends: france-relance-13m\\ntitle: Mine\\nposts-cap: 2000\\n' > plan.yaml
      inclusim run plan.yaml --store r.sqlite --quiet; rm plan.yaml
      """)
    let result = try shell("inclusim explain 'r.sqlite#1' --metric reached")
    #expect(result.status == 0 && result.output.contains("Mine"), "\(result.errors)")
  }

  @Test func `keeps territories together with the run`() throws {
    _ = try shell(
      """
      inclusim departments --format csv | sed 's/Creuse/Creuse profonde/' > t.csv
      inclusim run no-programme --territories t.csv --store r.sqlite --quiet
      inclusim run no-programme --store r.sqlite --quiet
      """)
    let apart = try shell("inclusim compare r.sqlite#1 r.sqlite#2")
    #expect(apart.status == 1 && apart.errors.contains("error[store-territories]"))
    #expect(try shell("inclusim compare no-programme r.sqlite#1").status == 1)
    #expect(try shell("inclusim compare r.sqlite#1 r.sqlite#1").status == 0)
    let named = try shell("inclusim compare no-programme r.sqlite#1 --territories t.csv")
    #expect(named.status == 0 && named.output.contains("The plans are equal"), "\(named.errors)")
  }

  @Test(arguments: [
    ("history", 64), ("history r.sqlite --run three", 64), ("history r.sqlite --format xml", 64),
    ("history r.sqlite --run 3", 1), ("history r.sqlite --run -- -1", 64),
    ("history none.sqlite", 74), ("history .", 74), ("history plan.yaml", 1),
    ("compare r.sqlite#1 r.sqlite#2", 1), ("compare none.sqlite#1 no-programme", 74),
    ("compare no-programme plan.yaml#1", 1), ("run no-programme --store plan.yaml", 1),
    ("run no-programme --store none/r.sqlite", 74), ("run no-programme --store .", 74),
    ("run no-programme --store /dev/full", 74), ("run no-programme --store ''", 74),
  ])
  func `refuses what it cannot do`(words: String, status: Int32) throws {
    _ = try shell(
      """
      inclusim run no-programme --store r.sqlite --quiet
      printf 'extends: no-programme\\ntitle: A plan\\n' > plan.yaml
      """)
    let result = try shell("inclusim \(words)")
    #expect(result.status == status && result.output == "" && !result.errors.isEmpty)
    #expect(try shell("inclusim history r.sqlite").status == 0)
  }

  @Test(.enabled(if: Tool.admitsFileLimits))
  func `has every earlier run when a later one does not fit`() throws {
    _ = try shell("inclusim run no-programme --store r.sqlite --quiet")
    let size = try #require(
      FileManager.default.attributesOfItem(
        atPath: place.url.appending(path: "r.sqlite").path)[.size] as? Int)
    let result = try shell(
      "ulimit -f \(size / 512 + 200); inclusim run no-programme --store r.sqlite")
    #expect(result.status == 74, "\(result.errors)")
    #expect(result.errors.contains("error[store-failed]"))
    let list = try shell("inclusim history r.sqlite --format csv")
    #expect(list.output.split(separator: "\r\n").count == 2)
    let again = try shell("inclusim run no-programme --store r.sqlite")
    #expect(again.errors.hasPrefix("run 2 is stored"))
  }
}
