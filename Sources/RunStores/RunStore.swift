import Diagnostics
import GRDB
import Glibc
import Messages

/// A database of runs: an SQLite file to which runs are added, and in which nothing is ever changed.
///
/// Each run is added in one transaction, so that it is there whole or not at all, whenever the process
/// ends; ``add(_:)`` returns when the system says that the run is on the disk. Several processes may
/// add to one file at once: they wait for each other.
public struct RunStore: Sendable {
  /// The seconds that one process waits for another.
  static let patience = 60

  /// The path as it was given.
  public let path: String
  private let queue: DatabaseQueue
  private let isAdding: Bool
  private let isInterrupted: @Sendable () -> Bool

  /// Opens a store to add runs to it, and makes it where there is no file.
  ///
  /// - Parameter isInterrupted: Asked, while another process is waited for, whether to give up.
  /// - Throws: ``RunStoreError`` when the file is no store, is of a later version, or cannot be written.
  public static func adding(
    to path: String, isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws(RunStoreError) -> RunStore {
    try StorePath.verify(path, isAdding: true)
    let store = try RunStore(path, isAdding: true, isInterrupted)
    try store.work { database in
      try database.inTransaction(.immediate) {
        if try StoreMark(of: database).isFresh(path) { try StoreSchema.create(in: database) }
        return .commit
      }
    }
    return store
  }

  /// Opens a store to read it.
  ///
  /// - Throws: ``RunStoreError`` when there is no such file, or when it is no store.
  public static func reading(_ path: String) throws(RunStoreError) -> RunStore {
    try StorePath.verify(path, isAdding: false)
    let store = try RunStore(path, isAdding: false) { false }
    try store.work { database in
      guard try !StoreMark(of: database).isFresh(path) else {
        throw RunStoreError(.notAStore(path, .emptyFile))
      }
    }
    return store
  }

  private init(
    _ path: String, isAdding: Bool, _ isInterrupted: @escaping @Sendable () -> Bool
  ) throws(RunStoreError) {
    self.path = path
    self.isAdding = isAdding
    self.isInterrupted = isInterrupted
    var configuration = Configuration()
    // A file left by a process that was killed is set right by whoever opens it next, a reader too:
    // so readers may write, and only their statements may not.
    configuration.prepareDatabase { database in
      try database.execute(
        sql: isAdding ? "PRAGMA synchronous = EXTRA" : "PRAGMA query_only = ON")
    }
    configuration.busyMode = .callback { tries in
      usleep(10_000)
      return !isInterrupted() && tries < Self.patience * 100
    }
    do {
      queue = try DatabaseQueue(path: StorePath.forSQLite(path), configuration: configuration)
    } catch {
      throw RunStoreError(
        error, at: path, isAdding: isAdding, isInterrupted: isInterrupted())
    }
  }

  /// Works on the database; whatever goes wrong is told with the path.
  func work<Value>(_ body: (Database) throws -> Value) throws(RunStoreError) -> Value {
    do {
      return try queue.writeWithoutTransaction(body)
    } catch {
      throw RunStoreError(
        error, at: path, isAdding: isAdding, isInterrupted: isInterrupted())
    }
  }

  /// Reads several things as they stand at one moment.
  func read<Value>(_ body: (Database) throws -> Value) throws(RunStoreError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw RunStoreError(
        error, at: path, isAdding: isAdding, isInterrupted: isInterrupted())
    }
  }
}
