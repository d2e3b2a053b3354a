import Diagnostics
import Foundation
import GRDB
import RunStores
import Testing

@Suite struct `A file that is no store` {
  let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  private func identifier(_ work: () throws -> Void) -> DiagnosticIdentifier? {
    failure(work)?.diagnostic.id
  }

  private func write(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: fixture.path))
  }

  private func refusedToBoth(_ id: DiagnosticIdentifier) {
    let path = fixture.path
    #expect(identifier { _ = try RunStore.adding(to: path) } == id)
    #expect(identifier { _ = try RunStore.reading(path).runs() } == id)
  }

  @Test func `is told when it is a text`() throws {
    try write(Array(String(repeating: "title: A plan\n", count: 400).utf8))
    refusedToBoth(.storeNotOurs)
    try write(Array("short".utf8))
    refusedToBoth(.storeNotOurs)
  }

  @Test func `is told when it is the database of another program`() throws {
    try fixture.tamper("CREATE TABLE runs (run INTEGER); PRAGMA user_version = 1")
    let before = try Data(contentsOf: URL(filePath: fixture.path))
    refusedToBoth(.storeNotOurs)
    #expect(try Data(contentsOf: URL(filePath: fixture.path)) == before)
  }

  @Test func `is told when it is the database of another program without tables`() throws {
    try fixture.tamper("PRAGMA application_id = 7; CREATE TABLE a (b); DROP TABLE a")
    refusedToBoth(.storeNotOurs)
  }

  @Test func `is told when a later version wrote it`() throws {
    try fixture.store(StoreFixture.run("no-programme"))
    try fixture.tamper("PRAGMA user_version = 2")
    let before = try Data(contentsOf: URL(filePath: fixture.path))
    refusedToBoth(.storeNewer)
    #expect(try Data(contentsOf: URL(filePath: fixture.path)) == before)
  }

  @Test func `is told when it is a folder`() throws {
    try FileManager.default.createDirectory(
      at: URL(filePath: fixture.path), withIntermediateDirectories: false)
    refusedToBoth(.fileIsFolder)
  }

  @Test func `is told when it is a device`() {
    for path in ["/dev/null", "/dev/full"] {
      #expect(identifier { _ = try RunStore.adding(to: path) } == .storeFailed)
      #expect(identifier { _ = try RunStore.reading(path) } == .storeFailed)
    }
  }

  @Test func `is told when it is missing, and not made to be read`() throws {
    #expect(identifier { _ = try RunStore.reading(fixture.path) } == .missingFile)
    #expect(identifier { _ = try RunStore.reading("") } == .missingFile)
    #expect(identifier { _ = try RunStore.adding(to: "") } == .missingFile)
    #expect(identifier { _ = try RunStore.adding(to: "a\0b") } == .missingFile)
    let deeper = fixture.folder.appending(path: "none/results.sqlite").path
    #expect(identifier { _ = try RunStore.adding(to: deeper) } == .outputNoParent)
    #expect(try FileNames.of(fixture.folder).isEmpty)
  }

  @Test func `is told to a reader when it is empty, and filled by a writer`() throws {
    try write([])
    #expect(identifier { _ = try RunStore.reading(fixture.path) } == .storeNotOurs)
    try fixture.store(StoreFixture.run("no-programme"))
    #expect(try RunStore.reading(fixture.path).runs().count == 1)
  }

  @Test func `is told when its pages are damaged`() throws {
    try fixture.store(StoreFixture.run("no-programme"))
    let file = try FileHandle(forWritingTo: URL(filePath: fixture.path))
    try file.seek(toOffset: 4096)
    try file.write(contentsOf: Data(repeating: 0x55, count: 60 * 4096))
    try file.close()
    let error = failure { _ = try RunStore.reading(fixture.path).runs() }
    #expect(error?.diagnostic.id == .storeDamaged && error?.isInputOutput == true)
  }

  @Test func `is told when it was cut short`() throws {
    try fixture.store(StoreFixture.run("no-programme"))
    let file = try FileHandle(forWritingTo: URL(filePath: fixture.path))
    try file.truncate(atOffset: 3 * 4096)
    try file.close()
    let error = failure {
      let store = try RunStore.reading(fixture.path)
      _ = try store.runs()
      _ = try store.details(of: 1)
    }
    #expect(error?.diagnostic.id == .storeDamaged)
  }

  @Test(arguments: [0, -1, 2, Int.max])
  func `holds no run of another number`(_ number: Int) throws {
    let store = try fixture.store(StoreFixture.run("no-programme"))
    #expect(identifier { _ = try store.details(of: number) } == .storeUnknownRun)
    #expect(identifier { _ = try store.source(of: number) } == .storeUnknownRun)
  }

  @Test func `gives way to no writer that never ends, and is left as it was`() throws {
    try fixture.store(StoreFixture.run("no-programme"))
    let other = try DatabaseQueue(path: fixture.path)
    let run = try StoreFixture.run("no-programme")
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      let error = failure {
        _ = try RunStore.adding(to: fixture.path) { true }.add(
          run, recordedAt: StoreFixture.time)
      }
      #expect(error?.diagnostic.id == .storeBusy && error?.isInterruption == true)
      try database.execute(sql: "ROLLBACK")
    }
    #expect(try RunStore.reading(fixture.path).runs().count == 1)
  }
}
