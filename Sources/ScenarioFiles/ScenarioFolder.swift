import Diagnostics
import Glibc
import Messages
import ShippedScenarios

/// Finds the scenario files of a folder.
public enum ScenarioFolder {
  /// What a name or path stands for: itself, or the scenario files of the folder it names.
  ///
  /// Files whose name ends in `.yaml` or `.yml` are taken, those of folders within included, in
  /// the order of the bytes of their paths. Hidden files and folders, whose name begins with a
  /// point, are left out, and links to folders are not followed.
  ///
  /// - Throws: ``ScenarioSourceError`` when the folder, or one within it, cannot be read, or holds
  ///   no scenario file at all.
  public static func scenarios(at nameOrPath: String) throws(ScenarioSourceError) -> [String] {
    guard ShippedScenarios.text(named: nameOrPath) == nil,
      isFolder(nameOrPath, followingLinks: true)
    else { return [nameOrPath] }
    let files = try files(in: nameOrPath)
    guard !files.isEmpty else {
      throw ScenarioSourceError(diagnostic: .emptyFolder(nameOrPath), isInputOutput: false)
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func files(in folder: String) throws(ScenarioSourceError) -> [String] {
    guard let names = names(in: folder) else {
      throw ScenarioSourceError(FileBytes.Failure(errno), folder)
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    var files: [String] = []
    for name in names where !name.hasPrefix(".") {
      if isFolder(prefix + name, followingLinks: false) {
        files += try Self.files(in: prefix + name)
      } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        files.append(prefix + name)
      }
    }
    return files
  }

  /// The names in a folder; nil when it cannot be read, with the reason in `errno`.
  private static func names(in folder: String) -> [String]? {
    guard let stream = unsafe opendir(folder) else { return nil }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func isFolder(_ path: String, followingLinks: Bool) -> Bool {
    guard !path.utf8.contains(0) else { return false }
    var status = stat()
    let code = unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    return code == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension Diagnostic {
  fileprivate static func emptyFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .emptyFolder, Message(FileMessage.emptyFolder, text: path), at: nil,
      hints: [Message(FileMessage.emptyFolderHint)])
  }
}
