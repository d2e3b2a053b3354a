/// Why an output could not be written to its place; values, and no sentence.
public enum OutputFailure: Error, Sendable, Hashable {
  /// The folder that should hold the output does not exist.
  case noParent(path: String)
  /// There is something other than a folder where the folder should be.
  case notFolder(path: String)
  /// There is a folder where the file should be.
  case isFolder(path: String)
  /// The folder is the working folder of the process, or holds everything.
  case workingFolder(path: String)
  /// The folder holds files and is no earlier output, so it is not replaced.
  case notAnOutput(path: String)
  /// The folder is an earlier output in which someone put a file of their own.
  case holdsForeign(path: String, name: String)
  /// The file system cannot exchange two folders in one step.
  case cannotExchange(path: String)
  /// The user ended the work; nothing was changed.
  case interrupted
  /// The system refuses, with its error number.
  case system(path: String, code: Int32)
}
