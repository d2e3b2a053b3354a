import GRDB
import GRDBSQLite

/// Inserts rows into a table by a prepared statement, bound by the calls of SQLite itself: a run has some
/// three hundred thousand values, and to make each a value of GRDB first takes most of the time.
struct RowInserter {
  private let statement: Statement
  private let connection: SQLiteConnection?
  private let columns: Int

  /// - Parameter columns: The number of columns of the table.
  init(_ table: String, columns: Int, in database: Database) throws {
    let marks = Array(repeating: "?", count: columns).joined(separator: ", ")
    statement = try database.makeStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
    connection = database.sqliteConnection
    self.columns = columns
  }

  /// Inserts a row.
  ///
  /// - Throws: `DatabaseError`.
  /// - Precondition: The row has a value for each column after the run.
  func insert(run: Int, _ values: [StoredValue]) throws {
    precondition(values.count + 1 == columns, "a row has a value for each column")
    let handle = statement.sqliteStatement
    sqlite3_bind_int64(handle, 1, Int64(run))
    for (position, value) in values.enumerated() {
      try verify(value.bind(to: handle, at: Int32(position + 2)), SQLITE_OK)
    }
    let code = sqlite3_step(handle)
    defer { sqlite3_reset(handle) }
    try verify(code, SQLITE_DONE)
  }

  private func verify(_ code: Int32, _ sound: Int32) throws {
    guard code != sound else { return }
    throw DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: connection.map { String(cString: sqlite3_errmsg($0)) })
  }
}

extension StoredValue {
  /// Gives the value to a place of a statement, and returns the code of the result.
  fileprivate func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    switch self {
    case .null: return sqlite3_bind_null(statement, index)
    case .integer(let value): return sqlite3_bind_int64(statement, index, Int64(value))
    case .number(let value): return sqlite3_bind_double(statement, index, value)
    case .reference(let key, _): return sqlite3_bind_int64(statement, index, key)
    case .text(let text):
      // SQLite copies the bytes at once, as its documentation of this special address says.
      let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      return sqlite3_bind_text(statement, index, text, Int32(text.utf8.count), copying)
    }
  }
}
