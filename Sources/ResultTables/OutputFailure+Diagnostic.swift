public import Diagnostics
import Glibc
import Messages
public import OutputFiles

extension OutputFailure {
  /// The failure, ready to be shown.
  public var diagnostic: Diagnostic {
    switch self {
    case .noParent(let path):
      told(.outputNoParent, .noParent, path, hints: [.noParentHint])
    case .notFolder(let path):
      told(.outputNotFolder, .notFolder, path, hints: [.notFolderHint])
    case .isFolder(let path):
      told(.outputIsFolder, .isFolder, path, hints: [.isFolderHint])
    case .workingFolder(let path):
      told(.outputWorkingFolder, .workingFolder, path, hints: [.workingFolderHint])
    case .notAnOutput(let path):
      told(.outputNotOurs, .notOurs, path, notes: [.notOursNote], hints: [.notOursHint])
    case .holdsForeign(let path, let name):
      told(
        .outputForeignFile, .foreignFile, path, ["name": .text(name)], notes: [.foreignFileNote],
        hints: [.foreignFileHint])
    case .cannotExchange(let path):
      told(.outputCannotExchange, .cannotExchange, path, hints: [.cannotExchangeHint])
    case .interrupted:
      Diagnostic(.outputFailed, Message(OutputMessage.interrupted), at: nil)
    case .system(let path, let code):
      told(
        .outputFailed, .failed, path, ["reason": .text(String(cString: strerror(code)))],
        notes: [.failedNote, .unchangedNote])
    }
  }

  private func told(
    _ id: DiagnosticIdentifier, _ message: OutputMessage, _ path: String,
    _ others: [String: Message.Argument] = [:], notes: [OutputMessage] = [],
    hints: [OutputMessage] = []
  ) -> Diagnostic {
    let arguments = others.merging(["path": .text(path)]) { first, _ in first }
    return Diagnostic(
      id, Message(message, arguments), at: nil, notes: notes.map { Message($0, arguments) },
      hints: hints.map { Message($0, arguments) })
  }
}
