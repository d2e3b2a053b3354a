import InclusionPlan

/// A file that a user asked for, which never takes the place of another without being told to.
enum NewFile {
  /// Writes a text to a file whole, and says why when it cannot.
  ///
  /// - Parameter replacing: Whether a file that is there may be replaced.
  static func write(_ text: String, to path: String, replacing: Bool) -> Diagnostic? {
    do throws(OutputFailure) {
      if replacing {
        try AtomicFile.write(Array(text.utf8), to: path)
      } else if try !AtomicFile.create(Array(text.utf8), at: path) {
        return Diagnostic(
          .fileExists, Message(FileMessage.fileExists, ["text": .text(path)]), at: nil,
          hints: [Message(FileMessage.fileExistsHint)])
      }
    } catch {
      return error.diagnostic
    }
    return nil
  }
}
