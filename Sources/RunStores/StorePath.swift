import Diagnostics
import Glibc
import Messages
import OutputFiles
import ResultTables

/// The path of a store, before it is opened: what SQLite would tell badly is told here.
enum StorePath {
  /// A path as SQLite takes it: never the name of a database in memory, nor an address.
  static func forSQLite(_ path: String) -> String { path.hasPrefix("/") ? path : "./\(path)" }

  /// Makes sure that a path names a file, or may name one that is yet to be made.
  static func verify(_ path: String, isAdding: Bool) throws(RunStoreError) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw missing(path) }
    var status = stat()
    guard stat(path, &status) == 0 else {
      let code = errno
      if code == EACCES { throw notPermitted(path) }
      guard isAdding, code == ENOENT else { throw missing(path) }
      return try verifyParent(of: path)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR:
      throw RunStoreError(
        Diagnostic(.fileIsFolder, Message(FileMessage.folder, ["text": .text(path)]), at: nil),
        isInputOutput: true)
    default:
      throw RunStoreError(
        .failedStore(path, reason: String(cString: strerror(EINVAL)), isAdding: isAdding),
        isInputOutput: true)
    }
    if access(path, R_OK) != 0 { throw notPermitted(path) }
  }

  private static func verifyParent(of path: String) throws(RunStoreError) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw RunStoreError(OutputFailure.noParent(path: path).diagnostic, isInputOutput: true)
    }
  }

  private static func missing(_ path: String) -> RunStoreError {
    RunStoreError(
      Diagnostic(
        .missingFile, Message(FileMessage.missing, ["text": .text(path)]), at: nil,
        hints: [Message(FileMessage.missingHint)]), isInputOutput: true)
  }

  private static func notPermitted(_ path: String) -> RunStoreError {
    RunStoreError(
      Diagnostic(
        .fileNotPermitted, Message(FileMessage.notPermitted, ["text": .text(path)]), at: nil,
        hints: [Message(FileMessage.notPermittedHint)]), isInputOutput: true)
  }
}
