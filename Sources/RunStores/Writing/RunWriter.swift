import Foundation
import GRDB
import ResultTables
import Territories

/// Writes the rows of one run, and counts them in its digest.
struct RunWriter {
  let database: Database
  /// The number of the run.
  let run: Int
  private(set) var digest = ContentDigest()

  /// The rows of a table, in the order of the digest.
  mutating func table(
    _ name: String, columns: Int, _ rows: (_ row: ([StoredValue]) throws -> Void) throws -> Void
  ) throws {
    let inserter = try RowInserter(name, columns: columns + 1, in: database)
    var digest = digest
    digest.count(.text(name))
    try rows { values in
      for value in values { digest.count(value) }
      try inserter.insert(run: run, values)
    }
    self.digest = digest
  }

  /// The row that completes the run.
  mutating func finish(recordedAt: String, _ values: [StoredValue]) throws {
    digest.count(.text("runs"))
    for value in values { digest.count(value) }
    let marks = Array(repeating: "?", count: values.count + 3).joined(separator: ", ")
    try database.execute(
      sql: "INSERT INTO runs VALUES (\(marks))",
      arguments: StatementArguments(
        [run.databaseValue, digest.hexadecimal.databaseValue, recordedAt.databaseValue]
          + values.map(\.databaseValue)))
  }

  /// The key of a text that runs share.
  func key(ofText bytes: [UInt8], digest: String) throws -> Int64 {
    let known = try Int64.fetchOne(
      database, sql: "SELECT text FROM texts WHERE sha256 = ?", arguments: [digest])
    if let known { return known }
    try database.execute(
      sql: "INSERT INTO texts (sha256, content) VALUES (?, ?)", arguments: [digest, Data(bytes)])
    return database.lastInsertedRowID
  }

  /// The keys of regions and departments that runs share, in their order, as values of a row.
  func territories(_ territories: Territorial) throws -> [StoredValue] {
    let find = try database.makeStatement(
      sql: """
        SELECT territory FROM territories
        WHERE level = ? AND code = ? AND name = ? AND region_code = ? AND region_name = ?
        """)
    let insert = try database.makeStatement(
      sql: """
        INSERT INTO territories (level, code, name, region_code, region_name)
        VALUES (?, ?, ?, ?, ?)
        """)
    return try territories.all.dropFirst().map { territory in
      let level = territory.level.rawValue
      let arguments: StatementArguments = [
        level, territory.code, territory.name, territory.region?.code ?? "",
        territory.region?.name ?? "",
      ]
      var key = try Int64.fetchOne(find, arguments: arguments)
      if key == nil {
        try insert.execute(arguments: arguments)
        key = database.lastInsertedRowID
      }
      return .reference(key ?? 0, [level, territory.code])
    }
  }
}
