import Glibc
import InclusionPlan

/// A file that a user asked for, which never takes the place of another without being told to.
enum NewFile {
  /// Writes a text to a file, and says why when it cannot.
  ///
  /// A file that could not be written in full is removed when it is one that this call made.
  static func write(_ text: String, to path: String, replacing: Bool) -> Diagnostic? {
    let mode: mode_t = 0o666
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (replacing ? O_TRUNC : O_EXCL)
    let file = open(path, flags, mode)
    guard file >= 0 else { return errno == EEXIST ? .exists(path) : .notWritten(path, errno) }
    var failure = Terminal.write(text, to: file)
    if close(file) != 0, failure == nil { failure = errno }
    guard let failure else { return nil }
    if !replacing { unlink(path) }
    return .notWritten(path, failure)
  }
}

extension Diagnostic {
  fileprivate static func exists(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileExists, Message(FileMessage.fileExists, ["text": .text(path)]), at: nil,
      hints: [Message(FileMessage.fileExistsHint)])
  }

  fileprivate static func notWritten(_ path: String, _ code: Int32) -> Diagnostic {
    let reason = String(cString: strerror(code))
    return Diagnostic(
      .fileNotWritten, Message(FileMessage.notWritten, ["text": .text(path)]), at: nil,
      notes: [Message(FileMessage.unreadableNote, ["reason": .text(reason)])])
  }
}
