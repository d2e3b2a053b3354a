import Glibc

/// Where an output shall stand: a name in a folder that exists.
struct OutputPlace {
  /// The path as the user gave it, for messages.
  let given: String
  /// The folder that holds it, without links.
  let parent: String
  /// The name in that folder.
  let name: String

  /// The path without links.
  var path: String { parent == "/" ? "/\(name)" : "\(parent)/\(name)" }

  /// Finds the place of a path, whose last part need not exist yet.
  init(_ given: String) throws(OutputFailure) {
    // A path with a NUL would name another file to the system.
    guard !given.isEmpty, !given.utf8.contains(0) else {
      throw .system(path: given, code: ENOENT)
    }
    self.given = given
    if let resolved = FileSystem.resolved(given) {
      guard let slash = resolved.lastIndex(of: "/"), resolved != "/" else {
        throw .workingFolder(path: given)
      }
      let folder = String(resolved[..<slash])
      parent = folder.isEmpty ? "/" : folder
      name = String(resolved[resolved.index(after: slash)...])
      return
    }
    let code = errno
    var trimmed = given[...]
    while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
    let slash = trimmed.lastIndex(of: "/")
    let folder = slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
    let last = slash.map { String(trimmed[trimmed.index(after: $0)...]) } ?? String(trimmed)
    guard code == ENOENT else { throw .system(path: given, code: code) }
    guard FileSystem.kind(of: folder) == .folder, let resolved = FileSystem.resolved(folder),
      last != "..", last != "."
    else { throw .noParent(path: given) }
    parent = resolved
    name = last
    // A link that leads nowhere has a name and no place.
    var status = stat()
    if lstat(path, &status) == 0 { throw .system(path: given, code: ENOENT) }
  }

  /// What the names of work in progress for this place begin with.
  var workPrefix: String { ".\(name).inclusim-" }

  /// A name for the work of this process, unlike that of any other.
  func workPath(attempt: Int) -> String {
    let work = "\(workPrefix)\(getpid())-\(attempt)"
    return parent == "/" ? "/\(work)" : "\(parent)/\(work)"
  }

  /// Removes what processes that were killed have left beside this place.
  ///
  /// Work in progress is locked by its process; a lock that can be taken has no owner any more.
  func removeLeftovers() {
    for name in FileSystem.names(in: parent) ?? [] where name.hasPrefix(workPrefix) {
      let path = parent == "/" ? "/\(name)" : "\(parent)/\(name)"
      if let lock = Descriptor.lockedFolder(path) {
        withExtendedLifetime(lock) { FileSystem.removeFlatFolder(path) }
      } else if let file = Descriptor(open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)),
        FileSystem.kind(of: path) == .file, file.takesLock(at: path)
      {
        withExtendedLifetime(file) { _ = unlink(path) }
      }
    }
  }
}
