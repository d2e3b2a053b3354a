import Foundation
import GRDB
import RunStores
import Testing

@Suite struct `A store` {
  let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  static let tables =
    ["runs", "months", "lines", "territories", "texts"] + StoreSchema.tablesOfARun

  @Test func `numbers runs in the order of storing`() throws {
    let run = try StoreFixture.run()
    let store = try RunStore.adding(to: fixture.path)
    #expect(try store.add(run, recordedAt: StoreFixture.time) == 1)
    #expect(try store.add(run, recordedAt: StoreFixture.time) == 2)
    let again = try RunStore.adding(to: fixture.path)
    #expect(try again.add(run, recordedAt: StoreFixture.time) == 3)
    #expect(try RunStore.reading(fixture.path).runs().map(\.number) == [1, 2, 3])
  }

  @Test func `keeps a text once, however many runs rest on it`() throws {
    try fixture.store(
      StoreFixture.run(), StoreFixture.run("france-relance-13m", ["posts-cap=1000"]))
    #expect(try fixture.rows("SELECT * FROM texts").count == 1)
    #expect(try fixture.rows("SELECT * FROM territories").count == 119)
  }

  @Test func `gives a run the same digest in any file, at any time`() throws {
    let run = try StoreFixture.run()
    let other = try StoreFixture()
    try fixture.store(run)
    let store = try other.store(
      StoreFixture.run("no-programme"), StoreFixture.run("france-relance-13m", ["posts-cap=1000"]))
    _ = try store.add(run, recordedAt: "2030-12-31T23:59:59Z")
    let one = try RunStore.reading(fixture.path).runs().map(\.digest)
    let three = try store.runs().map(\.digest)
    #expect(one == [three[2]])
    #expect(Set(three).count == 3)
  }

  @Test(arguments: tables)
  func `changes and removes nothing`(_ table: String) throws {
    try fixture.store(StoreFixture.run("france-relance-13m"))
    let column = try #require(
      try fixture.rows("PRAGMA table_info(\(table))").last?["name"] as String?)
    for sql in ["UPDATE \(table) SET \(column) = \(column)", "DELETE FROM \(table)"] {
      let error = #expect(throws: DatabaseError.self) { try fixture.tamper(sql) }
      #expect(error?.message?.contains("runs are only ever added") == true)
    }
    #expect(try !fixture.rows("SELECT * FROM \(table) LIMIT 1").isEmpty)
  }

  @Test(arguments: StoreSchema.tablesOfARun)
  func `adds nothing to a run that is complete`(_ table: String) throws {
    try fixture.store(StoreFixture.run())
    for verb in ["INSERT", "INSERT OR REPLACE"] {
      let error = #expect(throws: DatabaseError.self) {
        try fixture.tamper("\(verb) INTO \(table) SELECT * FROM \(table) LIMIT 1")
      }
      #expect(error?.message?.contains("the run is complete") == true)
    }
  }

  @Test func `has no gap in the numbers of its runs, and replaces none`() throws {
    try fixture.store(StoreFixture.run())
    for number in ["1", "3", "0", "-1"] {
      let error = #expect(throws: DatabaseError.self) {
        try fixture.tamper(
          "INSERT OR REPLACE INTO runs SELECT \(number), digest, recorded_at, scenario, title, "
            + "description, author, sources, source, tool, data_sha256, scenario_schema, "
            + "programme_start, months, territories, envelope_cents FROM runs")
      }
      #expect(error?.message?.contains("numbered in order") == true)
    }
  }

  @Test func `takes no half run`() throws {
    try fixture.store(StoreFixture.run())
    // A run without its months, and months without their run.
    let error = #expect(throws: DatabaseError.self) {
      try fixture.tamper(
        "INSERT INTO runs SELECT 2, digest, recorded_at, scenario, title, description, author, "
          + "sources, source, tool, data_sha256, scenario_schema, programme_start, months, "
          + "territories, envelope_cents FROM runs")
    }
    #expect(error?.message?.contains("not all there") == true)
    #expect(throws: DatabaseError.self) {
      try fixture.tamper("PRAGMA foreign_keys = ON; INSERT INTO settings VALUES (2, 1, 'a=b')")
    }
    #expect(try fixture.rows("SELECT * FROM settings WHERE run = 2").isEmpty)
  }

  @Test func `loses nothing when several write at once`() async throws {
    let run = try StoreFixture.run("no-programme")
    let path = fixture.path
    let numbers = try await withThrowingTaskGroup(of: [Int].self) { group in
      for _ in 0..<4 {
        group.addTask {
          let store = try RunStore.adding(to: path)
          return try (0..<3).map { _ in try store.add(run, recordedAt: StoreFixture.time) }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(numbers.sorted() == Array(1...12))
    #expect(try RunStore.reading(path).runs().map(\.number) == Array(1...12))
    #expect(try fixture.rows("PRAGMA integrity_check").map { $0[0] as String } == ["ok"])
    #expect(try fixture.rows("PRAGMA foreign_key_check").isEmpty)
  }

  @Test func `is one file when nobody writes to it`() throws {
    try fixture.store(StoreFixture.run())
    let names = try FileNames.of(fixture.folder)
    #expect(names == ["results.sqlite"])
  }

  @Test func `takes names that SQLite has other uses for as files`() throws {
    for name in [":memory:", "file:a?mode=memory", "a b#c%20.sqlite"] {
      let path = fixture.folder.appending(path: name).path
      let store = try RunStore.adding(to: path)
      #expect(try store.add(StoreFixture.run("no-programme"), recordedAt: StoreFixture.time) == 1)
      #expect(try RunStore.reading(path).runs().count == 1)
    }
    #expect(try FileNames.of(fixture.folder).count == 3)
  }
}
