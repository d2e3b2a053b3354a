import Glibc

extension FileBytes {
  /// Whether a path stays in the folder of a file once links are followed.
  ///
  /// A path that leads nowhere counts as staying: that it is missing is told elsewhere.
  static func leads(_ path: String, intoFolderOf file: String) -> Bool {
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? "."
    guard let root = real(folder), let target = real(path) else { return true }
    return target.hasPrefix(root == "/" ? root : root + "/")
  }

  /// The path without links and without `.` and `..`.
  private static func real(_ path: String) -> String? {
    guard !path.utf8.contains(0), let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
