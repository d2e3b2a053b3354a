import Diagnostics
import GRDB
import Messages
import PublicFinance

/// What the header of a database says of its kind.
struct StoreMark {
  private let application: Int
  private let version: Int
  private let hasTables: Bool

  init(of database: Database) throws {
    application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    hasTables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") != 0
  }

  /// Whether the database holds nothing at all yet.
  ///
  /// - Throws: ``RunStoreError`` when it is neither that nor a store that can be read.
  func isFresh(_ path: String) throws(RunStoreError) -> Bool {
    if application == 0, version == 0, !hasTables { return true }
    guard application == Int(StoreSchema.application), version >= 1 else {
      throw RunStoreError(.notAStore(path, .otherDatabase))
    }
    guard version <= Int(StoreSchema.version) else {
      throw RunStoreError(.newerStore(path, version: version))
    }
    return false
  }
}

extension StoreSchema {
  /// Makes a store of an empty database.
  static func create(in database: Database) throws {
    try database.execute(sql: sql)
    let month = try database.makeStatement(sql: "INSERT INTO months VALUES (?, ?, ?)")
    for number in 0..<months {
      let date = Month(MonthIndex(number))
      try month.execute(arguments: [number, date.description, date.fiscalYear.year])
    }
    for line in BudgetLine.allCases {
      try database.execute(
        sql: "INSERT INTO lines VALUES (?, ?)", arguments: [line.rawValue + 1, line.name])
    }
    try database.execute(
      sql: "PRAGMA application_id = \(application); PRAGMA user_version = \(version)")
  }
}
