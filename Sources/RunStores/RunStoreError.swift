public import Diagnostics
import GRDB
import Messages

/// Why a store cannot be opened, read or added to.
public struct RunStoreError: Error, Sendable {
  /// The reason, ready to be shown.
  public let diagnostic: Diagnostic
  /// Whether the system refused, rather than the file or the number being wrong.
  public let isInputOutput: Bool
  /// Whether the user ended the work.
  public let isInterruption: Bool

  init(_ diagnostic: Diagnostic, isInputOutput: Bool = false, isInterruption: Bool = false) {
    self.diagnostic = diagnostic
    self.isInputOutput = isInputOutput
    self.isInterruption = isInterruption
  }

  /// What an error means that ended work on the store at a path.
  init(_ error: any Error, at path: String, isAdding: Bool, isInterrupted: Bool = false) {
    switch error {
    case let error as RunStoreError: self = error
    case let error as DatabaseError:
      self.init(error, at: path, isAdding: isAdding, isInterrupted: isInterrupted)
    default:
      self.init(.damagedStore(path, reason: "\(error)"), isInputOutput: true)
    }
  }

  private init(_ error: DatabaseError, at path: String, isAdding: Bool, isInterrupted: Bool) {
    let reason = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .busyStore(path, isAdding: isAdding), isInputOutput: true, isInterruption: isInterrupted)
    case .SQLITE_NOTADB:
      self.init(.notAStore(path, .noDatabase))
    case .SQLITE_CORRUPT, .SQLITE_FORMAT, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_ERROR:
      self.init(.damagedStore(path, reason: reason), isInputOutput: true)
    default:
      self.init(.failedStore(path, reason: reason, isAdding: isAdding), isInputOutput: true)
    }
  }
}

extension Diagnostic {
  static func notAStore(_ path: String, _ why: StoreText) -> Diagnostic {
    Diagnostic(
      .storeNotOurs, Message(StoreText.notAStore, ["path": .text(path)]), at: nil,
      notes: [Message(why)], hints: [Message(StoreText.notAStoreHint)])
  }

  static func newerStore(_ path: String, version: Int) -> Diagnostic {
    Diagnostic(
      .storeNewer, Message(StoreText.newer, ["path": .text(path)]), at: nil,
      notes: [
        Message(
          StoreText.newerNote,
          ["version": .integer(version), "known": .integer(Int(StoreSchema.version))])
      ],
      hints: [Message(StoreText.newerHint)])
  }

  fileprivate static func busyStore(_ path: String, isAdding: Bool) -> Diagnostic {
    Diagnostic(
      .storeBusy, Message(StoreText.busy, ["path": .text(path)]), at: nil,
      notes: [
        Message(StoreText.busyNote, ["seconds": .integer(RunStore.patience)])
      ] + (isAdding ? [Message(StoreText.nothingStored)] : []),
      hints: [Message(StoreText.busyHint)])
  }

  static func damagedStore(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .storeDamaged, Message(StoreText.damaged, ["path": .text(path)]), at: nil,
      notes: [Message(StoreText.reason, ["reason": .text(reason)])],
      hints: [Message(StoreText.damagedHint, ["path": .text(path)])])
  }

  static func failedStore(_ path: String, reason: String, isAdding: Bool) -> Diagnostic {
    Diagnostic(
      .storeFailed, Message(StoreText.failed, ["path": .text(path)]), at: nil,
      notes: [
        Message(StoreText.reason, ["reason": .text(reason)])
      ] + (isAdding ? [Message(StoreText.nothingStored)] : []))
  }

  static func unknownRun(_ number: Int, of path: String, last: Int) -> Diagnostic {
    Diagnostic(
      .storeUnknownRun,
      Message(StoreText.unknownRun, ["path": .text(path), "number": .integer(number)]), at: nil,
      hints: [
        last > 0
          ? Message(StoreText.knownRuns, ["last": .integer(last)]) : Message(StoreText.noRunYet)
      ])
  }
}
